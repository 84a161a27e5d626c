import type { Band } from "./band.ts";
import { joinOf } from "./join.ts";
import type { LinkKind } from "./link-kind.ts";
import type { Occurrence } from "./stated.ts";

const CHANGES: ReadonlySet<LinkKind> = new Set<LinkKind>(["revises", "contradicts", "denies"]);

/** How sure a link inside a claim is: a change may be told as far as `changeBand` allows, others are as sure as the claim. */
export function linkBand(kind: LinkKind, later: Occurrence, earlier: Occurrence): Band {
  return CHANGES.has(kind) ? (joinOf(later, earlier).change ?? "found") : "found";
}
