import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import SQLite from "better-sqlite3";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { madeArticles } from "../bench/ledger-kill/articles.ts";
import { addInProcess, contentOf, killAndAdd, lossesOf, randomFrom } from "../bench/ledger-kill/kills.ts";
import { unpackStated, unpackWording } from "../src/ledger/claims/packed.ts";
import { openDatabase } from "../src/ledger/database/database.ts";
import { migrate, migrationsOf } from "../src/ledger/database/migrate.ts";
import { type Ledger, openLedger } from "../src/ledger/index.ts";
import { contentOf as rowsOf } from "../src/ledger/keep/content.ts";
import { unpackText } from "../src/ledger/packed-text.ts";
import { unpackVector } from "../src/ledger/stories/vector.ts";
import { folder, laut } from "./cli.ts";
import { addAll, ledgerOf, places } from "./ledgers.ts";

const place = folder();
const isRoot = process.getuid?.() === 0;
const ARTICLES = madeArticles(48);
const NOW = "2026-05-01T12:00:00.000Z";
const lines = (from: number, to: number) =>
  place.file(
    `${from}-${to}.jsonl`,
    ARTICLES.slice(from, to)
      .map((article) => `${JSON.stringify(article)}\n`)
      .join(""),
  );
const all = lines(0, ARTICLES.length);

let whole: unknown;
beforeAll(async () => {
  const ledger = await ledgerOf(join(place.path, "whole.laut"), ARTICLES);
  whole = await contentOf(ledger);
  await ledger.close();
});
afterAll(() => place.remove());

/** Opens a ledger for `work`, and closes it. */
async function looked<Result>(path: string, work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  const ledger = await openLedger(path);
  const result = await work(ledger);
  await ledger.close();
  return result;
}

/** One line that names the cause and what to do, no trace of the inside. */
const oneLine = (text: string) => /^laut: [^\n]+\n$/u.test(text);

test("killed at random moments and started again: what was acknowledged is there, nothing twice, nothing wrong", async () => {
  const KILLS = 3;
  const killed = await killAndAdd(all, (n) => join(place.path, `killed-${n}.laut`), KILLS, randomFrom(7));
  expect(killed.losses).toEqual([]);
  expect(killed.met).toBeGreaterThan(0);
  expect(killed.content).toEqual(whole);
}, 120_000);

test("two processes adding at once lose nothing", async () => {
  const path = join(place.path, "two.laut");
  const runs = await Promise.all([addInProcess(lines(0, 30), path), addInProcess(lines(18, 48), path)]);
  expect(runs.map(({ code, err }) => [code, err])).toEqual([
    [0, ""],
    [0, ""],
  ]);
  const acknowledged = runs.flatMap((run) => run.acknowledged);
  expect(acknowledged.filter(({ outcome }) => outcome !== "known")).toHaveLength(ARTICLES.length);
  expect(await looked(path, (ledger) => lossesOf(ledger, acknowledged))).toEqual([]);
  expect(await looked(path, contentOf)).toEqual(whole);
}, 60_000);

test("a new file that another process holds is waited for", async () => {
  const path = join(place.path, "held.laut");
  const other = new SQLite(path);
  other.exec("begin immediate");
  const run = addInProcess(lines(0, 2), path);
  await pause(1_500);
  other.exec("rollback");
  other.close();
  expect(await run).toMatchObject({ code: 0, err: "" });
}, 60_000);

