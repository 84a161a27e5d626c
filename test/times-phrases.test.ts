import { expect, test } from "vitest";
import { disagreements } from "./times-disagreements.ts";
import { agrees, phrases, valuesOf } from "./times-phrases.ts";

const listed = new Set(disagreements.flatMap((group) => group.phrases));

test("the phrases of Recognizers-Text agree but for those listed with a reason", () => {
  const different = phrases.filter((phrase) => !agrees(phrase));
  expect(different.map((p) => `${p.phrase} got ${valuesOf(p).join(", ")}`)).toEqual(
    phrases.filter((p) => listed.has(p.phrase)).map((p) => `${p.phrase} got ${valuesOf(p).join(", ")}`),
  );
});

test("how many agree", () => {
  expect([phrases.filter(agrees).length, phrases.length]).toEqual([299, 425]);
});
