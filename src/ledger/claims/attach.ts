import type { Proposition } from "../../propositions/proposition.ts";
import { overlaps } from "../../text/span.ts";
import { type Comparison, isContrary } from "./compare.ts";
import { joinOf } from "./join.ts";
import { type Link, linkBetween } from "./link-kind.ts";
import { isBefore, order } from "./order.ts";
import { sameSource } from "./source-key.ts";
import type { Occurrence } from "./stated.ts";
import { putsRight, takesBack } from "./withdrawn.ts";

/** Where a statement belongs among earlier ones. */
export interface Attachment {
  /** The earlier statement that it follows; null for the first of its claim. */
  readonly parent: Occurrence | null;
  readonly similarity: number;
  readonly links: readonly Link[];
}

/** Links of one statement to earlier ones: the nearest in content. */
const MOST_LINKS = 6;
/** Days within which reports speak of the same. */
const WINDOW = 45;

/**
 * The best earlier statement of the same proposition, and the links to all of them. A function of the set of candidates:
 * their order counts for nothing. One that fits in all slots goes before one that is nearer but contradicts.
 */
export function attach(occurrence: Occurrence, candidates: readonly Occurrence[]): Attachment {
  const matches = candidates.flatMap((earlier) => {
    if (!isBefore(earlier, occurrence) || isFar(earlier, occurrence)) return [];
    const isRight = putsRight(earlier, occurrence);
    if (!isRight && isOnePlace(earlier, occurrence)) return [];
    const { band, probability, comparison } = joinOf(earlier, occurrence);
    if (!isRight && (band === null || goesOn(earlier, occurrence, comparison))) return [];
    return [{ earlier, later: occurrence, probability, comparison, isRight }];
  });
  matches.sort(
    (a, b) =>
      Number(b.isRight) - Number(a.isRight) ||
      Number(isContrary(a.comparison)) - Number(isContrary(b.comparison)) ||
      b.probability - a.probability ||
      b.comparison.similarity - a.comparison.similarity ||
      order(a.earlier, b.earlier),
  );
  const best = matches.find(({ earlier, isRight }) => isRight || hasSubstance(earlier.proposition));
  return {
    parent: best?.earlier ?? null,
    similarity: best === undefined ? 0 : Math.round(best.probability * 100) / 100,
    links: spread(matches.filter(isTold)).map(({ earlier, comparison }) =>
      linkBetween(earlier, occurrence, comparison),
    ),
  };
}

/** "Eine Sperrung sei nicht geplant" names an event alone: it can follow others, but what is more exact does not follow it. */
const hasSubstance = ({ participants, times, quantities, places }: Proposition): boolean =>
  participants.length + times.length + quantities.length + places.length > 0;

/** Two readings of the same words of an article: they are said once. */
const isOnePlace = (a: Occurrence, b: Occurrence): boolean =>
  a.version === b.version &&
  a.proposition.spans.some((one) => b.proposition.spans.some((other) => overlaps(one, other)));

/** Nobody revises himself within one article: there he goes on. */
const goesOn = (earlier: Occurrence, occurrence: Occurrence, comparison: Comparison): boolean =>
  earlier.version === occurrence.version && isContrary(comparison) && sameSource(earlier, occurrence);

interface Match {
  readonly earlier: Occurrence;
  readonly probability: number;
  readonly comparison: Comparison;
  /** The article itself puts the later one in its place. */
  readonly isRight: boolean;
  readonly later: Occurrence;
}

/** A withdrawn claim says nothing of what others say, nor do they answer it; it answers what its own outlet said before. */
const isTold = ({ earlier, later, isRight }: Match): boolean =>
  isRight || (!earlier.withdrawn && (!later.withdrawn || takesBack(later, earlier)));

/** The best of those that fit and the best of those that do not, so that copies leave room for a contradiction. */
function spread(matches: readonly Match[]): readonly Match[] {
  const fitting = matches.filter(({ comparison, isRight }) => !isRight && !isContrary(comparison));
  const contrary = matches.filter(({ comparison, isRight }) => isRight || isContrary(comparison));
  return [...fitting.slice(0, MOST_LINKS / 2), ...contrary.slice(0, MOST_LINKS / 2)];
}

const isFar = (a: Occurrence, b: Occurrence): boolean =>
  a.day !== null && b.day !== null && Math.abs(a.day - b.day) > WINDOW;
