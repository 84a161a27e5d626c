import { isGeneral, isOppositeSide, sameName } from "../../languages/stored-words.ts";
import type { Participant, Proposition } from "../../propositions/proposition.ts";
import type { SlotComparison } from "./slot-comparison.ts";
import type { Stated } from "./stated.ts";

/** Weight that each side has, and that both have in common. */
export interface Shares {
  readonly a: number;
  readonly b: number;
  readonly both: number;
}

export interface ComparedParticipants {
  readonly slot: SlotComparison | null;
  readonly shares: Shares;
  /** Not both speak of somebody or something that the other one does not. */
  readonly fits: boolean;
  readonly sharesName: boolean;
  /** How many both speak of. */
  readonly things: number;
  /** Whether one speaks of somebody or something beside what the other one does. */
  readonly hasMore: { readonly a: boolean; readonly b: boolean };
}

const NAME = 2;
const LONG_NOUN = 1.5;
const NOUN = 1;
const GENERAL_NOUN = 0.4;
const PLACE = 1;
/** Letters from which a noun is rarely general. */
const LONG = 10;
/** What a kind ("Träger") and its kind of it ("Stahlträger") have in common. */
const WIDER = 0.8;

type Language = string | null;

const weightOf = ({ key, type, role, counted }: Participant, language: Language): number => {
  const own = type !== null ? NAME : isGeneral(key, language) ? GENERAL_NOUN : key.length >= LONG ? LONG_NOUN : NOUN;
  return counted || role === "subject" || role === "object" ? own : own * BESIDE;
};

/** Behind a preposition stands more often a circumstance. */
const BESIDE = 0.5;

/** A proposition with the language of its article, as `Stated` has it. */
type Spoken = Pick<Stated, "proposition" | "language">;

/** Pairs whoever and whatever stands in both, whatever its part in the sentence. */
export function compareParticipants(one: Spoken, other: Spoken): ComparedParticipants {
  const [a, b] = [one.proposition, other.proposition];
  const [ofA, ofB] = [one.language ?? null, other.language ?? null];
  const free = new Set(b.participants);
  const pairs: { readonly one: Participant; readonly other: Participant; readonly likeness: number }[] = [];
  for (const one of a.participants) {
    const found = best(one, free);
    if (found === null) continue;
    free.delete(found.other);
    pairs.push({ one, ...found });
  }
  const paired = new Set(pairs.map(({ one }) => one));
  const left = a.participants.filter((one) => !paired.has(one));
  const narrowed = pairs.some(
    ({ one, other, likeness }) => likeness === WIDER && (isNarrowed(one, other, left) || isNarrowed(other, one, free)),
  );
  const conflict = narrowed || left.some((one) => [...free].some((other) => conflicts(one, other, ofA, ofB)));
  const isSame = left.length === 0 && free.size === 0 && pairs.every(({ likeness }) => likeness === 1);
  const slot: SlotComparison | null =
    a.participants.length + b.participants.length === 0
      ? null
      : {
          slot: "participants",
          fit: conflict ? "incompatible" : isSame ? "same" : "compatible",
          a: a.participants.map(({ span }) => span),
          b: b.participants.map(({ span }) => span),
        };
  return {
    slot,
    fits: !conflict,
    sharesName: pairs.some(({ one }) => one.type !== null),
    things: pairs.filter(({ one }) => isNotGeneral(one, ofA)).length,
    hasMore: {
      a: left.some((one) => isNotGeneral(one, ofA)),
      b: [...free].some((one) => isNotGeneral(one, ofB)),
    },
    shares: {
      a: total(a.participants, ofA),
      b: total(b.participants, ofB),
      both: pairs.reduce((all, p) => all + p.likeness * Math.min(weightOf(p.one, ofA), weightOf(p.other, ofB)), 0),
    },
  };
}

const total = (all: readonly Participant[], language: Language): number =>
  all.reduce((weight, one) => weight + weightOf(one, language), 0);

function best(one: Participant, free: ReadonlySet<Participant>): { other: Participant; likeness: number } | null {
  let found: { other: Participant; likeness: number } | null = null;
  for (const other of free) {
    const likeness = likenessOf(one, other);
    if (likeness > (found?.likeness ?? 0)) found = { other, likeness };
  }
  return found;
}

function likenessOf(a: Participant, b: Participant): number {
  if (a.key === b.key) return 1;
  if (a.type !== null && b.type !== null) return sameName(a.key, b.key) ? 1 : 0;
  return a.head === b.key || b.head === a.key ? WIDER : 0;
}

/**
 * Each sentence has a subject or object of its own that the other one lacks ("lehnt einen Rücktritt ab", "lehnt Zeitkarten
 * ab"), or another thing behind the same preposition: "warnt vor dem Eis", "warnt vor der Flut".
 */
const conflicts = (one: Participant, other: Participant, ofOne: Language, ofOther: Language): boolean =>
  isNotGeneral(one, ofOne) &&
  isNotGeneral(other, ofOther) &&
  ((isCore(one) && isCore(other)) ||
    one.role === other.role ||
    (isOppositeSide(one.role) && isOppositeSide(other.role)));

const isNotGeneral = ({ key }: Participant, language: Language): boolean => !isGeneral(key, language);
const isCore = ({ role }: Participant): boolean => role === "subject" || role === "object";

/** "Die Wirtschaft der Inseln" is not "die Küstenwirtschaft": the wider word is narrowed in another way. */
const isNarrowed = (wide: Participant, narrow: Participant, left: Iterable<Participant>): boolean =>
  narrow.head === wide.key && [...left].some(({ role }) => role === "of");

/** Where it happens; two different places are two events. */
export function comparePlaces(a: Proposition, b: Proposition): { slot: SlotComparison | null; shares: Shares } {
  const [p, q] = [a.places, b.places];
  const both = new Set(p.filter(({ name }) => q.some((other) => other.name === name)).map(({ name }) => name)).size;
  const isSilent = p.length === 0 || q.length === 0;
  const fit = isSilent ? "compatible" : both > 0 ? "same" : "incompatible";
  if (p.length + q.length === 0) return { slot: null, shares: { a: 0, b: 0, both: 0 } };
  return {
    slot: { slot: "place", fit, a: p.map(({ span }) => span), b: q.map(({ span }) => span) },
    shares: isSilent
      ? { a: 0, b: 0, both: 0 }
      : {
          a: PLACE * new Set(p.map(({ name }) => name)).size,
          b: PLACE * new Set(q.map(({ name }) => name)).size,
          both: PLACE * both,
        },
  };
}
