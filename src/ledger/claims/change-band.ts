import { type Comparison, isContrarySlot } from "./compare.ts";
import { accumulates } from "./concepts.ts";
import type { Band } from "./join.ts";
import { isStance } from "./stance.ts";
import type { Occurrence } from "./stated.ts";

/** Names in common of articles that tell one story: cosine. */
const SAME_STORY = 0.35;
/** Share of common words with which a denied statement is the very one that the other affirms. */
const ALIKE = 0.5;
/** Share with which one may speak of something more. */
const VERY_ALIKE = 0.67;

/**
 * Whether what cannot both be is a change that may be told: a finding only with the same things, the same time of reference and
 * two speakers that are known; a question where one is known only as somebody's source; else nothing.
 */
export function changeBand(a: Occurrence, b: Occurrence, comparison: Comparison): Band | null {
  const { same, slots, likeness, setting, hasMore, things, isCounted } = comparison;
  if (!same || isStance(a) || isStance(b) || !isIdentified(a) || !isIdentified(b)) return null;
  const slot = slots.find(isContrarySlot)?.slot;
  if (slot === "quantity" && !isCounted) return null;
  if (slot === "polarity" && things === 0 && likeness < ALIKE && (setting < SAME_STORY || counts(a) || counts(b)))
    return null;
  const isKnown = isNamed(a) && isNamed(b);
  return isKnown && setting >= SAME_STORY && (!hasMore || likeness >= VERY_ALIKE) ? "found" : "proposed";
}

/** "Nobody knows who infected whom" denies no number of infected. */
const counts = ({ proposition }: Occurrence): boolean => proposition.predicate.concepts.some(accumulates);

const isNamed = ({ voice }: Occurrence): boolean => voice.kind === "named" && voice.vague !== true;

/** A name, a medium, a source that the article calls by a noun or "Darin heißt es": not the house itself, nor "er". */
const isIdentified = ({ voice }: Occurrence): boolean =>
  voice.kind === "named" || voice.kind === "medium" || (voice.kind === "unnamed" && /^$|\p{Lu}/u.test(voice.label));
