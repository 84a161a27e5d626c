import { Can, FINITE } from "../../src/analysis/lexicon.ts";
import type { Dictionary, Reading } from "./reading.ts";

const VERBAL = FINITE | Can.infinitive | Can.zuInfinitive | Can.participle1 | Can.participle2 | Can.imperative;

const isVerbal = (reading: Reading): boolean => (reading.bits & VERBAL) !== 0;

/**
 * Puts the readings of the more frequent verb first: "gefallen" is "gefallen" or "fallen".
 * A verb is counted by those of its forms that no other verb has.
 */
export function orderVerbs(dictionary: Dictionary, wordCounts: ReadonlyMap<string, number>): void {
  const verbCounts = new Map<string, number>();
  for (const [form, readings] of dictionary) {
    const lemmas = new Set(readings.filter(isVerbal).map((r) => r.lemma));
    if (lemmas.size !== 1) continue;
    const [lemma = ""] = lemmas;
    verbCounts.set(lemma, (verbCounts.get(lemma) ?? 0) + (wordCounts.get(form) ?? 0));
  }
  const countOf = (reading: Reading): number => (isVerbal(reading) ? (verbCounts.get(reading.lemma) ?? 0) : 0);
  for (const readings of dictionary.values()) {
    if (readings.length < 2) continue;
    const verbal = readings.filter(isVerbal).sort((a, b) => countOf(b) - countOf(a) || compare(a.lemma, b.lemma));
    const others = readings.filter((r) => !isVerbal(r));
    readings.splice(0, readings.length, ...others, ...verbal);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
