import type { ChainLink, DocumentHead, Reading, Role, Span, Statement } from "../../../index.ts";
import { type Certainty, certaintyOf } from "../../labels/words.ts";

/** A reading that has its text, with its parts by their ids. */
export interface Facts {
  readonly reading: Reading;
  readonly text: string;
  readonly entities: ReadonlyMap<string, Reading["entities"][number]>;
  readonly times: ReadonlyMap<string, Reading["times"][number]>;
  readonly places: ReadonlyMap<string, Reading["places"][number]>;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

export const factsOf = (reading: Reading): Facts => ({
  reading,
  text: reading.document.text ?? "",
  entities: byId(reading.entities),
  times: byId(reading.times),
  places: byId(reading.places),
});

/** The words of several spans, with "…" for what stands between them. */
export const wordsOf = ({ text }: Facts, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" … ");

/** How sure the statement's origin is of it; for the article's own, how sure the article is. */
export function certainty({ type, factuality }: Statement): Certainty {
  const source = type === "asserted" ? "author" : "origin";
  return certaintyOf[(factuality.find((f) => f.source === source) ?? factuality[0])?.value ?? "Uu"];
}

/** The name that stands for a role, and its own words where they differ ("sie"); null for no such role. */
export function nameOf(
  facts: Facts,
  role: Role | ChainLink,
): { readonly name: string; readonly words: string | null } | null {
  const words = wordsOf(facts, role.spans);
  const name = role.entity === null ? undefined : facts.entities.get(role.entity)?.name;
  if (name === undefined || ("named" in role && !role.named && words !== ""))
    return words === "" ? null : { name: words, words: null };
  return { name, words: words === "" || words.includes(name) ? null : words };
}

/** Whether the origin of the statement has a name; the article's own statements have. */
export const isNamed = ({ chain, type }: Statement): boolean => (chain[0] ? chain[0].named : type === "asserted");

/** "4" of "s4": the number in text and list. */
export const numberOf = ({ id }: Statement): string => /^s(?<number>\d+)$/u.exec(id)?.groups?.number ?? id;

/** An entry of a live blog. */
export type Entry = NonNullable<DocumentHead["items"]>[number];

/** The entries of a live blog; none for any other text. */
export const entriesOf = ({ reading }: Facts): readonly Entry[] => reading.document.items ?? [];

/** The entry that holds a place of the text. */
export const entryAt = (facts: Facts, at: number): Entry | undefined =>
  entriesOf(facts).find(({ start, end }) => start <= at && at < end);

/** Where a finding stands, by its id: a statement, time, place, check, entity or entry; "d1" is the first doubt. */
export function spansOf({ reading }: Facts, id: string): readonly Span[] {
  const statement = reading.statements.find((one) => one.id === id);
  if (statement) return statement.quote;
  const doubt = /^d(?<number>\d+)$/u.exec(id)?.groups?.number;
  if (doubt !== undefined) return [reading.doubts[Number(doubt) - 1]].filter((one) => one !== undefined);
  const entity = reading.entities.find((one) => one.id === id);
  if (entity) return entity.mentions;
  const entries = reading.document.items ?? [];
  return [...reading.times, ...reading.places, ...reading.checks, ...entries].filter((one) => one.id === id);
}

/**
 * A text whose controls cannot turn the direction of what stands around it (UAX #9: embeddings, overrides, isolates);
 * every other character stays, and every position, too.
 */
export const shown = (text: string): string =>
  text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, "\u2b1a")
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, "\ufffd");

export const hasControls = (text: string): boolean => /[\u202a-\u202e\u2066-\u2069]/u.test(text);
