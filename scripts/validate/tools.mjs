// Installs the validators beside the project, in node_modules/.laut-validate, once. What cannot be had is skipped with a word:
// a check that fails for want of a registry would say nothing about the exports.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "../node.mjs";

export const root = join(import.meta.dirname, "../..");
export const home = join(root, "node_modules", ".laut-validate");

/** Milliseconds that an installation may take. */
const PATIENCE = 300_000;

export const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28, ...options });

function skipped(why) {
  console.log(`SKIPPED: ${why}`);
  return null;
}

/** Runs `install` unless `folder` holds already what the file `list` names; null with a word where it cannot. */
function once(folder, list, install) {
  const stamp = join(folder, "installed.sha256");
  const wanted = createHash("sha256").update(readFileSync(list)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (install() === null) return null;
  writeFileSync(stamp, wanted);
  return folder;
}

/** A Python of our own with the validators of requirements.txt. */
export function python() {
  const folder = join(home, "venv");
  const own = join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const list = join(import.meta.dirname, "requirements.txt");
  const found = once(folder, list, () => {
    const system = ["python3", "python"].find((name) => run(name, ["-c", "import venv"]).status === 0);
    if (!system) return skipped("Python is not on this machine; its validators are not run.");
    console.log("Installing the validators for Python …");
    if (run(system, ["-m", "venv", folder]).status !== 0)
      return skipped("Python cannot make a virtual environment; its validators are not run.");
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", list];
    const { status, stderr } = run(own, pip, { timeout: PATIENCE });
    if (status !== 0)
      return skipped(`the validators for Python cannot be installed and are not run.\n${(stderr ?? "").slice(-2_000)}`);
    return own;
  });
  return found && own;
}

/** The folder with the packages of redocly and spectral. */
export function linters() {
  const folder = join(home, "linters");
  const list = join(import.meta.dirname, "package.json");
  const found = once(folder, list, () => {
    console.log("Installing redocly and spectral …");
    writeFileSync(join(folder, "package.json"), readFileSync(list));
    const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    const { status } = npm(process.execPath, ["install", "--prefix", folder, ...quiet], { timeout: PATIENCE });
    return status === 0 ? folder : skipped("redocly and spectral cannot be installed and are not run.");
  });
  return found && join(folder, "node_modules");
}
