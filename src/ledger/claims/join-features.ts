import type { Proposition } from "../../propositions/proposition.ts";
import { rarityOfHash } from "../stories/rarity.ts";
import { type Comparison, sharedOf } from "./compare.ts";
import type { SlotComparison } from "./slot-comparison.ts";
import { sameSource } from "./source-key.ts";
import { isStance } from "./stance.ts";
import type { Occurrence } from "./stated.ts";

/** What the joiner looks at, in the order of its weights. Symmetric; each from 0 to 1. */
export const FEATURES = [
  "covered",
  "alike",
  "rare",
  "long",
  "short",
  "copied",
  "one speaker",
  "two speakers",
  "same numbers",
  "other numbers",
  "numbers in one",
  "same time",
  "other time",
  "time in one",
  "same place",
  "other place",
  "place in one",
  "same event",
  "kindred event",
  "other event",
  "other things",
  "one thing",
  "two things",
  "other polarity",
  "setting",
  "days apart",
  "both quoted",
  "both stances",
  "one stance",
  "one article",
  "same act",
  "also",
  "around",
  "beyond",
] as const;

export type Feature = (typeof FEATURES)[number];

/** Rarity of a word that the table lacks, as it does verbs and adjectives. */
const UNLISTED = 3.5;
/** Sum of rarities with which two wordings share as much as counts: four rare nouns. */
const MUCH = 24;
/** Words of a long wording. */
const LONG = 8;
/** Days after which reports are as far apart as counts. */
const FAR = 10;

/** The features of a pair, by `FEATURES`. */
export function featuresOf(a: Occurrence, b: Occurrence, comparison: Comparison): Float64Array {
  const [p, q] = [a.proposition, b.proposition];
  const [weightA, weightB] = [weightOf(p.wording), weightOf(q.wording)];
  const shared = weightShared(p.wording, q.wording);
  const fitOf = (wanted: SlotComparison["slot"]) => comparison.slots.find(({ slot }) => slot === wanted)?.fit;
  const isOneSpeaker = sameSource(a, b);
  const named = Number(a.voice.kind === "named") + Number(b.voice.kind === "named");
  const stances = Number(isStance(a)) + Number(isStance(b));
  const length = Math.min(p.wording.length, q.wording.length);
  const context = contextOf(p, q);
  // One line a feature, as FEATURES has them: this runs for every two statements that may be one claim.
  return Float64Array.of(
    ratio(shared, Math.min(weightA, weightB)),
    ratio(shared, weightA + weightB - shared),
    Math.min(1, shared / MUCH),
    Math.min(1, length / LONG),
    Number(length <= 2),
    Number(sharedOf(p.runs ?? [], q.runs ?? []) > 0),
    Number(isOneSpeaker && named === 2),
    Number(!isOneSpeaker && named === 2),
    Number(fitOf("quantity") === "same"),
    Number(fitOf("quantity") === "incompatible"),
    Number(isInOne(p.quantities, q.quantities)),
    Number(fitOf("time") === "same"),
    Number(fitOf("time") === "incompatible"),
    Number(isInOne(p.times, q.times)),
    Number(fitOf("place") === "same"),
    Number(fitOf("place") === "incompatible"),
    Number(isInOne(p.places, q.places)),
    Number(fitOf("predicate") === "same" && p.predicate.concepts.length > 0),
    Number(comparison.isKin),
    Number(fitOf("predicate") === "incompatible"),
    Number(fitOf("participants") === "incompatible"),
    Number(comparison.things === 1),
    Number(comparison.things >= 2),
    Number(fitOf("polarity") === "incompatible"),
    comparison.setting,
    daysApart(a, b),
    Number(a.quoted === true && b.quoted === true),
    Number(stances === 2),
    Number(stances === 1),
    Number(a.version === b.version),
    Number(a.act !== null && a.act === b.act && a.act !== PLAIN),
    Number(a.version === b.version && (a.position < b.position ? b : a).voice.also === true),
    context.around,
    context.beyond,
  );
}

/** The mean of the judged pairs: for what an older laut has stored, and for languages that do not tell it. */
const UNKNOWN = { around: 0.42, beyond: 0.33 } as const;

/** Saying alone: what nearly all do. */
const PLAIN = "assert";

/** When it was said, else published: from 0 to 1. */
function daysApart(a: Occurrence, b: Occurrence): number {
  const [one, other] = [a.saidDay ?? a.day, b.saidDay ?? b.day];
  return one === null || other === null ? 0.5 : Math.min(1, Math.abs(one - other) / FAR);
}

/**
 * What the clauses leave out, by the nouns and names around them: how much they have in common with all of their own words, and
 * without those.
 */
export function contextOf(p: Proposition, q: Proposition): { readonly around: number; readonly beyond: number } {
  if (p.around === undefined || q.around === undefined) return UNKNOWN;
  const [ofP, ofQ] = [surroundingsOf(p, p.around), surroundingsOf(q, q.around)];
  const isOwn = (hash: number) => p.wording.includes(hash) || q.wording.includes(hash);
  const [a, b, both] = [
    { all: 0, beyond: 0 },
    { all: 0, beyond: 0 },
    { all: 0, beyond: 0 },
  ];
  for (const [hash, weight] of ofP) {
    const beyond = isOwn(hash) ? 0 : weight;
    a.all += weight;
    a.beyond += beyond;
    if (!ofQ.has(hash)) continue;
    both.all += weight;
    both.beyond += beyond;
  }
  for (const [hash, weight] of ofQ) {
    b.all += weight;
    if (!isOwn(hash)) b.beyond += weight;
  }
  return { around: ratio(2 * both.all, a.all + b.all), beyond: ratio(both.beyond, Math.min(a.beyond, b.beyond)) };
}

/** Of propositions that are at hand: each is held against many others. */
const surroundings = new WeakMap<Proposition, ReadonlyMap<number, number>>();

/** The words around a clause and its own, with their weights. */
function surroundingsOf(proposition: Proposition, around: readonly number[]): ReadonlyMap<number, number> {
  const known = surroundings.get(proposition);
  if (known !== undefined) return known;
  const made = new Map([...around, ...proposition.wording].map((hash) => [hash, weightOfWord(hash)]));
  surroundings.set(proposition, made);
  return made;
}

const isInOne = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  (one.length === 0) !== (other.length === 0);

/** Sum of the rarities of words. */
export function weightOf(wording: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < wording.length; i++) sum += weightOfWord(wording[i]!);
  return sum;
}
const weightOfWord = (hash: number): number => rarityOfHash(hash) ?? UNLISTED;

/** The weight of what two sorted lists of words have in common. */
function weightShared(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const difference = a[i]! - b[k]!;
    if (difference === 0) sum += weightOfWord(a[i]!);
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return sum;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
