import { expect, test } from "vitest";
import { formsOfReading, modals } from "./modals.ts";

const holds = (sentence: string, form: string) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, "u").test(sentence);

test.each(modals.map((m) => [`${m.lemma}, ${m.reading}`, m] as const))("%s", (_, modal) => {
  expect(modal.forms.some((form) => holds(modal.example, form))).toBe(true);
  if (modal.infinitive === "perfect") expect(modal.example).toMatch(/(?:haben|sein)\.$/u);
});

test("no reading twice", () => {
  const keys = modals.map((m) => [m.lemma, m.reading, m.infinitive, m.forms[0]].join(" "));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  expect([...formsOfReading("hearsay")]).toEqual(["soll", "sollen"]);
});
