// node training/syntax/cross-validate.ts [folds] [only] [key=value …]: scores the tagger and parser on GSD sentences that they have not seen.
// `folds` 0: trains without any GSD sentence. `only`: so many of the folds. Settings can be changed: epochs=20 units=96.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSyntax } from "../../src/analysis/open-syntax.ts";
import type { SyntaxModel } from "../../src/analysis/syntax.ts";
import { Column, type ConlluSentence, writeConllu } from "../../src/text/conllu.ts";
import { inputsOf, sourcesOf } from "./task.ts";
import { type Settings, settings, trainSyntax } from "./train.ts";

/** Neighbouring sentences come from one text, so that blocks of them go to a fold together. */
const BLOCK = 20;

/** The sentence with the model's tags and tree in place of the gold ones. */
export function analysed(sentence: ConlluSentence, model: SyntaxModel): ConlluSentence {
  const words = sentence.rows.filter((r) => r.kind === "word");
  const forms = words.map((r) => r.columns[Column.form]!);
  const syntax = model.analyse(forms, [{ first: 0, last: forms.length }]);
  const { upos, xpos, deprel } = model.labels;
  const rows = words.map(({ kind, columns }, i) => ({
    kind,
    columns: [
      columns[Column.id]!,
      forms[i]!,
      model.lemma(forms, syntax, i),
      upos[syntax.upos[i]!]!,
      xpos[syntax.xpos[i]!]!,
      model.feats(forms, syntax, i),
      String(syntax.heads[i]! + 1),
      deprel[syntax.deprel[i]!]!,
      "_",
      "_",
    ],
  }));
  return { ...sentence, rows };
}

const [foldArgument = "5", onlyArgument, ...changes] = process.argv.slice(2);
const folds = Number(foldArgument);
/** The settings with "epochs=20" or "dropout.hidden=0.2" put in. */
function withChange(all: Settings, change: string): Settings {
  const { group, name, value } = /^(?:(?<group>\w+)\.)?(?<name>\w+)=(?<value>[\d.]+)$/u.exec(change)!.groups!;
  if (group === undefined) return { ...all, [name!]: Number(value) };
  return { ...all, [group]: { ...all[group as "dropout" | "weights"], [name!]: Number(value) } };
}
let changed = settings;
for (const change of changes) changed = withChange(changed, change);
const root = join(import.meta.dirname, "../..");
const context = { root, log: (line: string) => console.error(line) };
const inputs = inputsOf(context);
const sources = sourcesOf(join(root, "../shared/data"));
const gsd = sources.filter((s) => s.treebank === "gsd").map((s) => s.sentence);
const foldOf = new Map(gsd.map((s, i) => [s, folds === 0 ? 0 : Math.floor(i / BLOCK) % folds]));
const gold: string[] = [];
const found: string[] = [];
for (let fold = 0; fold < Number(onlyArgument ?? Math.max(1, folds)); fold++) {
  const model = openSyntax(
    trainSyntax(
      sources.filter((s) => foldOf.get(s.sentence) !== fold),
      inputs,
      changed,
    ),
    inputs.vectors,
    inputs.lexicon,
  );
  for (const sentence of gsd) {
    if (foldOf.get(sentence) !== fold) continue;
    gold.push(writeConllu({ comments: sentence.comments, rows: sentence.rows }));
    found.push(writeConllu(analysed(sentence, model)));
  }
}
const folder = process.env.LAUT_CV ?? join(root, ".cache");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "gold.conllu"), gold.join(""));
writeFileSync(join(folder, "system.conllu"), found.join(""));
console.log(`wrote ${folder}/gold.conllu and system.conllu: ${gold.length} sentences`);
