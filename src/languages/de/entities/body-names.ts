import { Can, FINITE, type Lexicon, Trait } from "../../../analysis/lexicon.ts";
import type { Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { legalForms } from "../rows/bodies.ts";
import { idiomOpeners } from "../rows/entities/around-names.ts";
import { bodiesWithout, bodyNameNouns, foundation, newspaperEnds } from "../rows/entities/body-nouns.ts";
import { newspaperNouns } from "../rows/place-words.ts";
import { calendarNouns } from "../rows/word-classes/days.ts";
import { adjectiveEnding } from "../rows/word-classes/inflection.ts";
import { isBareGenitive } from "./attributes.ts";
import { cellsOf, determinerOf, isCapital, type LeftEdge, leftEdge, numberOf } from "./grammar.ts";
import { knownBodyAt } from "./known-bodies.ts";
import { Num } from "./mention.ts";
import { addName } from "./names.ts";
import { type BodyNounForm, bodyNoun } from "./noun-tables.ts";
import type { Scene } from "./scene.ts";
import { Fact } from "./word-facts.ts";

/** A name that a noun or quotation marks beside it show has at most this many words. */
const LONGEST = 5;

/** Names of bodies: those that tables know, and those that the words around or inside them tell. */
export function findBodyNames(scene: Scene): void {
  const { words, names } = scene;
  for (let s = 0; s < words.tokens.sentences.length; s++) {
    const { first, last } = words.tokens.sentences[s]!;
    for (let i = first; i < last; i++) {
      if (names.at[i] !== -1) continue;
      const end = knownName(scene, i, first, last) ?? wordedName(scene, i, last);
      if (end !== null) i = end - 1;
    }
  }
}

const GIVEN_ONLY = Fact.givenName | Fact.place | Fact.common;

const MEDIA_KINDS = new Set(["newspaper", "broadcaster", "agency", "portal"]);

/** "Interfax", "IG Metall", "Süddeutschen Zeitung"; ambiguous ones only with a noun or quotation marks. */
function knownName(scene: Scene, i: number, from: number, last: number): number | null {
  const { words, facts, names } = scene;
  const kind = words.tokens.kinds[i];
  if (kind !== TokenKind.word && kind !== TokenKind.address) return null;
  const found = knownBodyAt(words, i, last);
  if (found === null) return null;
  if (facts[i] !== null && (facts[i]!.bits & Fact.small) !== 0) return null;
  const { body } = found;
  // "fürs Erste unter Kontrolle"
  if (found.last === i + 1 && idiomOpeners.has(words.lower[i - 1] ?? "")) return null;
  // "Bürgermeister Michael Bloomberg": behind a given name it is the family's.
  const isFamily = found.last === i + 1 && i > from && ((facts[i - 1]?.bits ?? 0) & GIVEN_ONLY) === Fact.givenName;
  if (isFamily && i - 2 >= from && facts[i - 2]?.person != null) return null;
  // "der Erste Bürgermeister"
  const isAdjective = (words.lexicon.bitsOf(words.lexicon.entryLowered(words.tokens.forms[i]!)) & Can.adjective) !== 0;
  if (body.kind === "broadcaster" && found.last === i + 1 && isAdjective && isCapital(words, i + 1)) return null;
  if (body.ambiguous) {
    const before = facts[i - 1]?.body ?? facts[i - 2]?.body ?? null;
    const quoted =
      words.tokens.kinds[i - 1] === TokenKind.quoteMark && words.tokens.kinds[found.last] === TokenKind.quoteMark;
    const medium = i - 1 >= from && before !== null && MEDIA_KINDS.has(before.kind) && !before.plural;
    const bracketed =
      words.tokens.forms[i - 1] === "(" && words.tokens.forms[found.last] === ")" && body.kind === "agency";
    if (!quoted && !medium && !bracketed) return null;
  }
  addName(names, {
    first: i,
    last: found.last,
    type: "ORG",
    known: body,
    kind: body.kind,
    place: null,
    strength: "sure",
  });
  return found.last;
}

/** Names told by their own words or by the noun in front. */
function wordedName(scene: Scene, i: number, last: number): number | null {
  const { words, facts, names } = scene;
  const fact = facts[i];
  const quoted = quotedName(scene, i);
  if (quoted !== null) return quoted;
  const borderless = withoutBorders(scene, i, last);
  if (borderless !== null) return borderless;
  if (fact === null || fact === undefined || (fact.bits & Fact.small) !== 0) return null;
  const honouring = namedAfter(scene, i, last);
  if (honouring !== null) return honouring;
  // "ihre Tochter Karla", but "die Konzerntochter Nordwind"
  const isKin = fact.person?.kind === "kin" && fact.body?.base === words.lower[i];
  const tells = fact.body !== null && !fact.body.plural && !isKin;
  const behindNoun = tells ? nameBehindNoun(scene, i, fact.body, last) : null;
  if (behindNoun !== null) return behindNoun;
  const withAdjective = adjectiveName(scene, i, last);
  if (withAdjective !== null) return withAdjective;
  const foreign = foreignName(scene, i, last);
  if (foreign !== null) return foreign;
  const joined = i + 1 < last && words.tokens.forms[i + 1]!.includes("-") && facts[i + 1]?.person != null;
  if (
    (fact.bits & Fact.acronym) !== 0 &&
    !joined &&
    scene.placed[i] === 0 &&
    words.tokens.kinds[i - 1] !== TokenKind.number
  ) {
    addName(names, { first: i, last: i + 1, type: "ORG", known: null, kind: null, place: null, strength: "weak" });
    return i + 1;
  }
  return null;
}

/** "Ärzte ohne Grenzen", "Anwälte ohne Grenzen": people of a trade who help abroad. */
function withoutBorders({ words, facts, names }: Scene, i: number, last: number): number | null {
  if (i + bodiesWithout.length >= last || facts[i]?.person == null) return null;
  if (!bodiesWithout.every((form, k) => words.tokens.forms[i + 1 + k] === form)) return null;
  const end = i + 1 + bodiesWithout.length;
  addName(names, { first: i, last: end, type: "ORG", known: null, kind: "association", place: null, strength: "sure" });
  return end;
}

/**
 * "Hans-Böckler-Stiftung", "Gates-Stiftung", "Paul Ehrlich-Institut": a body called after a person, by a given name, a
 * surname or a word that the dictionary lacks.
 */
function namedAfter(scene: Scene, i: number, last: number): number | null {
  const { words, facts, names } = scene;
  const { forms } = words.tokens;
  const apart = i + 1 < last && (facts[i]!.bits & Fact.givenName) !== 0 && facts[i + 1] != null;
  const noun = apart && forms[i + 1]!.includes("-") ? i + 1 : i;
  const body = facts[noun]!.body;
  if (body === null || body.plural || !forms[noun]!.includes("-")) return null;
  const parts = forms[noun]!.split("-");
  if (!/^\p{Lu}\p{Ll}/u.test(parts[0]!) || bodyNoun(parts.at(-1)!.toLowerCase()) === null) return null;
  const { lexicon } = words;
  const whole = noun > i || (parts.length > 2 && (lexicon.traitsOf(lexicon.entry(parts[0]!)) & Trait.givenName) !== 0);
  if (!whole && (parts.length > 2 || body.base !== foundation || isWord(lexicon, parts[0]!))) return null;
  addName(names, {
    first: i,
    last: noun + 1,
    type: "ORG",
    known: null,
    kind: body.kind,
    place: null,
    strength: "sure",
  });
  return noun + 1;
}

const isWord = (lexicon: Lexicon, form: string): boolean => {
  const entry = lexicon.entry(form);
  if ((lexicon.traitsOf(entry) & Trait.familyName) !== 0) return false;
  return lexicon.bitsOf(entry) !== 0 || lexicon.bitsOf(lexicon.entryLowered(form)) !== 0;
};

/** „Isar-Post“ behind a noun for a medium or body, or with a newspaper's noun inside. */
function quotedName(scene: Scene, i: number): number | null {
  const { words, facts, names } = scene;
  const close = words.closeOf[i]!;
  if (close < 0 || close - i < 2 || close - i - 1 > LONGEST) return null;
  if (!isCapital(words, i + 1)) return null;
  for (let k = i + 1; k < close; k++) if ((words.bits[k]! & FINITE) !== 0 && !isCapital(words, k)) return null;
  const noun = facts[i - 1]?.body ?? null;
  const tells = noun !== null && !noun.plural;
  if (!tells && !isNewspaperName(words, i + 1, close)) return null;
  const kind = tells ? noun.kind : "newspaper";
  for (let k = i + 1; k < close; k++) if (names.at[k] !== -1) return null;
  addName(names, { first: i + 1, last: close, type: "ORG", known: null, kind, place: null, strength: "sure" });
  return close + 1;
}

function isNewspaperName(words: Words, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const form = words.tokens.forms[k]!;
    if (newspaperNouns.has(form) || (newspaperEnds.test(words.lower[k]!) && isCapital(words, k))) return true;
  }
  return false;
}

