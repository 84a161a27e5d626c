// What `npm start` shows after the build: the example article as the command shows it, the story of examples/ as a ledger has
// it, then what to try next.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const command = join("lib", "main.js");

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

/** Adds the story of examples/ to a ledger that is thrown away, shows it with its first two claims, and opens the reader. */
function showStory() {
  const folder = mkdtempSync(join(tmpdir(), "laut-start-"));
  try {
    const ledger = ["--ledger", join(folder, "story.laut")];
    const laut = (...args) =>
      spawnSync(process.execPath, [command, ...args, ...ledger], { cwd: root, encoding: "utf8" });
    const shown = (...args) =>
      spawnSync(process.execPath, [command, ...args, ...ledger], { cwd: root, stdio: "inherit" });
    const added = laut("add", "--from", "jsonl", story, "--quiet");
    const [first] = laut("stories", "--format", "jsonl").stdout.split("\n");
    if (added.status !== 0 || !first) return console.error(added.stderr);
    const { id } = JSON.parse(first);
    console.log(`\n$ laut add --from jsonl ${story} && laut story ${id} --limit 2\n`);
    shown("story", id, "--limit", "2");
    tryNext();
    if (!opens) return;
    console.log(`\n$ laut serve --page /stories/${id}\n`);
    // Ctrl+C ends the server; this program then tidies up.
    process.on("SIGINT", () => undefined);
    shown("serve", "--page", `/stories/${id}`, "--port", "0");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only for somebody who looks: not in a pipe, not in a test, not with --no-open. */
const opens = process.stdout.isTTY === true && !process.env.CI && !process.argv.includes("--no-open");

const story = "examples/story.jsonl";

function tryNext() {
  console.log(`
Try next:
  npm run -s laut -- read your-article.txt
  npm run -s laut -- read https://… (one web page)
  npm run -s laut -- read --format json examples/${name}
  npm run -s laut -- add --from jsonl ${story}, then
  npm run -s laut -- serve (the same in a browser) or stories, story ID, claim ID`);
}

if (existsSync(join(root, story))) showStory();
else tryNext();
