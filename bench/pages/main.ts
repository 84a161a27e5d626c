import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { articleFromHtml } from "../../src/index.ts";
import { table } from "../shared.ts";

/** What a reader, or a program, takes from a page. */
interface Taken {
  readonly text: string;
  readonly title: string;
  readonly author: string;
  readonly published: string;
}

const FOLDER = join(import.meta.dirname, "..", "..", "test", "pages");

/**
 * The pages of test/pages, read by laut and by Readability: mean F1 of the words, and how many titles, authors and days
 * are exactly right. laut's rules were written with these pages in view; Readability's were not.
 */
export async function benchPages(): Promise<void> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));
  const rows = names.map((name) => ({ html: read(name), gold: goldOf(read(name.replace(".html", ".txt"))) }));
  const laut: [Taken, Taken][] = [];
  for (const { html, gold } of rows) {
    const { text, title, author, published } = await articleFromHtml(html);
    laut.push([gold, { text, title: title ?? "", author: author ?? "", published: published ?? "" }]);
  }
  const peer = rows.map(({ html, gold }): [Taken, Taken] => [gold, byReadability(html)]);
  console.log(table([["", "words F1", "titles", "authors", "days"], row("laut", laut), row("Readability", peer)]));
  console.log(`of ${names.length} pages`);
}

const read = (name: string): string => readFileSync(join(FOLDER, name), "utf8");

function goldOf(file: string): Taken {
  const [head = "", ...paragraphs] = file.split("\n\n");
  const fact = (name: string) => new RegExp(`^${name}: (?<value>.*)$`, "mu").exec(head)?.groups?.value ?? "";
  return {
    text: paragraphs.join("\n\n"),
    title: fact("title"),
    author: fact("author"),
    published: fact("published"),
  };
}

function byReadability(html: string): Taken {
  const found = new Readability(parseHTML(html).document as never).parse();
  return {
    text: found?.textContent ?? "",
    title: found?.title ?? "",
    author: found?.byline ?? "",
    published: found?.publishedTime ?? "",
  };
}

function row(name: string, pairs: readonly (readonly [gold: Taken, taken: Taken])[]): string[] {
  const right = (same: (gold: Taken, taken: Taken) => boolean) => String(pairs.filter(([g, t]) => same(g, t)).length);
  const f1 = pairs.reduce((sum, [gold, taken]) => sum + wordsF1(gold.text, taken.text), 0) / pairs.length;
  return [
    name,
    f1.toFixed(3),
    right((g, t) => g.title === t.title),
    right((g, t) => g.author === t.author),
    right((g, t) => g.published.slice(0, 10) === t.published.slice(0, 10)),
  ];
}

/** Of the words as a bag: order is not what goes wrong on pages. */
function wordsF1(gold: string, taken: string): number {
  const [a, b] = [wordsOf(gold), wordsOf(taken)];
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * both) / (a.length + b.length);
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
