import { distinct, type Grams } from "./grams.ts";

/**
 * Grams of which one at least is kept (Schleimer, Wilkerson & Aiken 2003, "Winnowing"): texts that share 12 grams in a row,
 * which is 19 words, have a fingerprint in common for certain, and shorter runs do mostly. On 20,715 articles 12 finds
 * 99.99 % of the pairs with 121 fingerprints an article, 16 finds 99.8 % with 92, 24 finds 98.8 % with 62.
 */
export const WINDOW = 12;

/** The places of the kept grams in rising order: in every window the smallest, of equal ones the last. */
export function winnow(grams: Grams, window = WINDOW): Int32Array {
  const kept = new Int32Array(grams.length);
  // Places whose grams rise from the front of the queue to its end: the front is the smallest of the window.
  const queue = new Int32Array(grams.length);
  let [count, front, end] = [0, 0, 0];
  for (let at = 0; at < grams.length; at++) {
    while (end > front && grams[queue[end - 1]!]! >= grams[at]!) end--;
    queue[end++] = at;
    if (queue[front]! <= at - window) front++;
    const whole = at >= window - 1 || at === grams.length - 1;
    if (whole && (count === 0 || kept[count - 1] !== queue[front])) kept[count++] = queue[front]!;
  }
  return kept.subarray(0, count);
}

/** The different fingerprints of a text in rising order: grams as they are, whole numbers from 0 to 2^32 - 1. */
export const fingerprintsOf = (grams: Grams): Grams => distinct(Uint32Array.from(winnow(grams), (at) => grams[at]!));