/** Kinds whose names can be any words: "der Sender Kanal Nord", "der Arbeitskreis Auenwald". */
const FREELY_NAMED = new Set([
  "newspaper",
  "broadcaster",
  "agency",
  "portal",
  "company",
  "association",
  "club",
  "team",
  "party",
  "union",
]);

const UNUSUAL = Fact.unknown | Fact.acronym | Fact.foreign;

/** "der Chef der Reederei Nordkai Fehler eingeräumt": a noun of any number right in front of a verb's form is what the verb speaks of. */
const isObject = ({ words, facts }: Scene, i: number, last: number): boolean =>
  i + 1 < last &&
  (facts[i]!.bits & Fact.common) !== 0 &&
  (facts[i]!.bits & UNUSUAL) === 0 &&
  (numberOf(words.agreement[i]!) & Num.plural) !== 0 &&
  !isCapital(words, i + 1) &&
  (words.bits[i + 1]! & (FINITE | Can.participle2 | Can.infinitive)) !== 0;

/** "der Konzern Vattenfall", "die Behörde NEMA": what stands right behind a noun for a body. */
function nameBehindNoun(scene: Scene, noun: number, body: BodyNounForm, last: number): number | null {
  const { words, facts, names } = scene;
  let end = noun + 1;
  let common = 0;
  while (end < last && end - noun <= LONGEST) {
    const fact = facts[end];
    if (fact === null || fact === undefined || names.at[end] !== -1 || fact.person !== null) break;
    if ((fact.bits & (Fact.small | Fact.givenName)) !== 0 || scene.placed[end] === 1) break;
    // "die Nationalmannschaft Seit 1922": where a full stop is missing.
    if (end === noun + 1 && isPreposition(words, end)) break;
    if ((fact.bits & UNUSUAL) === 0) common++;
    end++;
  }
  if (end - noun > 2 && isObject(scene, end - 1, last)) {
    end--;
    if ((facts[end]!.bits & UNUSUAL) === 0) common--;
  }
  const length = end - noun - 1;
  if (length === 0 || isBareGenitive(scene, noun + 1, last)) return null;
  const edge = leftEdge(words, noun, words.tokens.sentences[words.tokens.sentenceOf[noun]!]!.first, () => false);
  // "weil ein Gericht Holm verurteilte": what is not known yet has no name.
  if (edge.determination === "indefinite") return null;
  // A common noun behind a noun can be another part of the clause: "weil der Sender Fehler machte".
  if (common === length) {
    if (!FREELY_NAMED.has(body.kind) || !isOne(words, noun, edge)) return null;
    const beforeVerb = length === 1 && end < last && (words.bits[end]! & FINITE) !== 0 && !isCapital(words, end);
    if (beforeVerb && !opensSentence(words, noun)) return null;
    if (calendarNouns.has(words.lower[noun + 1]!)) return null;
    if (length === 1 && (facts[noun + 1]!.bits & Fact.plural) !== 0) return null;
  }
  const strength = common === length ? "likely" : "sure";
  addName(names, { first: noun + 1, last: end, type: "ORG", known: null, kind: body.kind, place: null, strength });
  return end;
}

