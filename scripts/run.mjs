// The project's commands: `node scripts/run.mjs start|test|build|laut|bench|train|validate|format [arguments]`.
// Each brings what it needs (Node, packages, the build) and does nothing twice.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { newEnoughNode, npm } from "./node.mjs";
import { skippedServerTests } from "./servers/skipped.mjs";

const root = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), "..");
const node = newEnoughNode();
const [task = "start", ...rest] = process.argv.slice(2);

/** Runs a program of the project with the chosen Node; returns its exit code. */
function run(file, args, options = {}) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` };
  return spawnSync(node, [join(root, file), ...args], { cwd: root, stdio: "inherit", env, ...options }).status ?? 1;
}

function orExit(code) {
  if (code !== 0) process.exit(code);
}

/** Installs the packages of package-lock.json, unless exactly these are there already. */
function install() {
  const stamp = join(root, "node_modules", ".laut-installed");
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  // `npm ci` empties what a link points at, and that is another checkout's.
  if (lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      "node_modules is a link to another folder, which an installation would empty. Remove the link, or install there; then call the command again.",
    );
    process.exit(2);
  }
  console.error("Installing packages …");
  // No package needs its install script: what is compiled comes ready in the package.
  const done = npm(node, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (done.status !== 0) {
    console.error("The packages could not be installed. Is the npm registry reachable? Then call the command again.");
    process.exit(2);
  }
  writeFileSync(stamp, wanted);
}

const tsc = (...args) => run("node_modules/typescript/bin/tsc", args);
/** Checks src/ and writes its declarations, bundles it into lib/, and makes the page for the browser. */
const build = () => {
  orExit(tsc("-p", "tsconfig.build.json"));
  orExit(run("scripts/bundle.mjs", []));
  orExit(run("scripts/web.mjs", []));
};

/** Type check, lint, then every test; closes with `N passed, N failed`. */
function test() {
  const checks = [
    ["types", () => tsc("-p", "tsconfig.json") || tsc("-p", "src/interfaces/web/tsconfig.json")],
    ["lint", () => run("node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings"])],
  ];
  const counts = { passed: 0, failed: 0 };
  for (const [name, check] of checks) {
    const ok = check() === 0;
    console.log(`${name}: ${ok ? "ok" : "FAILED"}`);
    counts[ok ? "passed" : "failed"]++;
  }
  const report = join(root, "node_modules", ".laut-tests.json");
  writeFileSync(report, "{}");
  const code = run("node_modules/vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...rest,
  ]);
  const results = JSON.parse(readFileSync(report, "utf8"));
  const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 } = results;
  counts.passed += numPassedTests;
  // A file that fails to load has no failed test of its own, and must not pass for that.
  counts.failed += Math.max(numFailedTests, numFailedTestSuites > 0 || code !== 0 ? 1 : 0);
  // Who names both servers wants every test of theirs, except where vitest's arguments choose.
  for (const name of rest.length === 0 ? skippedServerTests(results) : []) {
    console.log(`Skipped, with both servers there: ${name}`);
    counts.failed++;
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed > 0 ? 1 : 0);
}

const tasks = {
  build,
  start: () => {
    build();
    process.exit(run("scripts/start.mjs", rest));
  },
  test: () => {
    build();
    test();
  },
  bench: () => {
    build();
    process.exit(run("bench/main.ts", rest));
  },
  laut: () => {
    build();
    process.exit(run("lib/main.js", rest));
  },
  train: () => {
    build();
    process.exit(run("training/main.ts", rest));
  },
  validate: () => {
    build();
    process.exit(run("scripts/validate.mjs", rest));
  },
  format: () => process.exit(run("node_modules/@biomejs/biome/bin/biome", ["check", "--write", ...rest])),
};

const chosen = tasks[task];
if (!chosen) {
  console.error(`No such task: ${task}. One of: ${Object.keys(tasks).join(", ")}.`);
  process.exit(2);
}
install();
chosen();
