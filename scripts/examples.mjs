// Writes the texts of examples/*.txt, examples/story/*.txt and examples/story-en/*.txt into the lines of articles.jsonl,
// story.jsonl and story-en.jsonl, which hold what a plain text cannot: date, title and publisher. The texts are the originals.
//   node scripts/examples.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const examples = join(import.meta.dirname, "../examples");
for (const [list, folder] of [
  ["articles.jsonl", "."],
  ["story.jsonl", "story"],
  ["story-en.jsonl", "story-en"],
]) {
  const file = join(examples, list);
  const lines = readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const filled = lines.map((article) => ({
    ...article,
    text: readFileSync(join(examples, folder, `${article.name}.txt`), "utf8"),
  }));
  writeFileSync(file, filled.map((article) => `${JSON.stringify(article)}\n`).join(""));
}
