import { hashOf } from "../../../analysis/hash.ts";
import { Can, FINITE } from "../../../analysis/lexicon.ts";
import { lookUpWords, type Words } from "../../../analysis/words.ts";
import type { Proposition } from "../../../propositions/proposition.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import { toText } from "../../../text/to-text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { complexVerbs } from "../rows/claims/predicate-words.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { separablePrefixes } from "../rows/word-classes/prepositions.ts";
import { eventOfNoun, listedConcept } from "./concepts.ts";
import { adjectiveLemma, nounLemma } from "./lemmas.ts";
import { isNoun } from "./participants.ts";

/** Share of the headline's words from which on it says what a proposition does, in part at least. */
const LEAST = 0.3;
const TENTHS = 10;

/**
 * An article's headline, and how much of it a proposition says, or names with who says it: the share of its words, in tenths; 0 below
 * 0.3.
 *
 *     Lund bringt Sperrung der Schleuse auf den Weg
 *     Die Schleuse werde gesperrt , sagte Eva Lund .        Lund, Sperrung, Schleuse
 */
export function headlineOf({ reading, words }: ReadArticle): Headline {
  const { title } = reading.document;
  const said = (title === null || title === "" ? [] : keysOfTitle(title, words)).map((keys) =>
    keys.map((key) => ({ key, hash: hashOf(key) })),
  );
  if (said.length === 0) return { shareOf: () => 0, words: [] };
  const names = new Map(reading.entities.map(({ id, name }) => [id, name.toLowerCase()]));
  const speakers = new Map(reading.statements.map(({ id, speaker }) => [id, names.get(speaker.entity ?? "") ?? ""]));
  const shareOf = (one: Proposition): number => {
    const own = new Set([...keysOf(one), ...(speakers.get(one.statement) ?? "").split(/[\s-]+/u)]);
    const share =
      said.filter((keys) => keys.some(({ key, hash }) => own.has(key) || one.wording.includes(hash))).length /
      said.length;
    return share < LEAST ? 0 : Math.round(share * TENTHS) / TENTHS;
  };
  return { shareOf, words: said.map(([lemma]) => lemma!.hash) };
}

/** What an article's headline tells of its propositions. */
export interface Headline {
  /** How much of it one says. */
  readonly shareOf: (one: Proposition) => number;
  /** Hashes of its nouns, verbs and adjectives. */
  readonly words: readonly number[];
}

/** For each noun, verb and adjective of a headline the keys by which a proposition may have it. */
function keysOfTitle(title: string, { lexicon }: Words): readonly (readonly string[])[] {
  const words = lookUpWords(tokenise(toText({ text: title, language: "de" }), tokenRows), lexicon);
  const { bits, lower, tokens } = words;
  const prefix = separablePrefixes.has(lower.at(-1) ?? "") ? lower.at(-1)! : "";
  return lower.flatMap((form, i) => {
    if (isNoun(words, i)) {
      const { lemma, head } = nounLemma(lexicon, tokens.forms[i]!);
      const event = eventOfNoun(lexicon, lemma)?.key;
      return [[lemma, ...(head === null ? [] : [head]), ...(event === undefined ? [] : [event])]];
    }
    if ((bits[i]! & CONTENT) === 0 || (bits[i]! & GRAMMAR) !== 0) return [];
    const verb = lexicon.verbLemma(form, FINITE);
    // "Tritt … zurück" has its prefix at the end.
    const lemma = verb === null ? adjectiveLemma(lexicon, form) : `${prefix}${verb}`;
    return complexVerbs.has(lemma) ? [] : [[lemma, listedConcept(lemma)?.key ?? lemma]];
  });
}

const CONTENT = FINITE | Can.participle2 | Can.infinitive | Can.adjective;
const GRAMMAR = Can.article | Can.pronoun | Can.preposition | Can.conjunction;

function keysOf({ predicate, participants, places, quantities }: Proposition): ReadonlySet<string> {
  const names = [...participants.map(({ key }) => key), ...places.map(({ name }) => name)];
  const heads = [...participants, ...quantities].flatMap(({ head }) => head ?? []);
  return new Set([
    ...predicate.concepts,
    ...heads,
    ...names.flatMap((name) => [name, ...name.split(/[=\s-]+/u)]),
    ...quantities.map(({ of }) => of),
  ]);
}
