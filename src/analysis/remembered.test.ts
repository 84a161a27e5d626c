import { expect, test } from "vitest";
import type { Lexicon } from "./lexicon.ts";
import { remembered } from "./remembered.ts";

test("a form is read once a lexicon and way of standing", () => {
  const [one, other] = [{} as Lexicon, {} as Lexicon];
  const asked: string[] = [];
  const read = remembered((lexicon, form, initial) => {
    asked.push(`${lexicon === one ? "one" : "other"} ${form} ${initial}`);
    return form.length;
  });
  expect([read(one, "Damm", true), read(one, "Damm", true), read(one, "Damm", false)]).toEqual([4, 4, 4]);
  read(other, "Damm", true);
  expect(asked).toEqual(["one Damm true", "one Damm false", "other Damm true"]);
});

test("memory is bounded: after very many forms the first is read anew", () => {
  let reads = 0;
  const read = remembered((_, form) => {
    reads++;
    return form;
  });
  const lexicon = {} as Lexicon;
  for (let i = 0; i < 30_001; i++) read(lexicon, `Wort${i}`, false);
  expect(read(lexicon, "Wort0", false)).toBe("Wort0");
  expect(reads).toBe(30_002);
});
