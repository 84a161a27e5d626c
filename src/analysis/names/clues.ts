import { HASH_START, hashOf, join } from "../hash.ts";
import { Gate, OUTSIDE_PLACE, type Sheets } from "./sheets.ts";
import { GOES_ON, type NameTables } from "./tables.ts";

/** Tokens before and after the sentence that contexts may look at. */
export const MARGIN = 2;
/** The longest phrase that is looked up, in tokens. */
const LONGEST_PHRASE = 5;

/** What each token of a sentence looks like; token `i` of the sentence stands at `i + MARGIN`. */
export interface Clues {
  length: number;
  /** Its form's place among the sheets. */
  readonly place: Int32Array;
  /** The run of capitals that a token stands in: its first and last token, and the last of the run that "of" ties it to; -1 for none. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  readonly tiedTo: Int32Array;
  /** Phrase bits of the longest known phrase over the token, with the token's place in it. */
  readonly phrase: Int32Array;
}

/** Room for sentences of up to `capacity` tokens. */
export const emptyClues = (capacity: number): Clues => ({
  length: 0,
  place: new Int32Array(capacity + 2 * MARGIN),
  phrase: new Int32Array(capacity + 2 * MARGIN),
  runFirst: new Int32Array(capacity),
  runLast: new Int32Array(capacity),
  tiedTo: new Int32Array(capacity),
});

/** Reads the sentence of tokens `first` to `last - 1`; at most as many as there is room for. */
export function readClues(
  clues: Clues,
  forms: readonly string[],
  first: number,
  last: number,
  sheets: Sheets,
  tables: NameTables,
): void {
  const length = last - first;
  clues.length = length;
  sheets.makeRoom(length);
  for (let i = 0; i < length; i++) clues.place[i + MARGIN] = sheets.placeOf(forms[first + i]!, i === 0);
  for (const clue of [clues.place, clues.phrase]) {
    clue.fill(OUTSIDE_PLACE, 0, MARGIN);
    clue.fill(OUTSIDE_PLACE, length + MARGIN, length + 2 * MARGIN);
  }
  clues.phrase.fill(0, MARGIN, length + MARGIN);
  findPhrases(clues, sheets, tables);
  if (tables.runs) findRuns(clues, sheets);
}

/** Words between two runs of one name: "Library of the Netherlands". */
const TIES = new Set([hashOf("of"), hashOf("the"), hashOf("for")]);
const MOST_TIES = 2;

/** Marks the runs of two capitals (or words that no dictionary has) or more, from left to right, and which run a later one is tied to. */
function findRuns({ length, place, runFirst, runLast, tiedTo }: Clues, sheets: Sheets): void {
  runFirst.fill(-1, 0, length);
  runLast.fill(-1, 0, length);
  tiedTo.fill(-1, 0, length);
  const isCapital = (i: number): boolean => i < length && (sheets.gate[place[i + MARGIN]!]! & Gate.continues) !== 0;
  let before = -1;
  for (let first = 0; first < length; first++) {
    if (!isCapital(first)) continue;
    let last = first;
    while (isCapital(last + 1)) last++;
    const ties = first - before - 1;
    let isTied = before >= 0 && ties > 0 && ties <= MOST_TIES;
    for (let i = before + 1; isTied && i < first; i++) isTied = TIES.has(sheets.form[place[i + MARGIN]!]!);
    for (let i = first; i <= last; i++) {
      if (last > first) runFirst[i] = first;
      if (last > first) runLast[i] = last;
      if (isTied) tiedTo[i] = before;
    }
    before = last;
    first = last;
  }
}

/** Marks every token of the longest known phrases, from left to right; phrases begin with a capital or a digit. */
function findPhrases({ length, place, phrase }: Clues, sheets: Sheets, tables: NameTables): void {
  for (let i = 0; i < length; i++) {
    const alone = sheets.phrase[place[i + MARGIN]!]!;
    if (alone === 0) continue;
    let found = alone & ~GOES_ON;
    let until = i;
    let goesOn = (alone & GOES_ON) !== 0;
    let hash = goesOn ? join(HASH_START, sheets.form[place[i + MARGIN]!]!) : 0;
    for (let end = i + 1; goesOn && end < length && end < i + LONGEST_PHRASE; end++) {
      hash = join(hash, sheets.form[place[end + MARGIN]!]!);
      const bits = tables.phrase(hash);
      goesOn = (bits & GOES_ON) !== 0;
      if ((bits & ~GOES_ON) === 0) continue;
      found = bits & ~GOES_ON;
      until = end;
    }
    if (found === 0) continue;
    for (let at = i; at <= until; at++) phrase[at + MARGIN] = (found << 2) | placeIn(i, at, until);
    i = until;
  }
}

/** 0 single, 1 first, 2 last, 3 between. */
const placeIn = (first: number, at: number, last: number): number =>
  first === last ? 0 : at === first ? 1 : at === last ? 2 : 3;

/** The hashes of a phrase's first word, of its first two … and of all, as `NameTables.phrase` is asked. */
export function phraseHashes(forms: readonly string[]): number[] {
  let hash = HASH_START;
  return forms.map((form) => {
    hash = join(hash, hashOf(form));
    return hash;
  });
}
