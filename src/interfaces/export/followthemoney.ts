import type { Entity, Reading, Statement } from "../../index.ts";
import type { Chunks, Context, Readings } from "./format.ts";
import { idOf, webIri } from "./ids.ts";
import { isoDayOf, isoDays } from "./iso-dates.ts";
import { factualityOf, type Shown, shown, wayOf } from "./shown.ts";

/**
 * FollowTheMoney entities, an object a line: the Article, who speaks in it (Person, Organization), a Mention for each of
 * them, a Note for each statement, and an Event for what happens at a time or place.
 */
export async function* followTheMoney(readings: Readings, context: Context): Chunks {
  for await (const reading of readings)
    yield entitiesOf(reading, context)
      .map((entity) => `${JSON.stringify(entity)}\n`)
      .join("");
}

type Values = Readonly<Record<string, readonly (string | null | undefined)[]>>;

/** Control characters but the line end, which FollowTheMoney does not take. */
const CONTROL = /[^\P{Control}\n\t]+/gu;
const clean = (value: string | null | undefined): string => (value ?? "").replace(CONTROL, " ").trim();

/** Properties are lists of strings; those with nothing in them are left out. */
function entity(id: string, schema: string, values: Values): object {
  const properties = Object.entries(values)
    .map(([name, list]) => [name, [...new Set(list.map(clean).filter((value) => value !== ""))]] as const)
    .filter(([, list]) => list.length > 0);
  return { id, schema, properties: Object.fromEntries(properties) };
}

function entitiesOf(reading: Reading, context: Context): object[] {
  const view = shown(reading, context);
  const speakers = new Map(
    reading.statements.flatMap((statement) =>
      wayOf(statement, view).flatMap(({ entity }) => (entity ? [[entity.id, entity] as const] : [])),
    ),
  );
  return [
    article(reading, context),
    ...[...speakers.values()].flatMap((speaker) => [legalEntity(speaker, reading), mention(speaker, reading)]),
    ...reading.statements.flatMap((statement) => [note(statement, view), ...happening(statement, view)]),
  ];
}

const webAddress = (url: string | null): string[] => {
  const found = webIri(url);
  return found === null ? [] : [found];
};

function article(reading: Reading, { text: shows }: Context): object {
  const { name, title, publisher, published, url, language, text } = reading.document;
  return entity(idOf(reading), "Article", {
    title: [title ?? name],
    fileName: [name],
    publisher: [publisher],
    publishedAt: [published],
    sourceUrl: webAddress(url),
    language: [language && (ISO_639_3.get(language) ?? null)],
    bodyText: [shows ? text?.toWellFormed() : null],
  });
}

/** FollowTheMoney takes ISO 639-3; only these languages can be told. */
const ISO_639_3: ReadonlyMap<string, string> = new Map(Object.entries({ de: "deu", en: "eng", fr: "fra", nl: "nld" }));

const SCHEMAS = { PER: "Person", ORG: "Organization", LOC: "PublicBody", MISC: "LegalEntity" } as const;

const legalEntity = ({ id, name, type, wikidata, roles }: Entity, reading: Reading): object =>
  entity(idOf(reading, id), SCHEMAS[type], {
    name: [name],
    wikidataId: [wikidata],
    position: type === "PER" ? roles : [],
    proof: [idOf(reading)],
  });

const mention = ({ id, name, type }: Entity, reading: Reading): object =>
  entity(idOf(reading, `${id} mention`), "Mention", {
    name: [name],
    document: [idOf(reading)],
    resolved: [idOf(reading, id)],
    detectedSchema: [SCHEMAS[type]],
  });

/** What a statement is, in words that can be searched for: "indirect, deny, origin CT+". */
const summary = (statement: Statement): string =>
  [statement.type, statement.act, `origin ${factualityOf(statement, "origin") ?? "?"}`].filter(Boolean).join(", ");

function note(statement: Statement, view: Shown): object {
  const { reading } = view;
  const way = wayOf(statement, view);
  return entity(idOf(reading, statement.id), "Note", {
    name: [`${way[0]?.name ?? "?"}: ${summary(statement)}`],
    description: [view.words(statement.quote)],
    summary: [`${summary(statement)}; ${way.map(({ name }) => name ?? "?").join(" > ")}`],
    entity: [idOf(reading), ...way.flatMap(({ entity }) => (entity ? idOf(reading, entity.id) : []))],
    proof: [idOf(reading)],
    publisher: [reading.document.publisher],
    sourceUrl: webAddress(reading.document.url),
    keywords: statement.quote.map(({ start, end }) => `span:${start}-${end}`),
  });
}

/** What is said to happen; nothing without a time and a place. */
function happening(statement: Statement, view: Shown): object[] {
  const { reading } = view;
  const times = statement.about.flatMap((id) => view.time(id)?.edtf ?? []);
  const dates = times.flatMap((edtf) => isoDayOf(edtf) ?? []);
  // A season, a quarter, a decade, a week: from its first day to its last.
  const long = times.filter((edtf) => isoDayOf(edtf) === null).map(isoDays);
  const places = statement.places.flatMap((id) => view.place(id) ?? []);
  const days = long.flatMap(({ from, to }) => ((from ?? to) ? `${from ?? "…"} – ${to ?? "…"}` : []));
  if (dates.length + days.length + places.length === 0) return [];
  const speaker = wayOf(statement, view)[0];
  return [
    entity(idOf(reading, `${statement.id} event`), "Event", {
      name: [
        `${speaker?.name ?? reading.document.publisher ?? "?"}: ${[...dates, ...days, ...places.map((p) => p.name)].join(", ")}`,
      ],
      date: dates,
      startDate: long.map(({ from }) => from),
      endDate: long.map(({ to }) => to),
      location: places.map(({ name }) => name),
      country: places.map(({ country }) => country?.toLowerCase()),
      description: [view.words(statement.quote)],
      proof: [idOf(reading)],
    }),
  ];
}
