import { Can, Cell, FINITE } from "../../../analysis/lexicon.ts";
import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { noBodyAcronyms } from "../rows/acronyms.ts";
import { legalForms } from "../rows/bodies.ts";
import { academicTitles, calledAfter, ladies, nobleParticles, surnameParticles } from "../rows/entities/name-parts.ts";
import { determinerOf, isAttributive, isCapital, ofBody, opensSmall } from "./grammar.ts";
import { addName } from "./names.ts";
import type { Scene } from "./scene.ts";
import { Fact, type WordFacts } from "./word-facts.ts";

/** Words of one person's name, at most. */
const LONGEST = 6;

/** Persons' names: by given names, by the office in front, by being two words that no dictionary has. */
export function findPersonNames(scene: Scene): void {
  const { words, facts, names } = scene;
  for (const sentence of words.tokens.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (names.at[i] !== -1 || facts[i] === null) continue;
      const end = personNameEnd(scene, i, sentence.first, sentence.last);
      if (end === i) continue;
      const last = withoutObject(scene, i, end);
      addName(names, { first: i, last, type: "PER", known: null, kind: null, place: null, strength: "likely" });
      i = last - 1;
    }
  }
}

/** The token after the person's name that begins at `i`; `i` where none does. */
function personNameEnd(scene: Scene, i: number, from: number, last: number): number {
  const { words, facts, names } = scene;
  const fact = facts[i]!;
  if (!canBegin(fact) || isForm(words.tokens.forms[i]!)) return i;
  const titled = i > from && isTitle(scene, i - 1);
  const given = (fact.bits & Fact.givenName) !== 0;
  let end = i + 1;
  let certain = (fact.bits & (Fact.givenName | Fact.unknown | Fact.familyName)) !== 0 ? 1 : 0;
  while (end < last && end - i < LONGEST && names.at[end] === -1) {
    const next = facts[end] ?? null;
    if (next !== null && (next.bits & Fact.initial) !== 0) end++;
    else if (next !== null && isNameWord(next) && !isForm(words.tokens.forms[end]!)) {
      certain++;
      end++;
    } else if (isParticle(scene, end, last)) {
      end = afterParticles(words, end);
      certain++;
    } else if (next !== null && (given || titled) && certain === end - i && canBeSurname(scene, end, last)) {
      // "Peter Brand", "Ministerin Hella Brand": behind a given name any noun is a surname.
      return end + 1;
    } else break;
  }
  const length = end - i;
  if (given && (length > 1 || titled)) return trim(facts, i, end);
  if (titled && isSurname(scene, i, end, last)) return trim(facts, i, end);
  if (length > 1 && certain > 1 && bothForeign(scene, i, end, from)) return trim(facts, i, end);
  // "Putin", "Merkels": a surname of the dictionary that is no noun.
  const alone = Fact.familyName | Fact.givenName;
  if (length === 1 && (fact.bits & Fact.common) === 0 && (fact.bits & alone) !== 0 && (fact.bits & Fact.place) === 0)
    return hasArticle(words, i, from) || opensSmall(words, i) ? i : end;
  return i;
}

const canBegin = (fact: WordFacts): boolean =>
  (fact.bits & (Fact.small | Fact.initial | Fact.acronym)) === 0 && fact.person === null;

/** "Mannesmann AG", "Schäuble II", "SPD-Vizin", "Mrd. EUR": no part of a person's name. */
const isForm = (form: string): boolean =>
  legalForms.has(form) || /^[IVX]+$/u.test(form) || ofBody.test(form) || (form.length > 2 && noBodyAcronyms.has(form));

const isNameWord = (fact: WordFacts): boolean =>
  (fact.bits & (Fact.givenName | Fact.familyName | Fact.unknown)) !== 0 &&
  (fact.bits & (Fact.small | Fact.acronym | Fact.foreign)) === 0 &&
  fact.person === null &&
  ((fact.bits & Fact.common) === 0 || (fact.bits & (Fact.familyName | Fact.givenName)) !== 0);

/**
 * Where a person's name ends of which the last word is the object of its verb: "gab Uwe Tieck | Auskunft", "fand Anna Lührs | Arbeit". In
 * front of it stands a word that is a surname by itself.
 */