test("Ctrl+C and asking leave nothing beside the file", async () => {
  const path = join(place.path, "interrupted.laut");
  const many = place.file(
    "many.jsonl",
    madeArticles(100)
      .map((article) => JSON.stringify(article))
      .join("\n"),
  );
  const args = [
    "src/interfaces/cli/main.ts",
    "add",
    "--format",
    "jsonl",
    "-q",
    "--threads",
    "0",
    "--ledger",
    path,
    many,
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  while (!existsSync(`${path}-wal`)) await pause(20);
  await pause(500);
  child.kill("SIGINT");
  const [code] = (await once(child, "exit")) as [number | null];
  const beside = () => readdirSync(place.path).filter((name) => name.startsWith("interrupted.laut"));
  expect([code, err, beside()]).toEqual([130, "", ["interrupted.laut"]]);
  expect((await laut(["documents", "--ledger", path])).code).toBe(0);
  expect(beside()).toEqual(["interrupted.laut"]);
  expect(await looked(path, (ledger) => lossesOf(ledger, []))).toEqual([]);
}, 60_000);

describe.each((await places()).filter(({ name }) => name === "PostgreSQL"))("$name", ({ fresh, clear }) => {
  afterAll(clear);

  /** What the server calls the connections that it ends. */
  const VICTIM = `laut-${process.pid}`;

  test("a server that ends every connection under load: one line, nothing acknowledged is lost, and it goes on", async () => {
    const address = await fresh();
    const ledger = await openLedger(address);
    const file = lines(0, ARTICLES.length);
    const victims = `${address}&application_name=${VICTIM}`;
    const runs = [addInProcess(file, victims), addInProcess(file, victims)];
    // As a server that is restarted does, while somebody writes.
    const writing = sql`select 1 from pg_stat_activity where application_name = ${VICTIM} and backend_xid is not null`;
    while ((await writing.execute(ledger.database.reads)).rows.length === 0) await pause(5);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${VICTIM}`.execute(
      ledger.database.reads,
    );
    const ended = await Promise.all(runs);
    const failed = ended.filter(({ code }) => code !== 0).map(({ code, err }) => [code, oneLine(err) || err]);
    expect(failed.length).toBeGreaterThan(0);
    for (const one of failed) expect(one).toEqual([2, true]);
    const acknowledged = ended.flatMap((run) => run.acknowledged);
    expect(await lossesOf(ledger, acknowledged)).toEqual([]);
    expect((await addInProcess(file, address)).code).toBe(0);
    expect(await contentOf(ledger)).toEqual(whole);
    await ledger.close();
  }, 120_000);
});

const mounts: string[] = [];
afterAll(() => {
  for (const path of mounts) spawnSync("umount", ["-l", path]);
});

/** A file system in memory of so many bytes; null where none may be mounted. */
function smallDisk(name: string, size: number): string | null {
  const path = join(place.path, name);
  mkdirSync(path);
  if (!isRoot || spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", path]).status !== 0) return null;
  mounts.push(path);
  return path;
}

test("a full disk: one line, what was acknowledged is there, and it goes on when there is room", async () => {
  const disk = smallDisk("small", 30_000_000);
  if (disk === null) return console.log("full disk: skipped, only root may mount a small one");
  const path = join(disk, "full.laut");
  await (await ledgerOf(path, ARTICLES.slice(0, 8))).close();
  // Room for the first pages of what comes, not for all of it.
  spawnSync("mount", ["-o", `remount,size=${statSync(path).size + 100_000}`, disk]);
  const run = await addInProcess(all, path);
  expect([run.code, oneLine(run.err)]).toEqual([2, true]);
  expect(run.err).toContain("The disk is full");
  spawnSync("mount", ["-o", "remount,size=30000000", disk]);
  expect(await looked(path, (ledger) => lossesOf(ledger, run.acknowledged))).toEqual([]);
  expect((await addInProcess(all, path)).code).toBe(0);
  expect(await looked(path, contentOf)).toEqual(whole);
}, 60_000);

test("a file that may not be written: one line, and it can be asked", async () => {
  const path = join(place.path, "fixed.laut");
  await (await ledgerOf(path, ARTICLES.slice(0, 2))).close();
  chmodSync(path, 0o444);
  if (isRoot) return console.log("read-only file: skipped, root may write any file");
  const ran = await laut(["add", "--ledger", path, lines(2, 4)]);
  expect([ran.code, oneLine(ran.err)]).toEqual([2, true]);
  expect(ran.err).toContain("may not be written");
  expect((await laut(["documents", "--ledger", path])).code).toBe(0);
});

test("a disk that may only be read: one line", async () => {
  const disk = smallDisk("fixed", 30_000_000);
  if (disk === null) return console.log("read-only disk: skipped, only root may mount one");
  const path = join(disk, "fixed.laut");
  await (await ledgerOf(path, ARTICLES.slice(0, 2))).close();
  spawnSync("mount", ["-o", "remount,ro", disk]);
  const ran = await laut(["add", "--ledger", path, lines(2, 4)]);
  expect([ran.code, oneLine(ran.err)]).toEqual([2, true]);
  expect(ran.err).toMatch(/may not be written|may you write/u);
  spawnSync("mount", ["-o", "remount,rw", disk]);
  expect(await looked(path, (ledger) => lossesOf(ledger, []))).toEqual([]);
});

describe("a damaged file is said to be damaged, in one line", () => {
  const PAGE = 4_096;
  test.each([
    ["its head", 0],
    ["its tables", PAGE],
    ["its middle", 40 * PAGE],
  ])("%s", async (name, from) => {
    const path = join(place.path, `${name}.laut`);
    await (await ledgerOf(path, ARTICLES.slice(0, 8))).close();
    const file = openSync(path, "r+");
    expect(statSync(path).size).toBeGreaterThan(60 * PAGE);
    for (let at = from; at < from + 20 * PAGE; at += PAGE) writeSync(file, Buffer.alloc(PAGE, 0x5a), 0, PAGE, at);
    closeSync(file);
    const verified = await laut(["ledger", "verify", "-q", "--ledger", path]);
    expect(verified.code).toBeGreaterThan(0);
    if (verified.code === 2) expect(verified.err).toMatch(/^laut: The ledger .* damaged or no ledger\. [^\n]+\n$/u);
    else expect(verified.out).toContain("Restore a backup");
    const added = await laut(["add", "--threads", "0", "--ledger", path, lines(8, 12)]);
    if (added.code !== 0) expect([added.code, oneLine(added.err)]).toEqual([2, true]);
  });
});

test("a ledger of a newer laut: one line, and it is left as it is", async () => {
  const path = join(place.path, "newer.laut");
  await (await ledgerOf(path, ARTICLES.slice(0, 1))).close();
  const file = new SQLite(path);
  file.prepare("insert into migrations values ('9999-later.sql', '0', '2030')").run();
  file.close();
  for (const args of [["add", all], ["documents"], ["ledger", "verify"]]) {
    const ran = await laut([...args, "--ledger", path]);
    expect([ran.code, oneLine(ran.err)]).toEqual([2, true]);
    expect(ran.err).toContain("newer laut");
  }
});

/** Every step but the last one: what earlier ledgers may have stopped at. */
const EARLIER = migrationsOf("sqlite")
  .slice(0, -1)
  .map(({ name }) => name);

describe("a ledger of an earlier step", () => {
  test.each(EARLIER)("%s: its rows are kept, and it goes on", async (step) => {
    const path = join(place.path, `${step}.laut`);
    const database = await openDatabase(path);
    await migrate(database, NOW, step);
    await database.close();
    const tables = fillFrom(join(place.path, "whole.laut"), path, step);
    expect(tables).toContain("statements");
    const asked = await laut(["documents", "--ledger", path]);
    expect([asked.code, oneLine(asked.err)]).toEqual([2, true]);
    expect(asked.err).toContain("older laut");
    const ledger = await openLedger(path);
    const same = new Set(tables);
    const lines = tableLines(await rowsOf(ledger), same);
    expect(lines.some((line) => line.startsWith("statement_places "))).toBe(true);
    expect(lines).toEqual(tableLines(await looked(join(place.path, "whole.laut"), rowsOf), same));
    expect(await lossesOf(ledger, [])).toEqual([]);
    expect(formsOfTexts(path)).toEqual(formsOfTexts(join(place.path, "whole.laut")));
    const outcomes = await addAll(ledger, [ARTICLES[0]!, { name: "neu", text: "Der Deich hält." }], NOW);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["known", "new document"]);
    await ledger.close();
  });
});

/** Whether each text is stored packed: "blob"; or as it is: "text". */
function formsOfTexts(path: string): readonly unknown[] {
  const file = new SQLite(path, { readonly: true });
  const forms = file.prepare("select typeof(content) from texts order by version").pluck().all();
  file.close();
  expect(forms).toContain("blob");
  return forms;
}

/** Lines of these tables, and of what an earlier step had in them. */
const tableLines = (lines: readonly string[], tables: ReadonlySet<string>): readonly string[] =>
  lines.filter((line) => {
    const table = line.slice(0, line.indexOf(" "));
    return tables.has(table) || tables.has(MADE_OF.get(table) ?? "");
  });

/** Tables that a later step has filled, by those that it filled them from. */
const MADE_OF: ReadonlyMap<string, string> = new Map([
  ["proposition_bodies", "propositions"],
  ["statement_places", "statements"],
]);

const VERSION = "(select issue.id from whole.versions issue where issue.key = row.version)";
/** What a column holds that a later step has taken away. */
const FORMER: ReadonlyMap<string, string> = new Map([
  ["recorded", `'${NOW}'`],
  ["statements.id", `${VERSION} || '-s' || (row.number + 1)`],
  ["propositions.id", `${VERSION} || '-' || row.local`],
  ["position", "(select position from whole.propositions one where one.key = row.proposition)"],
  ["story_terms.published", "(select published from whole.versions one where one.key = row.version)"],
  ["story_terms.id", "(select id from whole.versions one where one.key = row.version)"],
  [
    "body",
    `(select body_of(packed.body, local, wording) from whole.proposition_bodies packed where packed.version = row.version)`,
  ],
]);

/** What a column held before a later step packed it, and that step. */
const UNPACKED: ReadonlyMap<string, { readonly value: string; readonly by: string }> = new Map([
  ["texts.content", { value: "text_of(content)", by: "0015-packed-texts.sql" }],
  ["story_vectors.terms", { value: "terms_of(terms)", by: "0020-short-terms.sql" }],
]);
const termsOf = (packed: unknown): string => [...unpackVector(packed as string)].flat().join("\t");
const textOf = (content: unknown): unknown => (content instanceof Uint8Array ? unpackText(content) : content);

function bodyOf(packed: Uint8Array, local: string, wording: Uint8Array): string {
  const { proposition, ...stated } = unpackStated(packed).get(local)!;
  return JSON.stringify({ proposition: { ...proposition, wording: unpackWording(wording) }, ...stated });
}

/** Copies the rows of all tables that both files have, as they were at that step; their names. */
function fillFrom(from: string, to: string, step: string): readonly string[] {
  const file = new SQLite(to);
  file.pragma("foreign_keys = OFF");
  file.prepare("attach ? as whole").run(from);
  file.function("text_of", textOf as (...given: unknown[]) => unknown);
  file.function("terms_of", termsOf as (...given: unknown[]) => unknown);
  file.function("body_of", bodyOf as (...given: unknown[]) => unknown);
  const columnsOf = (schema: string, table: string) =>
    file.prepare("select name from pragma_table_info(?, ?) order by cid").pluck().all(table, schema) as string[];
  const names = file
    .prepare("select name from main.sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  const plain = names.filter((name) => !/^(?:migrations$|sums$|search)/u.test(name));
  for (const name of plain) {
    const there = new Set(columnsOf("whole", name));
    const values = columnsOf("main", name).map((column) => {
      if (!there.has(column)) return FORMER.get(`${name}.${column}`) ?? FORMER.get(column)!;
      const unpacked = UNPACKED.get(`${name}.${column}`);
      return unpacked !== undefined && step < unpacked.by ? unpacked.value : column;
    });
    file.exec(`insert into main."${name}" select ${values.join(", ")} from whole."${name}" as row`);
  }
  file.close();
  return plain;
}

const servers = (await places()).filter(({ name }) => name === "PostgreSQL");
afterAll(async () => void (await Promise.all(servers.map(({ clear }) => clear()))));

describe.each(servers)("$name", ({ fresh }) => {
  test("two processes adding at once lose nothing, and find the same", async () => {
    const address = await fresh();
    await (await openLedger(address)).close();
    const runs = await Promise.all([addInProcess(lines(0, 12), address), addInProcess(lines(6, 18), address)]);
    expect(runs.map(({ code, err }) => [code, err])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(
      await looked(address, (ledger) =>
        lossesOf(
          ledger,
          runs.flatMap((run) => run.acknowledged),
        ),
      ),
    ).toEqual([]);
    const alone = await ledgerOf(join(place.path, "alone.laut"), ARTICLES.slice(0, 18));
    expect(await looked(address, contentOf)).toEqual(await contentOf(alone));
    await alone.close();
  }, 60_000);

  test("from each earlier step it comes up to date", async () => {
    for (const { name } of migrationsOf("postgres").slice(0, -1)) {
      const address = await fresh();
      const database = await openDatabase(address);
      await migrate(database, NOW, name);
      await database.close();
      const ledger = await openLedger(address);
      expect(await addAll(ledger, ARTICLES.slice(0, 1), NOW)).toHaveLength(1);
      expect(await lossesOf(ledger, [])).toEqual([]);
      await ledger.close();
    }
  }, 60_000);
});
