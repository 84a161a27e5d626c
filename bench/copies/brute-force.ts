import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NewsArticle } from "./news.ts";

/** Two articles by their places in the corpus, the earlier one first, and how many 8-grams they share. */
export type Shared = readonly [a: number, b: number, shared: number, gramsOfA: number, gramsOfB: number];

/** Below this part of the shorter one's 8-grams pairs are not kept: half of what counts. */
const LEAST = 0.1;
const WORD = /[\p{L}\p{N}]+/gu;
const GRAM = 8;

/**
 * Every pair of articles, counted by an index of all 8-grams as strings of word numbers: another way of cutting and counting
 * than the one that is scored. Kept in a file of the system's folder for temporary files, by the hash of the texts.
 */
export function bruteForce(articles: readonly NewsArticle[]): readonly Shared[] {
  const hash = createHash("sha256");
  for (const { text } of articles) hash.update(text).update("\0");
  const folder = join(tmpdir(), "laut-bench");
  const file = join(folder, `pairs-${hash.digest("hex").slice(0, 16)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Shared[];
  const pairs = count(articles);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(pairs));
  return pairs;
}

function count(articles: readonly NewsArticle[]): readonly Shared[] {
  const numbers = new Map<string, number>();
  const grams = articles.map(({ text }) => gramsOf(text, numbers));
  const lists = places(grams);
  const counts = new Int32Array(articles.length);
  const found: Shared[] = [];
  grams.forEach((own, b) => {
    const met: number[] = [];
    for (const gram of own)
      for (const a of lists.get(gram) ?? []) {
        if (a >= b) break;
        if (counts[a]!++ === 0) met.push(a);
      }
    for (const a of met) {
      if (counts[a]! >= LEAST * Math.min(grams[a]!.size, own.size))
        found.push([a, b, counts[a]!, grams[a]!.size, own.size]);
      counts[a] = 0;
    }
  });
  return found;
}

/** Different 8-grams, each a number of 52 bits made of the words' numbers; among 16 million two are alike by chance 1 in 30. */
function gramsOf(text: string, numbers: Map<string, number>): ReadonlySet<number> {
  const words = (text.toLowerCase().match(WORD) ?? []).map((word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
  const grams = new Set<number>();
  for (let i = 0; i + GRAM <= words.length; i++) grams.add(gramOf(words, i));
  return grams;
}

function gramOf(words: readonly number[], from: number): number {
  let [high, low] = [0, 0];
  for (let i = from; i < from + GRAM; i++) {
    high = Math.imul(high ^ words[i]!, 0x01000193) ^ (high >>> 13);
    low = (Math.imul(low, 0x5bd1e995) + words[i]! + 1) ^ (low >>> 15);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}

/** The articles of each gram that stands in more than one. */
function places(grams: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> {
  const all = new Float64Array(grams.reduce((sum, own) => sum + own.size, 0));
  let at = 0;
  for (const own of grams) for (const gram of own) all[at++] = gram;
  all.sort();
  const lists = new Map<number, number[]>();
  for (let i = 1; i < all.length; i++) if (all[i] === all[i - 1]) lists.set(all[i]!, []);
  grams.forEach((own, article) => {
    for (const gram of own) lists.get(gram)?.push(article);
  });
  return lists;
}
