import { type EntityIndex, NONE } from "../../../analysis/entities/entity-index.ts";
import { Can } from "../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { ChainLink } from "../../../statements/statement.ts";
import { CharClass, charClass } from "../../../tokens/characters.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { bodyNoun, personNoun } from "../entities/noun-tables.ts";
import {
  circles,
  mediumStaff,
  opensNoOwner,
  opensPlace,
  opensToldBefore,
  opensView,
  othersToo,
  ownWords,
  smallNames,
} from "../rows/statements/chain-words.ts";
import { addingConjunctions } from "../rows/word-classes/conjunctions.ts";
import { definiteArticles, possessiveDeterminers } from "../rows/word-classes/determiners.ts";
import { bodyInCompound } from "./body-in-compound.ts";
import { isPointing } from "./chain/pointing.ts";
import { isRelativePronoun } from "./chain/source.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { isCarrier, isSourceNoun } from "./source-nouns.ts";

/** The id of the entity that a phrase stands for; null where that cannot be told. */
export function entityOf({ words, entities }: Context, ranges: readonly TokenRange[]): string | null {
  const at = whoIs(words, entities, ranges);
  return at === NONE ? null : entities.entities[at]!.id;
}

/** Speech that goes on without naming its speaker is still that one's. */
const DEEPEST = 8;

/** The id of the entity that makes a statement. */
export function speakerEntity(context: Context, draft: Draft, chain: readonly ChainLink[]): string | null {
  let at: Draft | null = draft;
  for (let depth = 0; at !== null && depth < DEEPEST; depth++) {
    // "demnach" is nobody: the one who told it speaks.
    if (isPointing(at)) break;
    if (at.speaker.length > 0)
      return entityOf(context, at.speaker) ?? behindRelative(context, at, chain) ?? linked(context, at, chain);
    at = at.continues;
  }
  return chain.at(-1)?.entity ?? null;
}

/** "den Angaben zufolge": whose they are, by the link of the chain that has these words. */
function linked({ words }: Context, { speaker: [at] }: Draft, chain: readonly ChainLink[]): string | null {
  if (at === undefined || !opensToldBefore.has(words.lower[at.first]!)) return null;
  const start = words.tokens.starts[at.first]!;
  return chain.find(({ spans }) => spans[0]?.start === start)?.entity ?? null;
}

/** "Ute Moor, die sagte": whom the relative pronoun stands for is a link of the chain. */
function behindRelative({ words }: Context, { speaker: [at] }: Draft, chain: readonly ChainLink[]): string | null {
  if (at === undefined || !isRelativePronoun(words, at)) return null;
  const end = words.tokens.starts[at.first]!;
  return chain.findLast(({ spans }) => spans.some((span) => span.end < end && end - span.end <= 2))?.entity ?? null;
}

/**
 * Who a speaker's or addressee's words stand for, as an index into `entities`; -1 where that cannot be told.
 * The head of the phrase decides: "Angaben der Polizei" and "Polizeiangaben" are the police, "ein Sprecher der Polizei" is not.
 */
export function whoIs(words: Words, index: EntityIndex, ranges: readonly TokenRange[]): number {
  const [phrase] = ranges;
  if (phrase === undefined) return NONE;
  if (isOwn(words, phrase)) return subjectBefore(words, index, phrase.first);
  const head = headOf(words, phrase);
  // "Kreise des Ministeriums", "das Umfeld der Ministerin": it is not they who speak.
  if (head >= 0 && circles.test(words.lower[head]!)) return NONE;
  if (head < 0) return pronounIn(index, phrase);
  const at = index.outer[head] ?? NONE;
  const apposed = personInApposition(words, index, head, phrase.last);
  if (apposed !== NONE) return apposed;
  if (at >= 0) return joinsTwo(words, index, phrase, at) ? NONE : at;
  const word = words.lower[head]!;
  const person = personNoun(word);
  if (person !== null) return mediumStaff.has(person.base) ? attributeOf(words, index, head, phrase.last, "ORG") : NONE;
  if (bodyNoun(word) !== null) return NONE;
  const owner = attributeOf(words, index, head, phrase.last, null);
  return owner === NONE ? bodyInCompound(word, index) : owner;
}

