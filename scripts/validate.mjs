// `npm run validate`: holds every export against the reference implementation of its format, on the example story and on
// odd texts. Python's validators go into a virtual environment in node_modules; without Python they are skipped with a word.
// redocly and spectral come with the packages of scripts/validate/package.json and are skipped where these cannot be installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./node.mjs";
import { oddArticles } from "./validate/odd-articles.mjs";

const root = join(import.meta.dirname, "..");
const home = join(root, "node_modules", ".laut-validate");
const out = join(home, "out");
const cli = join(root, "dist/interfaces/cli/main.js");
const requirements = join(import.meta.dirname, "validate/requirements.txt");

/** Formats that hold one article a file. */
const SINGLE = ["timeml", "uima-cas"];
const FORMATS = [
  "csv",
  "parquet",
  "web-annotation",
  "schema-org",
  "prov-turtle",
  "prov-jsonld",
  "geojson",
  "followthemoney",
  "stix",
];

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28, ...options });
}

function laut(args) {
  const { status, stderr } = run(process.execPath, [cli, ...args]);
  if (status !== 0) throw new Error(`laut ${args.join(" ")}: ${stderr}`);
}

/** A Python of our own with the validators; null with a word where there is none. */
function python() {
  const own = join(home, "venv", process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const stamp = join(home, "venv", "requirements.sha256");
  const wanted = createHash("sha256").update(readFileSync(requirements)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return own;
  const system = ["python3", "python"].find((name) => run(name, ["-c", "import venv"]).status === 0);
  if (!system) return skipped("Python is not on this machine: its validators are skipped.");
  console.log("Installing validators …");
  if (run(system, ["-m", "venv", join(home, "venv")]).status !== 0)
    return skipped("Python cannot make a virtual environment: its validators are skipped.");
  const installed = run(own, ["-m", "pip", "install", "--quiet", "--requirement", requirements]);
  if (installed.status !== 0)
    return skipped(`The validators cannot be installed and are skipped:\n${installed.stderr}`);
  writeFileSync(stamp, wanted);
  return own;
}

/** The folder of redocly and spectral; null with a word where they cannot be installed. */
function linters() {
  const folder = join(home, "linters");
  const list = readFileSync(join(import.meta.dirname, "validate/package.json"), "utf8");
  const stamp = join(folder, "installed.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === list) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), list);
  const done = npm(process.execPath, [
    "install",
    "--prefix",
    folder,
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (done.status !== 0) return skipped("redocly and spectral cannot be installed and are skipped.");
  writeFileSync(stamp, list);
  return folder;
}

function skipped(why) {
  console.log(why);
  return null;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const odd = join(out, "odd.jsonl");
writeFileSync(
  odd,
  oddArticles()
    .map((article) => `${JSON.stringify(article)}\n`)
    .join(""),
);
let failed = false;
for (const [set, file] of [
  ["story", join(root, "examples/story.jsonl")],
  ["odd", odd],
]) {
  const readings = join(out, `${set}.readings.jsonl`);
  writeFileSync(readings, run(process.execPath, [cli, "read", "--format", "jsonl", file]).stdout);
  for (const format of FORMATS)
    laut(["export", "--to", format, "--from", "reading", "--out", join(out, `${set}.${format}`), readings]);
  for (const format of SINGLE)
    laut(["export", "--to", format, "--from", "reading", "--out", `${join(out, `${set}.${format}`)}/`, readings]);
  writeFileSync(join(out, `${set}.conllu`), run(process.execPath, [cli, "analyse", file]).stdout);
}
const interpreter = python();
if (interpreter) {
  const checked = run(interpreter, [join(import.meta.dirname, "validate/check.py"), out], { stdio: "inherit" });
  failed ||= checked.status !== 0;
}
const openapi = join(out, "openapi.json");
const { createApp } = await import("../dist/interfaces/http/app.js");
const { metrics } = await import("../dist/interfaces/http/metrics.js");
const app = createApp({ ledger: null, metrics: metrics(), version: "0", maxSize: 1, token: null });
writeFileSync(openapi, await (await app.request("/openapi.json")).text());
const folder = linters();
if (folder) {
  const bin = join(folder, "node_modules", ".bin");
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const ruleset = join(import.meta.dirname, "validate/spectral.yaml");
  for (const [name, args] of [
    ["redocly", ["lint", "--extends", "recommended", openapi]],
    ["spectral", ["lint", "--ruleset", ruleset, "--fail-severity", "error", openapi]],
  ]) {
    const { status, stdout, stderr } = run(join(bin, name), args, { env });
    console.log(`${name}: ${status === 0 ? "ok" : `FAILED\n${stdout}${stderr}`}`);
    failed ||= status !== 0;
  }
}
process.exit(failed ? 1 : 0);
