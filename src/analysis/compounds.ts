import { Can, type Lexicon, Trait } from "./lexicon.ts";
import type { WordGuess } from "./word-guess.ts";

/** A last part has at least this many letters after a part that is known: "Rat" in "Sicherheitsrat". */
const SHORTEST_HEAD = 3;
/** … and this many after one that is not: "Krise" in "Coronakrise", but not "Bach" in "Niersbach". */
const SHORTEST_HEAD_AFTER_UNKNOWN = 5;
const SHORTEST_MODIFIER = 3;

/** The word classes whose last part gives a compound its grammar: nouns written with a capital, adjectives without. */
const NOUN_HEAD = Can.noun;
const ADJECTIVE_HEAD = Can.adjective;

/**
 * Reads a compound by its last part, after a first part that is known: "Raketenabwehrsystem" is inflected like "System",
 * "küstennahen" like "nahen". The longest last part wins.
 */
export function compoundHead(lexicon: Lexicon, form: string): WordGuess | null {
  const capital = isCapital(form);
  for (let start = capital ? SHORTEST_MODIFIER : 2; start <= form.length - SHORTEST_HEAD; start++) {
    const entry = lexicon.entryOfEnd(form, start, capital);
    if (entry === 0 || !isHead(lexicon, entry, capital, form.length - start)) continue;
    if (lexicon.rows.linkedHeads.has(form.slice(start))) continue;
    if (isModifier(lexicon, form.slice(0, start))) return { entry, start, rule: "word/compound" };
  }
  return null;
}

/** Reads a word by the longest known word that it ends in, whatever stands before: "Coronakrise". */
export function compoundEnd(lexicon: Lexicon, form: string): WordGuess | null {
  const capital = isCapital(form);
  for (let start = SHORTEST_MODIFIER; start <= form.length - SHORTEST_HEAD_AFTER_UNKNOWN; start++) {
    const entry = lexicon.entryOfEnd(form, start, capital);
    if (entry !== 0 && isHead(lexicon, entry, capital, form.length - start)) {
      return { entry, start, rule: "word/compound-end" };
    }
  }
  return null;
}

const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);

function isHead(lexicon: Lexicon, entry: number, capital: boolean, length: number): boolean {
  if (!capital) return (lexicon.bitsOf(entry) & ADJECTIVE_HEAD) !== 0 && length >= SHORTEST_HEAD + 1;
  // "Rufen" or "Alte" at the end of a long word is nearly always part of something else.
  const derived = Trait.nominalisedInfinitive | Trait.nominalisedAdjective | Trait.abbreviation;
  const short = length < SHORTEST_HEAD_AFTER_UNKNOWN;
  return (lexicon.bitsOf(entry) & NOUN_HEAD) !== 0 && !(short && (lexicon.traitsOf(entry) & derived) !== 0);
}

/** A first part: a known word, with or without a link, or itself a compound: "Raketenabwehr". */
function isModifier(lexicon: Lexicon, part: string): boolean {
  if (part.endsWith("-")) return true;
  return lexicon.rows.compoundLinks.some((link) => {
    if (!part.endsWith(link)) return false;
    const stem = part.slice(0, part.length - link.length);
    return stem.length >= 2 && (isKnown(lexicon, stem) || endsInNoun(lexicon, stem));
  });
}

const isKnown = (lexicon: Lexicon, stem: string): boolean =>
  lexicon.entry(stem) !== 0 || lexicon.entryLowered(stem) !== 0 || lexicon.entryOfEnd(stem, 0, true) !== 0;

/** The last part of a first part has at least this many letters. */
const SHORTEST_INNER = 4;

function endsInNoun(lexicon: Lexicon, stem: string): boolean {
  for (let start = SHORTEST_MODIFIER; start <= stem.length - SHORTEST_INNER; start++) {
    const entry = lexicon.entryOfEnd(stem, start, true);
    if (entry !== 0 && (lexicon.bitsOf(entry) & NOUN_HEAD) !== 0) return true;
  }
  return false;
}