/** "Der Weggefährte Moors, Jarek Domin": the name that closes the phrase behind a comma is the one of its head. */
function personInApposition(words: Words, { outer, entities }: EntityIndex, head: number, last: number): number {
  const { lower, tokens } = words;
  const comma = lower.lastIndexOf(",", last - 1);
  const at = comma > head ? (outer[comma + 1] ?? NONE) : NONE;
  if (at < 0 || entities[at]!.type !== "PER" || (outer[last - 1] !== at && lower[last - 1] !== ")")) return NONE;
  const [from, to] = [tokens.starts[comma + 1]!, tokens.ends[last - 1]!];
  return entities[at]!.mentions.some(({ kind, start }) => kind === "name" && from <= start && start < to) ? at : NONE;
}

const isOwn = (words: Words, { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (ownWords.has(words.lower[i]!)) return true;
  return false;
};

/** The first noun or name of a phrase; -1 for none. Behind a name in the genitive it is the noun: "Kiels Bürgermeister". */
function headOf(words: Words, { first, last }: TokenRange): number {
  const own = isGenitiveOwner(words, first, last) ? first + 1 : behindPlace(words, first, last);
  return nounIn(words, range(own, last));
}

/** "das in Husum erscheinende | Blatt": where the noun stands behind an attribute with a preposition of its own; `first` without one. */
function behindPlace({ bits, lower, tokens }: Words, first: number, last: number): number {
  if ((bits[first]! & Can.article) === 0 || (bits[first + 1]! & (Can.preposition | Can.noun)) !== Can.preposition)
    return first;
  for (let i = first + 3; i < Math.min(last - 1, first + LONGEST_ATTRIBUTE); i++)
    if (tokens.forms[i] === lower[i] && (bits[i]! & (Can.participle1 | Can.participle2 | Can.adjective)) !== 0)
      return i + 1;
  return first;
}

const LONGEST_ATTRIBUTE = 8;

const isGenitiveOwner = ({ lower, tokens, bits }: Words, first: number, last: number): boolean =>
  first + 1 < last &&
  (bits[first]! & (Can.properNoun | Can.article | Can.preposition)) === Can.properNoun &&
  /[sxzß]’?$/u.test(tokens.forms[first]!) &&
  tokens.forms[first + 1] !== lower[first + 1] &&
  (personNoun(lower[first + 1]!) !== null || bodyNoun(lower[first + 1]!) !== null);

function nounIn(words: Words, { first, last }: TokenRange): number {
  for (let i = first; i < last; i++) {
    const upper = charClass(words.tokens.forms[i]!.charCodeAt(0)) === CharClass.upper;
    if (upper && (i > first || (words.bits[i]! & (Can.article | Can.pronoun | Can.preposition)) === 0)) return i;
    if (!upper && smallNames.has(words.lower[i]!)) return i;
  }
  return NONE;
}

/** A pronoun or possessive: "er", "ihrer Meinung". */
function pronounIn(index: EntityIndex, { first, last }: TokenRange): number {
  for (let i = first; i < last; i++) if (index.inner[i]! >= 0) return index.inner[i]!;
  return NONE;
}

/** "Beck und Wieland": two who speak are no one entity. */
function joinsTwo(words: Words, index: EntityIndex, { first, last }: TokenRange, at: number): boolean {
  for (let i = first + 1; i + 1 < last; i++) {
    // "Ute Moor, die Leiterin der Werft und Vorsitzende des Vereins": behind her name all is said of her.
    if (words.lower[i] === "," && index.outer[i - 1] === at && definiteArticles.has(words.lower[i + 1]!)) return false;
    if (!addingConjunctions.has(words.lower[i]!)) continue;
    const before = index.outer[i - 1]!;
    const after = index.outer[i + 1]! >= 0 ? index.outer[i + 1]! : (index.outer[i + 2] ?? -1);
    if (index.outer[i] !== -1 && index.outer[i] === before) continue;
    // "Norland und zwölf weitere Staaten"
    if (before === at && after < 0 && holdsOthers(words, i + 1, last)) return true;
    if (after >= 0 && after !== at && i + 1 < last && index.entities[after]!.type === index.entities[at]!.type)
      return true;
  }
  return false;
}

/** "zwölf weitere Staaten", "andere Verbände". */
const holdsOthers = ({ lower, tokens }: Words, first: number, last: number): boolean =>
  tokens.kinds[first] === TokenKind.number ||
  lower.slice(first, Math.min(last, first + 2)).some((word) => othersToo.has(word));

/** The entity in a noun's genitive or "von": "Angaben der Polizei", "Angaben von Interfax". */
function attributeOf(words: Words, index: EntityIndex, head: number, last: number, type: "ORG" | null): number {
  // "seiner Meinung": the owner of what is said stands in front; "ihr Maat" is not herself.
  const isOwned = head > 0 && (possessiveDeterminers.has(words.lower[head - 1]!) || isNameInGenitive(words, head - 1));
  if (type === null && isOwned && isSaid(words.lower[head]!) && index.inner[head - 1]! >= 0)
    return index.inner[head - 1]!;
  for (let i = head + 1; i < last; i++) {
    // "Angaben seines Arztes": the owner of the doctor says nothing.
    if (possessiveDeterminers.has(words.lower[i]!)) continue;
    // "40 neue Fälle in den Niederlanden zeigten": where a thing lies is not whose it is.
    if (type === null && opensPlace.has(words.lower[i]!) && !isSaid(words.lower[head]!)) return NONE;
    const at = index.outer[i]!;
    if (at >= 0 && (type === null || index.entities[at]!.type === type))
      return joinsTwo(words, index, range(i, last), at) ? NONE : at;
    if (type === null && (words.tokens.forms[i] === "," || opensNoOwner.has(words.lower[i]!))) return NONE;
    // "eine Umfrage des Flughafens Bremen": its noun is whose it is, a place behind it is not.
    if (type === null && isCommonNoun(words, i)) return beside(words, index, i + 1, last);
  }
  return NONE;
}

const isCommonNoun = ({ bits, lower, tokens }: Words, i: number): boolean =>
  tokens.forms[i] !== lower[i] && (bits[i]! & (Can.noun | Can.properNoun | Can.adjective)) === Can.noun;

/** The person or body right behind a noun, or its short name in brackets: "der Gewerkschaft Verdi", "der Ersatzkasse (EK)". */
function beside({ tokens }: Words, { outer, entities }: EntityIndex, first: number, last: number): number {
  let i = first;
  while (i < last && /^[\p{Lu}“”"«]/u.test(tokens.forms[i]!) && (outer[i] ?? NONE) === NONE) i++;
  const at = i < last ? (outer[tokens.forms[i] === "(" ? i + 1 : i] ?? NONE) : NONE;
  return at >= 0 && entities[at]!.type !== "LOC" ? at : NONE;
}

/** "Moors Angaben". */
const isNameInGenitive = ({ bits, tokens }: Words, i: number): boolean =>
  (bits[i]! & (Can.noun | Can.article | Can.pronoun)) === 0 && /(?:s|[sxzß][’'])$/u.test(tokens.forms[i]!);

const isSaid = (word: string): boolean => isSourceNoun(word) || isCarrier(word);

/** Words back that the one whose "eigene Angaben" they are stands. */
const REACH = 16;

/** "Der Verein hat nach eigenen Angaben …": who was named last before, else first after. */
function subjectBefore(words: Words, index: EntityIndex, from: number): number {
  const sentence = words.tokens.sentences[words.tokens.sentenceOf[from]!]!;
  const others = opensView.has(words.lower[sentence.first]!);
  for (let i = from - 1; i >= Math.max(sentence.first, from - REACH); i--)
    if (index.outer[i]! >= 0) return firstOf(index, sentence.first, i);
  for (let i = from + 1; !others && i < Math.min(sentence.last, from + REACH); i++)
    if (index.outer[i]! >= 0) return index.outer[i]!;
  return NONE;
}

/** The first entity of a stretch: the subject stands in front of the others. */
function firstOf(index: EntityIndex, first: number, last: number): number {
  for (let i = first; i <= last; i++) if (index.outer[i]! >= 0) return index.outer[i]!;
  return NONE;
}
