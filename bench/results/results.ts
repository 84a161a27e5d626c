import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const FILE = join(ROOT, "bench/results.json");

/** The benches whose numbers stand in the documentation. */
export type Bench = "scores" | "speed" | "quotes" | "stories" | "coreference" | "blind" | "ledger" | "http" | "workers";

/** One run of a bench: what was measured, of which code and models, where. */
export interface Run {
  /** ISO 8601. */
  readonly day: string;
  /** The last commit that changed code or models; null outside a repository. */
  readonly commit: string | null;
  /** Whether they differed from that commit. */
  readonly changed: boolean;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly gigabytes: number;
    readonly node: string;
    /** Programs that wanted a core, on average of the last minute: above the number of cores, clocks tell little. */
    readonly load: number;
  };
  /** The first characters of each model's SHA-256. */
  readonly models: Readonly<Record<string, string>>;
  /** Shares and scores of 0 to 1, counts, words a second, milliseconds, megabytes: by the measure's name. */
  readonly values: Readonly<Record<string, number>>;
}

export type Results = Readonly<Partial<Record<Bench, Run>>>;

export const readResults = (): Results => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {});

/** Puts a run in the place of the bench's last one. The pages of docs/ follow with `npx vitest run test/results.test.ts --update`. */
export function storeRun(bench: Bench, values: Readonly<Record<string, number>>): void {
  const results: Results = { ...readResults(), [bench]: { ...here(), values: rounded(values) } };
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Enough for three places of a score; more would change with nothing. */
const PLACES = 1e4;

const rounded = (values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.round(value * PLACES) / PLACES]));

function here(): Omit<Run, "values"> {
  const status = git("status", "--porcelain", "--", "src", "models");
  return {
    day: new Date().toISOString().slice(0, 10),
    commit: git("log", "-1", "--format=%h", "--abbrev=12", "--", "src", "models"),
    changed: status !== null && status !== "",
    machine: {
      processor: cpus()[0]?.model.trim() ?? "unknown",
      cores: cpus().length,
      gigabytes: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
      load: Math.round(loadavg()[0]!),
    },
    models: modelHashes(),
  };
}

function git(...args: readonly string[]): string | null {
  try {
    return execFileSync("git", args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null;
  }
}

const HASH_LENGTH = 12;

function modelHashes(): Record<string, string> {
  const folder = join(ROOT, "models/de");
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".bin"))
    .sort();
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
  return Object.fromEntries(files.map((file) => [file, hash(file).slice(0, HASH_LENGTH)]));
}
