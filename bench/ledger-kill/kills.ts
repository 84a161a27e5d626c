import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { type Added, documents, type Ledger, openLedger, stories, verify } from "../../src/ledger/index.ts";
import { PROPOSITION_ID, statementIdIn } from "../../src/ledger/named.ts";

const MAIN = new URL("../../src/interfaces/cli/main.ts", import.meta.url).pathname;

/** A run of `laut add`: what it acknowledged, and how it ended. */
export interface Run {
  readonly acknowledged: readonly Added[];
  /** null where it was killed. */
  readonly code: number | null;
  readonly err: string;
  /** Milliseconds from its start to its end. */
  readonly took: number;
}

/** Runs `laut add` in a process of its own; `killAfter` milliseconds it gets SIGKILL. */
export function addInProcess(
  file: string,
  place: string,
  { killAfter, env = {} }: { readonly killAfter?: number; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const args = [
    MAIN,
    "add",
    "--from",
    "jsonl",
    "--format",
    "jsonl",
    "--quiet",
    "--threads",
    "0",
    "--ledger",
    place,
    file,
  ];
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  const acknowledged: Added[] = [];
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  // A line that was cut off was not acknowledged.
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line.endsWith("}")) acknowledged.push(JSON.parse(line));
  });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve) =>
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ acknowledged, code, err, took: performance.now() - start });
    }),
  );
}

/** What is wrong with a ledger after what was acknowledged; empty when nothing is. */
export async function lossesOf(ledger: Ledger, acknowledged: readonly Added[]): Promise<readonly string[]> {
  const { reads } = ledger.database;
  const rows = await reads.selectFrom("versions").select(["id", "name"]).execute();
  const has = new Set(rows.map(({ id }) => id));
  const missing = acknowledged.filter(({ version }) => !has.has(version)).map(({ name }) => `missing: ${name}`);
  const seen = new Set<string>();
  const twice = rows.filter(({ name }) => seen.size === seen.add(name).size).map(({ name }) => `twice: ${name}`);
  const faults: string[] = [];
  for await (const found of verify(ledger)) if (!("done" in found)) faults.push(`${found.kind}: ${found.message}`);
  return [...missing, ...twice, ...faults];
}

/** Documents, statements and stories of a ledger, by their ids alone: equal for ledgers with the same content. */
export async function contentOf(ledger: Ledger): Promise<unknown> {
  const { reads } = ledger.database;
  const ids = async (table: "documents" | "versions") =>
    (await reads.selectFrom(table).select("id").orderBy("id").execute()).map(({ id }) => id);
  const statements = reads
    .selectFrom("statements")
    .innerJoin("versions", "versions.key", "statements.version")
    .select(statementIdIn("versions", "statements").as("id"));
  const propositions = reads
    .selectFrom("propositions")
    .innerJoin("versions", "versions.key", "propositions.version")
    .select(PROPOSITION_ID.as("id"));
  return {
    documents: (await documents(ledger, { limit: 1_000 })).items.map(({ document, version }) => [document, version]),
    versions: await ids("versions"),
    statements: (await statements.orderBy("id").execute()).map(({ id }) => id),
    propositions: (await propositions.orderBy("id").execute()).map(({ id }) => id),
    stories: (await stories(ledger, { limit: 1_000 })).items,
  };
}

export interface Killed {
  readonly kills: number;
  /** Kills that met the process while it was at work: it had not ended. */
  readonly met: number;
  readonly acknowledged: number;
  readonly losses: readonly string[];
  /** The content after the last run, which nobody killed. */
  readonly content: unknown;
}

/**
 * Adds the articles of `file` to ledgers at `place(0)`, `place(1)` …; kills each run at a moment that `random` chooses
 * and starts it again, until there were `kills`. A ledger that is complete is followed by a new one.
 */
export async function killAndAdd(
  file: string,
  place: (n: number) => string,
  kills: number,
  random: () => number,
): Promise<Killed> {
  const whole = (await addInProcess(file, place(0))).took;
  const losses: string[] = [];
  let acknowledged: Added[] = [];
  let all = 0;
  let met = 0;
  let at = 1;
  for (let i = 0; i < kills; i++) {
    const run = await addInProcess(file, place(at), { killAfter: whole * (STARTED + (1 - STARTED) * random()) });
    acknowledged.push(...run.acknowledged);
    all += run.acknowledged.length;
    if (run.code === null) met++;
    if (acknowledged.length > 0) losses.push(...(await lossesAt(place(at), acknowledged)));
    if (run.code !== 0 || i === kills - 1) continue;
    acknowledged = [];
    at++;
  }
  acknowledged.push(...(await addInProcess(file, place(at))).acknowledged);
  const ledger = await openLedger(place(at));
  losses.push(...(await lossesOf(ledger, acknowledged)));
  const content = await contentOf(ledger);
  await ledger.close();
  return { kills, met, acknowledged: all, losses, content };
}

/** Share of a run in which the program itself starts. */
const STARTED = 0.1;

async function lossesAt(place: string, acknowledged: readonly Added[]): Promise<readonly string[]> {
  const ledger = await openLedger(place, { readonly: true });
  const losses = await lossesOf(ledger, acknowledged);
  await ledger.close();
  return losses;
}

/** Numbers from 0 to 1 in an order that the seed fixes (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
