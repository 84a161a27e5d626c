import { agencyName } from "../../languages/stored-words.ts";
import type { Credit } from "../../propositions/credit.ts";
import { overlaps, type Span } from "../../text/span.ts";
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
  readonly publisher: string | null;
  readonly credits: readonly Credit[];
}

/** Part of the shared words that a credit must stand for. */
const MOST = 0.5;

/**
 * Who has it from whom. A credit outranks the clock: who names the agency has its text from there, and an outlet that prints
 * it without a credit is the copy, even when it is earlier by minutes. Two credits of one agency: both have it from there,
 * unless one of the two is the agency's own report, which is the source of the other. An outlet that credits an agency with a
 * part of its text ("Mit Material von dpa") may have in it what it wrote itself and has printed before: there the clock counts.
 * Two of different agencies cannot both be right for one text, and nothing is said.
 */
export function directionOf(a: Side, b: Side, passages: readonly Passage[]): Direction {
  const [ofA, ofB] = [credited(a.credits, passages, "a"), credited(b.credits, passages, "b")];
  const own = ownReport(a, b, [...ofA, ...ofB]);
  if (own !== null) return own;
  const both = ofA.filter((agency) => ofB.includes(agency));
  if (both.length > 0) return { way: "common", by: "credit", agencies: both };
  if (ofA.length > 0 && ofB.length > 0) return { way: null, by: null, agencies: [...ofA, ...ofB] };
  if (ofA.length > 0 && !isOwnText(a, b)) return { way: "a->b", by: "credit", agencies: ofA };
  if (ofB.length > 0 && !isOwnText(b, a)) return { way: "b->a", by: "credit", agencies: ofB };
  const order = publishedOrder(a.published, b.published);
  if (order === 0) return { way: null, by: null, agencies: [] };
  return { way: order < 0 ? "a->b" : "b->a", by: "time", agencies: [] };
}

const isOwnText = (credited: Side, other: Side): boolean =>
  credited.publisher !== null &&
  credited.publisher === other.publisher &&
  credited.credits.every(({ share, rule }) => share === "part" && rule !== "credit/dateline");

/** One of the two is published by an agency that is credited, the other one is not. */
function ownReport(a: Side, b: Side, credited: readonly string[]): Direction | null {
  const ofCredited = ({ publisher }: Side) => credited.find((agency) => agency === agencyName(publisher)) ?? null;
  const [ofA, ofB] = [ofCredited(a), ofCredited(b)];
  if (ofA !== null && ofB === null) return { way: "a->b", by: "credit", agencies: [ofA] };
  if (ofB !== null && ofA === null) return { way: "b->a", by: "credit", agencies: [ofB] };
  return null;
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
