import { range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Unit } from "../../grammar/segments.ts";
import { finderOf, mayHave, ofAnother, printed, rolePattern } from "../../rows/correction-notes.ts";
import { thisText } from "../../rows/correction-phrases.ts";

const noteIn = finderOf(["note"], (words) => `^[([*\\s]*${words}`);
const noteBehindIn = finderOf(["note"], (words) => `[([]${words}[)\\].:]*$`);
const versionIn = finderOf(["version"]);
const ownTextIn = finderOf(["own text"]);
const outletIn = finderOf(["outlet"]);
const earlierIn = finderOf(["earlier", "mistaken"]);
const mistakenIn = finderOf(["mistaken"]);
const tillNowIn = finderOf(["till now"]);
const wroteIn = finderOf(["wrote"]);
const rightIn = finderOf(["right"], (words) => `^[([]*${words}`);
const inFactIn = finderOf(["in fact"], (words) => `^[([]*(?:${words}|\\S+ \\S+ ${words})`);
const wrongIn = finderOf(["wrong"], (words) => `^[([]*${words}`);
const mendedIn = finderOf(["mended"]);

/** What a claim is taken back with outside of a note: most sentences have none of it, and nothing else is looked for. */
const mayWithdraw = (text: string): boolean =>
  mayHave(text, "wrote") &&
  (mayHave(text, "version") || (mayHave(text, "earlier", "mistaken") && mayHave(text, "own text", "outlet")));

/** Characters of a sentence that are looked at: a note's frame is short. */
const REACH = 240;

/** The sentence as it is written, to its closing mark. */
export const textOf = ({ tokens }: Words, { first, last }: TokenRange): string =>
  tokens.text.content.slice(tokens.starts[first], Math.min(tokens.ends[last - 1]!, tokens.starts[first]! + REACH));

/** How many characters of a sentence the word for a note takes, with its mark; 0 for none. */
export const noteLength = (text: string): number => noteIn(text)?.[0].length ?? 0;

/** Opens a note, or is nothing but the word for it above one. */
export const opensNote = (text: string): boolean => noteIn(text) !== null || noteBehindIn(text) !== null;

/** "Wir haben den Namen falsch geschrieben": there was a mistake, but it is not told which. */
export const tellsOfMistake = (text: string): boolean => mistakeIn(text) !== null;
const mistakeIn = finderOf(["mistaken"], (words) => `${words} ${rolePattern("wrote")}`);

/** What takes a claim back: where its frame ends, and how far the note itself makes sure that the outlet speaks of its own text. */
export interface Withdrawal {
  /** The frame's tokens, to before the comma; the whole sentence where no content is set off. */
  readonly frame: TokenRange;
  readonly cue: TokenRange;
  /** "wir", "die Redaktion"; null where the text is passive. */
  readonly speaker: TokenRange | null;
  /** What says that it stood there before. */
  readonly evidence: TokenRange;
  /** What says that it was wrong: "fälschlicherweise"; null where the sentence alone does not. */
  readonly mistaken: TokenRange | null;
  /** It names its own text: "dieses Artikels", "hier", "wir". */
  readonly isOwn: boolean;
  /** Nothing but the note around it says that it is taken back: what follows must. */
  readonly isWeak: boolean;
  readonly content: TokenRange | null;
}

/**
 *     In einer früheren Version dieses Artikels hieß es , Holm sei tot .
 *              evidence         own text        cue       content
 */
