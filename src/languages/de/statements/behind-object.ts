import { NONE } from "../../../analysis/entities/entity-index.ts";
import { Can, Cell, FiniteCell } from "../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Clause } from "../grammar/clauses.ts";
import { agreementOf } from "../grammar/noun-phrases.ts";
import { circles } from "../rows/statements/chain-words.ts";
import { abstractNouns, pointingPronouns, tradeEnds } from "../rows/statements/cue-words.ts";
import { coordinators } from "../rows/word-classes/conjunctions.ts";
import type { Context } from "./context.ts";
import { namesSomebody } from "./somebody.ts";
import { isCarrier, isSourceNoun } from "./source-nouns.ts";
import { subjectBehind } from "./subject.ts";

/**
 * Who speaks behind an object that could be the subject by its form, where that one is nobody and no text:
 *
 *     Eine Verschiebung der Wahl bezeichnete Conze als fatal .
 *                                            ^^^^^
 * `subject` as it is where that is not so.
 */
export function behindObject(context: Context, clause: Clause, subject: TokenRange | null): TokenRange | null {
  const { words, entities } = context;
  if (subject === null || clause.kind !== "verbSecond" || subject.last > clause.finite) return subject;
  const other = canBeObject(context, subject) ? subjectBehind(words, clause) : null;
  if (other === null || !namesSomebody(words, entities, other) || isText(words, other)) return subject;
  if (isOnePerson(context, other) && isPluralOnly(words, clause.finite)) return subject;
  return isOwned(context, other) ? subject : other;
}

/** "Einige Imker haben Minister Jan Moor geschrieben": the title alone could be a plural, one with a name is one. */
const isOnePerson = ({ words, entities }: Context, { first, last }: TokenRange): boolean =>
  entities.entities[entities.outer[last - 1] ?? NONE]?.type === "PER" &&
  !words.lower.slice(first, last).some((word) => coordinators.has(word));

const isPluralOnly = ({ finite }: Words, i: number): boolean =>
  (finite[i]! & (FiniteCell.thirdSingular | FiniteCell.thirdPlural)) === (finite[i]! & FiniteCell.thirdPlural) &&
  (finite[i]! & FiniteCell.thirdPlural) !== 0;

/** "Holms Einsatz": what belongs to somebody. */
function isOwned({ words, entities }: Context, { first, last }: TokenRange): boolean {
  const { bits, tokens, lower } = words;
  const isOwner = (bits[first]! & (Can.properNoun | Can.article)) === Can.properNoun && /[sxzß]$/u.test(lower[first]!);
  if (!isOwner || first + 1 >= last || tokens.forms[first + 1] === lower[first + 1]) return false;
  const [owner, head] = [entities.outer[first] ?? NONE, entities.outer[first + 1] ?? NONE];
  return owner !== head && !namesSomebody(words, entities, range(first + 1, first + 2));
}

/** "Das kritisierte der Verband". */
const isPointing = ({ words }: Context, { first, last }: TokenRange): boolean =>
  last === first + 1 && pointingPronouns.has(words.lower[first]!);

/** A thing in the accusative. */
export const canBeObject = (context: Context, phrase: TokenRange): boolean =>
  isPointing(context, phrase) ||
  ((agreementOf(context.words, phrase) & Cell.accusative) !== 0 && isOfThing(context, phrase));

/** A thing, whoever stands in its genitive: "die Zahl der Toten". */
export const isOfThing = (context: Context, phrase: TokenRange): boolean =>
  isThing(context, range(phrase.first, headOf(context.words, phrase) + 1));

/** A known noun that neither speaks nor stands for a text, without anybody in its phrase. */
export function isThing({ words, entities }: Context, phrase: TokenRange): boolean {
  const head = headOf(words, phrase);
  return (
    head < phrase.last &&
    (words.bits[head]! & Can.noun) !== 0 &&
    !tradeEnds.test(words.lower[head]!) &&
    !isText(words, phrase) &&
    !namesSomebody(words, entities, phrase)
  );
}

/** "Die Lage bestätigt das", "fordern Lockerungen": what by its form is a doing or a state says nothing, unless a body bears such a name. */
export function isAbstract(context: Context, phrase: TokenRange): boolean {
  const { lower } = context.words;
  const head = headOf(context.words, phrase);
  return head < phrase.last && abstractNouns.test(lower[head]!) && isThing(context, phrase);
}

/** "der schlechte Zustand des Angeklagten": the head of the phrase is nobody and no text, known to the dictionary or not. */
export function isCircumstance({ words, entities }: Context, phrase: TokenRange): boolean {
  const head = headOf(words, phrase);
  if (head === phrase.first || head >= phrase.last || isText(words, phrase)) return false;
  return !circles.test(words.lower[head]!) && !namesSomebody(words, entities, range(phrase.first, head + 1));
}

/** The first word with a capital that is no article; the end of the phrase where there is none. */
function headOf({ tokens, lower, bits }: Words, { first, last }: TokenRange): number {
  let i = first;
  while (i < last && (tokens.forms[i] === lower[i] || (bits[i]! & Can.article) !== 0)) i++;
  return i;
}

const isText = ({ lower }: Words, { first, last }: TokenRange): boolean =>
  lower.slice(first, last).some((word) => isCarrier(word) || isSourceNoun(word));
