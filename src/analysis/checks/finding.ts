import type { Check } from "../marks.ts";

/** A check before it has its number. */
export type Finding = Omit<Check, "id">;

/** The checks of an article in the order of the text, each with its number. */
export const numbered = (findings: readonly Finding[]): readonly Check[] =>
  findings
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((finding, i) => ({ id: `k${i + 1}`, ...finding }));