export function withdrawalIn(words: Words, unit: Unit, text: string, isNote: boolean): Withdrawal | null {
  if (!isNote && !mayWithdraw(text)) return null;
  const behindNote = noteLength(text);
  const at = (match: RegExpExecArray): TokenRange => tokensAt(words, unit, match.index, match[0].length);
  const comma = contentStart(words, unit, text, behindNote);
  const head = text.slice(0, comma < 0 ? text.length : offsetOf(words, unit, comma));
  const frameText = head.slice(behindNote).padStart(head.length);
  const version = versionIn(frameText);
  const own = ownTextIn(frameText);
  const outlet = outletIn(frameText);
  const earlier = earlierIn(frameText);
  const wrote = wroteIn(frameText);
  const isOwn = own !== null || outlet !== null;
  const sure = version ?? (isOwn ? earlier : null) ?? (isNote ? tillNowIn(frameText) : null);
  const evidence = sure ?? (isNote ? (own ?? thisText.exec(frameText) ?? outlet) : null);
  if (evidence === null || wrote === null || isQuoted(words, at(evidence))) return null;
  if (
    version !== null &&
    own === null &&
    !printed.test(version[0]) &&
    ofAnother.test(frameText.slice(version.index + version[0].length))
  )
    return null;
  const mistaken = mistakenIn(frameText);
  if (comma < 0 && tellsOfMistake(frameText)) return null;
  const from = at(evidence).first;
  const first = Math.max(unit.first, tokensAt(words, unit, behindNote, 1).first);
  return {
    frame: range(Math.min(first, from), comma < 0 ? unit.end : comma),
    cue: at(wrote),
    speaker: outlet === null ? null : at(outlet),
    evidence: at(evidence),
    mistaken: mistaken === null ? null : at(mistaken),
    isOwn,
    isWeak: sure === null,
    content: comma < 0 ? null : range(comma + 1, unit.end),
  };
}

/** The comma, colon or quotation mark behind the verb of writing; -1 where the sentence has none there. */
function contentStart(words: Words, unit: Unit, text: string, from: number): number {
  for (let i = unit.first; i < unit.end - 1; i++) {
    const offset = offsetOf(words, unit, i);
    if (offset <= from || !/^[,:]$/u.test(words.lower[i]!)) continue;
    if (wroteIn(text.slice(from, offset)) !== null) return i;
  }
  return -1;
}

export const isQuoted = ({ quoteDepth }: Words, { first }: TokenRange): boolean => quoteDepth[first]! > 0;

const offsetOf = ({ tokens }: Words, { first }: TokenRange, i: number): number =>
  tokens.starts[i]! - tokens.starts[first]!;

/** The tokens of a stretch of the sentence's text. */
export function tokensAt(words: Words, unit: Unit, offset: number, length: number): TokenRange {
  let first = unit.first;
  while (first < unit.last - 1 && offsetOf(words, unit, first + 1) <= offset) first++;
  let last = first + 1;
  while (last < unit.last && offsetOf(words, unit, last) < offset + length) last++;
  return range(first, last);
}

/** What a sentence behind a withdrawal does. */
export type Sequel =
  | { readonly kind: "right"; readonly quote: TokenRange; readonly evidence: TokenRange }
  | { readonly kind: "wrong" | "mended"; readonly evidence: TokenRange }
  | { readonly kind: "plain" };

/** "Richtig ist: Es sind 230." – "Das stimmt nicht." – "Wir haben den Fehler korrigiert." – anything else. */
export function sequelOf(words: Words, unit: Unit): Sequel {
  const text = textOf(words, unit);
  const right = rightIn(text);
  if (right !== null) {
    const evidence = tokensAt(words, unit, 0, right[0].length);
    let first = evidence.last;
    while (first < unit.end && /^[:,]$/u.test(words.lower[first]!)) first++;
    return { kind: "right", evidence, quote: range(first, closed(words, unit)) };
  }
  const wrong = wrongIn(text);
  if (wrong !== null) return { kind: "wrong", evidence: tokensAt(words, unit, wrong.index, wrong[0].length) };
  const fact = inFactIn(text);
  if (fact !== null) {
    const evidence = tokensAt(words, unit, 0, fact[0].length);
    return { kind: "right", evidence, quote: range(unit.first, closed(words, unit)) };
  }
  const mended = mendedIn(text);
  if (mended !== null) return { kind: "mended", evidence: tokensAt(words, unit, mended.index, mended[0].length) };
  return { kind: "plain" };
}

/** The sentence's end without its closing mark and a bracket around the whole note. */
export function closed({ lower }: Words, { first, end }: Unit): number {
  let last = end;
  while (last > first && /^[)\].]$/u.test(lower[last - 1]!)) last--;
  return last;
}
