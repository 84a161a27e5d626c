import { compoundEnd, compoundHead } from "./compounds.ts";
import { type Lexicon, UnknownForm } from "./lexicon.ts";
import { remembered } from "./remembered.ts";
import type { WordGuess } from "./word-guess.ts";

/**
 * Reads any word. `initial`: it opens a sentence, so that its capital says nothing.
 * A word that is known as it stands costs one look-up; another one a few dozen, the first time.
 */
export function readWord(lexicon: Lexicon, form: string, initial: boolean): WordGuess {
  const known = lexicon.entry(form);
  if (known !== 0) return { entry: known, start: 0, rule: "word/known" };
  return readUnknownWord(lexicon, form, initial);
}

/** Reads a word that the lexicon does not have as it stands. */
export const readUnknownWord = remembered<WordGuess>(
  (lexicon, form, initial) =>
    otherLetters(lexicon, form, initial) ??
    afterHyphen(lexicon, form) ??
    number(lexicon, form) ??
    smallFirstLetter(lexicon, form) ??
    verbOfRow(lexicon, form) ??
    lexicon.rows.prefixed(lexicon, form) ??
    compoundHead(lexicon, form) ??
    byEnding(lexicon, form) ??
    compoundEnd(lexicon, form) ??
    byCapital(lexicon, form),
);

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}-]{3,}$/u;

/** The word with other letters: first letter small, all small but the first, "ss" for "ß". */
function otherLetters(lexicon: Lexicon, form: string, initial: boolean): WordGuess | null {
  if (initial) {
    const small = smallFirstLetter(lexicon, form);
    if (small) return small;
  }
  if (CAPITALS.test(form)) {
    const small = form.toLowerCase();
    const entry = lexicon.entryOfEnd(small, 0, true) || lexicon.entry(small);
    if (entry !== 0) return { entry, start: 0, rule: "word/capitals" };
  }
  if (form.includes("ss") || form.includes("ß")) {
    const entry = lexicon.entry(form.replace("ss", "ß")) || lexicon.entry(form.replace("ß", "ss"));
    if (entry !== 0) return { entry, start: 0, rule: "word/sharp-s" };
  }
  return null;
}

/** "Gestern" opens a sentence; "Italienischen" stands inside a name or after a colon. */
function smallFirstLetter(lexicon: Lexicon, form: string): WordGuess | null {
  const entry = lexicon.entryLowered(form);
  return entry === 0 ? null : { entry, start: 0, rule: "word/first-letter" };
}

/** "US-Regierung" is read as "Regierung", "deutsch-israelische" as "israelische". */
function afterHyphen(lexicon: Lexicon, form: string): WordGuess | null {
  const start = form.lastIndexOf("-") + 1;
  if (start < 2 || start >= form.length) return null;
  const entry = lexicon.entryOfEnd(form, start, false) || lexicon.entryOfEnd(form, start, true);
  return entry === 0 ? null : { entry, start, rule: "word/hyphen" };
}

const NUMBER = /^[\p{N}.,:%/-]*\p{N}[\p{N}.,:%/-]*$/u;

const number = (lexicon: Lexicon, form: string): WordGuess | null =>
  NUMBER.test(form) ? { entry: lexicon.entry(UnknownForm.number), start: 0, rule: "word/number" } : null;

/** The entry of a verb form of the language's rows; 0 where no row has it. */
export function rowVerbEntry(lexicon: Lexicon, form: string): number {
  const like = lexicon.rows.verbLike(form);
  return like === undefined ? 0 : lexicon.entry(like);
}

/** "flachste" is read like "sagte". */
function verbOfRow(lexicon: Lexicon, form: string): WordGuess | null {
  const entry = rowVerbEntry(lexicon, form);
  return entry === 0 ? null : { entry, start: 0, rule: "word/verb-row" };
}

/** A stem before an ending has at least this many letters: "ung" alone tells nothing of "Jung". */
const SHORTEST_STEM = 3;

function byEnding(lexicon: Lexicon, form: string): WordGuess | null {
  const capital = isCapital(form);
  const { rows, longest } = lexicon.rows.endings;
  for (let length = Math.min(longest, form.length - SHORTEST_STEM); length > 1; length--) {
    const row = rows.get(form.slice(-length));
    if (row?.capital !== capital) continue;
    const entry = lexicon.entry(row.like);
    // The end of the model word lies on the end of the form.
    if (entry !== 0) return { entry, start: form.length - row.like.length, rule: "word/ending" };
  }
  return null;
}

function byCapital(lexicon: Lexicon, form: string): WordGuess {
  if (!isCapital(form)) return { entry: lexicon.entry(UnknownForm.word), start: 0, rule: "word/unknown" };
  const withS = form.length > 3 && form.endsWith("s") && !form.endsWith("ss");
  const like = withS ? UnknownForm.nameWithS : UnknownForm.name;
  return { entry: lexicon.entry(like), start: 0, rule: "word/name" };
}

const isCapital = (form: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(form);
