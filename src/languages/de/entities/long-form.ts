import type { Words } from "../../../analysis/words.ts";
import { determinerOf, isCapital } from "./grammar.ts";

/** Words of a long form, at most: Schwartz & Hearst allow two a letter. */
const WORDS_A_LETTER = 2;

/**
 * The first word of the long form in front of a short one in brackets, by the letters of the short one read from its end
 * (Schwartz & Hearst 2003, "A simple algorithm for identifying abbreviation definitions"); null where the letters do not fit.
 *
 *     die Nationale Liga für Demokratie ( NLD )
 *         ^
 */
export function longFormBefore(words: Words, open: number, from: number, short: string): number | null {
  if (!/^\p{Lu}[\p{L}-]*\p{Lu}[\p{L}]?$/u.test(short) || short.length > 8) return null;
  const letters = short.replaceAll("-", "").toLowerCase();
  const floor = Math.max(from, open - WORDS_A_LETTER * letters.length);
  let letter = letters.length - 1;
  for (let i = open - 1; i >= floor; i--) {
    const word = words.lower[i]!;
    if (!/^\p{L}/u.test(word)) return null;
    for (let at = word.length - 1; at >= 0 && letter >= 0; at--) {
      if (word[at] !== letters[letter]) continue;
      // The first letter of the short form begins a word with a capital.
      if (letter === 0 && at > 0) continue;
      if (letter === 0 && (!isCapital(words, i) || determinerOf(word) !== null)) continue;
      letter--;
    }
    if (letter < 0) return i;
  }
  return null;
}
