import { NONE } from "../../../analysis/entities/entity-index.ts";
import { Can } from "../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import { personNoun } from "../entities/noun-tables.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { Context } from "./context.ts";
import { endsPersonsName } from "./somebody.ts";

/**
 * The person named right behind the verb, or behind a phrase that by its form could go on with the name, where the clause has no
 * other subject: a name has no case, so only what it names tells where the phrase in front of it ends.
 *
 *     …, sagte auf der Pressekonferenz Gereon Halbach .
 *                                      ^
 *     …, sagte von der Leyen .        Von der Leyen sagte , …
 */
export function personBehind(context: Context, clause: Clause): TokenRange | null {
  const { entities } = context;
  const from = clause.finite + 1;
  if (clause.finite < 0) return null;
  if (clause.kind === "verbSecond" && isPerson(context, clause.first, clause.finite))
    return range(clause.first, clause.finite);
  for (let i = from; i < clause.last; i++) {
    const at = entities.inner[i] ?? NONE;
    if (at < 0) continue;
    let end = i + 1;
    while (end < clause.last && entities.inner[end] === at) end++;
    if (isNameAsSuch(context, end)) {
      let first = i;
      // "der Delegierten Parteichef": what has an article is a phrase of its own.
      while (first > from && isTitle(context, first - 1) && (first === i || !isArticle(context, first - 2))) first--;
      if (standsAlone(context, clause, first, i)) return range(first, end);
    }
    i = end - 1;
  }
  return null;
}

/** Whether the tokens are one mention of a person by name. */
function isPerson(context: Context, first: number, last: number): boolean {
  const { inner } = context.entities;
  const at = inner[first] ?? NONE;
  for (let i = first; i < last; i++) if (inner[i] !== at) return false;
  return first < last && isNameAsSuch(context, last);
}

/** A mention by name, and not "Gereon Halbachs": with the mark of the genitive it belongs to the noun in front. */
const isNameAsSuch = ({ words, entities }: Context, last: number): boolean =>
  endsPersonsName(words, entities, last) &&
  entities.entities[entities.inner[last - 1]!]!.name.endsWith(words.tokens.forms[last - 1]!);

const isTitle = ({ words: { tokens, lower } }: Context, i: number): boolean =>
  tokens.forms[i] !== lower[i] && personNoun(lower[i]!) !== null;

const isArticle = ({ words }: Context, i: number): boolean => (words.bits[i]! & Can.article) !== 0;

/** In front stands the verb, an adverb or a noun; a preposition or an article takes the name into its own phrase. */
function standsAlone(
  { words: { bits, lower, tokens } }: Context,
  { finite }: Clause,
  first: number,
  name: number,
): boolean {
  const before = first - 1;
  if (before === finite) return true;
  if (tokens.forms[before] !== lower[before]) return first < name || personNoun(lower[before]!) === null;
  return (bits[before]! & (Can.preposition | Can.article | Can.pronoun | Can.adjective)) === 0;
}
