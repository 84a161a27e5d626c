import type { Band } from "./band.ts";
import { joinOf } from "./join.ts";
import type { LinkKind } from "./link-kind.ts";
import type { Occurrence } from "./stated.ts";
import { putsRight } from "./withdrawn.ts";

const AGAINST: ReadonlySet<LinkKind> = new Set<LinkKind>(["revises", "contradicts", "denies"]);
const SURE: ReadonlySet<LinkKind> = new Set<LinkKind>(["repeats", "corroborates", "withdraws"]);

/**
 * How sure a link is: a change may be told as far as `changeBand` allows, a confirmation where both surely say the same; null where it
 * may not. What an article puts in the place of something is sure, as are the links that change nothing.
 */
export function linkBand(kind: LinkKind, later: Occurrence, earlier: Occurrence): Band | null {
  if (SURE.has(kind) || putsRight(earlier, later)) return "found";
  const { band, change } = joinOf(later, earlier);
  if (AGAINST.has(kind)) return change;
  return band === "found" ? band : null;
}
