import { expect, test } from "vitest";
import type { MapPlace } from "../api-types.ts";
import { focusOf } from "./map-focus.ts";

const place = (name: string, x: number, y: number, articles: number): MapPlace => ({
  name,
  point: [x, y],
  precision: "city",
  articles,
  speaks: false,
});
const husum = place("Husum", 9.05, 54.48, 20);
const kiel = place("Kiel", 10.13, 54.32, 8);
const wuhan = place("Wuhan", 114.27, 30.58, 1);
const names = (places: readonly MapPlace[]) => focusOf(places).map(({ name }) => name);

test("one far place that few articles name is left out of the map", () => {
  expect(names([wuhan, husum, kiel])).toEqual(["Husum", "Kiel"]);
});

test("a far place that many articles name stays, and so do all", () => {
  expect(names([{ ...wuhan, articles: 9 }, husum, kiel])).toEqual(["Wuhan", "Husum", "Kiel"]);
});

test("places of one region stay together: leaving one out would bring little", () => {
  expect(names([husum, kiel, place("Lübeck", 10.69, 53.87, 1)])).toHaveLength(3);
});

test("a place alone is shown, and no place makes no map", () => {
  expect(names([husum])).toEqual(["Husum"]);
  expect(names([])).toEqual([]);
});
