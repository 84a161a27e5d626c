// node training/names/cross-validate.ts [FOLDS [FIRST LAST]]: scores the names of whole readings on sentences of GermEval
// 2014 dev that neither the model nor the words it remembers have seen. The whole way is gone: packing, text, entities.
// Writes .cache/names-gold.jsonl and .cache/names-readings.jsonl for ../shared/bench/score-names.mjs, which `npm run
// bench` scores. Five folds of all take a quarter of an hour.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { labelTokens } from "../../src/analysis/names/find-names.ts";
import { NAME_TYPES, Position, positionOf, typeOf } from "../../src/analysis/names/labels.ts";
import { type NameModel, openNames } from "../../src/analysis/names/model.ts";
import { loadModels } from "../../src/load-models.ts";
import { readArticle } from "../../src/pipeline.ts";
import { type TrainingSentence, trainingSentences } from "./examples.ts";
import { joinWords } from "./join-words.ts";
import { firstMemories, learn, openGround } from "./task.ts";

const [folds = 5, from = 0, to = folds] = process.argv.slice(2).map(Number);
const root = join(import.meta.dirname, "../..");
const data = join(root, "../shared/data");
const models = await loadModels();
const ground = await openGround(root, data);
const sentences = await trainingSentences(data, ground.lexicon);
const gold: string[] = [];
const readings: string[] = [];
let [right, found, wanted] = [0, 0, 0];

interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: string;
}

/** Names by their tokens, both ends inclusive; without those of other kinds. */
function namesOf(labels: ArrayLike<number>): NameSpan[] {
  const names: NameSpan[] = [];
  for (let first = 0; first < labels.length; first++) {
    const type = typeOf(labels[first]!);
    if (type < 0) continue;
    let last = first;
    if (positionOf(labels[first]!) === Position.begin) while (positionOf(labels[last]!) !== Position.end) last++;
    names.push({ first, last, type: NAME_TYPES[type]! });
    first = last;
  }
  return names.filter(({ type }) => type !== "MISC");
}

function test({ forms, allowed }: TrainingSentence, name: string, model: NameModel): void {
  const whole = [{ first: 0, last: forms.length, paragraph: 0 }];
  const labels = labelTokens({ forms, sentences: whole, count: forms.length }, ground.lexicon, model);
  const own = namesOf(labels).map((span) => JSON.stringify(span));
  const names = namesOf(allowed.map((bits) => Math.log2(bits)));
  right += names.filter((span) => own.includes(JSON.stringify(span))).length;
  found += own.length;
  wanted += names.length;
  const { text, starts, ends } = joinWords(forms);
  const spans = names.map(({ first, last, type }) => ({ start: starts[first], end: ends[last], type }));
  gold.push(JSON.stringify({ name, text, names: spans }));
  readings.push(JSON.stringify(readArticle({ name, text }, { ...models, names: model })));
}

for (let fold = from; fold < to; fold++) {
  const isTest = (at: number): boolean => sentences[at]!.own && at % folds === fold;
  const training = sentences.filter((_, at) => !isTest(at));
  const memories = await firstMemories(ground, training, data, () => undefined);
  const model = openNames(
    learn(ground, training, memories, () => undefined),
    ground.classes,
  );
  for (const [at, sentence] of sentences.entries()) if (isTest(at)) test(sentence, `sentence ${at + 1}`, model);
  const f1 = ((2 * right) / (found + wanted)).toFixed(4);
  console.error(`names: fold ${fold + 1} of ${folds}, on gold tokens so far F1 ${f1}`);
}
const folder = join(root, ".cache");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "names-gold.jsonl"), gold.join("\n"));
writeFileSync(join(folder, "names-readings.jsonl"), readings.join("\n"));
console.log(`wrote ${folder}/names-gold.jsonl and names-readings.jsonl: ${gold.length} sentences`);
