// What `npm start` shows after the build: the example article as the command shows it, then what to try next.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const command = join("dist", "interfaces", "cli", "main.js");

/** The example that shows most, or whichever is there. */
function exampleName() {
  const names = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".txt"));
  return names.includes("gipfel.txt") ? "gipfel.txt" : names.sort()[0];
}

/** Its day of publication, which a plain text cannot hold: from the same article in articles.jsonl. */
function publishedOf(name) {
  const file = join(root, "examples", "articles.jsonl");
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const found = lines.map((line) => JSON.parse(line)).find((article) => article.name === name.replace(/\.txt$/u, ""));
  return found ? ["--published", found.published.slice(0, 10)] : [];
}

const name = exampleName();
if (!name) {
  console.error("There is no example article in examples/. Read one of your own: npx laut read article.txt");
  process.exit(2);
}
const args = ["read", ...publishedOf(name), `examples/${name}`];
console.log(`$ laut ${args.join(" ")}\n`);
const { status } = spawnSync(process.execPath, [command, ...args, "--quiet"], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

// Where Node was brought into .node/, the one on the PATH is too old for `npx laut`.
const brought = process.execPath.startsWith(join(root, ".node"));
const laut = brought ? `${relative(root, process.execPath)} ${command}` : "npx laut";
console.log(`
Try next:
  ${laut} read your-article.txt
  ${laut} read https://… (one web page)
  ${laut} read --format json examples/${name}
  ${laut} help read`);
