import { overlaps, type Span } from "../../text/span.ts";
import type { Credit } from "./credits.ts";
import type { Passage } from "./passages.ts";
import { publishedOrder } from "./published.ts";

/** `a->b`: the text went from `a` to `b`; `common`: both have it from the agencies that both credit; null: it cannot be told. */
export type Way = "a->b" | "b->a" | "common" | null;

export interface Direction {
  readonly way: Way;
  /** What settled it; null where nothing did. */
  readonly by: "credit" | "time" | null;
  /** The agencies that the text is from, as the credits say; empty when none is credited. */
  readonly agencies: readonly string[];
}

/** One of the two texts, as far as its direction is asked. */
export interface Side {
  readonly published: string | null;
  readonly credits: readonly Credit[];
}

/** Part of the shared words that a credit must stand for. */
const MOST = 0.5;

/**
 * Who has it from whom. A credit outranks the clock: who names the agency has its text from there, and an outlet that prints
 * it without a credit is the copy, even when it is earlier by minutes. Two credits of one agency: both have it from there.
 * Two of different agencies cannot both be right for one text, and nothing is said.
 */
export function directionOf(a: Side, b: Side, passages: readonly Passage[]): Direction {
  const [ofA, ofB] = [credited(a.credits, passages, "a"), credited(b.credits, passages, "b")];
  const both = ofA.filter((agency) => ofB.includes(agency));
  if (both.length > 0) return { way: "common", by: "credit", agencies: both };
  if (ofA.length > 0 && ofB.length > 0) return { way: null, by: null, agencies: [...ofA, ...ofB] };
  if (ofA.length > 0) return { way: "a->b", by: "credit", agencies: ofA };
  if (ofB.length > 0) return { way: "b->a", by: "credit", agencies: ofB };
  const order = publishedOrder(a.published, b.published);
  if (order === 0) return { way: null, by: null, agencies: [] };
  return { way: order < 0 ? "a->b" : "b->a", by: "time", agencies: [] };
}

/** The agencies whose credits stand for at least half of the shared words. */
function credited(credits: readonly Credit[], passages: readonly Passage[], side: "a" | "b"): readonly string[] {
  const all = passages.reduce((sum, { words }) => sum + words, 0);
  const words = new Map<string, number>();
  for (const { agencies, covers } of credits)
    for (const agency of agencies) words.set(agency, (words.get(agency) ?? 0) + wordsUnder(covers, passages, side));
  return [...words]
    .filter(([, count]) => count >= MOST * all && count > 0)
    .map(([agency]) => agency)
    .sort();
}

const wordsUnder = (covers: Span, passages: readonly Passage[], side: "a" | "b"): number =>
  passages.reduce((sum, passage) => sum + (overlaps(covers, passage[side]) ? passage.words : 0), 0);
