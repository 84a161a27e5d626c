import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type Added, add, type Ledger, openLedger } from "../src/ledger/index.ts";
import type { Article } from "../src/text/text.ts";
import { postgresServer } from "./servers.ts";

/** A place for ledgers in tests: a new file, or a new schema on a PostgreSQL server; removed by `clear`. */
export interface Place {
  readonly name: string;
  readonly fresh: () => Promise<string>;
  readonly clear: () => Promise<void>;
}

/** SQLite always; PostgreSQL where there is a server (servers.ts). */
export async function places(): Promise<readonly Place[]> {
  const server = await postgresServer();
  return [sqlite(), ...(server ? [postgres(server)] : [])];
}

function sqlite(): Place {
  const folder = mkdtempSync(join(tmpdir(), "laut-test-"));
  return {
    name: "SQLite",
    fresh: async () => join(folder, `${randomUUID()}.laut`),
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

function postgres(server: string): Place {
  const schemas: string[] = [];
  const run = async (command: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(command);
    await client.end();
  };
  return {
    name: "PostgreSQL",
    fresh: async () => {
      const schema = `laut_${randomUUID().replaceAll("-", "")}`;
      schemas.push(schema);
      await run(`CREATE SCHEMA ${schema}`);
      return `${server}${server.includes("?") ? "&" : "?"}schema=${schema}`;
    },
    clear: async () => {
      for (const schema of schemas) await run(`DROP SCHEMA ${schema} CASCADE`);
    },
  };
}

/** A ledger with these articles in it, added in this thread. `now` is when they were recorded. */
export async function ledgerOf(
  address: string,
  articles: readonly Article[],
  now = "2026-05-01T12:00:00.000Z",
): Promise<Ledger> {
  const ledger = await openLedger(address, { now });
  await addAll(ledger, articles, now);
  return ledger;
}

export async function addAll(ledger: Ledger, articles: readonly Article[], now: string): Promise<readonly Added[]> {
  const added: Added[] = [];
  for await (const one of add(ledger, articles, { threads: 0, now: () => now })) added.push(one);
  return added;
}
