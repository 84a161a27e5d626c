import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tokenRows } from "../../languages/de/rows/token-rows.ts";
import { wordRows } from "../../languages/de/word-rows.ts";
import { toText } from "../../text/to-text.ts";
import { tokenise } from "../../tokens/tokenise.ts";
import { openLexicon } from "../lexicon-automaton.ts";
import { openWordClasses } from "../word-classes.ts";
import { findNames } from "./find-names.ts";
import { openNames } from "./model.ts";

const bytes = (file: string): Uint8Array => readFileSync(join(import.meta.dirname, "../../../models/de", file));
const lexicon = openLexicon(bytes("lexicon.bin"), wordRows);
const model = openNames(bytes("names.bin"), openWordClasses(bytes("words.bin")));
const marks = (text: string) => findNames(tokenise(toText({ text, language: "de" }), tokenRows), lexicon, model);
/** "PER Anna Keller, LOC Berlin" */
const names = (text: string): string =>
  marks(text)
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
    .join(", ");

test.each([
  ["Das sagte Angela Keller am Montag in Berlin.", "PER Angela Keller, LOC Berlin"],
  ["Die Deutsche Bahn sperrt die Strecke nach Hamburg.", "ORG Deutsche Bahn, LOC Hamburg"],
  ["Russland und die Vereinten Nationen verhandeln.", "LOC Russland, ORG Vereinten Nationen"],
  ["Der Zug hält heute nicht.", ""],
  ["", ""],
])("%s", (text, expected) => {
  expect(names(text)).toBe(expected);
});

test("a family name alone is the person named in full", () => {
  const text = "Thomas Gnurpfel leitet das Amt. Der Bericht lag Gnurpfel vor.";
  expect(names(text)).toBe("PER Thomas Gnurpfel, PER Gnurpfel");
});

test("names never overlap and lie on tokens", () => {
  const text = "ANNA KELLER!!! 東京 <b>x</b> https://example.org/a 😀 “Der” Weg-\u00adzeile nach St. Pauli ".repeat(
    120,
  );
  let end = 0;
  for (const mark of marks(text)) {
    expect(mark.start).toBeGreaterThanOrEqual(end);
    expect(mark.end).toBeGreaterThan(mark.start);
    expect(mark.last).toBeGreaterThan(mark.first);
    end = mark.end;
  }
});

test("the same text always has the same names", () => {
  const text = "Peter Maier von der SPD traf in Köln Vertreter der IG Metall.";
  expect(marks(text)).toEqual(marks(text));
});

test("a damaged file is refused", () => {
  const broken = Uint8Array.from(bytes("names.bin"));
  broken[999] = broken[999]! ^ 1;
  expect(() => openNames(broken, openWordClasses(bytes("words.bin")))).toThrow("npm run train -- names");
});
