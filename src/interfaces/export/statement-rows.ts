import type { Reading } from "../../index.ts";
import type { Context } from "./format.ts";
import { documentIri, idOf } from "./ids.ts";
import { factualityOf, type Shown, shown, wayOf, who } from "./shown.ts";

/** A column of the table of statements. Lists are joined by "; ", spans are "start-end" in UTF-16 units. */
export interface Column {
  readonly name: string;
  readonly type: "STRING" | "INT32" | "DOUBLE" | "BOOLEAN";
}

export type Cell = string | number | boolean | null;

type Row = (statement: Reading["statements"][number], view: Shown) => Cell;

const text = (name: string, of: Row): Column & { of: Row } => ({ name, type: "STRING", of });
const joined = (parts: readonly (string | null)[]): string | null => parts.filter(Boolean).join("; ") || null;
const spans = (list: readonly { start: number; end: number }[]): string | null =>
  joined(list.map(({ start, end }) => `${start}-${end}`));

const rows: readonly (Column & { readonly of: Row })[] = [
  text("id", ({ id }, { reading }) => idOf(reading, id)),
  text("document", (_, { reading }) => documentIri(reading)),
  text("name", (_, { reading }) => reading.document.name),
  text("sha256", (_, { reading }) => reading.document.sha256),
  text("title", (_, { reading }) => reading.document.title),
  text("publisher", (_, { reading }) => reading.document.publisher),
  text("published", (_, { reading }) => reading.document.published),
  text("statement", ({ id }) => id),
  text("parent", ({ parent }) => parent),
  text("supersedes", ({ supersedes }) => supersedes),
  text("type", ({ type }) => type),
  text("medium", ({ medium }) => joined(medium)),
  text("act", ({ act }) => act),
  text("quote", ({ quote }, { words }) => words(quote)),
  text("quote_spans", ({ quote }) => spans(quote)),
  text("speaker", ({ speaker }, view) => who(speaker, view)?.name ?? null),
  text("speaker_spans", ({ speaker }) => spans(speaker.spans)),
  text("speaker_type", ({ speaker }, view) => view.entity(speaker.entity)?.type ?? null),
  text("cue", ({ cue }, { words }) => words(cue)),
  text("cue_spans", ({ cue }) => spans(cue)),
  text("addressee", ({ addressee }, view) => who(addressee, view)?.name ?? null),
  text(
    "chain",
    (statement, view) =>
      wayOf(statement, view)
        .map(({ name }) => name ?? "?")
        .join(" > ") || null,
  ),
  { name: "origin_named", type: "BOOLEAN", of: ({ chain }) => chain[0]?.named ?? null },
  text("origin_value", (statement) => factualityOf(statement, "origin")),
  text("author_value", (statement) => factualityOf(statement, "author")),
  { name: "conditional", type: "BOOLEAN", of: ({ conditional }) => conditional },
  text("said", ({ said }, { time }) => time(said)?.edtf ?? time(said)?.value ?? null),
  text("about", ({ about }, { time }) => joined(about.map((id) => time(id)?.edtf ?? time(id)?.value ?? null))),
  text("places", ({ places }, { place }) => joined(places.map((id) => place(id)?.name ?? null))),
  text("countries", ({ places }, { place }) => joined([...new Set(places.map((id) => place(id)?.country ?? null))])),
  { name: "longitude", type: "DOUBLE", of: ({ places }, { place }) => pointOf(places, place)?.[0] ?? null },
  { name: "latitude", type: "DOUBLE", of: ({ places }, { place }) => pointOf(places, place)?.[1] ?? null },
  { name: "confidence", type: "DOUBLE", of: ({ confidence }) => confidence },
  text("rule", ({ rule }) => rule),
];

/** Of the first place that has one. */
const pointOf = (places: readonly string[], place: Shown["place"]): readonly [number, number] | null =>
  places.map((id) => place(id)?.point ?? null).find(Boolean) ?? null;

export const columns: readonly Column[] = rows.map(({ name, type }) => ({ name, type }));

/** One row a statement, in the order of the columns. */
export function statementRows(reading: Reading, context: Context): Cell[][] {
  const view = shown(reading, context);
  return reading.statements.map((statement) => rows.map(({ of }) => of(statement, view)));
}
