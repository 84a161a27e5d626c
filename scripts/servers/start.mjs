// Starts PostgreSQL and NATS for tests: on loopback, on free ports, in a folder of their own that goes with them.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const HOST = "127.0.0.1";
/** Every test file holds some connections, and as many files run as there are cores. */
const CONNECTIONS = 400;
/** Milliseconds that NATS has to answer. */
const PATIENCE = 20_000;

/** { postgres, nats: their addresses, stop() }. Throws in one line where one does not start; nothing is left then. */
export async function startServers(programs) {
  const folder = mkdtempSync(join(tmpdir(), "laut-servers-"));
  // PostgreSQL's user must get into a folder that root has made.
  chmodSync(folder, 0o755);
  const stops = [];
  const stop = async () => {
    for (const one of stops.splice(0)) await one();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const postgres = await startPostgres(programs.postgres, folder, stops);
    return { postgres, nats: await startNats(programs.nats, folder, stops), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startPostgres(bin, folder, stops) {
  const data = join(folder, "postgres");
  mkdirSync(data, { mode: 0o700 });
  // PostgreSQL refuses to run as root.
  const asRoot = process.getuid?.() === 0;
  if (asRoot) spawnSync("chown", ["postgres", data]);
  const run = (program, ...args) => {
    const line = [join(bin, program), "-D", data, ...args];
    if (asRoot) line.unshift("runuser", "-u", "postgres", "--");
    // With a pipe, pg_ctl would not be waited for: the server that it leaves behind holds the other end.
    const ran = spawnSync(line[0], line.slice(1), { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    if (ran.status !== 0)
      throw new Error(`PostgreSQL does not start: ${program} ended with ${ran.status ?? ran.error?.message}.`);
  };
  const port = await freePort();
  run("initdb", "-U", "laut", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "--data-checksums");
  const settings = `-c listen_addresses=${HOST} -c port=${port} -c unix_socket_directories= -c max_connections=${CONNECTIONS} -c fsync=off`;
  stops.push(() => run("pg_ctl", "stop", "-w", "-m", "immediate"));
  try {
    run("pg_ctl", "start", "-w", "-l", join(data, "log"), "-o", settings);
  } catch (error) {
    stops.pop();
    throw error;
  }
  return `postgres://laut@${HOST}:${port}/postgres`;
}

async function startNats(program, folder, stops) {
  const port = await freePort();
  const child = spawn(program, ["-a", HOST, "-p", `${port}`, "-js", "-sd", join(folder, "nats")], { stdio: "ignore" });
  const ended = once(child, "exit").catch(() => undefined);
  stops.push(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  for (const until = Date.now() + PATIENCE; !(await answers(port)); await pause(50))
    if (child.exitCode !== null || Date.now() > until) throw new Error("NATS does not start.");
  return `nats://${HOST}:${port}`;
}

/** A port that nobody listens on now. */
async function freePort() {
  const server = createServer().listen(0, HOST);
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function answers(port) {
  const socket = connect(port, HOST);
  const answered = await once(socket, "connect").then(
    () => true,
    () => false,
  );
  socket.destroy();
  return answered;
}