export function withoutObject({ words, facts }: Pick<Scene, "words" | "facts">, first: number, last: number): number {
  const noun = facts[last - 1] ?? null;
  const surname = facts[last - 2] ?? null;
  if (last - first < 3 || noun === null || surname === null) return last;
  if ((noun.bits & (Fact.common | NAMES)) !== Fact.common || noun.person !== null) return last;
  if (calledAfter.test(words.lower[last - 1]!)) return last;
  // "Ginsburg" ends in a noun, but is none; "Moors Kochshow" is one behind a genitive.
  const form = words.tokens.forms[last - 1]!;
  const isWhole = (words.lexicon.bits(form) & Can.noun) !== 0 || form.includes("-");
  if (!isWhole && !words.tokens.forms[last - 2]!.endsWith("s")) return last;
  const tells = (surname.bits & (Fact.unknown | Fact.familyName)) !== 0 && (surname.bits & Fact.givenName) === 0;
  return tells && ((facts[first]?.bits ?? 0) & Fact.givenName) !== 0 && form.length > 3 ? last - 1 : last;
}

const NAMES = Fact.givenName | Fact.familyName | Fact.unknown | Fact.place | Fact.foreign;

/** An office or form of address in the singular right in front: "Präsident", "Frau", "Dr.". */
function isTitle(scene: Scene, i: number): boolean {
  const { words, facts } = scene;
  const form = words.tokens.forms[i]!;
  if (academicTitles.has(form)) return true;
  const fact = facts[i] ?? null;
  return fact?.person != null && (fact.bits & Fact.plural) === 0 && fact.person.kind !== "plain";
}

/** "von der Leyen", "al-Assad": particles with a capital behind them. */
function isParticle(scene: Scene, i: number, last: number): boolean {
  const { words, facts, names } = scene;
  if (/^al-\p{Lu}/u.test(words.tokens.forms[i]!)) return true;
  if (!surnameParticles.has(words.tokens.forms[i]!)) return false;
  const end = afterParticles(words, i);
  if (end > last || end - i > 4 || !isCapital(words, end - 1) || names.at[end - 1] !== -1) return false;
  const fact = facts[end - 1] ?? null;
  const first = words.lower[i]!;
  // "Merkel von der Union", "Kim der Große": only "von" and "de" bring a noun of the dictionary.
  // "Moor von der Polizei-Inspektion"
  if ((words.bits[end - 1]! & Can.noun) !== 0 && words.tokens.forms[end - 1]!.includes("-")) return false;
  if (fact === null || (fact.bits & (Fact.small | Fact.acronym)) !== 0 || fact.person !== null || fact.body !== null)
    return false;
  return (
    (fact.bits & (Fact.unknown | Fact.familyName)) !== 0 ||
    (nobleParticles.has(first) && end - i > 1 && (fact.bits & Fact.place) === 0 && (fact.bits & Fact.plural) === 0)
  );
}

function afterParticles(words: Words, i: number): number {
  if (/^al-\p{Lu}/u.test(words.tokens.forms[i]!)) return i + 1;
  let k = i;
  while (k < words.tokens.count && surnameParticles.has(words.tokens.forms[k]!)) k++;
  return k + 1;
}

/** A noun of the dictionary as a surname: singular, no office, no body, not "des 51-jährigen Torhüters". */
function canBeSurname(scene: Scene, i: number, last: number): boolean {
  const { words, facts } = scene;
  const fact = facts[i]!;
  if ((fact.bits & (Fact.small | Fact.acronym)) !== 0 || isOffice(scene, i, last)) return false;
  if (/(?:ung|heit|keit|schaft|tion|ismus)(?:en|s)?$/u.test(words.lower[i]!)) return false;
  if (!isBaseForm(words, i) || facts[i - 1]?.person?.kind === "aged") return false;
  // "weil Anna Probleme hatte": a noun before a verb at the end of a clause is an object.
  return (fact.bits & Fact.plural) === 0 || i + 1 >= last || (words.bits[i + 1]! & FINITE) === 0;
}

/** "Brand" and "Brands", but not "Auswege": a name is no other case of a noun. */
const isBaseForm = ({ agreement, tokens, lexicon }: Words, i: number): boolean => {
  const form = tokens.forms[i]!;
  const cells = agreement[i]! | lexicon.agreementOf(lexicon.entry(withoutGenitive(form)));
  return cells === 0 || (cells & Cell.nominative & Cell.singular) !== 0;
};

