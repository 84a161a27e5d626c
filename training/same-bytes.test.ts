import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashOf } from "../src/analysis/hash.ts";
import { openLexicon } from "../src/analysis/lexicon-automaton.ts";
import { LABELS, labelOf, OUTSIDE, Position } from "../src/analysis/names/labels.ts";
import { openVectors } from "../src/analysis/network/vectors.ts";
import { openWordClasses } from "../src/analysis/word-classes.ts";
import { wordRows } from "../src/languages/de/word-rows.ts";
import { readConllu } from "../src/text/conllu.ts";
import { learn as learnNames } from "./names/task.ts";
import { settings, trainSyntax } from "./syntax/train.ts";
import { countContexts } from "./vectors/count.ts";
import { toInformation, wordVectors } from "./vectors/decompose.ts";

const model = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "../models/de", name));
const lexicon = openLexicon(model("lexicon.bin"), wordRows);

/** A sentence from "form/UPOS/XPOS/head/relation". */
const conllu = (words: string): string =>
  `${words
    .split(" ")
    .map((word, i) => {
      const [form, upos, xpos, head, relation] = word.split("/");
      return [i + 1, form, form, upos, xpos, "_", head, relation, "_", "_"].join("\t");
    })
    .join("\n")}\n\n`;

const TREES = conllu("Der/DET/ART/2/det Kran/NOUN/NN/3/nsubj rostet/VERB/VVFIN/0/root");

test("the tagger and parser", () => {
  const sources = readConllu(TREES + conllu("Sie/PRON/PPER/2/nsubj schweigt/VERB/VVFIN/0/root")).map((sentence) => ({
    sentence,
    treebank: "gsd" as const,
  }));
  const inputs = { lexicon, vectors: openVectors(model("vectors.bin")), log: () => undefined };
  const train = () => trainSyntax(sources, inputs, { ...settings, epochs: 3 });
  expect(Buffer.compare(train(), train())).toBe(0);
});

test("the name finder", () => {
  const ground = {
    runs: false,
    lexicon,
    classes: openWordClasses(model("words.bin")),
    phrases: new Map(),
    endings: new Map([[hashOf("ing"), 4]]),
    clusters: new Map([[hashOf("Keller"), 0x0a40]]),
  };
  const sentence = (words: string, names: readonly string[]) => {
    const forms = words.split(" ");
    const labels = forms.map((form) => (names.includes(form) ? labelOf(0, Position.single) : OUTSIDE));
    return { forms, allowed: Int32Array.from(labels, (label) => 1 << label), own: true, weight: 1 };
  };
  const sentences = [
    sentence("Keller schweigt zu Breuer .", ["Keller", "Breuer"]),
    sentence("Der Kran schweigt .", []),
    sentence("Heute schweigt Keller .", ["Keller"]),
  ];
  const train = () => learnNames(ground, sentences, new Map(), () => undefined);
  expect(LABELS).toBeLessThan(32);
  expect(Buffer.compare(train(), train())).toBe(0);
});

test("the word vectors", () => {
  const forms = ["\n", ..."der Kran rostet Turm steht am Hafen".split(" ")];
  const tokens = Int32Array.from({ length: 600 }, (_, i) => (i * i + (i >> 3)) % forms.length);
  const counts = Int32Array.from(forms, (_, id) => tokens.filter((token) => token === id).length);
  const compute = () => {
    const table = countContexts({ tokens, forms, counts }, { words: 6, contexts: 6 });
    toInformation(table);
    return wordVectors(table, 4);
  };
  expect([...compute()]).toEqual([...compute()]);
});
