import { classesOf, isExistence, isListed, withWider } from "../../languages/stored-words.ts";
import type { Proposition } from "../../propositions/proposition.ts";
import type { Shares } from "./compare-participants.ts";
import type { SlotComparison } from "./slot-comparison.ts";

/** What an event weighs that is in the table, any other full verb, and that something is there. */
const LISTED = 2;
const OTHER = 1.5;
const THERE = 0.8;

export interface ComparedPredicates {
  readonly slot: SlotComparison;
  readonly shares: Shares;
  /** Not about different events. */
  readonly fits: boolean;
  readonly isShared: boolean;
  /** Both name one event of the table, not any verb that they have in common. */
  readonly isListed: boolean;
  /** They may tell one event in other words: "zieht sich zurück", "verzichtet". */
  readonly isKin: boolean;
  /** One says so by denying the opposite: "zieht sich zurück", "tritt nicht an". */
  readonly isTurned: boolean;
}

/** The same event by its verb or noun; "reißen" is a kind of "beschädigen"; a clause of a carrying verb alone fits any. */
export function comparePredicates(a: Proposition, b: Proposition): ComparedPredicates {
  const [p, q] = [a.predicate, b.predicate];
  const isSame = p.concepts.some((key) => q.concepts.includes(key));
  const isWider = p.concepts.some((key) => q.concepts.some((other) => isKindOf(key, other) || isKindOf(other, key)));
  const isShared = isSame || isWider;
  const kin = isShared ? null : kinOf(p.concepts, q.concepts);
  const isOpen = p.concepts.length === 0 || q.concepts.length === 0;
  const weightA = weightOf(p.concepts);
  const weightB = weightOf(q.concepts);
  const both = isShared ? Math.min(weightA, weightB) : 0;
  return {
    slot: {
      slot: "predicate",
      fit: isSame ? "same" : isShared || isOpen || kin !== null ? "compatible" : "incompatible",
      a: p.spans,
      b: q.spans,
    },
    shares: isOpen ? { a: 0, b: 0, both: 0 } : { a: weightA, b: weightB, both },
    fits: isShared || isOpen,
    isShared,
    isListed: isShared && weightA === LISTED && weightB === LISTED,
    isKin: kin !== null,
    isTurned: kin === "turned",
  };
}

/** Whether two events stand in one row of kindred ones, and whether one of them as the opposite. */
function kinOf(a: readonly string[], b: readonly string[]): "plain" | "turned" | null {
  const rows = b.flatMap(classesOf);
  if (rows.length === 0) return null;
  const found = a
    .flatMap(classesOf)
    .flatMap((one) => rows.filter(({ name }) => name === one.name).map((other) => ({ one, other })));
  if (found.length === 0) return null;
  return found.some(({ one, other }) => one.flipped === other.flipped) ? "plain" : "turned";
}

const isKindOf = (key: string, other: string): boolean => withWider(key).includes(other);

const weightOf = (concepts: readonly string[]): number =>
  Math.max(0, ...concepts.map((key) => (isExistence(key) ? THERE : isListed(key) ? LISTED : OTHER)));
