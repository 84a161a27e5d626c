import { type EntityIndex, NONE } from "../../../analysis/entities/entity-index.ts";
import { Can } from "../../../analysis/lexicon.ts";
import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { bodyNoun, personNoun } from "../entities/noun-tables.ts";
import { herForms, hisForms, personalPronouns } from "../rows/word-classes/pronouns.ts";

/** Whether a phrase names a person or a body, by name or by office: "Ina Brandt", "der Wirt", "die Behörde". */
export function namesSomebody(words: Words, { outer, entities }: EntityIndex, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    // "ihr Schicksal": whose it is does not tell what it is.
    if (i + 1 < last && (hisForms.has(words.lower[i]!) || herForms.has(words.lower[i]!))) continue;
    const at = outer[i] ?? NONE;
    if (at >= 0 && (entities[at]!.type === "PER" || entities[at]!.type === "ORG")) return true;
    if (personNoun(words.lower[i]!) !== null || bodyNoun(words.lower[i]!) !== null || isName(words, i)) return true;
  }
  return false;
}

/** Who can want and think: a person, a body, a state, or the pronoun for one. */
export const canWant = (words: Words, index: EntityIndex, phrase: TokenRange): boolean =>
  personalPronouns.has(words.lower[phrase.first]!) ||
  namesSomebody(words, index, phrase) ||
  index.entities[index.outer[phrase.last - 1] ?? NONE]?.type === "LOC";

/** A word that can be nothing but a name. */
export const isName = ({ tokens, lower, bits }: Words, i: number): boolean =>
  tokens.forms[i] !== lower[i] && (bits[i]! & Can.noun) === 0 && (bits[i]! & Can.properNoun) !== 0;

/** Whether a person's name ends right before token `last`: a mention by name, and no longer one. */
export function endsPersonsName({ tokens }: Words, { inner, entities }: EntityIndex, last: number): boolean {
  const named = entities[inner[last - 1] ?? NONE];
  return (
    named?.type === "PER" && named.mentions.some(({ kind, end }) => kind === "name" && end === tokens.ends[last - 1])
  );
}
