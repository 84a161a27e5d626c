import type { Entity, PlaceMark, Reading, Statement } from "../../index.ts";
import type { Chunks, Context, Readings } from "./format.ts";
import { idOf, NAMESPACE, sharedId, uuid5, webIri } from "./ids.ts";
import { factualityOf, type Shown, shown, wayOf } from "./shown.ts";

/**
 * STIX 2.1 (OASIS Standard of 2021-06-10): a bundle with a report for each article, a note for each statement, an identity
 * for each publisher and who speaks, a location for each place. Ids and times come from the articles, never from a clock.
 * Writes no opinion objects: laut does not judge.
 */
export async function* stix(readings: Readings, context: Context): Chunks {
  const written = new Set<string>();
  let bundle = NAMESPACE;
  let comma = "";
  yield '{"type":"bundle","objects":[';
  for await (const reading of readings) {
    let chunk = "";
    for (const object of objectsOf(reading, context)) {
      if (written.has(object.id)) continue;
      if (isShared(object)) written.add(object.id);
      bundle = uuid5(bundle, object.id);
      chunk += `${comma}\n${JSON.stringify(object)}`;
      comma = ",";
    }
    yield chunk;
  }
  yield `\n],"id":"bundle--${bundle}"}\n`;
}

interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** The labels of what several articles have in common. Only these ids are remembered. */
const PUBLISHER = "publisher";
const PROGRAM = "program";
const isShared = ({ labels }: StixObject): boolean =>
  Array.isArray(labels) && (labels[0] === PUBLISHER || labels[0] === PROGRAM);

/** The time of what has none: the first second of Unix, which nobody takes for a real one. */
const NO_TIME = "1970-01-01T00:00:00.000Z";

/** The day of publication, at its begin in UTC. */
function timeOf(published: string | null): string {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(published ?? "") ?? [];
  return year ? `${year}-${month}-${day}T00:00:00.000Z` : NO_TIME;
}

function objectsOf(reading: Reading, context: Context): StixObject[] {
  const view = shown(reading, context);
  const { published, language, publisher } = reading.document;
  const head = { ...common(timeOf(published)), ...(language ? { lang: language } : {}) };
  const publishers = publisher === null ? [] : [publisherOf(publisher)];
  const within = [
    ...speakersOf(view).map((entity) => identity(entity, view, head)),
    ...reading.places.flatMap((place) => location(place, view, head) ?? []),
    ...reading.statements.map((statement) => note(statement, view, head)),
  ];
  return [LAUT, ...publishers, report(reading, head, publishers[0] ?? LAUT, within), ...within];
}

/** A report must refer to something: where nothing was found, to who made it. */
function report(reading: Reading, head: object, maker: StixObject, within: readonly StixObject[]): StixObject {
  const { title, name, publisher, published, url, sha256 } = reading.document;
  const address = webIri(url);
  return {
    type: "report",
    id: reportId(reading),
    ...head,
    created_by_ref: maker.id,
    name: title || name || "untitled",
    published: timeOf(published),
    object_refs: (within.length > 0 ? within : [maker]).map(({ id }) => id),
    external_references: [
      {
        source_name: publisher ?? "article",
        ...(address ? { url: address } : { external_id: name || sha256 }),
        hashes: { "SHA-256": sha256 },
      },
    ],
  };
}

const publisherOf = (name: string): StixObject => ({
  type: "identity",
  id: `identity--${sharedId("publisher", name)}`,
  ...common(NO_TIME),
  name,
  identity_class: "organization",
  labels: [PUBLISHER],
});

const common = (time: string) => ({ spec_version: "2.1", created: time, modified: time });
const reportId = (reading: Reading): string => `report--${idOf(reading)}`;

/** Who wrote the notes. Shared by all readings, like a publisher. */
const LAUT: StixObject = {
  type: "identity",
  id: `identity--${sharedId("program", "laut")}`,
  ...common(NO_TIME),
  name: "laut",
  identity_class: "system",
  labels: [PROGRAM],
};

function speakersOf(view: Shown): Entity[] {
  const all = view.reading.statements.flatMap((statement) => wayOf(statement, view).map(({ entity }) => entity));
  return [...new Set(all)].filter((entity) => entity !== null);
}

const CLASSES = { PER: "individual", ORG: "organization", LOC: "organization", MISC: "unspecified" } as const;

const identity = ({ id, name, type, roles, wikidata }: Entity, { reading }: Shown, head: object): StixObject => ({
  type: "identity",
  ...head,
  id: `identity--${idOf(reading, id)}`,
  ...{ name: name.toWellFormed(), identity_class: CLASSES[type] },
  ...(roles.length > 0 ? { roles } : {}),
  ...(wikidata ? { external_references: [{ source_name: "wikidata", external_id: wikidata }] } : {}),
});

/** Null where neither point nor country is known: STIX wants one of them. */
function location(
  { id, name, country, point, precision }: PlaceMark,
  { reading }: Shown,
  head: object,
): StixObject | null {
  if (!point && !country) return null;
  return {
    type: "location",
    ...head,
    id: `location--${idOf(reading, id)}`,
    ...{ name, labels: [`precision:${precision}`] },
    ...(country ? { country } : {}),
    ...(point ? { longitude: point[0], latitude: point[1] } : {}),
  };
}

function note(statement: Statement, view: Shown, head: object): StixObject {
  const { reading } = view;
  const way = wayOf(statement, view);
  const authors = way.flatMap(({ name }) => name ?? []);
  const spans = statement.quote.map(({ start, end }) => `${start}-${end}`).join(" ");
  const places = statement.places
    .flatMap((id) => view.place(id) ?? [])
    .filter(({ point, country }) => point || country);
  const labels = [
    `type:${statement.type}`,
    statement.act && `act:${statement.act}`,
    `origin:${factualityOf(statement, "origin") ?? "?"}`,
    `author:${factualityOf(statement, "author") ?? "?"}`,
    `rule:${statement.rule}`,
    statement.supersedes && `supersedes:note--${idOf(reading, statement.supersedes)}`,
  ].filter((label) => typeof label === "string");
  return {
    type: "note",
    ...head,
    created_by_ref: LAUT.id,
    id: `note--${idOf(reading, statement.id)}`,
    abstract: `${authors.join(" > ") || "?"}: characters ${spans}`,
    content:
      view.words(statement.quote) ??
      `The words at characters ${spans} of the text with SHA-256 ${reading.document.sha256}.`,
    ...(authors.length > 0 ? { authors } : {}),
    confidence: Math.round(statement.confidence * 100),
    labels,
    object_refs: [
      ...new Set([
        reportId(reading),
        ...way.flatMap(({ entity }) => (entity ? `identity--${idOf(reading, entity.id)}` : [])),
        ...places.map(({ id }) => `location--${idOf(reading, id)}`),
      ]),
    ],
  };
}
