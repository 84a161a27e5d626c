import { randomUUID } from "node:crypto";
import { accessSync, closeSync, constants, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { addAll, ledgerOf, places } from "../../../test/ledgers.ts";
import { postgresServer } from "../../../test/servers.ts";
import { type Ledger, openLedger, verify } from "../index.ts";

const all = await places();
afterAll(async () => void (await Promise.all(all.map(({ clear }) => clear()))));

const article = (text: string) => ({ name: "a", url: "https://example.org/a", published: "2026-06-01", text });
const A = article("Die Schleuse in Holmwede bleibt gesperrt, sagte die Hafenmeisterin Wiebke Lorenzen am Montag.");
const B = article("Die Schleuse in Holmwede öffnet wieder, sagte die Hafenmeisterin Wiebke Lorenzen am Montag.");

/** A page that was corrected and went back. */
async function filled(address: string): Promise<void> {
  const ledger = await ledgerOf(address, [A], "2026-06-01T12:00:00.000Z");
  await addAll(ledger, [B], "2026-06-02T12:00:00.000Z");
  await addAll(ledger, [A], "2026-06-03T12:00:00.000Z");
  await ledger.close();
}

async function faultsOf(ledger: Ledger): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const one of verify(ledger)) if ("kind" in one) found.push(`${one.kind} ${one.where}: ${one.message}`);
  return found;
}

describe.each(all)("$name", ({ fresh }) => {
  test("nothing is told of a whole ledger", async () => {
    const address = await fresh();
    await filled(address);
    const ledger = await openLedger(address);
    expect(await faultsOf(ledger)).toEqual([]);
    await ledger.close();
  });
});

/** A PostgreSQL server whose files this process may change, and that keeps checksums of its pages. */
async function changeableServer(): Promise<readonly { readonly server: string; readonly folder: string }[]> {
  const server = await postgresServer();
  if (server === null) return [];
  try {
    const [row] = await asked(
      server,
      "select current_setting('data_directory') as folder, current_setting('data_checksums') as sums",
    );
    const folder = row?.folder ?? "";
    accessSync(join(folder, "base"), constants.W_OK);
    return row?.sums === "on" ? [{ server, folder }] : [];
  } catch {
    return [];
  }
}

async function asked(server: string, question: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(question)).rows;
  } finally {
    await client.end();
  }
}

const named = (server: string, database: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
};

/** Turns one bit in the middle of the rows of a table's first page, which are at its end. */
function flip(file: string): void {
  const place = 8_192 - 20;
  const byte = new Uint8Array(1);
  const open = openSync(file, "r+");
  readSync(open, byte, 0, 1, place);
  byte[0]! ^= 4;
  writeSync(open, byte, 0, 1, place);
  closeSync(open);
}

describe.each(await changeableServer())("files of PostgreSQL", ({ server, folder }) => {
  const made: string[] = [];
  afterEach(async () => {
    for (const database of made.splice(0)) await asked(server, `drop database if exists ${database} with (force)`);
  });

  test.each(["documents", "returns", "propositions"])("a flipped bit of %s is told, with the table", async (table) => {
    const [first, second] = ["a", "b"].map((end) => `laut_pages_${randomUUID().replaceAll("-", "")}_${end}`) as [
      string,
      string,
    ];
    made.push(second, first);
    await asked(server, `create database ${first}`);
    await filled(named(server, first));
    const [path] = await asked(named(server, first), `select pg_relation_filepath('${table}') as file`);
    // The server has no page of a copied database in its memory yet.
    await asked(server, `create database ${second} template ${first} strategy file_copy`);
    const [copy] = await asked(server, `select oid::text from pg_database where datname = '${second}'`);
    flip(join(folder, path!.file!.replace(/^base\/\d+/u, `base/${copy!.oid}`)));
    const ledger = await openLedger(named(server, second));
    const faults = await faultsOf(ledger);
    await ledger.close();
    expect(faults).toEqual([expect.stringMatching(`^table ${table}: PostgreSQL cannot read it: invalid page`)]);
  });
});
