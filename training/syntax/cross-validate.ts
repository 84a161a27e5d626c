// node training/syntax/cross-validate.ts [folds] [only] [key=value …]: scores the tagger and parser on GSD sentences that they have not seen.
// `folds` 0: trains without any GSD sentence. `only`: so many of the folds. Settings can be changed: epochs=20 units=96.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyseConllu } from "../../src/analyse.ts";
import { openSyntax } from "../../src/analysis/open-syntax.ts";
import { writeConllu } from "../../src/text/conllu.ts";
import { inputsOf, sourcesOf, trainTaught } from "./task.ts";
import { type Settings, settings } from "./train.ts";

/** Neighbouring sentences come from one text, so that blocks of them go to a fold together. */
const BLOCK = 20;

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
const data = join(root, "../shared/data");
const sources = sourcesOf(data);
const gsd = sources.filter((s) => s.treebank === "gsd").map((s) => s.sentence);
const foldOf = new Map(gsd.map((s, i) => [s, folds === 0 ? 0 : Math.floor(i / BLOCK) % folds]));
const gold: string[] = [];
const found: string[] = [];
/** As the parser has it, before the rules of src/analysis/ud-tree. */
const parsed: string[] = [];
for (let fold = 0; fold < Number(onlyArgument ?? Math.max(1, folds)); fold++) {
  const syntax = openSyntax(
    await trainTaught(
      sources.filter((s) => foldOf.get(s.sentence) !== fold),
      inputs,
      data,
      changed,
    ),
    inputs.vectors,
    inputs.lexicon,
  );
  for (const sentence of gsd) {
    if (foldOf.get(sentence) !== fold) continue;
    gold.push(writeConllu({ comments: sentence.comments, rows: sentence.rows }));
    found.push(writeConllu(analyseConllu(sentence, { syntax })));
    parsed.push(writeConllu(analyseConllu(sentence, { syntax }, (words) => words)));
  }
}
const folder = join(root, ".cache");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "gold.conllu"), gold.join(""));
writeFileSync(join(folder, "system.conllu"), found.join(""));
writeFileSync(join(folder, "parsed.conllu"), parsed.join(""));
console.log(`wrote ${folder}/gold.conllu, system.conllu and parsed.conllu: ${gold.length} sentences`);
