import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadModels, type Models, type Reading, readArticle } from "../src/index.ts";
import { crossValidated } from "./analysis.ts";
import { bundestag } from "./bundestag.ts";
import { storeRun } from "./results/results.ts";
import { hasShared, linesOf, SHARED } from "./shared.ts";

/** A measure: its program and corpus in ../shared, and the numbers of its JSON answer. */
export interface Measure {
  readonly name: string;
  /** What its numbers are stored under: "quotes.dev". */
  readonly key: string;
  readonly program: string;
  readonly gold: string;
  /** The articles of the corpus that are scored, one JSON a line; all of them where it is left out. */
  readonly lines?: (corpus: string) => readonly string[];
  readonly values: (score: Score) => Values;
}

/** Numbers by their names; shown as "joint 0.752". */
export type Values = Readonly<Record<string, number>>;

/** What the measures print with --json; only the parts shown here. */
interface Score {
  readonly joint: F1;
  readonly quote: F1;
  readonly type: F1;
  readonly medium: F1;
  readonly speaker: F1;
  readonly cue: F1;
  readonly frame: F1;
  readonly addressee: F1;
  readonly value: F1;
  readonly strict: F1;
  readonly total: Points;
  readonly areas: Readonly<Record<string, Points>>;
  readonly right: number;
  readonly of: number;
}

interface F1 {
  readonly f1: number;
}

interface Points {
  readonly right: number;
  readonly of: number;
}

const pick =
  (...names: readonly (keyof Score)[]) =>
  (score: Score): Values =>
    Object.fromEntries(names.map((name) => [name, (score[name] as F1).f1]));
const quotes = pick("joint", "quote", "type", "medium", "speaker", "cue", "frame", "addressee");
const times = pick("value", "strict", "type");

/** "total": 945 and "total of": 1114, and so for each area. */
export const points = ({ total, areas }: Score): Values =>
  Object.fromEntries(
    Object.entries({ total, ...areas }).flatMap(([name, { right, of }]) => [
      [name, right],
      [`${name} of`, of],
    ]),
  );

export const MEASURES: readonly Measure[] = [
  {
    name: "quotations, dev",
    key: "quotes.dev",
    program: "score-quotes.mjs",
    gold: "data/quotes/wikinews-dev.jsonl",
    values: quotes,
  },
  {
    name: "quotations, train",
    key: "quotes.train",
    program: "score-quotes.mjs",
    gold: "data/quotes/wikinews-train.jsonl",
    values: quotes,
  },
  {
    name: "times, Die Zeit",
    key: "times.zeit",
    program: "score-times.mjs",
    gold: "data/times/krauts-zeit-dev.jsonl",
    values: times,
  },
  {
    name: "times, Dolomiten",
    key: "times.dolomiten",
    program: "score-times.mjs",
    gold: "data/times/krauts-dolomiten100.jsonl",
    values: times,
  },
  {
    name: "articles, dev",
    key: "articles.dev",
    program: "score-articles.mjs",
    gold: "data/articles/dev.jsonl",
    values: points,
  },
];

/** Whether its corpus and its program are there. */
export const isThere = ({ gold, program }: Measure): boolean => hasShared(gold, `bench/${program}`);

/** Reads the corpus of a measure and asks its program for the score. */
export async function measured(measure: Measure, models: Models): Promise<Values> {
  const { program, gold, lines = linesOf, values } = measure;
  const folder = mkdtempSync(join(tmpdir(), "laut-bench-"));
  try {
    const articles = lines(join(SHARED, gold));
    const readings = articles.map((line) => JSON.stringify(readArticle(JSON.parse(line), models)));
    const goldFile = write(folder, "gold.jsonl", articles.join("\n"));
    return values(score(program, goldFile, write(folder, "readings.jsonl", readings.join("\n"))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const shown = (values: Values): string =>
  "total" in values
    ? `${values.total} of ${values["total of"]} points`
    : Object.entries(values)
        .map(([name, value]) => `${name} ${value.toFixed(3)}`)
        .join("  ");

/** A line for each measure that is there; what the documentation tells is stored. */
export async function scores(): Promise<readonly (readonly string[])[]> {
  const models = await loadModels();
  const folder = mkdtempSync(join(tmpdir(), "laut-bench-"));
  try {
    const rows: string[][] = [];
    const stored: Record<string, number> = {};
    for (const measure of MEASURES.filter(isThere)) {
      const values = await measured(measure, models);
      for (const [name, value] of Object.entries(values)) stored[`${measure.key}.${name}`] = value;
      rows.push([measure.name, shown(values)]);
    }
    storeRun("scores", stored);
    if (hasShared("data/quotes/bundestag-train.jsonl")) rows.push(["Bundestag speeches", await bundestag()]);
    const seed = seedRow(folder, (text) => readArticle({ text, published: "2023-09-11" }, models));
    if (seed !== null) rows.push(seed);
    rows.push(...[crossValidated("syntax"), crossValidated("names")].filter((row) => row !== null));
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function seedRow(folder: string, read: (text: string) => Reading): string[] | null {
  const [expected, article] = ["seed/expected.json", "seed/wladiwostok.txt"];
  if (!hasShared(expected, article, "bench/score-seed.mjs")) return null;
  const text = join(SHARED, article);
  const reading = write(folder, "reading.json", JSON.stringify(read(readFileSync(text, "utf8"))));
  const { right, of } = score("score-seed.mjs", join(SHARED, expected), text, reading);
  return ["the first article", `${right} of ${of} points`];
}

function write(folder: string, name: string, body: string): string {
  const file = join(folder, name);
  writeFileSync(file, body);
  return file;
}

function score(program: string, ...files: readonly string[]): Score {
  const done = spawnSync(process.execPath, [join(SHARED, "bench", program), ...files, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    // Some of the programs leave their own files behind: beside the readings they go with them.
    env: { ...process.env, TMPDIR: dirname(files.at(-1)!) },
  });
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
  return JSON.parse(done.stdout) as Score;
}
