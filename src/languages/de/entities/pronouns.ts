import { Can, FINITE, FiniteCell } from "../../../analysis/lexicon.ts";
import type { Words } from "../../../analysis/words.ts";
import { CharClass, charClass } from "../../../tokens/characters.ts";
import type { Segment } from "../grammar/segments.ts";
import { betweenPossessiveAndNoun } from "../rows/word-classes/adverbs.ts";
import {
  demonstrativePronouns,
  herForms,
  hisForms,
  type PronounAgreement,
  thirdPersonPronouns,
} from "../rows/word-classes/pronouns.ts";
import { isCapital, isFiniteVerb } from "./grammar.ts";
import { Gender, type Mention, Num, newMention } from "./mention.ts";

const GENDERS = { m: Gender.masculine, mn: Gender.masculine | Gender.neuter, any: Gender.any } as const;
const NUMBERS = { one: Num.singular, several: Num.plural, any: Num.any } as const;

const cellsOf = (words: ReadonlyMap<string, PronounAgreement>): ReadonlyMap<string, readonly [number, number]> =>
  new Map([...words].map(([word, { gender, number }]) => [word, [GENDERS[gender], NUMBERS[number]]]));

const PERSONAL = cellsOf(thirdPersonPronouns);
const DEMONSTRATIVE = cellsOf(demonstrativePronouns);

export interface Pronoun extends Mention {
  /** "sein", "ihre": a determiner, whose owner may be the subject of its own clause. */
  readonly possessive: boolean;
  /** "dieser": goes back to what was named last. */
  readonly demonstrative: boolean;
}

/** The pronoun at a token; null for other words, for polite "Sie", for "es" and "man". */
export function pronounAt(words: Words, i: number, segment: Segment | null): Pronoun | null {
  const word = words.lower[i]!;
  const code = word.charCodeAt(0);
  // Every pronoun begins with d, e, i, l or s.
  if (code !== 0x65 && code !== 0x69 && code !== 0x73 && code !== 0x64 && code !== 0x6c) return null;
  const personal = PERSONAL.get(word) ?? null;
  if (personal !== null) {
    if (isPolite(words, i)) return null;
    const [gender, number] = personal[1] === Num.any ? settleSie(words, i, segment) : personal;
    return pronoun(i, gender, number, false, false);
  }
  if (hisForms.has(word)) {
    if (word === "sein" && !isBeforeNoun(words, i)) return null;
    return pronoun(i, Gender.masculine | Gender.neuter, Num.singular, true, false);
  }
  if (herForms.has(word)) {
    if (isPolite(words, i)) return null;
    if (isBeforeNoun(words, i)) return pronoun(i, Gender.any, Num.any, true, false);
    return word === "ihr" ? pronoun(i, Gender.feminine, Num.singular, false, false) : null;
  }
  const demonstrative = DEMONSTRATIVE.get(word) ?? null;
  if (demonstrative === null || !standsAlone(words, i)) return null;
  const [gender, number] = demonstrative[1] === Num.any ? settleSie(words, i, segment) : demonstrative;
  return pronoun(i, gender, number, false, true);
}

const pronoun = (i: number, gender: number, number: number, possessive: boolean, demonstrative: boolean): Pronoun =>
  newMention({
    first: i,
    last: i + 1,
    kind: "pronoun",
    type: null,
    head: i,
    gender,
    number,
    possessive,
    demonstrative,
  });

/** "Haben Sie das gesehen": a capital in the middle of a sentence, or at its start inside a quotation. */
function isPolite(words: Words, i: number): boolean {
  const { tokens } = words;
  if (charClass(tokens.forms[i]!.charCodeAt(0)) !== CharClass.upper) return false;
  const opens = tokens.sentences[tokens.sentenceOf[i]!]!.first === i;
  if (opens) return false;
  return !/^[:–„»"“]$/u.test(tokens.forms[i - 1] ?? "");
}

/** A possessive has its noun behind it: "ihr neues Haus". */
function isBeforeNoun(words: Words, i: number): boolean {
  for (let k = i + 1; k < Math.min(words.tokens.count, i + 5); k++) {
    if (isCapital(words, k)) return (words.bits[k]! & (Can.noun | Can.properNoun)) !== 0;
    const b = words.bits[k]!;
    if ((b & (Can.adjective | Can.participle2 | Can.participle1)) === 0 && words.tokens.kinds[k] === 0) {
      if (!betweenPossessiveAndNoun.has(words.lower[k]!)) return false;
    }
  }
  return false;
}

const standsAlone = (words: Words, i: number): boolean =>
  i + 1 < words.tokens.count && (words.bits[i + 1]! & (FINITE | Can.preposition)) !== 0 && !isCapital(words, i + 1);

/** One woman or several: by the verb that "sie" goes with, where it is next to it or closes its clause. */
function settleSie(words: Words, i: number, segment: Segment | null): readonly [number, number] {
  const verb = verbOf(words, i, segment);
  if (verb < 0) return [Gender.any, Num.any];
  const cells = words.finite[verb]!;
  const singular = (cells & FiniteCell.thirdSingular) !== 0;
  const plural = (cells & FiniteCell.thirdPlural) !== 0;
  if (singular && !plural) return [Gender.feminine, Num.singular];
  if (plural && !singular) return [Gender.any, Num.plural];
  return [Gender.any, Num.any];
}

function verbOf(words: Words, i: number, segment: Segment | null): number {
  const { count } = words.tokens;
  if (i + 1 < count && isFiniteVerb(words, i + 1)) return i + 1;
  if (segment === null || segment.finite < 0) return i > 0 && isFiniteVerb(words, i - 1) ? i - 1 : -1;
  // "Die Polizei nahm sie fest": a subject stands before the verb already.
  if (i === segment.finite + 1 && segment.kind === "verbSecond" && opensWithSubject(words, segment)) return -1;
  return i > 0 && isFiniteVerb(words, i - 1) ? i - 1 : segment.finite;
}

function opensWithSubject(words: Words, { first, finite }: Segment): boolean {
  if ((words.bits[first]! & (Can.preposition | Can.adverb)) !== 0) return false;
  for (let k = first; k < finite; k++)
    if (isCapital(words, k) && (words.bits[k]! & Can.noun) !== 0) return (words.agreement[k]! & 0xf) !== 0;
  return false;
}
