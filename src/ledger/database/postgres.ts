// PostgreSQL, for many machines. Row numbers come as numbers: a ledger has fewer than 2^53 of them.
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "../tables.ts";

const { Pool, types } = pg;
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
  const pool = new Pool({
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
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

const quoted = (name: string): string => {
  if (!/^[a-z_][a-z0-9_]*$/u.test(name))
    throw new RangeError(`The schema "${name}" is no plain name; allowed are a-z, 0-9 and _.`);
  return name;
};
