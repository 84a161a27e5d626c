import { connect, type NatsConnection } from "@nats-io/transport-node";
import pg from "pg";

/** Milliseconds in which a server on this machine answers. */
const PATIENCE = 1_000;
const POSTGRES_HERE = "postgres://root@127.0.0.1:5432/test";
const NATS_HERE = "nats://127.0.0.1:4222";

/** The PostgreSQL server for tests: the one named, which is never passed over, or one that answers here. */
export async function postgresServer(named = process.env.LAUT_TEST_POSTGRES): Promise<string | null> {
  if (named) return named;
  const client = new pg.Client({ connectionString: POSTGRES_HERE, connectionTimeoutMillis: PATIENCE });
  try {
    await client.connect();
    await client.end();
    return POSTGRES_HERE;
  } catch {
    return null;
  }
}

/** The NATS server for tests, with a connection to it. Throws where the one named does not answer. */
export async function natsServer(
  named = process.env.LAUT_TEST_NATS,
): Promise<{ readonly address: string; readonly connection: NatsConnection } | null> {
  const address = named || NATS_HERE;
  try {
    return { address, connection: await connect({ servers: address.replace("nats://", ""), timeout: PATIENCE }) };
  } catch (error) {
    if (named) throw new Error(`LAUT_TEST_NATS: ${named} does not answer.`, { cause: error });
    return null;
  }
}

let leftOut: readonly string[] = [];

/** Before all tests (vitest.config.ts): looks which servers are there. */
export async function setup(): Promise<void> {
  const [postgres, nats] = await Promise.all([postgresServer(), natsServer()]);
  await nats?.connection.close();
  leftOut = [
    ...(postgres ? [] : ["on PostgreSQL (LAUT_TEST_POSTGRES=postgres://… names a server)"]),
    ...(postgres && nats ? [] : ["of the queue (needs PostgreSQL and LAUT_TEST_NATS=nats://…)"]),
  ];
}

/** After all tests: says what was not run. */
export function teardown(): void {
  for (const tests of leftOut) console.log(`Left out: tests ${tests}; \`node scripts/servers.mjs npm test\` runs all.`);
}
