import { type NameReason, nameKey } from "../propositions/name-key.ts";
import type { Language } from "./language.ts";
import { languageFor, languages } from "./languages.ts";
import type { EventClass, LedgerReader, StoredWords } from "./ledger-reader.ts";
import { ledgerReaders } from "./ledger-readers.ts";

// A ledger holds articles of all languages, and a stored word does not say which it is of: every language that has claims is asked,
// but where a word of another language would do harm.

/** A language that has claims. */
export type LedgerLanguage = Language & { readonly ledger: LedgerReader };

/** Those that have claims, in the order of all. */
export const ledgerLanguages: readonly LedgerLanguage[] = languages.flatMap((language) => {
  const ledger = ledgerReaders.get(language.code);
  return ledger === undefined ? [] : [{ ...language, ledger }];
});

/** The language of a text; null where that has no claims. */
export function claimsLanguageFor(code: string | null): LedgerLanguage | null {
  const own = languageFor(code)?.code;
  return ledgerLanguages.find((language) => language.code === own) ?? null;
}

/** The same; where it has no claims, the first one that has. */
export const ledgerLanguageFor = (code: string | null): LedgerLanguage =>
  claimsLanguageFor(code) ?? ledgerLanguages[0]!;

/** What a ledger asks of the language of a text. */
export const ledgerReaderFor = (code: string | null): LedgerReader => ledgerLanguageFor(code).ledger;

const all: readonly StoredWords[] = ledgerLanguages.map(({ ledger }) => ledger.words);

function first<Value>(ask: (words: StoredWords) => Value | null): Value | null {
  for (const words of all) {
    const found = ask(words);
    if (found !== null) return found;
  }
  return null;
}

export const isExistence = (concept: string): boolean => all.some((words) => words.isExistence(concept));
export const isListed = (word: string): boolean => all.some((words) => words.isListed(word));
export const accumulates = (concept: string): boolean => all.some((words) => words.accumulates(concept));
export const isMeasuredNoun = (noun: string): boolean => all.some((words) => words.isMeasuredNoun(noun));
export const isMeasure = (of: string): boolean => all.some((words) => words.isMeasure(of));
export const isPeople = (of: string): boolean => all.some((words) => words.isPeople(of));
export const isOppositeSide = (role: string): boolean => all.some((words) => words.isOppositeSide(role));
/** By the language of its article alone (the first one without it): "September" is general in German, "case" in English. */
export const isGeneral = (noun: string, language: string | null): boolean =>
  ledgerReaderFor(language).words.isGeneral(noun);
export const isUnnamedSource = (label: string): boolean => all.some((words) => words.isUnnamedSource(label));

/** The concept and what it is a kind of, narrowest first. */
export function withWider(concept: string): readonly string[] {
  for (const words of all) {
    const chain = words.withWider(concept);
    if (chain.length > 1) return chain;
  }
  return [concept];
}

const keptClasses = new Map<string, readonly EventClass[]>();

/** What other events may be told in the place of this one. */
export function classesOf(concept: string): readonly EventClass[] {
  let found = keptClasses.get(concept);
  if (found !== undefined) return found;
  found = all.flatMap((words) => words.classesOf(concept));
  if (keptClasses.size >= MOST_KEPT) keptClasses.clear();
  keptClasses.set(concept, found);
  return found;
}

/** Pairs of names that are kept: claims of one story ask for the same ones over and over. */
const MOST_KEPT = 20_000;
const keptReasons = new Map<string, NameReason | null>();

/** Why two keys of names mean one person or body; null where nothing tells so. */
export function nameReason(a: string, b: string): NameReason | null {
  const pair = `${a} ${b}`;
  const kept = keptReasons.get(pair);
  if (kept !== undefined) return kept;
  const reason = first((words) => words.nameReason(a, b));
  if (keptReasons.size >= MOST_KEPT) keptReasons.clear();
  keptReasons.set(pair, reason);
  return reason;
}

/** Whether two keys of names mean one person or body. */
export const sameName = (a: string, b: string): boolean => nameReason(a, b) !== null;

/** A word of a body's name without its ending. */
export const withoutEnding = (word: string): string => all.reduce((rest, words) => words.withoutEnding(rest), word);

/** The words for a source as they stand by themselves. */
export const inNominative = (label: string): string => all.reduce((rest, words) => words.inNominative(rest), label);

/** One key for each agency and medium, whatever its form: "=deutsche presse-agentur" for "dpa". */
export const outletKey = (name: string): string => first((words) => words.outletKey(name)) ?? nameKey(name.trim());

/** The house of an outlet, both as `outletKey` gives them; the outlet itself where none is listed. */
export const houseOf = (outlet: string): string => first((words) => words.houseOf(outlet)) ?? outlet;

/** The full name of an agency; null for another outlet. */
export const agencyName = (form: string | null): string | null => first((words) => words.agencyName(form));
