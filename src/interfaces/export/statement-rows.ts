import type { Reading } from "../../index.ts";
import type { Context } from "./format.ts";
import { documentIri, idOf } from "./ids.ts";
import { isoDays } from "./iso-dates.ts";
import { factualityOf, type Shown, shown, wayOf, who } from "./shown.ts";

/** A column of the table of statements. Dates are ISO 8601 days, spans are "start-end" in UTF-16 units. */
export interface Column {
  readonly name: string;
  readonly type: "STRING" | "DOUBLE" | "BOOLEAN" | "DATE" | "LIST";
  /** Between the parts of a list where a table has none. */
  readonly separator?: string;
}

export type Cell = string | number | boolean | readonly string[] | null;

type Row = (statement: Reading["statements"][number], view: Shown) => Cell;

const text = (name: string, of: Row): Column & { of: Row } => ({ name, type: "STRING", of });
const day = (name: string, of: Row): Column & { of: Row } => ({ name, type: "DATE", of });
/** Of what is there; null for an empty list, which a table cannot tell from it. */
const list = (
  name: string,
  of: (...args: Parameters<Row>) => readonly (string | null)[],
  separator = "; ",
): Column & { of: Row } => ({
  ...{ name, type: "LIST", separator },
  of: (...args) => {
    const parts = of(...args).filter((part) => part !== null && part !== "") as string[];
    return parts.length > 0 ? parts : null;
  },
});
const spans = (parts: readonly { start: number; end: number }[]): string[] =>
  parts.map(({ start, end }) => `${start}-${end}`);
/** The days from the first to the last of some times; null where one of them is open. */
const daysOf = (times: readonly (string | null | undefined)[], end: "from" | "to"): string | null => {
  const days = times.flatMap((edtf) => isoDays(edtf)[end] ?? []).sort();
  return (end === "from" ? days[0] : days.at(-1)) ?? null;
};

const rows: readonly (Column & { readonly of: Row })[] = [
  text("id", ({ id }, { reading }) => idOf(reading, id)),
  text("document", (_, { reading }) => documentIri(reading)),
  text("name", (_, { reading }) => reading.document.name),
  text("sha256", (_, { reading }) => reading.document.sha256),
  text("title", (_, { reading }) => reading.document.title),
  text("publisher", (_, { reading }) => reading.document.publisher),
  text("published", (_, { reading }) => reading.document.published),
  day("published_from", (_, { reading }) => isoDays(reading.document.published).from),
  day("published_to", (_, { reading }) => isoDays(reading.document.published).to),
  text("statement", ({ id }) => id),
  text("parent", ({ parent }) => parent),
  text("supersedes", ({ supersedes }) => supersedes),
  text("type", ({ type }) => type),
  list("medium", ({ medium }) => medium),
  text("act", ({ act }) => act),
  text("quote", ({ quote }, { words }) => words(quote)),
  list("quote_spans", ({ quote }) => spans(quote)),
  text("speaker", ({ speaker }, view) => who(speaker, view)?.name ?? null),
  list("speaker_spans", ({ speaker }) => spans(speaker.spans)),
  text("speaker_type", ({ speaker }, view) => view.entity(speaker.entity)?.type ?? null),
  text("cue", ({ cue }, { words }) => words(cue)),
  list("cue_spans", ({ cue }) => spans(cue)),
  text("addressee", ({ addressee }, view) => who(addressee, view)?.name ?? null),
  list("chain", (statement, view) => wayOf(statement, view).map(({ name }) => name ?? "?"), " > "),
  { name: "origin_named", type: "BOOLEAN", of: ({ chain }) => chain[0]?.named ?? null },
  text("origin_value", (statement) => factualityOf(statement, "origin")),
  text("author_value", (statement) => factualityOf(statement, "author")),
  { name: "conditional", type: "BOOLEAN", of: ({ conditional }) => conditional },
  text("said", ({ said }, { time }) => time(said)?.edtf ?? time(said)?.value ?? null),
  day("said_from", ({ said }, { time }) => daysOf([time(said)?.edtf], "from")),
  day("said_to", ({ said }, { time }) => daysOf([time(said)?.edtf], "to")),
  list("about", ({ about }, { time }) => about.map((id) => time(id)?.edtf ?? time(id)?.value ?? null)),
  day("about_from", ({ about }, { time }) =>
    daysOf(
      about.map((id) => time(id)?.edtf),
      "from",
    ),
  ),
  day("about_to", ({ about }, { time }) =>
    daysOf(
      about.map((id) => time(id)?.edtf),
      "to",
    ),
  ),
  list("places", ({ places }, { place }) => places.map((id) => place(id)?.name ?? null)),
  list("countries", ({ places }, { place }) => [...new Set(places.map((id) => place(id)?.country ?? null))]),
  { name: "longitude", type: "DOUBLE", of: ({ places }, { place }) => pointOf(places, place)?.[0] ?? null },
  { name: "latitude", type: "DOUBLE", of: ({ places }, { place }) => pointOf(places, place)?.[1] ?? null },
  { name: "confidence", type: "DOUBLE", of: ({ confidence }) => confidence },
  text("rule", ({ rule }) => rule),
];

/** Of the first place that has one. */
const pointOf = (places: readonly string[], place: Shown["place"]): readonly [number, number] | null =>
  places.map((id) => place(id)?.point ?? null).find(Boolean) ?? null;

export const columns: readonly Column[] = rows.map(({ of, ...column }) => column);

/** One row a statement, in the order of the columns. */
export function statementRows(reading: Reading, context: Context): Cell[][] {
  const view = shown(reading, context);
  return reading.statements.map((statement) => rows.map(({ of }) => of(statement, view)));
}
