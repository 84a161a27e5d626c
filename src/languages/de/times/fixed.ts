import { type FixedPhrase, fixedBeginning } from "./fixed-words.ts";
import { lower, rightEdge, type Scan } from "./scan.ts";

/** The longest fixed expression that begins with token `i`; null for none. */
export function fixedAt(s: Scan, i: number): FixedPhrase | null {
  const edge = rightEdge(s, i);
  for (const row of fixedBeginning(lower(s, i))) {
    if (i + row.words.length > edge) continue;
    if (row.words.every((w, k) => lower(s, i + k) === w)) return row;
  }
  return null;
}
