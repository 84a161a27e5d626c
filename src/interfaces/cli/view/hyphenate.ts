/** Letters that must stand on each side of a hyphen. */
const LEAST = 3;
const VOWEL = /^[aeiouyäöü]$/iu;
/** Written together, they stand for one sound and are never parted (Amtliche Regelung § 110). */
const ONE_SOUND = /^(?:ch|ck|ph|rh|sh|th|sc)$/iu;

/**
 * Where a word too long for its line is parted: before the last consonant of several, in front of a vowel
 * (Amtliche Regelung §§ 109, 110), at most `room` letters in. `null` where no such place is, or what stands there is no word.
 */
export function hyphenPlace(letters: readonly string[], room: number): number | null {
  for (let at = Math.min(room, letters.length - LEAST); at >= LEAST; at--) {
    const [before = "", here = "", after = ""] = letters.slice(at - 1, at + 2);
    const isConsonant = isLetter(here) && !VOWEL.test(here);
    if (isConsonant && VOWEL.test(after) && isLetter(before) && !ONE_SOUND.test(before + here)) return at;
  }
  return null;
}

const isLetter = (grapheme: string): boolean => /^\p{L}\p{M}*$/u.test(grapheme);
