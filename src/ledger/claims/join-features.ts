import { rarityOfHash } from "../stories/rarity.ts";
import { type Comparison, sharedOf } from "./compare.ts";
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
  const fits = new Map(comparison.slots.map(({ slot, fit }) => [slot, fit]));
  const silent = (of: (one: typeof p) => readonly unknown[]) => (of(p).length === 0) !== (of(q).length === 0);
  const isOneSpeaker = sameSource(a, b);
  const [named, stances] = [[a, b].filter(({ voice }) => voice.kind === "named"), [a, b].filter(isStance)];
  const length = Math.min(p.wording.length, q.wording.length);
  const values: Record<Feature, number | boolean> = {
    covered: ratio(shared, Math.min(weightA, weightB)),
    alike: ratio(shared, weightA + weightB - shared),
    rare: Math.min(1, shared / MUCH),
    long: Math.min(1, length / LONG),
    short: length <= 2,
    copied: sharedOf(p.runs ?? [], q.runs ?? []) > 0,
    "one speaker": isOneSpeaker && named.length === 2,
    "two speakers": !isOneSpeaker && named.length === 2,
    "same numbers": fits.get("quantity") === "same",
    "other numbers": fits.get("quantity") === "incompatible",
    "numbers in one": silent(({ quantities }) => quantities),
    "same time": fits.get("time") === "same",
    "other time": fits.get("time") === "incompatible",
    "time in one": silent(({ times }) => times),
    "same place": fits.get("place") === "same",
    "other place": fits.get("place") === "incompatible",
    "place in one": silent(({ places }) => places),
    "same event": fits.get("predicate") === "same" && p.predicate.concepts.length > 0,
    "other event": fits.get("predicate") === "incompatible",
    "other things": fits.get("participants") === "incompatible",
    "one thing": comparison.things === 1,
    "two things": comparison.things >= 2,
    "other polarity": fits.get("polarity") === "incompatible",
    setting: comparison.setting,
    "days apart": a.day === null || b.day === null ? 0.5 : Math.min(1, Math.abs(a.day - b.day) / FAR),
    "both quoted": a.quoted === true && b.quoted === true,
    "both stances": stances.length === 2,
    "one stance": stances.length === 1,
    "one article": a.version === b.version,
  };
  return Float64Array.from(FEATURES, (name) => Number(values[name]));
}

/** Sum of the rarities of words. */
export const weightOf = (wording: readonly number[]): number =>
  wording.reduce((sum, hash) => sum + weightOfWord(hash), 0);
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
