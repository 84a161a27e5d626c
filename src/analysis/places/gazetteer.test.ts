import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { placeRows } from "../../languages/de/place-rows.ts";
import { countries, countryGenitive, inhabitantForms } from "../../languages/de/rows/countries.ts";
import { landscapes } from "../../languages/de/rows/landscapes.ts";
import { adjectiveRules, townAdjectives } from "../../languages/de/rows/town-adjectives.ts";
import { countryCode, openPlaces } from "./gazetteer.ts";

const bytes = readFileSync(new URL("../../../models/de/places.bin", import.meta.url));
const gazetteer = openPlaces(bytes, placeRows);
const first = (name: string) => gazetteer.placeAt(gazetteer.findWord(name), 0);

test("knows every state, its capital and every landscape", () => {
  for (const { name, code, capital, others } of countries) {
    for (const form of [name, ...others]) expect([form, countryCode(gazetteer, first(form))]).toEqual([form, code]);
    if (capital !== "") expect([capital, gazetteer.findWord(capital) >= 0]).toEqual([capital, true]);
  }
  for (const { name, others } of landscapes)
    for (const form of [name, ...others]) expect(gazetteer.findWord(form)).toBeGreaterThanOrEqual(0);
});

test("says where a town lies, in which region, which GeoNames id it has", () => {
  const name = gazetteer.findWord("Chemnitz");
  const town = gazetteer.placeAt(name, 0);
  expect(gazetteer.lon(town)).toBeCloseTo(12.92, 1);
  expect(gazetteer.lat(town)).toBeCloseTo(50.84, 1);
  expect(gazetteer.geonames(town)).toBe(2940132);
  const region = gazetteer.regionOf(town);
  expect(region).toBe(gazetteer.placeAt(gazetteer.findWord("Sachsen"), 0));
  const [west, south, east, north] = gazetteer.bounds(region)!;
  expect(west < 12.92 && 12.92 < east && south < 50.84 && 50.84 < north).toBe(true);
});

test("finds a name inside a text, across a line break", () => {
  expect(gazetteer.find("nach New\nYork!", 5, 13)).toBe(gazetteer.findWord("New York"));
  expect(gazetteer.findWord("Nirgendwohausen")).toBe(-1);
});

test("leaves the bytes as they are, wherever they lie", () => {
  const shifted = Buffer.concat([Buffer.alloc(1), bytes]).subarray(1);
  for (const again of [bytes, shifted, shifted])
    expect(openPlaces(again, placeRows).findWord("Chemnitz")).toBe(gazetteer.findWord("Chemnitz"));
});

test("refuses what is no table of places", () => {
  expect(() => openPlaces(new Uint8Array(8), placeRows)).toThrow(RangeError);
  expect(() => openPlaces(bytes.subarray(0, 1000), placeRows)).toThrow(RangeError);
});

test("makes adjectives of towns", () => {
  for (const { town, example } of adjectiveRules) {
    const [base = "", phrase = ""] = example.split(": ");
    expect(base.endsWith(town)).toBe(true);
    expect(townAdjectives(base)).toContain(phrase.split(" ")[1]);
  }
});

test("inflects states and their inhabitants", () => {
  const genitives = countries.filter(({ code }) => "RU CH IQ US LA".includes(code)).map(countryGenitive);
  expect(genitives).toEqual(["der Schweiz", "des Irak", "Laos’", "Russlands", "der USA"]);
  expect(inhabitantForms("Franzose")).toEqual(["Franzose", "Franzosen", "Französin", "Französinnen"]);
  expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
});
