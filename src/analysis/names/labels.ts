import type { EntityType } from "../marks.ts";

/** The kinds of name that the model tells apart, in the order of their labels. */
export const NAME_TYPES: readonly EntityType[] = ["PER", "LOC", "ORG", "MISC"];

/**
 * A token's label: 0 outside of names, then four a type: begin, inside, end, single.
 * After those two more that are no names but look like them, so that the model learns the difference.
 */
export const OUTSIDE = 0;
export const Position = { begin: 0, inside: 1, end: 2, single: 3 } as const;
export const labelOf = (type: number, position: number): number => 1 + type * 4 + position;
/** Derived from a name: "deutsche", "Berliner" before a noun. */
export const DERIVED: number = labelOf(NAME_TYPES.length, 0);
/** Holds a name as its first part: "US-Regierung". */
export const PARTLY: number = DERIVED + 1;
export const LABELS: number = PARTLY + 1;

/** Index into `NAME_TYPES`; -1 for labels that are no names. */
export const typeOf = (label: number): number => (label === OUTSIDE || label >= DERIVED ? -1 : (label - 1) >> 2);
export const positionOf = (label: number): number => (label - 1) & 3;

/** Whether `next` can stand right after `label`. */
export function canFollow(label: number, next: number): boolean {
  const open = typeOf(label) >= 0 && (positionOf(label) === Position.begin || positionOf(label) === Position.inside);
  const continues = typeOf(next) >= 0 && (positionOf(next) === Position.inside || positionOf(next) === Position.end);
  return open ? continues && typeOf(label) === typeOf(next) : !continues;
}

export const canBegin = (label: number): boolean => canFollow(OUTSIDE, label);
export const canEnd = (label: number): boolean => canFollow(label, OUTSIDE);
