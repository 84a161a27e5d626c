// PostgreSQL, for many machines. Row numbers come as numbers: a ledger has fewer than 2^53 of them.
import { setTimeout as pause } from "node:timers/promises";
import { Kysely, PostgresDialect, PostgresDriver } from "kysely";
import pg from "pg";
import type { Tables } from "../tables.ts";

const { Client, Pool, types } = pg;
/** Object ids of the types bigint and numeric counts (pg_type.dat). */
const INT8 = 20;

const parsers = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === INT8 && format !== "binary" ? Number : types.getTypeParser(oid as never, format as never),
};

/** Until a server counts as away, in milliseconds. */
const PATIENCE = 10_000;
/** A client that has vanished (cut network, lost machine) gives back its locks within about half a minute. */
const SESSION = [
  "idle_in_transaction_session_timeout=60000",
  "tcp_keepalives_idle=10",
  "tcp_keepalives_interval=5",
  "tcp_keepalives_count=3",
];

/** `address`: a postgres:// address, as in `postgres://laut@localhost/laut`. A schema may be named: `?schema=desk`. */
export function openPostgres(address: string): Kysely<Tables> {
  const url = new URL(address);
  const schema = url.searchParams.get("schema");
  url.searchParams.delete("schema");
  const pool = new PatientPool({
    Client: PreparingClient,
    connectionString: url.href,
    types: parsers as never,
    max: 8,
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
    keepAliveInitialDelayMillis: PATIENCE,
    options: [...SESSION, ...(schema ? [`search_path=${quoted(schema)}`] : [])].map((one) => `-c ${one}`).join(" "),
  });
  // A connection that breaks while idle is replaced; the next query says what is wrong.
  pool.on("error", () => undefined);
  // So is one that breaks at work: its query rejects, and an unheard "error" would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const dialect = new PostgresDialect({ pool });
  dialect.createDriver = () => new SteadyDriver({ pool });
  return new Kysely<Tables>({ dialect });
}

/** What ended a transaction is told, not that a broken connection cannot roll it back: the server does. */
class SteadyDriver extends PostgresDriver {
  override rollbackTransaction(connection: Parameters<PostgresDriver["rollbackTransaction"]>[0]): Promise<void> {
    return super.rollbackTransaction(connection).catch(() => undefined);
  }
}

/** PostgreSQL's codes for "no connection left" and "not ready yet": a moment later there may be one. */
const LATER: ReadonlySet<unknown> = new Set(["53300", "57P03"]);
/** Milliseconds between two tries, the first and the longest; doubled with each. */
const WAIT = [100, 1_000] as const;

/** Asks again for a connection, as long as a server counts as being there. */
class PatientPool extends Pool {
  override connect(...given: readonly unknown[]): never {
    return (given.length > 0 ? super.connect(...(given as [never])) : this.#connected()) as never;
  }

  async #connected(): Promise<pg.PoolClient> {
    const until = Date.now() + PATIENCE;
    for (let wait: number = WAIT[0]; ; wait = Math.min(2 * wait, WAIT[1])) {
      try {
        return await super.connect();
      } catch (error) {
        if (!LATER.has((error as { code?: unknown }).code) || Date.now() + wait > until) throw error;
      }
      await pause(wait);
    }
  }
}

/** Statements that a connection keeps prepared; inserts of many rows and lists of many keys make a few hundred. */
const KEPT_STATEMENTS = 1_000;
/** A prepared "select *" would fail once a newer laut has added a column. */
const ALL_COLUMNS = /^select \* from "/u;

/** Kysely sends every statement anew, which the server then reads and plans anew; here each text is prepared once. */
class PreparingClient extends Client {
  readonly #names = new Map<string, string>();

  override query(...given: readonly unknown[]): never {
    const [text, values] = given;
    const name = typeof text === "string" && Array.isArray(values) ? this.#nameOf(text) : null;
    return (
      name === null ? super.query(...(given as [string])) : super.query({ name, text, values } as never)
    ) as never;
  }

  /** Null for what is not to be prepared. */
  #nameOf(text: string): string | null {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (this.#names.size >= KEPT_STATEMENTS || ALL_COLUMNS.test(text)) return null;
    const name = `laut${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}

const quoted = (name: string): string => {
  if (!/^[a-z_][a-z0-9_]*$/u.test(name))
    throw new RangeError(`The schema "${name}" is no plain name; allowed are a-z, 0-9 and _.`);
  return name;
};
