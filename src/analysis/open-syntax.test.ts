import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { wordRows } from "../languages/de/word-rows.ts";
import { openLexicon } from "./lexicon-automaton.ts";
import { openVectors } from "./network/vectors.ts";
import { openSyntax } from "./open-syntax.ts";
import type { Syntax } from "./syntax.ts";
import { featureOf } from "./syntax-feats.ts";

const file = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "../../models/de", name));
const lexicon = openLexicon(file("lexicon.bin"), wordRows);
const vectors = openVectors(file("vectors.bin"));
const model = openSyntax(file("syntax.bin"), vectors, lexicon);

const analyse = (forms: readonly string[]): Syntax => model.analyse(forms, [{ first: 0, last: forms.length }]);
/** "word/UPOS/head/relation" for each word of a sentence that is given with spaces; the head by its form, "-" for none. */
const tree = (sentence: string): string[] => {
  const forms = sentence.split(" ");
  const s = analyse(forms);
  return forms.map((form, i) =>
    [form, model.labels.upos[s.upos[i]!], forms[s.heads[i]!] ?? "-", model.labels.deprel[s.deprel[i]!]].join("/"),
  );
};
const mood = (sentence: string): string[] => {
  const forms = sentence.split(" ");
  const s = analyse(forms);
  return forms.filter((_, i) => featureOf(s, i, "Mood") === "Sub");
};

function expectTree(s: Syntax): void {
  const roots = [...s.heads].filter((h) => h < 0).length;
  expect(roots).toBe(1);
  for (let t = 0; t < s.count; t++) {
    let at = t;
    let steps = 0;
    while (at >= 0 && steps <= s.count) {
      at = s.heads[at]!;
      steps++;
    }
    expect(at).toBe(-1);
  }
}

test("subject, verb, object", () => {
  expect(tree("Die Ministerin kritisierte den Plan .")).toEqual([
    "Die/DET/Ministerin/det",
    "Ministerin/NOUN/kritisierte/nsubj",
    "kritisierte/VERB/-/root",
    "den/DET/Plan/det",
    "Plan/NOUN/kritisierte/obj",
    "./PUNCT/kritisierte/punct",
  ]);
});

test("the separated prefix hangs on its verb", () => {
  expect(tree("Das teilte die Polizei am Montag mit .")).toContain("mit/ADP/teilte/compound:prt");
});

test.each([
  ["Die Sprecherin sagte , der Zug sei entgleist .", ["sei"]],
  ["Er sagte , er habe nichts gesehen .", ["habe"]],
  ["Ich habe nichts gesehen .", []],
  ["Das Werk könnte schließen .", ["könnte"]],
  ["Das Werk war geschlossen .", []],
  ["Hätte es den Zaun früher gegeben , wäre nichts geschehen .", ["Hätte", "wäre"]],
  ["Die Zeugen könnten nichts sehen und hörten nur Lärm .", ["könnten", "hörten"]],
  ["Die Zeugen konnten nichts sehen und hörten nur Lärm .", []],
  ["Ich war am Bahnhof und habe nichts gesehen .", []],
])("Konjunktiv in: %s", (sentence, expected) => {
  expect(mood(sentence)).toEqual(expected);
});

test("lemmas and features", () => {
  const forms = "Die Sprecherinnen der Brückenbehörde sagten nichts .".split(" ");
  const s = analyse(forms);
  expect(forms.map((_, i) => model.lemma(forms, s, i))).toEqual([
    "der",
    "Sprecherin",
    "der",
    "Brückenbehörde",
    "sagen",
    "nichts",
    ".",
  ]);
  expect(model.feats(forms, s, 4)).toBe("Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin");
});

test("any tokens get a tree with one root", () => {
  const odd = fc.constantFrom(
    "der",
    "DIE",
    "Haus",
    "ging",
    ",",
    ".",
    "„",
    "🚒",
    "https://beispiel.example",
    "\u00ADx",
    "Ж",
    "漢字",
    "12.",
    "",
    " ",
    "<b>",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(odd, fc.string()), { minLength: 1, maxLength: 40 }), (forms) => {
      expectTree(analyse(forms));
    }),
    { numRuns: 200, seed: 5 },
  );
});

test("a sentence of 5,000 words is one tree", () => {
  expectTree(analyse(Array.from({ length: 5_000 }, (_, i) => ["Wasser", "und", "floss", "langsam"][i % 4]!)));
});

test("the same words get the same analysis, whatever was read before", () => {
  const forms = "Der Konzern wies die Vorwürfe am Dienstag zurück .".split(" ");
  const before = analyse(forms);
  for (let i = 0; i < 13_000; i++) analyse([`Wort${i}x`]);
  expect(analyse(forms)).toEqual(before);
});

test("several sentences keep to themselves, tokens outside them are X", () => {
  const forms = ["Ja", ".", "*", "Nein", "."];
  const s = model.analyse(forms, [
    { first: 0, last: 2 },
    { first: 3, last: 5 },
  ]);
  expect([...s.heads].map((h) => Math.sign(h - 2.5))).toEqual([-1, -1, -1, expect.any(Number), expect.any(Number)]);
  expect(model.labels.upos[s.upos[2]!]).toBe("X");
  expect([...s.heads.subarray(3)].filter((h) => h < 0)).toHaveLength(1);
});

test("a damaged file is named with the command that remakes it", () => {
  const damaged = file("syntax.bin").slice();
  damaged[damaged.length - 9]! ^= 1;
  expect(() => openSyntax(damaged, vectors, lexicon)).toThrow(/npm run train -- syntax/u);
});
