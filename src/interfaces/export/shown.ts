import type { Entity, PlaceMark, Reading, Role, Span, Statement, TimeMark } from "../../index.ts";
import type { Context } from "./format.ts";

/** A reading with what its ids stand for and what its spans say, for exporters. */
export interface Shown {
  readonly reading: Reading;
  /** The words under the spans, the parts joined by " … "; null where the text may not be shown, is not there, or nothing is under them. */
  words(spans: readonly Span[]): string | null;
  entity(id: string | null): Entity | null;
  time(id: string | null): TimeMark | null;
  place(id: string): PlaceMark | null;
}

export function shown(reading: Reading, context: Pick<Context, "text">): Shown {
  const text = context.text ? reading.document.text : undefined;
  const entities = byId(reading.entities);
  const times = byId(reading.times);
  const places = byId(reading.places);
  return {
    reading,
    words: (spans) =>
      text === undefined || spans.length === 0
        ? null
        : spans
            .map(({ start, end }) => text.slice(start, end))
            .join(" … ")
            .toWellFormed(),
    entity: (id) => (id === null ? null : (entities.get(id) ?? null)),
    time: (id) => (id === null ? null : (times.get(id) ?? null)),
    place: (id) => places.get(id) ?? null,
  };
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Somebody in a statement, by the best name there is. */
export interface Who {
  /** Of the entity; else the words themselves; null where neither may be shown. */
  readonly name: string | null;
  readonly entity: Entity | null;
  readonly spans: readonly Span[];
  /** False for "Regierungskreise"; null where nobody said. */
  readonly named: boolean | null;
}

/** Null for a role that nobody fills. */
export function who(role: Role & { readonly named?: boolean }, { entity, words }: Shown): Who | null {
  if (role.spans.length === 0 && role.entity === null) return null;
  const found = entity(role.entity);
  return { name: found?.name ?? words(role.spans), entity: found, spans: role.spans, named: role.named ?? null };
}

/** Everybody on the way from the origin to the article; the speaker alone where no chain was found. */
export function wayOf(statement: Statement, reading: Shown): readonly Who[] {
  const links = statement.chain.length > 0 ? statement.chain : [statement.speaker];
  return links.flatMap((link) => who(link, reading) ?? []);
}

/** How sure the origin is, and the article itself: FactBank values. Null where it is not said. */
export const factualityOf = (statement: Statement, source: "origin" | "author"): string | null =>
  statement.factuality.find((f) => f.source === source)?.value ?? null;
