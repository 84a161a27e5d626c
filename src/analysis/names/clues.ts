import { addUnit, HASH_START, hashOf, hashOfSmall, isDigit, join, smallUnit } from "../hash.ts";
import { Can, type Lexicon, Trait } from "../lexicon.ts";
import { readWord } from "../unknown-words.ts";

/** Tables of facts about words and phrases that the model was trained with, by hash. */
export interface NameTables {
  /** Bits of what the phrase is known as (places, media, given names …); 0 for an unknown one. */
  phrase(hash: number): number;
  /** The word's fine class, from 1; 0 for a rare word. */
  fineClass(hash: number): number;
  coarseClass(fine: number): number;
  /** What the word mostly was in the news, as a first model read them: a label and how often, packed; 0 for a rare word. */
  memory(hash: number): number;
}

/** The memory of a word that the news nearly always has outside of names. */
export const FIRMLY_OUTSIDE = 1;

/** Tokens before and after the sentence that contexts may look at. */
export const MARGIN = 2;
/** The longest phrase that is looked up, in tokens. */
const LONGEST_PHRASE = 5;
/** What stands in the margins. */
const BORDER = 7;

/** What each token of a sentence looks like, one array a clue; token `i` of the sentence stands at `i + MARGIN`. */
export interface Clues {
  length: number;
  readonly form: Int32Array;
  readonly small: Int32Array;
  readonly shape: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly prefix4: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** Number of the word's set of readings, with the way it was read. */
  readonly reading: Int32Array;
  /** `Can` bits of the parts of speech alone, with those name traits that the dictionary has. */
  readonly kind: Int32Array;
  /** What a compound ends in: "ministerium" in "Innenministerium"; the whole word where it is none. */
  readonly head: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly memory: Int32Array;
  /** 1 for a word that the lexicon cannot read at all. */
  readonly unknown: Int32Array;
  /** Phrase bits of the longest known phrase over the token, with the token's place in it. */
  readonly phrase: Int32Array;
}

/** Room for sentences of up to `capacity` tokens. */
export function emptyClues(capacity: number): Clues {
  const room = (): Int32Array => new Int32Array(capacity + 2 * MARGIN);
  return {
    length: 0,
    form: room(),
    small: room(),
    shape: room(),
    prefix2: room(),
    prefix3: room(),
    prefix4: room(),
    suffix2: room(),
    suffix3: room(),
    suffix4: room(),
    reading: room(),
    kind: room(),
    head: room(),
    fine: room(),
    coarse: room(),
    memory: room(),
    unknown: room(),
    phrase: room(),
  };
}

const PARTS_OF_SPEECH =
  Can.noun |
  Can.properNoun |
  Can.adjective |
  Can.article |
  Can.pronoun |
  Can.preposition |
  Can.adverb |
  Can.conjunction |
  Can.indicative |
  Can.infinitive |
  Can.participle2;
const NAME_TRAITS = Trait.givenName | Trait.familyName | Trait.settlement | Trait.country | Trait.otherPlace;

/** Reads the sentence of tokens `first` to `last - 1`; at most as many as there is room for. */
export function readClues(
  clues: Clues,
  forms: readonly string[],
  first: number,
  last: number,
  lexicon: Lexicon,
  tables: NameTables,
): void {
  const length = last - first;
  clues.length = length;
  for (let i = 0; i < length; i++) readToken(clues, i + MARGIN, forms[first + i]!, i === 0, lexicon, tables);
  for (const clue of Object.values(clues)) {
    if (typeof clue === "number") continue;
    clue.fill(BORDER, 0, MARGIN);
    clue.fill(BORDER, length + MARGIN, length + 2 * MARGIN);
  }
  findPhrases(clues, forms, first, tables);
}

function readToken(
  clues: Clues,
  at: number,
  form: string,
  initial: boolean,
  lexicon: Lexicon,
  tables: NameTables,
): void {
  const { length } = form;
  const hash = hashOf(form);
  clues.form[at] = hash;
  clues.small[at] = hashOfSmall(form);
  clues.shape[at] = shapeOf(form);
  clues.prefix2[at] = hashOf(form, 0, 2);
  clues.prefix3[at] = hashOf(form, 0, 3);
  clues.prefix4[at] = hashOf(form, 0, 4);
  clues.suffix2[at] = hashOfSmall(form, Math.max(0, length - 2));
  clues.suffix3[at] = hashOfSmall(form, Math.max(0, length - 3));
  clues.suffix4[at] = hashOfSmall(form, Math.max(0, length - 4));
  const { entry, start, rule } = readWord(lexicon, form, initial);
  clues.reading[at] = join(lexicon.ambiguityOf(entry), rule.length);
  clues.kind[at] = join(lexicon.bitsOf(entry) & PARTS_OF_SPEECH, lexicon.traitsOf(entry) & NAME_TRAITS);
  clues.head[at] = start > 0 && start < length ? hashOfSmall(form, start) : clues.small[at]!;
  const fine = tables.fineClass(hash);
  clues.fine[at] = fine;
  clues.coarse[at] = tables.coarseClass(fine);
  clues.memory[at] = tables.memory(hash);
  clues.unknown[at] = rule === "de/word-unknown" ? 1 : 0;
  clues.phrase[at] = 0;
}

/** The form with capitals as "A", small letters as "a", digits as "0", other signs as they are; runs count once. */
function shapeOf(form: string): number {
  let hash = HASH_START;
  let before = 0;
  let run = 0;
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at);
    const kind = isDigit(unit) ? 0x30 : smallUnit(unit) !== unit ? 0x41 : isLetter(unit) ? 0x61 : unit;
    run = kind === before ? run + 1 : 0;
    if (run < 2) hash = addUnit(hash, kind);
    before = kind;
  }
  return hash;
}

const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || unit >= 0xdf;

/** Marks every token of the longest known phrases, from left to right; phrases begin with a capital or a digit. */
function findPhrases(clues: Clues, forms: readonly string[], first: number, tables: NameTables): void {
  const { length, form, phrase } = clues;
  for (let i = 0; i < length; i++) {
    if (!opensPhrase(forms[first + i]!)) continue;
    let hash = HASH_START;
    let found = 0;
    let until = i;
    for (let end = i; end < length && end < i + LONGEST_PHRASE; end++) {
      hash = join(hash, form[end + MARGIN]!);
      const bits = tables.phrase(hash);
      if (bits === 0) continue;
      found = bits;
      until = end;
    }
    if (found === 0) found = withoutS(forms[first + i]!, tables);
    if (found === 0) continue;
    for (let at = i; at <= until; at++) phrase[at + MARGIN] = (found << 2) | placeIn(i, at, until);
    i = until;
  }
}

/** 0 single, 1 first, 2 last, 3 between. */
const placeIn = (first: number, at: number, last: number): number =>
  first === last ? 0 : at === first ? 1 : at === last ? 2 : 3;

/** "Berlins" is known as "Berlin". */
function withoutS(form: string, tables: NameTables): number {
  if (form.length < 5 || !form.endsWith("s")) return 0;
  return tables.phrase(join(HASH_START, hashOf(form, 0, form.length - 1)));
}

function opensPhrase(form: string): boolean {
  const unit = form.charCodeAt(0);
  return isDigit(unit) || smallUnit(unit) !== unit;
}

/** The hash of a phrase, as `NameTables.phrase` is asked. */
export function phraseHash(forms: readonly string[]): number {
  let hash = HASH_START;
  for (const form of forms) hash = join(hash, hashOf(form));
  return hash;
}
