import { compare, isContrary, isContrarySlot } from "./compare.ts";
import { type Decided, NOTHING_DECIDED } from "./decided.ts";
import { joinOf } from "./join.ts";
import { order } from "./order.ts";
import type { Occurrence } from "./stated.ts";
import { putsRight } from "./withdrawn.ts";

/** Occurrences of a claim that do not contradict each other: those with twelve, those with fourteen, those who deny. */
export type Side = readonly Occurrence[];

/** Whether two sides cannot both be, as far as that may be told: who denies twelve and fifteen says nothing against fourteen. */
export const isAgainst = (a: Side, b: Side, { relation }: Pick<Decided, "relation"> = NOTHING_DECIDED): boolean => {
  const [first, other] = [a[0], b[0]];
  if (first === undefined || other === undefined) return false;
  const { change, comparison } = joinOf(first, other);
  if (change !== null && comparison.slots.filter(isContrarySlot).length === 1) return true;
  const isAccepted = a.some((one) => b.some((two) => relation(one, two) === "accept"));
  return isAccepted || arePutRight(a, b) || arePutRight(b, a);
};

/** Whether an article puts something of the second side in the place of something of the first. */
const arePutRight = (olds: Side, rights: Side): boolean =>
  rights.some((right) => right.replaces !== undefined && olds.some((old) => putsRight(old, right)));

/**
 * The sides of a claim, the first said first; each occurrence stands with the first one that it fits, or of which people have said
 * that it does not speak against it.
 */
export function sidesOf(
  all: readonly Occurrence[],
  { relation }: Pick<Decided, "relation"> = NOTHING_DECIDED,
): readonly Side[] {
  const sides: Occurrence[][] = [];
  for (const occurrence of [...all].sort(order)) {
    const fitting = sides.find(
      (side) =>
        side.some((one) => relation(one, occurrence) === "reject") ||
        (!isContrary(compare(side[0]!, occurrence)) &&
          !side.some((one) => relation(one, occurrence) === "accept") &&
          !arePutRight(side, [occurrence])),
    );
    if (fitting) fitting.push(occurrence);
    else sides.push([occurrence]);
  }
  return sides;
}
