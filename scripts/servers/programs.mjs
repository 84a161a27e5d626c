// Finds the programs of PostgreSQL and NATS, or installs Debian's packages of them.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Debian puts PostgreSQL's programs, a folder a version; they are on no PATH. */
const DEBIAN = "/usr/lib/postgresql";
/** Debian's packages. */
const PACKAGES = { postgres: "postgresql", nats: "nats-server" };
/** Milliseconds that apt-get may take for one step. */
const PATIENCE = 600_000;

/** { postgres: the folder of initdb and pg_ctl, nats: the program nats-server }, each null where it is not there. */
export function found(path = process.env.PATH ?? "", debian = DEBIAN) {
  const folders = path.split(delimiter).filter(Boolean);
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const bins = [...versions.map((version) => join(debian, version, "bin")), ...folders];
  const nats = [...folders, "/usr/sbin"].map((folder) => join(folder, "nats-server"));
  return {
    postgres: bins.find((folder) => ["initdb", "pg_ctl"].every((name) => existsSync(join(folder, name)))) ?? null,
    nats: nats.find((file) => existsSync(file)) ?? null,
  };
}

/** As `found`, with what is not there installed. Throws in one line where it cannot be. */
export function programs(look = found, apt = aptGet) {
  const missing = Object.entries(look()).flatMap(([name, place]) => (place ? [] : [PACKAGES[name]]));
  if (missing.length === 0) return look();
  console.log(`Installing ${missing.join(" and ")} …`);
  const install = ["install", "--yes", "--no-install-recommends", ...missing];
  // The lists are fetched when they turn out to be old or missing: most machines need not wait for them.
  const error = apt(install) && (apt(["update"]) || apt(install));
  if (error)
    throw new Error(
      `apt-get cannot install ${missing.join(" and ")}, which the tests need: ${error}. Is Debian's archive reachable?`,
    );
  const now = look();
  if (!now.postgres || !now.nats)
    throw new Error(`${missing.join(" and ")}: installed, but not where they are expected.`);
  return now;
}

/** Runs apt-get; null where it went well, else the last line that it said. */
function aptGet(args) {
  const line = process.getuid?.() === 0 ? ["apt-get", ...args] : ["sudo", "-n", "apt-get", ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const ran = spawnSync(line[0], line.slice(1), { encoding: "utf8", env, timeout: PATIENCE, maxBuffer: 2 ** 26 });
  if (ran.status === 0) return null;
  return ran.error?.message ?? ran.stderr.trim().split("\n").at(-1) ?? `it ended with ${ran.status}`;
}
