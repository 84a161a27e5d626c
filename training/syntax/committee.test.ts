import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLexicon } from "../../src/analysis/lexicon-automaton.ts";
import { openVectors } from "../../src/analysis/network/vectors.ts";
import { openSyntax } from "../../src/analysis/open-syntax.ts";
import { wordRows } from "../../src/languages/de/word-rows.ts";
import { readConllu } from "../../src/text/conllu.ts";
import { openCommittee } from "./committee.ts";
import { settings, trainSyntax } from "./train.ts";

const model = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "../../models/de", name));
const inputs = {
  lexicon: openLexicon(model("lexicon.bin"), wordRows),
  vectors: openVectors(model("vectors.bin")),
  log: () => undefined,
};

const conllu = (...words: string[]): string =>
  `${words
    .map((word, i) => {
      const [form, upos, xpos, head, relation] = word.split("/");
      return [i + 1, form, form, upos, xpos, "_", head, relation, "_", "_"].join("\t");
    })
    .join("\n")}\n\n`;
const TREES =
  conllu("Der/DET/ART/2/det", "Kran/NOUN/NN/3/nsubj", "rostet/VERB/VVFIN/0/root") +
  conllu("Sie/PRON/PPER/2/nsubj", "schweigt/VERB/VVFIN/0/root");
const sources = readConllu(TREES).map((sentence) => ({ sentence, treebank: "gsd" as const }));
const network = (seed: number): Uint8Array => trainSyntax(sources, inputs, { ...settings, epochs: 8, seed });

const FORMS = ["Der", "Kran", "schweigt"];
const read = (opened: ReturnType<typeof openSyntax>) => {
  const { upos, heads, deprel } = opened.analyse(FORMS, [{ first: 0, last: FORMS.length }]);
  return [[...upos], [...heads], [...deprel]];
};

test("a committee of one says what its network says", () => {
  const one = network(1);
  expect(read(openCommittee([one], inputs))).toEqual(read(openSyntax(one, inputs.vectors, inputs.lexicon)));
});

test("the order of its members is nothing to a committee", () => {
  const [one, other] = [network(1), network(2)] as const;
  expect(read(openCommittee([one, other], inputs))).toEqual(read(openCommittee([other, one], inputs)));
});
