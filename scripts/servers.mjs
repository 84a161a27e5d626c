// `node scripts/servers.mjs COMMAND [ARGUMENTS]`: runs a command with a PostgreSQL and a NATS server of its own, which it
// installs where they are not there (Debian), names in LAUT_TEST_POSTGRES and LAUT_TEST_NATS, and stops. Runs on Node 20 and
// later, without packages.
import { spawn } from "node:child_process";
import { programs } from "./servers/programs.mjs";
import { startServers } from "./servers/start.mjs";

const [command, ...rest] = process.argv.slice(2);
let stop = async () => {};
let child = null;
let ended = false;
// The servers go after the command, not before it; also those that are just being started.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    ended = true;
    child?.kill(signal);
  });
try {
  const servers = await startServers(programs());
  stop = servers.stop;
  console.log(`Servers for tests: ${servers.postgres}, ${servers.nats}`);
  const env = { ...process.env, LAUT_TEST_POSTGRES: servers.postgres, LAUT_TEST_NATS: servers.nats };
  if (ended) throw new Error("Ended before the command was started.");
  child = spawn(command, rest, { stdio: "inherit", env });
  process.exitCode = await new Promise((done, failed) => {
    child.once("error", failed).once("exit", (code) => done(code ?? 1));
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stop();
}
