import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { hasShared, SHARED } from "./shared.ts";

const ROOT = join(import.meta.dirname, "..");
const CACHE = join(ROOT, ".cache");

/** A cross-validation: the program that makes gold and answers, and the measure in ../shared that compares them. */
interface CrossValidation {
  readonly name: string;
  readonly program: string;
  readonly measure: string;
  readonly files: readonly [gold: string, found: string];
  readonly show: (score: Readonly<Record<string, unknown>>) => string;
}

const percent = (value: unknown): string => (100 * Number(value)).toFixed(1);
const f1 = (value: unknown): string => Number((value as { f1: number } | undefined)?.f1 ?? 0).toFixed(3);

export const crossValidations = {
  syntax: {
    name: "UD German-GSD dev, five folds",
    program: "training/syntax/cross-validate.ts",
    measure: "score-conllu.mjs",
    files: ["gold.conllu", "system.conllu"],
    show: ({ upos, xpos, lemma, uas, las, moodSub, core }) =>
      `UPOS ${percent(upos)}  XPOS ${percent(xpos)}  lemma ${percent(lemma)}  UAS ${percent(uas)}  LAS ${percent(las)}  Mood=Sub ${percent(moodSub)}  core ${percent(core)}`,
  },
  names: {
    name: "names, GermEval dev, five folds",
    program: "training/names/cross-validate.ts",
    measure: "score-names.mjs",
    files: ["names-gold.jsonl", "names-readings.jsonl"],
    show: ({ all, PER, LOC, ORG }) => `all ${f1(all)}  PER ${f1(PER)}  LOC ${f1(LOC)}  ORG ${f1(ORG)}`,
  },
} as const satisfies Readonly<Record<string, CrossValidation>>;

/** The score of the last run; one that says how to run where there is none. */
export function crossValidated(which: keyof typeof crossValidations): string[] | null {
  const { name, measure, files, show }: CrossValidation = crossValidations[which];
  if (!hasShared(`bench/${measure}`)) return null;
  const paths = files.map((file) => join(CACHE, file));
  if (!paths.every((path) => existsSync(path))) return [name, `not run; npm run bench -- ${which}`];
  const done = spawnSync(process.execPath, [join(SHARED, "bench", measure), ...paths, "--json"], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${measure}: ${done.stderr}`);
  const day = statSync(paths[1]!).mtime.toISOString().slice(0, 10);
  return [`${name} (${day})`, show(JSON.parse(done.stdout))];
}

/** Trains anew for each fold and scores; ten minutes to a quarter of an hour. */
export async function benchFolds(which: keyof typeof crossValidations, args: readonly string[]): Promise<void> {
  const program = join(ROOT, crossValidations[which].program);
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: "inherit" });
  if (status !== 0) throw new Error(`${crossValidations[which].program} ended with exit code ${status}.`);
  console.log(crossValidated(which)?.join("   ") ?? "Not scored: the measure is expected in ../shared.");
}
