import { expect, test } from "vitest";
import { textChanges } from "./text-changes.ts";

/** "[-gone-]" and "{+new+}" in a line a sentence. */
const shown = (before: string, after: string): string[] =>
  textChanges(before, after).map(({ words }) =>
    words.map(({ kind, text }) => (kind === "same" ? text : kind === "gone" ? `[-${text}-]` : `{+${text}+}`)).join(""),
  );

test("a changed word is shown in its sentence", () => {
  expect(
    shown("Es regnet. Der Steg hat zwölf Pfähle. Er ist zu.", "Es regnet. Der Steg hat elf Pfähle. Er ist zu."),
  ).toEqual(["Der Steg hat [-zwölf-]{+elf+} Pfähle."]);
});

test("sentences come and go", () => {
  expect(shown("Es regnet. Der Steg ist zu.", "Es regnet.")).toEqual(["[-Der Steg ist zu.-]"]);
  expect(shown("Es regnet.", "Vorab: alles gut. Es regnet.")).toEqual(["{+Vorab: alles gut.+}"]);
  expect(shown("Alles ruht.", "Niemand schläft.")).toEqual(["[-Alles ruht.-]", "{+Niemand schläft.+}"]);
});

test("nothing where only white space differs, and bounded where nothing is the same", () => {
  expect(shown("Es regnet.\nEs schneit.", "Es  regnet.\n\nEs schneit.")).toEqual([]);
  const text = (word: string) => Array.from({ length: 3_000 }, (_, i) => `Zug ${word}${i} fährt.`).join(" ");
  expect(textChanges(text("a"), text("b"))).toHaveLength(3_000);
});
