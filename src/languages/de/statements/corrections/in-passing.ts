import { range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Unit } from "../../grammar/segments.ts";
import {
  frameOpeners,
  mayPass,
  notePatterns,
  numberWord,
  opensMendingNote,
  passingPatterns,
} from "../../rows/correction-phrases.ts";
import { isQuoted, noteLength, tokensAt } from "./note.ts";

/** What is right and what was wrong in one sentence. */
export interface InPassing {
  readonly right: TokenRange;
  /** The withdrawn claim: the words that both share, and the wrong ones; null where they are not told. */
  readonly old: readonly TokenRange[] | null;
  /** What says that it was told before. */
  readonly frame: TokenRange;
}

/** Whether a sentence opens such a note. */
export const opensMending = (text: string): boolean => opensMendingNote.test(text);

/**
 *     Holm hat 230 Stimmen erhalten , nicht 320 , wie es in einer früheren Version dieses Artikels hieß .
 *     right                                 old         frame
 *     Die Liste kam auf 540 Stimmen und nicht , wie zunächst berichtet , auf 450 .
 *     Anders als zunächst gemeldet wurde niemand verletzt .
 *
 * `isMending`: the sentence stands in a note that is there to correct.
 */
export function inPassing(words: Words, unit: Unit, whole: string, isMending: boolean): InPassing | null {
  if (!isMending && !hasFrame(words, unit)) return null;
  const text = whole.replace(/[.)\]*\s]+$/u, "");
  const note = noteLength(text);
  for (const pattern of mayPass(text) ? passingPatterns() : []) {
    const found = pattern.exec(text);
    if (found !== null) return partsOf(words, unit, text, found, note);
  }
  if (!isMending) return null;
  for (const pattern of notePatterns) {
    const found = pattern.exec(text);
    if (found !== null) return partsOf(words, unit, text, found, note);
  }
  return null;
}

/** Whether a sentence has a word with which every frame opens: most have none, and no pattern need be tried. */
function hasFrame({ lower }: Words, { first, last }: Unit): boolean {
  for (let i = first; i < last; i++) if (frameOpeners.has(lower[i]!)) return true;
  return false;
}

function partsOf(words: Words, unit: Unit, text: string, found: RegExpExecArray, note: number): InPassing | null {
  const { old, frame, right } = found.groups!;
  const at = (part: string): TokenRange => tokensAt(words, unit, text.indexOf(part, found.index), part.length);
  const opens = note === 0 ? unit.first : tokensAt(words, unit, note, 1).first;
  const said =
    right === undefined
      ? range(opens, tokensAt(words, unit, found.index + /\S/u.exec(found[0])!.index, 1).first)
      : at(right);
  let { first } = said;
  let { last } = said;
  for (let i = first; i < last; i++) if (words.lower[i] === ":") first = i + 1;
  while (first < last && /^[:)(,–-]$/u.test(words.lower[first]!)) first++;
  while (first < last && /^[,–-]$/u.test(words.lower[last - 1]!)) last--;
  const wrong = old === undefined ? null : at(old);
  const by =
    frame === undefined || frame === ""
      ? range(unit.first, Math.max(opens, unit.first + 1))
      : at(frame.replace(/^\P{L}+/u, ""));
  if (last <= first || isQuoted(words, range(first, last)) || (wrong !== null && isQuoted(words, wrong))) return null;
  const claim = range(first, last);
  return { right: claim, old: wrong === null ? null : claimed(words, claim, wrong), frame: by };
}

/** The words of the right claim with the wrong ones in the place of theirs, in the order of the text. */
function claimed(words: Words, right: TokenRange, wrong: TokenRange): readonly TokenRange[] {
  const instead = counterpart(words, right, wrong);
  if (instead === null) return [wrong];
  const shared = [range(right.first, instead.first), range(instead.last, right.last)].filter((r) => r.last > r.first);
  return [...shared, wrong].sort((a, b) => a.first - b.first);
}

/** What the wrong words stand against: the last phrase behind the same preposition, or the last number. */
function counterpart({ tokens, lower }: Words, right: TokenRange, wrong: TokenRange): TokenRange | null {
  const isNumber = (i: number): boolean => /^\d/u.test(tokens.forms[i]!) || numberWord.test(lower[i]!);
  const opener = lower[wrong.first]!;
  const hasNumber = Array.from({ length: wrong.last - wrong.first }, (_, k) => wrong.first + k).some(isNumber);
  if (!hasNumber) return null;
  for (let i = right.last - 1; i >= right.first; i--) {
    if (!isNumber(i)) continue;
    const first = i > right.first && lower[i - 1] === opener ? i - 1 : i;
    // "nicht 450 Betten" names its own noun, "nicht 450" that of the right one.
    const last = Math.min(right.last, first + (wrong.last - wrong.first));
    return range(first, Math.max(i + 1, last));
  }
  return null;
}
