import type { Claim } from "./make-claim.ts";
import type { Occurrence } from "./stated.ts";

/** Names that an article is about most: the first ones of its setting. */
const CENTRAL = 5;
/** What an origin of its own, and being about the story's main names, count for beside twice as many articles. */
const ORIGIN = 1;
const MAIN = 0.75;

/**
 * How much a claim is what its story is about: by the articles that have it, the origins that stand apart, and whether it
 * speaks of those whom the articles are about. For sorting only.
 */
export function weightOf({ occurrences, standing }: Pick<Claim, "occurrences" | "standing">): number {
  const documents = new Set(occurrences.map(({ document }) => document)).size;
  const origins = Math.max(...standing.sides.map(({ counts }) => counts.independent));
  const central = occurrences.filter(isCentral).length / occurrences.length;
  return 2 * Math.log2(1 + documents) + Math.log2(1 + occurrences.length) + ORIGIN * origins + MAIN * central;
}

/** Whether it speaks of, or is said by, somebody or something that its article is about. */
function isCentral({ proposition, voice, setting }: Occurrence): boolean {
  const main = setting.slice(0, CENTRAL);
  const keys = [...proposition.participants.map(({ key }) => key), voice.person ?? voice.key];
  return keys.some((key) => main.some((name) => key.split(/[=\s-]+/u).includes(name)));
}
