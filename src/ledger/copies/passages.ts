import type { Span } from "../../text/span.ts";
import { GRAM, type Grams, gramsOf } from "./grams.ts";
import { type TextWords, wordsOf } from "./words.ts";

/** A stretch that stands in two texts, word for word: where it is in each. */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
}

/** A text, its words and grams: what passages are found in. */
export interface Grammed {
  readonly words: TextWords;
  readonly grams: Grams;
}

export function grammed(text: string): Grammed {
  const words = wordsOf(text);
  return { words, grams: gramsOf(words) };
}

/** Places of one gram that are tried; a text that repeats itself more often than this has it found shorter, not slower. */
const MOST_PLACES = 8;

/**
 * The passages of at least eight words, in the order of the first text. Each is as long as can be from where it starts; what
 * stands twice in the second text is taken where it goes on longest, the first of equals.
 *
 *   a: Wegen des Sturms fallen am Montag alle Fähren zwischen Hafen und Insel aus.
 *      ^------------------------------------------------------------------------^
 *   b: Die Reederei teilte mit: Wegen des Sturms fallen am Montag alle Fähren zwischen Hafen und Insel aus.
 */
export function passagesOf(a: Grammed, b: Grammed, places: Places = placesOf(b.grams)): readonly Passage[] {
  const found: Passage[] = [];
  for (let at = 0; at < a.grams.length; ) {
    const { length, from } = longest(a, b, at, places.get(a.grams[at]!));
    if (length < GRAM) {
      at++;
      continue;
    }
    found.push({ a: spanOf(a.words, at, length), b: spanOf(b.words, from, length), words: length });
    at += length - GRAM + 1;
  }
  return found;
}

/** Where each gram of a text stands, in rising order. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** The places of a text's grams: once for all the texts that it is held against. */
export function placesOf(grams: Grams): Places {
  const places = new Map<number, number[]>();
  for (let at = 0; at < grams.length; at++) {
    const known = places.get(grams[at]!);
    if (!known) places.set(grams[at]!, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

function longest(a: Grammed, b: Grammed, at: number, places: readonly number[] = []) {
  let best = { length: 0, from: 0 };
  for (const from of places) {
    let length = 0;
    while (at + length < a.words.count && a.words.hashes[at + length] === b.words.hashes[from + length]) length++;
    if (length > best.length) best = { length, from };
  }
  return best;
}

const spanOf = ({ starts, ends }: TextWords, first: number, length: number): Span => ({
  start: starts[first]!,
  end: ends[first + length - 1]!,
});
