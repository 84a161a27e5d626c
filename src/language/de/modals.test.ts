import { expect, test } from "vitest";
import { modals } from "./modals.ts";

const holds = (sentence: string, form: string) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, "u").test(sentence);

test.each(modals.map((m) => [`${m.lemma}, ${m.reading}`, m] as const))("%s", (_, modal) => {
  expect(modal.forms.some((form) => holds(modal.example, form))).toBe(true);
  if (modal.infinitive === "perfect") expect(modal.example).toMatch(/(?:haben|sein)\.$/u);
});

test("no reading twice, the hedging ones have an effect", () => {
  const keys = modals.map((m) => [m.lemma, m.reading, m.mood, m.infinitive].join(" "));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  expect(modals.filter((m) => ["epistemic", "hearsay", "claim"].includes(m.reading) && m.effect === null)).toEqual([]);
});
