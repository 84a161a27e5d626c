import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { connect } from "@nats-io/transport-node";
import pg from "pg";

/** A queue and a database of this measurement alone, which it may restart. */
export interface Servers {
  readonly queue: (name: string) => string;
  /** A new, empty one. */
  readonly ledger: (name: string) => Promise<string>;
  readonly ledgerOf: (name: string) => string;
  restartQueue(): Promise<void>;
  restartDatabase(): Promise<void>;
  close(): Promise<void>;
}

const NATS_PORT = 24_222;
const POSTGRES_PORT = 25_432;

/** Starts both on `host`. Throws where a binary is missing. */
export async function startServers(host: string): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), "laut-bench-"));
  chmodSync(folder, 0o777);
  let nats = startNats(host, folder);
  const database = await startPostgres(host, folder);
  await reachable(host);
  return {
    queue: (name) => `nats://${host}:${NATS_PORT}/${name}`,
    ledger: async (name) => {
      const client = new pg.Client({ connectionString: database.address });
      await client.connect();
      await client.query(`CREATE SCHEMA ${name}`);
      await client.end();
      return `${database.address}?schema=${name}`;
    },
    ledgerOf: (name) => `${database.address}?schema=${name}`,
    async restartQueue() {
      await ended(nats, "SIGTERM");
      await pause(2_000);
      nats = startNats(host, folder);
    },
    async restartDatabase() {
      database.control("stop", "-m", "immediate");
      await pause(2_000);
      database.control("start");
    },
    async close() {
      database.control("stop", "-m", "immediate");
      await ended(nats, "SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function startNats(host: string, folder: string): ChildProcess {
  const options = ["-a", host, "-p", String(NATS_PORT), "-js", "-sd", join(folder, "nats")];
  const child = spawn("nats-server", options, { stdio: "ignore" });
  child.on("error", () => undefined);
  return child;
}

async function startPostgres(host: string, folder: string) {
  const base = "/usr/lib/postgresql";
  const version = existsSync(base) ? readdirSync(base).sort().at(-1) : undefined;
  if (!version) throw new Error("Not measured: PostgreSQL's programs are expected in /usr/lib/postgresql.");
  const data = join(folder, "postgres");
  mkdirSync(data);
  // PostgreSQL refuses to run as root.
  const asRoot = process.getuid?.() === 0;
  if (asRoot) spawnSync("chown", ["postgres", data]);
  const run = (program: string, ...args: readonly string[]) => {
    const line = [join(base, version, "bin", program), ...args];
    const [command, ...rest] = asRoot ? ["runuser", "-u", "postgres", "--", ...line] : line;
    const ran = spawnSync(command!, rest, { stdio: "ignore", cwd: folder });
    if (ran.status !== 0) throw new Error(`Not measured: ${line.join(" ")} ended with ${ran.status}.`);
  };
  run("initdb", "-D", data, "-U", "laut", "-A", "trust", "--no-sync");
  spawnSync("sh", ["-c", `echo "host all all all trust" >> ${join(data, "pg_hba.conf")}`]);
  const options = `-c listen_addresses=${host} -c port=${POSTGRES_PORT} -c unix_socket_directories=`;
  const control = (task: string, ...args: readonly string[]) =>
    run("pg_ctl", task, "-w", "-D", data, "-l", join(data, "log"), "-o", options, ...args);
  control("start");
  return { control, address: `postgres://laut@${host}:${POSTGRES_PORT}/postgres` };
}

async function reachable(host: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await (await connect({ servers: `${host}:${NATS_PORT}`, timeout: 1_000 })).close();
      return;
    } catch (error) {
      if (tries > 20) throw new Error(`Not measured: nats-server does not start (${(error as Error).message}).`);
      await pause(200);
    }
  }
}

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((done) => {
    child.once("exit", () => done());
    child.kill(signal);
  });
