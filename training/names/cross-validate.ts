// Cross-validation of the name finder on GermEval 2014 dev: `node training/names/cross-validate.ts [FOLDS [FIRST LAST]]`.
// Every sentence is labelled by a model that was trained without it; the whole way is gone, packing and all.
// The first model, whose memories all folds share, is trained without any of the sentences tested in this run:
// test one or two folds a run, or it has too little to learn from.
import { join } from "node:path";
import { labelTokens } from "../../src/analysis/names/find-names.ts";
import { NAME_TYPES, Position, positionOf, typeOf } from "../../src/analysis/names/labels.ts";
import { openNames } from "../../src/analysis/names/model.ts";
import { trainingSentences } from "./examples.ts";
import { firstMemories, learn, openGround } from "./task.ts";

const [folds = 5, from = 0, to = folds] = process.argv.slice(2).map(Number);
const root = join(import.meta.dirname, "../..");
const data = join(root, "../shared/data");

/** Names as "first-last-TYPE". */
function namesOf(labels: ArrayLike<number>): Set<string> {
  const names = new Set<string>();
  for (let first = 0; first < labels.length; first++) {
    const type = typeOf(labels[first]!);
    if (type < 0) continue;
    let last = first;
    if (positionOf(labels[first]!) === Position.begin) while (positionOf(labels[last]!) !== Position.end) last++;
    names.add(`${first}-${last}-${NAME_TYPES[type]}`);
    first = last;
  }
  return names;
}

const counts = new Map<string, { right: number; wrong: number; missed: number }>();
function count(type: string, gold: boolean, found: boolean): void {
  const c = counts.get(type) ?? { right: 0, wrong: 0, missed: 0 };
  if (gold && found) c.right++;
  else if (found) c.wrong++;
  else c.missed++;
  counts.set(type, c);
}

const ground = await openGround(root, data);
const sentences = await trainingSentences(data, ground.lexicon);
const isTest = (at: number, fold: number): boolean => sentences[at]!.own && at % folds === fold;
// The memories come from a model that has seen none of the sentences tested here.
const unseen = sentences.filter((_, at) => {
  for (let fold = from; fold < to; fold++) if (isTest(at, fold)) return false;
  return true;
});
const memories = await firstMemories(ground, unseen, data, console.error);
for (let fold = from; fold < to; fold++) {
  const training = sentences.filter((_, at) => !isTest(at, fold));
  const model = openNames(
    learn(ground, training, memories, () => undefined),
    ground.classes,
  );
  for (const [at, { forms, allowed }] of sentences.entries()) {
    if (!isTest(at, fold)) continue;
    const whole = [{ first: 0, last: forms.length, paragraph: 0 }];
    const found = namesOf(labelTokens({ forms, sentences: whole, count: forms.length }, ground.lexicon, model));
    const gold = namesOf(allowed.map((bits) => Math.log2(bits)));
    for (const name of new Set([...gold, ...found])) {
      const type = name.split("-")[2]!;
      for (const key of type === "MISC" ? [type] : [type, "all"]) count(key, gold.has(name), found.has(name));
    }
  }
  for (const [type, { right, wrong, missed }] of counts) {
    const [precision, recall] = [right / (right + wrong), right / (right + missed)];
    const f1 = (2 * right) / (2 * right + wrong + missed);
    console.log(`${fold} ${type.padEnd(5)} P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`);
  }
}
