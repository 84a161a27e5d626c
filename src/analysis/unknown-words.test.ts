import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { endings } from "../languages/de/rows/endings.ts";
import { wordRows } from "../languages/de/word-rows.ts";
import { Can, UnknownForm } from "./lexicon.ts";
import { openLexicon } from "./lexicon-automaton.ts";
import { readWord } from "./unknown-words.ts";

const lexicon = openLexicon(readFileSync(join(import.meta.dirname, "../../models/de/lexicon.bin")), wordRows);
/** "rule lemma/lemma" of a word inside a sentence, or of its first word. */
const read = (form: string, initial = false): string => {
  const { entry, start, rule } = readWord(lexicon, form, initial);
  const lemmas = new Set(lexicon.readingsOf(entry, form, start).map((r) => r.lemma));
  return `${rule.replace("word/", "")} ${[...lemmas].join("/")}`;
};
const bits = (form: string, initial = false): number => lexicon.bitsOf(readWord(lexicon, form, initial).entry);

test.each([
  ["Regierung", "known Regierung"],
  ["Raketenabwehrsystem", "compound Raketenabwehrsystem"],
  ["Raketenabwehrsystemen", "compound Raketenabwehrsystem"],
  ["Sicherheitsratssitzungen", "compound Sicherheitsratssitzung"],
  ["Gnurfkrisen", "compound-end Gnurfkrise"],
  ["US-Regierung", "hyphen US-Regierung"],
  ["Ex-Ministern", "hyphen Ex-Minister"],
  ["deutsch-israelischen", "hyphen deutsch-israelisch"],
  ["küstennahen", "compound küstennah"],
  ["vorangetrieben", "prefix vorantreiben"],
  ["vorauszujustieren", "prefix vorausjustieren"],
  ["heisst", "sharp-s heissen"],
  ["Verpixelungen", "ending Verpixelung"],
  ["schikanisierte", "ending schikanisiert/schikanisieren"],
  ["1.200", "number 1.200"],
  ["Gnurpf", "name Gnurpf"],
  ["Gnurpfs", "name Gnurpf/Gnurpfs"],
  ["gnurpf", "unknown gnurpf"],
  ["東京", "unknown 東京"],
  ["", "unknown "],
])("%s is read: %s", (form, expected) => {
  expect(read(form)).toBe(expected);
});

test("a capital at the start of a sentence says nothing", () => {
  expect(read("Weitergeschaut", true)).toMatch(/^(prefix|name)/u);
  expect(read("Gestrig", true)).toMatch(/^first-letter/u);
});

test("a head gives its grammar", () => {
  expect(bits("Raketenabwehrsystem") & Can.neuter).not.toBe(0);
  expect(bits("Raketenabwehrsystem") & (Can.masculine | Can.feminine)).toBe(0);
  expect(bits("Gnurpf") & Can.properNoun).not.toBe(0);
  expect(bits("REGIERUNG") & Can.feminine).not.toBe(0);
});

test("the models of unknown words are there", () => {
  for (const form of Object.values(UnknownForm)) expect(lexicon.entry(form)).not.toBe(0);
});

test("every ending has a model in the dictionary that ends so", () => {
  const wrong = endings.filter((row) => lexicon.entry(row.like) === 0 || !row.like.endsWith(row.ending));
  expect(wrong.map((row) => row.like)).toEqual([]);
});

test("every example of an ending is read like its model", () => {
  const wrong = endings.filter((row) => {
    const model = lexicon.entry(row.like);
    const found = readWord(lexicon, row.example, false);
    return found.rule === "word/ending" && found.entry !== model;
  });
  expect(wrong.map((row) => row.example)).toEqual([]);
});
