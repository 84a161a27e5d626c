import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openPlaces } from "../../../analysis/places/gazetteer.ts";
import { locates, type PlaceReading } from "../../../analysis/places/place-reading.ts";
import type { Text } from "../../../text/text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { placeRows } from "../place-rows.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { findPlaces } from "./find-places.ts";

const gazetteer = openPlaces(readFileSync(new URL("../../../../models/de/places.bin", import.meta.url)), placeRows);
const text = (content: string): Text => ({
  kind: "text",
  name: "",
  content,
  paragraphs: [...content.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  url: null,
  title: null,
  publisher: null,
  published: null,
  language: "de",
  strong: [],
  setOff: [],
  items: [],
  doubts: [],
});
const read = (content: string): readonly PlaceReading[] => findPlaces(tokenise(text(content), tokenRows), gazetteer);
const names = (content: string) =>
  read(content)
    .filter(locates)
    .map((p) => `${content.slice(p.start, p.end)} ${p.name} ${p.country} ${p.precision}`)
    .join("; ");

describe("finds", () => {
  test.each([
    ["Der Zug hielt in Chemnitz.", "Chemnitz Chemnitz DE city"],
    ["Die Bewohner Taschkents schliefen.", "Taschkents Taschkent UZ city"],
    ["Die Berliner Polizei ermittelt.", "Berliner Berlin DE city"],
    ["Die Münchner Messe wächst.", "Münchner München DE city"],
    ["Der Bremer Senat tagte.", "Bremer Bremen DE city"],
    ["In New York schneite es.", "New York New York US city"],
    ["Er lebt in Frankfurt am Main.", "Frankfurt am Main Frankfurt am Main DE city"],
    ["Sie kam aus St. Gallen.", "St. Gallen St. Gallen CH city"],
    ["Im Irak und in der Schweiz blieb es ruhig.", "Irak Irak IQ country; Schweiz Schweiz CH country"],
    ["Die Regierung Sri Lankas trat zurück.", "Sri Lankas Sri Lanka LK country"],
    ["Er floh aus Nordsyrien.", "Nordsyrien Nordsyrien SY region"],
    ["In Berlin-Kreuzberg brannte ein Auto.", "Berlin-Kreuzberg Berlin-Kreuzberg DE city"],
    ["Im Nahen Osten wird verhandelt.", "Nahen Osten Naher Osten null region"],
    ["Der Deich an der Oder hielt.", "Oder Oder null region"],
    [
      "Die Fähre legte in der Ortschaft Hellbergnes ab, sagte ein Sprecher in Oslo.",
      "Hellbergnes Hellbergnes NO city; Oslo Oslo NO city",
    ],
  ])("%s", (content, expected) => {
    expect(names(content)).toBe(expected);
  });
});

describe("leaves alone", () => {
  test.each([
    "Das Essen war kalt, und die Halle blieb leer.",
    "Der VfL Wolfsburg verlor, Hannover 96 gewann.",
    "Das meldete die Neustädter Zeitung.",
    "Trainer Essen war zufrieden.",
    "Kim lobte die Aufführung.",
    "Oder er geht. Seine Frau bleibt.",
    "Das kostet 2.000 Franken.",
    "Weil es regnete, fiel das Spiel aus.",
    "Der Wagen geriet in Brand.",
    "Christian Hamm kam zu spät.",
    "Bei Corona half die Maske wenig, und nach Corona wird vieles anders.",
    "Die wichtigsten News standen oben, geflogen wurde in Economy.",
  ])("%s", (content) => {
    expect(names(content)).toBe("");
  });
});

test.each([
  ["Er fuhr nach Essen. Essen hat viele Museen.", "Essen Essen DE city; Essen Essen DE city"],
  ["Essen (dpa) – Ein Kran ist umgestürzt.", "Essen Essen DE city"],
  ["Er wuchs in der Stadt Corona auf.", "Corona Corona US city"],
  ["Das Landgericht Halle hob das Urteil auf.", "Halle Halle DE city"],
  ["In Hagen, Hamm und Unna fiel der Strom aus.", "Hagen Hagen DE city; Hamm Hamm DE city; Unna Unna DE city"],
])("takes a word for a place on evidence: %s", (content, expected) => {
  expect(names(content)).toBe(expected);
});

const where = (content: string, name: string) => {
  const place = read(content).find((p) => p.name === name);
  return place === undefined ? "" : `${place.country} ${place.precision}`;
};

test.each([
  ["Im Bundesstaat New York wurde gewählt.", "New York", "US region"],
  ["Im mexikanischen Bundesstaat Puebla bebte die Erde.", "Puebla", "MX region"],
  ["In Puebla bebte die Erde, teilte die Regierung von Mexiko mit.", "Puebla", "MX city"],
  ["Großbritannien wählt. In Birmingham schlossen die Lokale spät.", "Birmingham", "GB city"],
  ["Der Gouverneur von Alabama, USA, kam nach Birmingham (Alabama).", "Birmingham", "US city"],
  ["In Washington traf er den Senator.", "Washington", "US city"],
])("settles which one is meant: %s", (content, name, expected) => {
  expect(where(content, name)).toBe(expected);
});

const senses = (content: string) =>
  read(content)
    .map((p) => `${content.slice(p.start, p.end)} ${p.sense}`)
    .join("; ");

test.each([
  ["Moskau bestätigte den Abzug.", "Moskau government"],
  ["Moskau hat den Abzug bestätigt.", "Moskau government"],
  ["Er reiste nach Moskau.", "Moskau location"],
  ["Nun droht Peking mit Zöllen.", "Peking government"],
  ["Die Beziehungen zu Teheran sind schlecht.", "Teheran government"],
  ["Die Gespräche zwischen Washington und Peking stocken.", "Washington government; Peking government"],
  ["Die Strecke zwischen Wien und Rom ist gesperrt.", "Wien location; Rom location"],
  ["Moskaus Außenminister schwieg.", "Moskaus government"],
  ["Moskaus Straßen waren leer.", "Moskaus location"],
  ["Der Kreml wies das zurück.", "Kreml government"],
  ["Im Kreml brannte Licht.", "Kreml location"],
  ["Moskau liegt an der Moskwa.", "Moskau location"],
  ["Die Regierung in Peking schwieg.", "Peking location"],
  ["Berlin wird teurer.", "Berlin location"],
])("tells a government from a place: %s", (content, expected) => {
  expect(senses(content)).toBe(expected);
});

test("gives towns a point and states none", () => {
  const [country, city] = read("Russland: Die Bahn nach Irkutsk fährt wieder.");
  expect(country?.point).toBeNull();
  expect(city?.point?.map((d) => Math.round(d * 10) / 10)).toEqual([104.3, 52.3]);
});

test("believes a name finder", () => {
  const content = "Paris kam in Paris an.";
  const tokens = tokenise(text(content), tokenRows);
  const found = findPlaces(tokens, gazetteer, { names: [{ start: 0, end: 5, type: "PER" }] });
  expect(found.map((p) => p.start)).toEqual([13]);
});

test.each(["", "…", "İ̇ ﷽ \u0000", "(((", "Berlin", "Berlin-", "-Berlin", "Nord", "A B C D E F G"])(
  "reads odd text: %j",
  (content) => {
    expect(() => read(content)).not.toThrow();
  },
);