/** "Sie zahlen Unternehmen Gewinnausfall": a noun with one form for both numbers is one body behind an article of one. */
const isOne = (words: Words, noun: number, { first, inner, determination }: LeftEdge): boolean =>
  (numberOf(words.agreement[noun]!) & Num.plural) === 0 ||
  (determination !== "bare" && (numberOf(cellsOf(words, first, inner, noun)) & Num.singular) !== 0);

const isPreposition = ({ lexicon, tokens, lower }: Words, i: number): boolean =>
  (lexicon.bits(tokens.forms[i]!) & (Can.noun | Can.properNoun)) === 0 &&
  (lexicon.bits(lower[i]!) & (Can.preposition | Can.conjunction | Can.article)) !== 0;

/** In "Der Arbeitskreis Auenwald klagt" the verb stands second, so that both nouns are one phrase. */
function opensSentence(words: Words, noun: number): boolean {
  const { first } = words.tokens.sentences[words.tokens.sentenceOf[noun]!]!;
  return noun - first === 1 && determinerOf(words.lower[first]!) === "definite";
}

/** "Deutsche Bank", "Europäischen Kommission": an adjective with a capital before a noun for a body. */
function adjectiveName(scene: Scene, i: number, last: number): number | null {
  const { words, facts, names } = scene;
  let noun = i;
  while (noun < last && noun - i < 3 && isCapitalAdjective(scene, noun)) noun++;
  if (noun === i || noun >= last || names.at[noun] !== -1) return null;
  const fact = facts[noun] ?? null;
  if (fact === null || (fact.body === null && !bodyNameNouns.has(words.lower[noun]!)) || fact.person !== null)
    return null;
  // At the start of a sentence every adjective has a capital.
  if (facts[i] !== null && startsSentence(words, i) && noun - i < 2) return null;
  let end = noun + 1;
  // "Vereinigte Dienstleistungsgewerkschaft Ver.di"
  if (
    end < last &&
    facts[end] !== null &&
    (facts[end]!.bits & (Fact.unknown | Fact.acronym)) !== 0 &&
    facts[end]!.person === null
  )
    end++;
  addName(names, {
    first: i,
    last: end,
    type: "ORG",
    known: null,
    kind: fact.body?.kind ?? "association",
    place: null,
    strength: "likely",
  });
  return end;
}

