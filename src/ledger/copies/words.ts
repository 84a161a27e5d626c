import { addUnit, HASH_START, isDigit, mix, smallUnit } from "../../analysis/hash.ts";

/** The words of a text as copies are counted: word `i` is `text.slice(starts[i], ends[i])`. */
export interface TextWords {
  readonly count: number;
  /** UTF-16 offsets into the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 32 bits of each word in small letters. */
  readonly hashes: Int32Array;
}

const GAP = 1;
const IN_WORD = 2;
/** Printed between the letters of a word, not seen by a reader: soft hyphen, zero-width marks. */
const UNSEEN = 3;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const INVISIBLE = /[\u{ad}\u{200b}-\u{200d}\u{2060}\u{feff}]/u;

/** What each UTF-16 unit is; 0 for one that has not been met yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const kind = INVISIBLE.test(character) ? UNSEEN : LETTER.test(character) ? IN_WORD : GAP;
  kinds[unit] = kind;
  return kind;
}

/**
 * Words are the longest stretches of letters, marks and digits; everything else parts them and counts for nothing, so that
 * other quotation marks, dashes and line breaks make no other text. "Nord-Süd" is two words. Digits count as they are.
 */
export function wordsOf(text: string): TextWords {
  const most = (text.length >> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const hashes = new Int32Array(most);
  let count = 0;
  let hash = 0;
  let inside = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const kind = kindOf(unit);
    if (kind === IN_WORD) {
      if (!inside) {
        starts[count] = at;
        hash = HASH_START;
        inside = true;
      }
      hash = addUnit(hash, isDigit(unit) ? unit : smallUnit(unit));
      ends[count] = at + 1;
    } else if (kind === GAP && inside) {
      hashes[count++] = mix(hash);
      inside = false;
    }
  }
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}
