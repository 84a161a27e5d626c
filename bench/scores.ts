import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadModels, type Reading, readArticle } from "../src/index.ts";
import { crossValidated } from "./analysis.ts";
import { bundestag } from "./bundestag.ts";
import { hasShared, linesOf, SHARED } from "./shared.ts";

/** A measure: its program and corpus in ../shared, and the numbers to show of its JSON answer. */
interface Measure {
  readonly name: string;
  readonly program: string;
  readonly gold: string;
  readonly show: (score: Score) => string;
}

/** What the measures print with --json; only the parts shown here. */
interface Score {
  readonly joint: { readonly f1: number };
  readonly quote: { readonly f1: number };
  readonly type: { readonly f1: number };
  readonly medium: { readonly f1: number };
  readonly value: { readonly f1: number };
  readonly strict: { readonly f1: number };
  readonly total: { readonly right: number; readonly of: number };
  readonly right: number;
  readonly of: number;
}

const f = (x: { readonly f1: number }): string => x.f1.toFixed(3);
const quotes = (s: Score) => `joint ${f(s.joint)}  quote ${f(s.quote)}  type ${f(s.type)}  medium ${f(s.medium)}`;
const times = (s: Score) => `value ${f(s.value)}  strict ${f(s.strict)}  type ${f(s.type)}`;

const MEASURES: readonly Measure[] = [
  { name: "quotations, dev", program: "score-quotes.mjs", gold: "data/quotes/wikinews-dev.jsonl", show: quotes },
  { name: "quotations, train", program: "score-quotes.mjs", gold: "data/quotes/wikinews-train.jsonl", show: quotes },
  { name: "times, Die Zeit", program: "score-times.mjs", gold: "data/times/krauts-zeit-dev.jsonl", show: times },
  { name: "times, Dolomiten", program: "score-times.mjs", gold: "data/times/krauts-dolomiten100.jsonl", show: times },
  {
    name: "articles, dev",
    program: "score-articles.mjs",
    gold: "data/articles/dev.jsonl",
    show: (s) => `${s.total.right} of ${s.total.of} points`,
  },
];

/** A line for each measure that is there; one line that says so where the corpora are not. */
export async function scores(): Promise<readonly (readonly string[])[]> {
  const models = await loadModels();
  const folder = mkdtempSync(join(tmpdir(), "laut-bench-"));
  try {
    const rows: string[][] = [];
    for (const { name, program, gold, show } of MEASURES) {
      if (!hasShared(gold, `bench/${program}`)) continue;
      const goldFile = join(SHARED, gold);
      const readings = linesOf(goldFile).map((line) => JSON.stringify(readArticle(JSON.parse(line), models)));
      rows.push([name, show(score(program, goldFile, write(folder, "readings.jsonl", readings.join("\n"))))]);
    }
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
  });
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
  return JSON.parse(done.stdout) as Score;
}
