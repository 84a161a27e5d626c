// 32-bit hashes (FNV-1a over UTF-16 units) of words and of what is made from them. Model files hold such hashes,
// so they must never change without a new version of the models.

export const HASH_START: number = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** Digits look alike: "2019" and "2020" are one word. */
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
export const isDigit = (unit: number): boolean => unit >= DIGIT_0 && unit <= DIGIT_9;
const foldDigit = (unit: number): number => (isDigit(unit) ? DIGIT_0 : unit);

/** Small letter of a capital in Latin-1 and Latin Extended-A, and of Greek and Cyrillic capitals; other units as they are. */
export function smallUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  if (unit < 0x100) return unit >= 0xc0 && unit <= 0xde && unit !== 0xd7 ? unit + 0x20 : unit;
  // In Latin Extended-A capitals are even, but odd from "Ĺ" to "Ň" and from "Ź" on.
  if (unit < 0x178) return unit < 0x139 || unit > 0x148 ? unit | 1 : unit + (unit & 1);
  if (unit < 0x17f) return unit === 0x178 ? 0xff : unit + (unit & 1);
  if (unit >= 0x391 && unit <= 0x3a9) return unit + 0x20;
  if (unit >= 0x410 && unit <= 0x42f) return unit + 0x20;
  return unit >= 0x400 && unit <= 0x40f ? unit + 0x50 : unit;
}

/** A small letter of ASCII or Latin-1. */
export const isSmallLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0xff && unit !== 0xf7);

/** Hash of a stretch of a form as it is written, but for its digits. */
export function hashOf(form: string, start = 0, end: number = form.length): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = addUnit(hash, foldDigit(form.charCodeAt(at)));
  return hash;
}

/** Goes on with a hash of what stands before: `addForm(hashOf(a), b)` is `hashOf(a + b)`. */
export function addForm(before: number, form: string): number {
  let hash = before;
  for (let at = 0; at < form.length; at++) hash = addUnit(hash, foldDigit(form.charCodeAt(at)));
  return hash;
}

/** Hash of a whole text with its digits as they are. */
export function hashOfExact(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = addUnit(hash, text.charCodeAt(at));
  return hash;
}

/** Hash of a stretch of a form in small letters. */
export function hashOfSmall(form: string, start = 0, end: number = form.length): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = addUnit(hash, smallUnit(foldDigit(form.charCodeAt(at))));
  return hash;
}

/** Spreads a number over all 32 bits (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The hash of two things in this order. */
export const join = (first: number, second: number): number => mix(Math.imul(first, 31) + second);
