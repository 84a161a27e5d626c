import type { PlaceMark, Reading, Statement } from "../../index.ts";
import type { Chunks, Context, Readings } from "./format.ts";
import { documentIri, idOf, sharedId, urn, webIri } from "./ids.ts";
import { isoInterval, isoTime } from "./iso-dates.ts";
import { list } from "./json-list.ts";
import { type Shown, shown, type Who, wayOf } from "./shown.ts";

/** schema.org as JSON-LD: a NewsArticle, its direct speech as Quotation, what is reported in other words as Claim. Never a rating. */
export const schemaOrg = (readings: Readings, context: Context): Chunks =>
  list('{"@context":"https://schema.org","@graph":[', readings, (reading) => thingsOf(reading, context), "]}\n");

function thingsOf(reading: Reading, context: Context): object[] {
  const view = shown(reading, context);
  return [articleOf(reading), ...reading.statements.flatMap((statement) => sayingOf(statement, view) ?? [])];
}

/** What is not known is left out: schema.org has no null. */
const known = (thing: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

function articleOf(reading: Reading): object {
  const { name, sha256, url, title, publisher, published, language } = reading.document;
  return known({
    "@type": "NewsArticle",
    "@id": documentIri(reading),
    headline: title,
    name: title === null ? name || null : null,
    url: webIri(url),
    datePublished: published,
    inLanguage: language,
    publisher: publisher && {
      "@type": "Organization",
      "@id": urn(sharedId("publisher", publisher)),
      name: publisher,
    },
    identifier: { "@type": "PropertyValue", propertyID: "sha256", value: sha256 },
  });
}

/** Null for what the article says in its own name. */
function sayingOf(statement: Statement, view: Shown): object | null {
  if (statement.type === "asserted") return null;
  const article = { "@id": documentIri(view.reading) };
  const way = wayOf(statement, view);
  const origin = agentOf(way[0], view);
  const direct = statement.type === "direct";
  const old = statement.supersedes;
  return known({
    "@type": direct ? "Quotation" : "Claim",
    "@id": urn(idOf(view.reading, statement.id)),
    text: view.words(statement.quote),
    inLanguage: view.reading.document.language,
    ...(direct
      ? { spokenByCharacter: origin, isPartOf: article }
      : {
          author: origin,
          appearance: article,
          claimInterpreter: agentOf(way.length > 1 ? way.at(-1) : undefined, view),
        }),
    contributor: direct ? way.slice(1).flatMap((one) => agentOf(one, view) ?? []) : null,
    keywords: [statement.type, statement.act].filter((word) => word !== null),
    dateCreated: isoTime(view.time(statement.said)?.edtf),
    temporalCoverage: isoInterval(view.time(statement.about[0] ?? null)?.edtf),
    spatialCoverage: statement.places.flatMap((id) => placeOf(view.place(id)) ?? []),
    isBasedOn: old && { "@id": urn(idOf(view.reading, old)) },
  });
}

const TYPES = { PER: "Person", ORG: "Organization", LOC: "Organization", MISC: "Organization" } as const;

/** A place that speaks ("Moskau teilte mit") is a government; one whose kind is not known counts as a person, who else has a mouth. */
function agentOf(who: Who | undefined, { reading }: Shown): object | null {
  if (!who || who.name === null) return null;
  const { entity } = who;
  return known({
    "@type": entity ? TYPES[entity.type] : "Person",
    "@id": entity ? urn(idOf(reading, entity.id)) : null,
    name: who.name,
    sameAs: entity?.wikidata ? `http://www.wikidata.org/entity/${entity.wikidata}` : null,
  });
}

const placeOf = (place: PlaceMark | null): object | null =>
  place &&
  known({
    "@type": "Place",
    name: place.name,
    address: place.country && { "@type": "PostalAddress", addressCountry: place.country },
    geo: place.point && { "@type": "GeoCoordinates", longitude: place.point[0], latitude: place.point[1] },
  });
