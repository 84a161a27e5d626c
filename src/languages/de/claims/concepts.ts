import { Can, type Lexicon } from "../../../analysis/lexicon.ts";
import type { EventClass } from "../../ledger-reader.ts";
import { type EventConcept, eventConcepts, verbsOfNouns } from "../rows/event-concepts.ts";
import { eventKin } from "../rows/event-kin.ts";

/** An event by its key; `flipped` where the word names its opposite. */
export interface Concept {
  readonly key: string;
  readonly flipped: boolean;
}

const byWord = new Map<string, Concept>();
const rows = new Map<string, EventConcept>();
for (const row of eventConcepts) {
  rows.set(row.concept, row);
  for (const word of row.words.split(" ")) byWord.set(word.toLowerCase(), { key: row.concept, flipped: false });
  for (const word of row.opposite?.split(" ") ?? [])
    byWord.set(word.toLowerCase(), { key: row.concept, flipped: true });
}

/** The event of a verb, adjective or noun by its lemma in small letters; null for words that are in no row. */
export const listedConcept = (lemma: string): Concept | null => byWord.get(lemma) ?? null;

/** "sperrung" is of "sperren": a noun in "-ung" is the event of the verb that it is made of, where there is one. */
export function eventOfNoun(lexicon: Lexicon, lemma: string): Concept | null {
  const listed = listedConcept(lemma) ?? ofStrongVerb(lemma);
  if (listed !== null || !lemma.endsWith("ung") || lemma.length < SHORTEST_EVENT) return listed;
  const stem = lemma.slice(0, -"ung".length);
  for (const verb of [`${stem}en`, `${stem}n`])
    if ((lexicon.bits(verb) & Can.infinitive) !== 0) return listedConcept(verb) ?? { key: verb, flipped: false };
  return null;
}

const ofStrongVerb = (lemma: string): Concept | null => {
  const verb = verbsOfNouns.get(lemma);
  return verb === undefined ? null : { key: verb, flipped: false };
};

const SHORTEST_EVENT = 7;

/** The concept and what it is a kind of, narrowest first: "reißen", "beschädigen". */
export function withWider(key: string): readonly string[] {
  const chain = [key];
  for (let wider = rows.get(key)?.wider; wider !== undefined; wider = rows.get(wider)?.wider) chain.push(wider);
  return chain;
}

/** Whether its numbers grow from day to day. */
export const accumulates = (key: string): boolean => rows.get(key)?.accumulates ?? false;

const kin = new Map<string, EventClass[]>();
for (const [row, { words, opposite = "" }] of eventKin.entries())
  for (const [list, flipped] of [
    [words, false],
    [opposite, true],
  ] as const)
    for (const word of list.split(" ").filter(Boolean)) {
      const key = listedConcept(word.toLowerCase())?.key ?? word;
      kin.set(key, [...(kin.get(key) ?? []), { name: `kin${row}`, flipped }]);
    }

/** The rows of kindred events that a predicate's key is in. */
export const classesOf = (key: string): readonly EventClass[] => kin.get(key) ?? NONE;

const NONE: readonly EventClass[] = [];
