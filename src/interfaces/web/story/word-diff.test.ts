import { expect, test } from "vitest";
import { wordDiff } from "./word-diff.ts";

test("words that differ are told apart; two sentences with little in common are not", () => {
  const told = wordDiff("Zwölf Träger sind gerissen.", "Vierzehn Träger sind gerissen.");
  expect(told?.map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual([
    "gone Zwölf",
    "new Vierzehn",
    "same Träger sind gerissen.",
  ]);
  expect(
    wordDiff("Ein Gutachten liege seit Wochen vor.", "„Es gibt kein Gutachten“, sagte er der Zeitung."),
  ).toBeNull();
});
