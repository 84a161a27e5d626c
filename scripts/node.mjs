// Finds a Node that is new enough, or brings one from the npm registry. Runs on Node 20 and later, without packages.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** What package.json's `engines.node` asks for. */
const OLDEST = [22, 19];
/** The release that is brought where the machine's own is older: the LTS line that the project is developed on. */
const BROUGHT = "24.21.0";

const root = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), "..");

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
};

/** Runs npm with the given Node; npm's own program where npm started us, else the one on the PATH. */
export function npm(node, args, options = {}) {
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ""}`;
  const settings = {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    ...options,
    env: { ...process.env, PATH: path },
  };
  const program = process.env.npm_execpath;
  if (program?.endsWith(".js")) return spawnSync(node, [program, ...args], settings);
  return spawnSync(process.platform === "win32" ? "npm.cmd" : "npm", args, {
    ...settings,
    shell: process.platform === "win32",
  });
}

/** The path of a Node of at least `OLDEST`: this one, the one brought before, or one installed into `.node/` now. */
export function newEnoughNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(root, ".node", BROUGHT);
  const program = join(folder, "node_modules", name, "bin", platform === "win" ? "node.exe" : "node");
  if (existsSync(program)) return program;
  console.error(
    `Node ${process.versions.node} is older than ${OLDEST.join(".")}; bringing Node ${BROUGHT} into .node/ (once, about 60 MB) …`,
  );
  mkdirSync(folder, { recursive: true });
  const done = npm(process.execPath, [
    "install",
    "--prefix",
    folder,
    "--no-save",
    "--no-package-lock",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    `${name}@${BROUGHT}`,
  ]);
  if (done.status !== 0 || !existsSync(program)) {
    console.error(
      `Could not install ${name}@${BROUGHT} from the npm registry. Install Node ${OLDEST.join(".")} or newer by hand and call the command again.`,
    );
    process.exit(2);
  }
  return program;
}
