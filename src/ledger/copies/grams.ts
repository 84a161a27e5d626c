import { mix } from "../../analysis/hash.ts";
import type { TextWords } from "./words.ts";

/** Words of a gram. Eight in a row are rarely alike by chance (Broder 1997 takes ten, plagiarism research five to eight). */
export const GRAM = 8;
/** An odd base for sums modulo 2^32 (2^32 by the golden ratio). */
const BASE = 0x9e3779b1 | 0;

const HIGHEST = power(BASE, GRAM - 1);

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
}

/** The grams of a text, one for each word but the last seven: gram `i` stands for words `i` to `i + 7`. */
export type Grams = Uint32Array;

/** Each gram's hash is the one before it, less its first word and with the next one (Karp & Rabin 1987). */
export function gramsOf({ count, hashes }: Pick<TextWords, "count" | "hashes">): Grams {
  const grams = new Uint32Array(Math.max(0, count - GRAM + 1));
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (i >= GRAM) sum = (sum - Math.imul(hashes[i - GRAM]!, HIGHEST)) | 0;
    sum = (Math.imul(sum, BASE) + hashes[i]!) | 0;
    if (i >= GRAM - 1) grams[i - GRAM + 1] = mix(sum);
  }
  return grams;
}

/** The different grams in rising order. */
export function distinct(grams: Grams): Grams {
  const sorted = grams.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  return sorted.subarray(0, kept);
}

/** How many grams two texts have in common; both `distinct`. */
export function common(a: Grams, b: Grams): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** The part of the shorter text's grams that stands in the longer one, too: 0 to 1; 0 for texts of less than eight words. */
export const shareOf = (shared: number, a: number, b: number): number => (shared === 0 ? 0 : shared / Math.min(a, b));
