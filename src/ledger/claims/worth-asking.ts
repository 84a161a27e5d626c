import type { Join } from "./join.ts";
import { weightOf } from "./join-features.ts";
import { sameSource } from "./source-key.ts";
import type { Occurrence } from "./stated.ts";

/** So surely the same, in words that are not said of anything: the sum of their rarities. */
const SURE = { probability: 0.85, rarity: 7 };
/** One event of one story that one source speaks of, or that is told of two things. */
const STORY = { setting: 0.3, things: 2 };

/**
 * Whether an editor would find it worth asking if two statements say the same: of questions that only have words in common most are
 * answered with no at first sight.
 */
export function isWorthAsking(a: Occurrence, b: Occurrence, { band, change, probability, comparison }: Join): boolean {
  if (band === null || change !== null) return false;
  const { wording } = b.proposition;
  const shared = weightOf(a.proposition.wording.filter((hash) => wording.includes(hash)));
  if (probability >= SURE.probability && shared >= SURE.rarity) return true;
  const isEvent = a.proposition.predicate.concepts.some((key) => b.proposition.predicate.concepts.includes(key));
  const isOne = a.voice.kind === "named" && sameSource(a, b);
  return isEvent && comparison.setting >= STORY.setting && (isOne || comparison.things >= STORY.things);
}
