/**
 * `node bench/blind/agree.ts A.jsonl B.jsonl > bench/blind/points.jsonl`: what two readers of the same articles give alike, as
 * positions; how far they agree, on standard error. Each line of theirs is an article with `expected`, as in
 * ../shared/data/articles.
 */
import { linesOf, table } from "../shared.ts";
import { agreed, type Counts } from "./agreement.ts";
import type { Judgements } from "./judgements.ts";
import { type CorpusArticle, positionsIn } from "./positions.ts";

type Read = CorpusArticle & { readonly expected: Judgements<string> };

const [first, second] = process.argv.slice(2).map((file) => linesOf(file).map((line) => JSON.parse(line) as Read));
if (first === undefined || second === undefined) {
  console.error("Usage: node bench/blind/agree.ts A.jsonl B.jsonl");
  process.exit(2);
}
const counts: Counts = new Map();
for (const article of first) {
  const other = second.find(({ name }) => name === article.name);
  if (other === undefined) continue;
  const both = agreed(article.text, article.expected, other.expected, counts);
  console.log(JSON.stringify(positionsIn(article, both)));
}
const rows = [...counts].map(([name, { alike, both, either }]) => [name, alike, both, either].map(String));
console.error(table([["property", "alike", "both", "either"], ...rows]));
