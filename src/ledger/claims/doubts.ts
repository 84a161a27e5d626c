import type { Who } from "../identities/who.ts";
import { type Lineage, originsOf, perhapsOf } from "./origins.ts";
import type { Proposed } from "./proposed.ts";
import type { Standing } from "./standing.ts";

/**
 * What keeps a claim from having more independent origins, as a question:
 * - `who`: are these two one? "die Behörde", "EMA";
 * - `same`: does this other claim say the same?
 */
export type Doubt =
  | { readonly kind: "who"; readonly one: string; readonly other: string }
  | { readonly kind: "same"; readonly claim: string };

/** How many independent origins a claim's best side would have at most, and what has to be known for it. */
export function doubtsOf(
  { sides }: Standing,
  proposed: readonly Proposed[],
  { lineage, who }: { readonly lineage: Lineage; readonly who: Who },
): { readonly perhaps: number; readonly doubts: readonly Doubt[] } {
  const best = sides.reduce((a, b) => (b.counts.independent > a.counts.independent ? b : a));
  const doubts: Doubt[] = best.origins.flatMap(({ label, key, maybe }) =>
    maybe === null ? [] : [{ kind: "who" as const, one: label === "" ? key.replace(/^=/u, "") : label, other: maybe }],
  );
  let perhaps = perhapsOf(best.origins);
  let all = best.occurrences;
  for (const { claim, occurrences } of proposed) {
    const more = perhapsOf(originsOf([...all, ...occurrences], lineage, who));
    if (more <= perhaps) continue;
    doubts.push({ kind: "same", claim });
    [perhaps, all] = [more, [...all, ...occurrences]];
  }
  return { perhaps, doubts };
}
