import { expect, test } from "vitest";
import type { MapPlace } from "../api-types.ts";
import { MAP } from "./map-size.ts";
import { spotsOf } from "./map-spots.ts";

const place = (name: string, x: number, y: number, articles: number): MapPlace => ({
  name,
  point: [x, y],
  precision: "city",
  articles,
  speaks: false,
});
const spots = (places: readonly MapPlace[]) => spotsOf(places, ({ point }) => point, MAP);

test("places that lie on each other are one spot, called by the one that most articles name", () => {
  const found = spots([place("Verl", 305, 100, 2), place("Husum", 500, 400, 1), place("Gütersloh", 300, 100, 9)]);
  expect(found.map(({ name }) => name)).toEqual(["Gütersloh +1", "Husum"]);
});

test("the place that most articles name has its name, however many others lie around it", () => {
  // Two rows of places, one on each side, that leave no line free.
  const rows = Array.from({ length: 28 }, (_, i) => place(`Ort ${i}`, i % 2 ? 370 : 430, 160 + 6 * i, 1));
  const [chief] = spots([place("Gütersloh", 400, 250, 50), ...rows]);
  expect(chief!.name).toMatch(/^Gütersloh \+\d/u);
  expect(chief!.label).not.toBeNull();
});
