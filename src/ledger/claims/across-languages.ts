import { isListed, sameName } from "../../languages/stored-words.ts";
import type { Proposition, QuantitySlot, TimeSlot } from "../../propositions/proposition.ts";
import { type Comparison, isContrary } from "./compare.ts";
import type { Occurrence } from "./stated.ts";

/** Smaller numbers are in too many sentences to tell anything. */
const TELLING = 10;

/**
 * Whether two wordings of two languages may be one claim, which is asked and never found: no word of the one is in the other. An event
 * that both languages' rows have, and a name in both, and the same number or the same day; and nothing that cannot both be.
 *
 *     Brandner besucht am 4. Dezember die Werft .        Brandner will visit the yard on December 4 .
 */
export function mayBeOneAcross(a: Occurrence, b: Occurrence, comparison: Comparison): boolean {
  const [p, q] = [a.proposition, b.proposition];
  if (isContrary(comparison) || p.polarity.positive !== q.polarity.positive || p.open !== q.open) return false;
  if (!p.predicate.concepts.some((key) => isListed(key) && q.predicate.concepts.includes(key))) return false;
  if (!sharesName(p, q)) return false;
  const [numbers, days] = [shared(p.quantities, q.quantities, isSameNumber), shared(p.times, q.times, isSameDay)];
  // What both tell and neither has in common is another event.
  return numbers !== false && days !== false && (numbers === true || days === true);
}

/** A person, body or place by name, whatever its part in the sentence. */
function sharesName(p: Proposition, q: Proposition): boolean {
  const namesOf = ({ participants, places }: Proposition): readonly string[] => [
    ...participants.filter(({ type }) => type !== null).map(({ key }) => key),
    ...places.map(({ name }) => `=${name}`),
  ];
  return namesOf(p).some((one) => namesOf(q).some((other) => one === other || sameName(one, other)));
}

/** Whether two lists have one in common; null where one of them is empty. */
const shared = <One>(
  a: readonly One[],
  b: readonly One[],
  isSame: (one: One, other: One) => boolean,
): boolean | null => (a.length === 0 || b.length === 0 ? null : a.some((one) => b.some((other) => isSame(one, other))));

const isSameNumber = (one: QuantitySlot, other: QuantitySlot): boolean =>
  one.low >= TELLING && one.low === other.low && one.high === other.high;

const isSameDay = (one: TimeSlot, other: TimeSlot): boolean =>
  one.from !== null && one.from === one.to && one.from === other.from && one.to === other.to;
