import { Can } from "../../../analysis/lexicon.ts";
import type { PlaceMark } from "../../../analysis/marks.ts";
import type { Words } from "../../../analysis/words.ts";
import { placedBy } from "../rows/statements/where-words.ts";
import { coordinators } from "../rows/word-classes/conjunctions.ts";
import { articles } from "../rows/word-classes/determiners.ts";
import { tokenAt } from "./token-at.ts";

/** Words between a preposition and a state's name: "im dicht besiedelten Belgien". */
const MOST_BETWEEN = 3;

/**
 * Whether what is said happens in a place that its words name. Of a state that is told by a preposition of place alone, or by the one before
 * a series: elsewhere its name stands for its government or its people.
 *
 *     in Polen und der Slowakei werde gewählt            Polen lehne das ab, sagte er in der Slowakei
 *        ^^^^^         ^^^^^^^^                                                             ^^^^^^^^
 */
export function whereOf(words: Words, places: readonly PlaceMark[]): (place: PlaceMark) => boolean {
  const numbers = new Map(places.map((place, i) => [place, i]));
  const isPlaced = (at: number): boolean => {
    const first = tokenAt(words, places[at]!.start);
    const before = placedAt(words, first);
    if (before === null) return true;
    const earlier = places[at - 1];
    return earlier !== undefined && tokenAt(words, earlier.end) === before && isPlaced(at - 1);
  };
  return (place) => place.precision !== "country" || isPlaced(numbers.get(place)!);
}

/** Null behind a preposition of place; else the first token of what joins it to the name before: ", ", "und der". */
function placedAt(words: Words, first: number): number | null {
  let at = first - 1;
  for (let i = 0; i < MOST_BETWEEN && at >= 0 && isAttribute(words, at); i++) at--;
  if (at >= 0 && placedBy.has(words.lower[at]!)) return null;
  return at >= 0 && (coordinators.has(words.lower[at]!) || words.lower[at] === ",") ? at : -1;
}

/** "der", "ganz", "besiedelten": what may stand before a name, in small letters. */
const isAttribute = ({ lower, bits, tokens }: Words, i: number): boolean =>
  articles.has(lower[i]!) ||
  (lower[i] === tokens.forms[i] &&
    (bits[i]! & (Can.adjective | Can.participle1 | Can.participle2 | Can.adverb)) !== 0 &&
    (bits[i]! & Can.preposition) === 0);
