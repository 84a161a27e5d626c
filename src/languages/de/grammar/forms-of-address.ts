import { Can } from "../../../analysis/lexicon.ts";
import type { Words } from "../../../analysis/words.ts";
import { CharClass, charClass } from "../../../tokens/characters.ts";
import { addressOpeners } from "../rows/forms-of-address.ts";

const openers = new Set(addressOpeners.flatMap(({ forms }) => forms));

/** "meine sehr verehrten Damen und Herren" has seven words. */
const LONGEST = 9;

/**
 * Whether a stretch is nothing but a form of address, so that "meine" and "liebe" in it are no verbs. Names are left out:
 * in "… , meine Holm" somebody thinks so.
 *
 *     Meine Damen und Herren , das Geld fehlt .
 *     ^                    ^
 */
export function isFormOfAddress({ tokens, lower, bits }: Words, first: number, last: number): boolean {
  if (last - first > LONGEST || last - first < 2 || !openers.has(lower[first]!)) return false;
  let nouns = 0;
  for (let i = first; i < last; i++) {
    const isCapital = charClass(tokens.forms[i]!.charCodeAt(0)) === CharClass.upper;
    if (i > first && isCapital && (bits[i]! & (Can.noun | Can.properNoun)) === Can.noun) nouns++;
    else if (nouns > 0 ? lower[i] !== "und" : !openers.has(lower[i]!)) return false;
  }
  return nouns > 0 && lower[last - 1] !== "und";
}
