import type { Span } from "../text/span.ts";

/**
 * What one article tells of a name, by an apposition, an office phrase or brackets alone:
 *
 *     Das Robert Koch-Institut ( RKI ) warnte .       form: "=robert koch-institut" is "=rki"
 *     RKI-Präsident Lothar Wiese sagte …              speaks: "=lothar wiese" for "=robert koch-institut"
 *     Bundesministerin Ute Holm sagte …               office: "=ute holm" is "bundesministerin"
 */
export interface NameEvidence {
  readonly kind: "form" | "speaks" | "office";
  /** Keys of names: "=lothar wiese". */
  readonly name: string;
  /** The other form, the body spoken for; the office itself in small letters. */
  readonly other: string;
  /** The office as the article has it; "" without one. */
  readonly office: string;
  /** The words that tell it. */
  readonly span: Span;
}

/** Rows of one article at most: lists of members are no prose. */
const MOST = 200;

/** Each once, as it is told first. */
export function eachOnce(told: Iterable<NameEvidence>): readonly NameEvidence[] {
  const found = new Map<string, NameEvidence>();
  for (const one of told) {
    const key = `${one.kind} ${one.name} ${one.other}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()].slice(0, MOST);
}
