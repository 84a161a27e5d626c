import type { PlaceMark, Reading, Statement } from "../../index.ts";
import type { Chunks, Context, Readings } from "./format.ts";
import { documentIri, idOf, urn } from "./ids.ts";
import { list } from "./json-list.ts";
import { factualityOf, type Shown, shown, wayOf } from "./shown.ts";

/** GeoJSON (RFC 7946): a feature a statement and place, so that each point keeps its precision. What has no point has no feature: the others are in the table. */
export const geojson = (readings: Readings, context: Context): Chunks =>
  list('{"type":"FeatureCollection","features":[', readings, (reading) => featuresOf(reading, context), "]}\n");

function featuresOf(reading: Reading, context: Context): object[] {
  const view = shown(reading, context);
  return reading.statements.flatMap((statement) => {
    const places = statement.places.flatMap((id) => view.place(id) ?? []);
    return places.flatMap((place) => (place.point ? feature(statement, place, place.point, view) : []));
  });
}

type Point = NonNullable<PlaceMark["point"]>;

function feature(statement: Statement, place: PlaceMark, point: Point, view: Shown): object {
  const { reading } = view;
  const id = urn(idOf(reading, statement.id));
  return {
    type: "Feature",
    id: urn(idOf(reading, `${statement.id} ${place.id}`)),
    geometry: { type: "Point", coordinates: point },
    properties: {
      statement: id,
      document: documentIri(reading),
      title: reading.document.title,
      published: reading.document.published,
      type: statement.type,
      quote: view.words(statement.quote),
      spans: statement.quote,
      sources: wayOf(statement, view).map(({ name }) => name),
      act: statement.act,
      origin: factualityOf(statement, "origin"),
      said: view.time(statement.said)?.edtf ?? null,
      about: statement.about.flatMap((time) => view.time(time)?.edtf ?? []),
      place: place.name,
      country: place.country,
      precision: place.precision,
    },
  };
}
