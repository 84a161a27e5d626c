import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wordRows } from "../languages/de/word-rows.ts";
import { Can, Cell, FINITE, FiniteCell, Trait } from "./lexicon.ts";
import { openLexicon } from "./lexicon-automaton.ts";

const bytes = readFileSync(join(import.meta.dirname, "../../models/de/lexicon.bin"));
const lexicon = openLexicon(bytes, wordRows);

const names = (bits: number, of: Readonly<Record<string, number>>): string[] =>
  Object.entries(of).flatMap(([name, bit]) => ((bits & bit) === bit ? [name] : []));
const can = (form: string, bit: number): boolean => (lexicon.bits(form) & bit) !== 0;
const agreement = (form: string): number => lexicon.agreementOf(lexicon.entry(form));
const finite = (form: string): number => lexicon.finiteOf(lexicon.entry(form));

test.each([
  ["teilte", "teilen"],
  ["mitteilte", "mitteilen"],
  ["mitgeteilt", "mitteilen"],
  ["mitzuteilen", "mitteilen"],
  ["hieß", "heißen"],
  ["sprach", "sprechen"],
  ["sei", "sein"],
  ["wäre", "sein"],
  ["habe", "haben"],
  ["wurden", "werden"],
  ["will", "wollen"],
  ["stattgefunden", "stattfinden"],
  ["gestellt", "stellen"],
  ["Haus", null],
  ["Xyzzy", null],
])("the verb of %s is %s", (form, lemma) => {
  expect(lexicon.verbLemma(form)).toBe(lemma);
});

test.each(["sei", "habe", "werde", "müsse", "wolle", "seien", "könne", "gebe", "komme", "dürfe"])(
  "%s can be Konjunktiv I of the third person",
  (form) => {
    expect(can(form, Can.subjunctive1)).toBe(true);
    const third = form === "seien" ? FiniteCell.thirdPlural : FiniteCell.thirdSingular;
    expect(finite(form) & third & FiniteCell.subjunctive1).not.toBe(0);
    expect(finite(form) & third & FiniteCell.present).toBe(0);
  },
);

test.each(["käme", "hätten", "wären", "würde", "müssten", "gäbe", "ginge"])("%s is Konjunktiv II only", (form) => {
  expect(can(form, Can.subjunctive2)).toBe(true);
  expect(can(form, Can.indicative)).toBe(false);
});

test.each(["sagte", "teilten", "wollte", "sollten"])("%s can be past tense or Konjunktiv II", (form) => {
  expect(can(form, Can.indicative) && can(form, Can.past) && can(form, Can.subjunctive2)).toBe(true);
});

test.each(["werden", "haben", "kommen"])("%s can be indicative or Konjunktiv I", (form) => {
  expect(can(form, Can.indicative) && can(form, Can.present) && can(form, Can.subjunctive1)).toBe(true);
});

test("the lemma of one kind of verb form", () => {
  expect(lexicon.verbLemma("gehört", FINITE)).toBe("gehören");
  expect(lexicon.verbLemma("gehört", Can.participle2)).toBe("hören");
  expect(lexicon.verbLemma("gefallen", Can.participle2)).toBe("fallen");
  expect(lexicon.verbLemma("gefallen", FINITE)).toBe("gefallen");
  expect(lexicon.verbLemma("mitgeteilt", FINITE)).toBeNull();
});

test("words agree where their cells meet", () => {
  expect(agreement("der") & agreement("Regierung")).toBe((Cell.genitive | Cell.dative) & Cell.feminine);
  expect(agreement("den") & agreement("Minister")).toBe(Cell.accusative & Cell.masculine);
  expect(agreement("dem") & agreement("Gericht")).toBe(Cell.dative & Cell.neuter);
  expect(agreement("die") & agreement("schweren") & agreement("Kämpfe")).toBe(
    (Cell.nominative | Cell.accusative) & Cell.plural,
  );
  expect(agreement("das") & agreement("Regierung")).toBe(0);
});

test("pronouns go with their verbs", () => {
  expect(finite("er") & finite("habe")).toBe(FiniteCell.thirdSingular & FiniteCell.subjunctive1);
  expect(finite("sie") & finite("sagten")).toBe(FiniteCell.thirdPlural & (FiniteCell.past | FiniteCell.subjunctive2));
  expect(finite("wir") & finite("sagt")).toBe(0);
});

test("readings stay apart and carry their lemma", () => {
  const laut = lexicon.readings("laut");
  expect(laut.some((r) => r.bits & Can.preposition && r.bits & Can.dative && r.bits & Can.genitive)).toBe(true);
  expect(laut.some((r) => r.bits & Can.adjective)).toBe(true);
  expect(lexicon.readings("Häusern").map((r) => r.lemma)).toEqual(["Haus"]);
  expect(lexicon.readings("im").map((r) => [r.lemma, names(r.traits, Trait)])).toEqual([["in", ["contraction"]]]);
  expect(lexicon.readings("dessen").every((r) => r.lemma === "der")).toBe(true);
});

test("a capital at the start of a sentence can be looked up", () => {
  expect(lexicon.bits("Gestern") & Can.adverb).toBe(0);
  expect(lexicon.bitsOf(lexicon.entryLowered("Gestern")) & Can.adverb).not.toBe(0);
  expect(lexicon.bitsOf(lexicon.entryLowered("Über")) & Can.preposition).not.toBe(0);
});

test("an unknown form has nothing", () => {
  for (const form of ["", "Gnurpf", "sagtee", "东京", "\u{1f600}", "\0"]) {
    expect(lexicon.entry(form)).toBe(0);
    expect(lexicon.bits(form)).toBe(0);
    expect(lexicon.verbLemma(form)).toBeNull();
    expect(lexicon.readings(form)).toEqual([]);
  }
});

test("names have their kind", () => {
  expect(names(lexicon.traitsOf(lexicon.entry("Russland")), Trait)).toContain("country");
  expect(names(lexicon.traitsOf(lexicon.entry("Angela")), Trait)).toContain("givenName");
  expect(names(lexicon.traitsOf(lexicon.entry("Hamburg")), Trait)).toContain("settlement");
});

test("a damaged file is refused", () => {
  const broken = Uint8Array.from(bytes);
  broken[5000] = broken[5000]! ^ 1;
  expect(() => openLexicon(broken, wordRows)).toThrow("npm run train -- lexicon");
});
