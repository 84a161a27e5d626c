import { Can, Trait } from "../../../analysis/lexicon.ts";
import { remembered } from "../../../analysis/remembered.ts";
import { readWord } from "../../../analysis/unknown-words.ts";
import { beginsStretch, type Words } from "../../../analysis/words.ts";
import { CharClass, charClass } from "../../../tokens/characters.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { noBodyAcronyms } from "../rows/acronyms.ts";
import { foreignBodyWords } from "../rows/bodies.ts";
import { type BodyNounForm, bodyNoun, type PersonNoun, personNoun } from "./noun-tables.ts";

/** What a capitalised word can be, as bits. */
export const Fact = {
  givenName: 1,
  familyName: 2,
  /** The dictionary has it neither whole nor in parts. */
  unknown: 4,
  /** A noun of the dictionary, or a compound that ends in one. */
  common: 8,
  /** A town, state, river … of the dictionary. */
  place: 16,
  /** Two capitals or more: "SPD", "EnBW", "GdP". */
  acronym: 32,
  /** Part of a foreign body's name: "Times", "Rights". */
  foreign: 64,
  /** An adjective that stands with a capital: "Deutsche" in "Deutsche Bank"; "Berliner". */
  adjective: 128,
  /** An initial: "W.". */
  initial: 256,
  /** A noun in the plural only, or one that is inflected like it. */
  plural: 512,
  /** Can be nothing but a function word or verb with a capital, as at the start of a sentence. */
  small: 1024,
} as const;

export interface WordFacts {
  readonly bits: number;
  readonly person: PersonNoun | null;
  readonly body: BodyNounForm | null;
}

const NOTHING: WordFacts = { bits: 0, person: null, body: null };
/** The facts of every capitalised word of a text; null for other tokens. */
export function factsOf(words: Words): (WordFacts | null)[] {
  const { tokens, lexicon } = words;
  const facts = new Array<WordFacts | null>(tokens.count).fill(null);
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kinds[i];
    if (kind !== TokenKind.word) continue;
    const form = tokens.forms[i]!;
    const cls = charClass(form.charCodeAt(0));
    if (cls !== CharClass.upper && !/^(?:n-tv|n24|al-\p{Lu}|\d+-?[jJ]ähr|ver\.di)/u.test(form)) continue;
    facts[i] = look(lexicon, form, beginsStretch(tokens, i));
  }
  return facts;
}

const NOUNISH = Can.noun | Can.properNoun;
const SMALL_WORDS = Can.article | Can.pronoun | Can.preposition | Can.conjunction | Can.adverb;

const look = remembered<WordFacts>((lexicon, form, initial) => {
  if (/^\p{Lu}\.$/u.test(form)) return { ...NOTHING, bits: Fact.initial };
  const entry = lexicon.entry(form);
  const can = lexicon.bitsOf(entry);
  const traits = lexicon.traitsOf(entry);
  const lowered = lexicon.entryLowered(form);
  let bits = 0;
  if ((traits & Trait.givenName) !== 0) bits |= Fact.givenName;
  if ((traits & Trait.familyName) !== 0) bits |= Fact.familyName;
  if ((traits & (Trait.settlement | Trait.country | Trait.otherPlace)) !== 0) bits |= Fact.place;
  if (isAcronym(form)) bits |= Fact.acronym;
  if (foreignBodyWords.has(form)) bits |= Fact.foreign;
  const named = (bits & (Fact.givenName | Fact.familyName)) !== 0;
  // At the start of a sentence a word that the dictionary has in small letters is that word.
  const plain = !named && (bits & (Fact.foreign | Fact.acronym)) === 0;
  if (initial && lowered !== 0 && (can & NOUNISH) === 0 && plain) return { ...NOTHING, bits: Fact.small };
  if (initial && plain && (lexicon.bitsOf(lowered) & SMALL_WORDS) !== 0) return { ...NOTHING, bits: Fact.small };
  const { rule, entry: likeEntry } = readWord(lexicon, form, initial);
  const like = lexicon.bitsOf(likeEntry);
  if (rule === "word/name") bits |= Fact.unknown;
  else if (rule === "word/first-letter") bits |= (like & Can.adjective) !== 0 ? Fact.adjective : Fact.unknown;
  else if ((like & Can.noun) !== 0) bits |= Fact.common;
  else if ((like & Can.adjective) !== 0) bits |= Fact.adjective;
  if ((lexicon.bitsOf(lowered) & Can.adjective) !== 0) bits |= Fact.adjective;
  if ((like & Can.plural) !== 0 && (like & Can.singular) === 0) bits |= Fact.plural;
  // "Landwirt:in", "Sprecher*in" are looked up as "Landwirtin", "Sprecherin".
  const small = form.toLowerCase().replace(/(?<=\p{L})[:*_](?=in(?:nen)?$)/u, "");
  return { bits, person: personNoun(small), body: bodyNoun(small) };
});

const ACRONYM =
  /^\p{Lu}{2}[\p{Lu}\p{N}&]*$|^\p{Lu}\p{Ll}?\p{Lu}+$|^\p{Lu}{2,}\p{Ll}?\p{Lu}*$|^\p{Lu}\p{Ll}\p{Lu}{1,4}$/u;
/** Longer words in capitals are words: "REGIERUNG". */
const LONGEST_ACRONYM = 6;

const isAcronym = (form: string): boolean =>
  form.length >= 2 && form.length <= LONGEST_ACRONYM && ACRONYM.test(form) && !noBodyAcronyms.has(form);
