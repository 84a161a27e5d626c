import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { type RawBuilder, sql } from "kysely";
import { rewrites } from "../migrations/rewrites.ts";
import type { Database, Dialect, Transaction } from "./database.ts";
import { LedgerError } from "./ledger-error.ts";
import { unwatched } from "./row-sums.ts";

interface Migration {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

/** Any fixed number: PostgreSQL's name for "this ledger's schema is being changed". */
const LOCK = 4_071_843;

/** The steps of a dialect in their order: SQL, some with a rewrite; forward only, never changed once published. */
export function migrationsOf(dialect: Dialect): readonly Migration[] {
  const folder = new URL(`../migrations/${dialect}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), "utf8");
      return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
    });
}

/** Brings the schema up to date; `last` stops after that migration (for tests of every earlier version). */
export async function migrate(database: Database, now: string, last?: string): Promise<void> {
  const steps = migrationsOf(database.dialect);
  if ((await missing(database, steps)).length === 0) return;
  await database.change(async (transaction) => {
    if (database.dialect === "postgres") await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
    else await unwatched(transaction);
    await sql`CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, recorded TEXT NOT NULL)`.execute(
      transaction,
    );
    for (const step of await missing({ ...database, reads: transaction }, steps)) {
      await apply(transaction, step, now);
      if (step.name === last) break;
    }
  });
}

async function apply(transaction: Transaction, { name, text, sha256 }: Migration, now: string): Promise<void> {
  for (const statement of statementsOf(text)) await sql.raw(statement).execute(transaction);
  await rewrites.get(name)?.(transaction);
  await transaction.insertInto("migrations").values({ name, sha256, recorded: now }).execute();
}

/** Statements end with a semicolon at the end of a line. */
const statementsOf = (text: string): readonly string[] =>
  text
    .split(/;[ \t]*(?:\n|$)/u)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/^\s*--.*$/gmu, "").trim());

const HAS_MIGRATIONS: Readonly<Record<Dialect, RawBuilder<unknown>>> = {
  sqlite: sql`select 1 from sqlite_master where name = 'migrations'`,
  postgres: sql`select 1 where to_regclass('migrations') is not null`,
};

/** The steps not yet taken. Rejects with a LedgerError when the ledger has steps that this program does not know. */
export async function missing(
  { dialect, reads }: Pick<Database, "dialect" | "reads">,
  steps: readonly Migration[],
): Promise<readonly Migration[]> {
  const has = await HAS_MIGRATIONS[dialect].execute(reads);
  if (has.rows.length === 0) return steps;
  const taken = await reads.selectFrom("migrations").selectAll().execute();
  for (const { name, sha256 } of taken) {
    const step = steps.find((other) => other.name === name);
    if (!step)
      throw new LedgerError(`The ledger was written by a newer laut (it has "${name}"). Update laut, then call again.`);
    if (step.sha256 !== sha256)
      throw new LedgerError(
        `The ledger's step "${name}" is not the published one. Restore a backup, or export and add anew.`,
      );
  }
  return steps.filter(({ name }) => !taken.some((row) => row.name === name));
}