function startsSentence(words: Words, i: number): boolean {
  return words.tokens.sentences[words.tokens.sentenceOf[i]!]!.first === i;
}

function isCapitalAdjective(scene: Scene, i: number): boolean {
  const { words, facts } = scene;
  const fact = facts[i];
  return (
    fact !== null &&
    fact !== undefined &&
    (fact.bits & Fact.adjective) !== 0 &&
    fact.person === null &&
    // "CDU-geführte" has its capital from its first part.
    !/-\p{Ll}/u.test(words.tokens.forms[i]!) &&
    adjectiveEnding.test(words.lower[i]!)
  );
}

/** "Human Rights Watch", "Nordwind AG": a run of capitals with a foreign body's word or a legal form. */
function foreignName(scene: Scene, i: number, last: number): number | null {
  const { words, facts, names } = scene;
  let end = i;
  let tells = false;
  let legal = false;
  while (end < last && end - i < LONGEST + 1) {
    const form = words.tokens.forms[end]!;
    if (end > i && legalForms.has(form)) {
      legal = true;
      end++;
      break;
    }
    const fact = facts[end];
    if (form === "of" || form === "for" || form === "and" || form === "&" || form === "the") {
      if (end === i || end + 1 >= last || facts[end + 1] === null) break;
      end++;
      continue;
    }
    if (
      fact === null ||
      fact === undefined ||
      names.at[end] !== -1 ||
      fact.person !== null ||
      (fact.bits & Fact.small) !== 0
    )
      break;
    // A German noun in front is no part of a foreign name; behind a foreign word it may be one by chance.
    if ((fact.bits & Fact.common) !== 0 && (fact.bits & Fact.foreign) === 0 && !legalFormAhead(words, end, last)) break;
    if ((fact.bits & Fact.foreign) !== 0) tells = true;
    end++;
  }
  if (!legal && (!tells || end - i < 2)) return null;
  if (!legal && (facts[i]!.bits & Fact.givenName) !== 0) return null;
  addName(names, {
    first: i,
    last: end,
    type: "ORG",
    known: null,
    kind: legal ? "company" : null,
    place: null,
    // "Rhode Island", "Jones House": a foreign word alone may be in a place's name or a person's.
    strength: legal ? "sure" : "likely",
  });
  return end;
}

const legalFormAhead = (words: Words, i: number, last: number): boolean =>
  (i + 1 < last && legalForms.has(words.tokens.forms[i + 1]!)) ||
  (i + 2 < last && legalForms.has(words.tokens.forms[i + 2]!));