/** "Anna Fischer sagte" is a name, "Anna Ministerin" is not; nor is "Anna Minister Holm". */
function isOffice({ facts, words }: Scene, i: number, last: number): boolean {
  const { person } = facts[i]!;
  if (person === null) return false;
  if (person.kind === "address" || person.gender !== "m" || words.lower[i]!.length > person.base.length + 1)
    return person.kind !== "plain";
  const next = i + 1 < last ? (facts[i + 1] ?? null) : null;
  return next !== null && isNameWord(next);
}

/** What stands behind an office is its holder's name: "Minister Kranz". */
function isSurname(scene: Scene, i: number, end: number, last: number): boolean {
  const { words, facts } = scene;
  if (end - i > 1) return true;
  const fact = facts[i]!;
  if ((fact.bits & (Fact.unknown | Fact.familyName | Fact.givenName)) !== 0) return (fact.bits & Fact.foreign) === 0;
  if (fact.body !== null || (fact.bits & (Fact.plural | Fact.adjective)) !== 0) return false;
  return canBeSurname(scene, i, last) && words.lower[i - 1] !== ladies;
}

/** Two words that the dictionary lacks, without an article in front: "Dolkun Isa". */
function bothForeign(scene: Scene, i: number, end: number, from: number): boolean {
  const { words, facts } = scene;
  for (let k = i; k < end; k++) {
    const fact = facts[k] ?? null;
    if (
      fact !== null &&
      (fact.bits & (Fact.foreign | Fact.acronym | Fact.common)) !== 0 &&
      (fact.bits & (Fact.givenName | Fact.familyName)) === 0
    )
      return false;
  }
  return !hasArticle(words, i, from);
}

/** An article that belongs to the name itself: "die Merkel" is rare, "die Nordstern" a ship. */
function hasArticle(words: Words, i: number, from: number): boolean {
  let k = i - 1;
  while (k >= from && isAttributive(words, k) && words.tokens.kinds[k] === TokenKind.word) k--;
  return k >= from && determinerOf(words.lower[k]!) !== null;
}

/** Without a place or particle that hangs on at the end. */
function trim(facts: Scene["facts"], first: number, last: number): number {
  let end = last;
  while (end - 1 > first && facts[end - 1] === null) end--;
  return end;
}

/** Surnames and single words of names that the text has shown, in the form without "s". */
export interface KnownWords {
  readonly persons: ReadonlyMap<string, TokenRange>;
  readonly bodies: ReadonlySet<string>;
}

/** Second pass: single words that belong to a name found before: "Brands Besuch", "Holm sagte". */
export function findLoneNames(scene: Scene, known: KnownWords): void {
  const { words, facts, names } = scene;
  for (let i = 0; i < words.tokens.count; i++) {
    const fact = facts[i] ?? null;
    if (fact === null || names.at[i] !== -1 || (fact.bits & (Fact.small | Fact.initial)) !== 0) continue;
    const form = words.tokens.forms[i]!;
    const bare = withoutGenitive(form);
    if (known.persons.has(form) || known.persons.has(bare)) {
      if (isNoun(words, fact, i)) continue;
      addName(names, { first: i, last: i + 1, type: "PER", known: null, kind: null, place: null, strength: "likely" });
    } else if (known.bodies.has(form) || known.bodies.has(bare)) {
      addName(names, { first: i, last: i + 1, type: "ORG", known: null, kind: null, place: null, strength: "likely" });
    }
  }
}

export const withoutGenitive = (form: string): string =>
  form.length > 3 && form.endsWith("s") ? form.slice(0, -1) : form.replace(/[’']s?$/u, "");

/** "der Brand": a surname that is a noun too, with a determiner in front. */
function isNoun(words: Words, fact: WordFacts, i: number): boolean {
  if (fact.person !== null) return true;
  if ((fact.bits & (Fact.common | Fact.adjective)) === 0) return false;
  const sentence = words.tokens.sentences[words.tokens.sentenceOf[i]!]!;
  return hasArticle(words, i, sentence.first) || isAttributive(words, i - 1);
}
