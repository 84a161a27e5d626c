import { compare, isContrary, isContrarySlot } from "./compare.ts";
import { order } from "./order.ts";
import type { Occurrence } from "./stated.ts";

/** Occurrences of a claim that do not contradict each other: those with twelve, those with fourteen, those who deny. */
export type Side = readonly Occurrence[];

/** Whether two sides cannot both be: who denies twelve and fifteen says nothing against fourteen. */
export const isAgainst = ([a]: Side, [b]: Side): boolean =>
  a !== undefined && b !== undefined && compare(a, b).slots.filter(isContrarySlot).length === 1;

/** The sides of a claim, the first said first; each occurrence stands with the first one that it fits. */
export function sidesOf(all: readonly Occurrence[]): readonly Side[] {
  const sides: Occurrence[][] = [];
  for (const occurrence of [...all].sort(order)) {
    const fitting = sides.find(([first]) => !isContrary(compare(first!, occurrence)));
    if (fitting) fitting.push(occurrence);
    else sides.push([occurrence]);
  }
  return sides;
}
