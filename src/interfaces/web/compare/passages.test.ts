import { expect, test } from "vitest";
import { passagesOf, shareOf } from "./passages.ts";

const marked = (list: readonly { common: boolean; text: string }[]) =>
  list.map(({ common, text }) => (common ? `[${text.trim()}]` : text.trim())).join(" ");

test("common passages are told from each text's own sentences", () => {
  const a = "Die Brücke bleibt bis Freitag gesperrt. Das teilte die Reederei am Montag mit.";
  const b =
    "Husum - Die Brücke bleibt bis Freitag gesperrt, am Ufer lag Schnee. Das teilte die Reederei am Montag mit.";
  const { a: left, b: right } = passagesOf(a, b);
  expect(marked(left)).toBe("[Die Brücke bleibt bis Freitag gesperrt. Das teilte die Reederei am Montag mit.]");
  expect(marked(right)).toBe(
    "Husum - [Die Brücke bleibt bis Freitag gesperrt,] am Ufer lag Schnee. [Das teilte die Reederei am Montag mit.]",
  );
  expect(right.map(({ text }) => text).join("")).toBe(b);
  expect(shareOf(left)).toBe(1);
});

test("of two versions every word that changed is marked", () => {
  const { a, b } = passagesOf("Zwölf Träger sind gerissen.", "14 Träger sind gerissen.", 1);
  expect([marked(a), marked(b)]).toEqual(["Zwölf [Träger sind gerissen.]", "14 [Träger sind gerissen.]"]);
});

test("a few words in a row are nobody's copy; white space is kept", () => {
  const { a } = passagesOf("Er sagte am Montag\n\nnichts.", "Sie sagte am Montag viel.");
  expect(a).toEqual([{ common: false, text: "Er sagte am Montag\n\nnichts." }]);
});
