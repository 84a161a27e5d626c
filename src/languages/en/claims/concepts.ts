import { type EventConcept, eventConcepts } from "../rows/claims/event-concepts.ts";

/** An event by its key; `flipped` where the word names its opposite. */
export interface Concept {
  readonly key: string;
  readonly flipped: boolean;
}

const listOf = (words = ""): string[] => words.split(", ").filter(Boolean);
const byWord = new Map<string, Concept>();
const rows = new Map<string, EventConcept>();
for (const row of eventConcepts) {
  rows.set(row.concept, row);
  for (const word of listOf(row.words)) byWord.set(word, { key: row.concept, flipped: false });
  for (const word of listOf(row.opposite)) byWord.set(word, { key: row.concept, flipped: true });
}

/** The event of a verb, adjective or noun by its lemma, with a verb's particle; null for words that are in no row. */
export const listedConcept = (lemma: string): Concept | null => byWord.get(lemma) ?? null;

/** Whether a key is one of the rows'. */
export const isListed = (key: string): boolean => rows.has(key);

/** Whether its numbers grow from day to day. */
export const accumulates = (key: string): boolean => rows.get(key)?.accumulates ?? false;

/** Key of a verb or noun that is in no row: no other language has it. */
export const plainKey = (lemma: string): string => `en:${lemma}`;
