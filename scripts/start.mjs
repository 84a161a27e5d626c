// What `npm start` shows after the build: the example article as the command shows it, then what to try next.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
  console.error("There is no example article in examples/. Read one of your own: npm run -s laut -- read article.txt");
  process.exit(2);
}
const args = ["read", ...publishedOf(name), `examples/${name}`];
console.log(`$ laut ${args.join(" ")}\n`);
const { status } = spawnSync(process.execPath, [command, ...args, "--quiet"], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

console.log(`
Try next:
  npm run -s laut -- read your-article.txt
  npm run -s laut -- read https://… (one web page)
  npm run -s laut -- read --format json examples/${name}
  npm run -s laut -- help read`);
