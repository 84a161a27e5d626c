import { expect, test } from "vitest";
import { labelsOf } from "./map-labels.ts";

const sides = (points: readonly (readonly [number, number])[], names: readonly string[]) =>
  labelsOf(points, names).map((label) => (label ? `${label.anchor} ${label.dy}` : "none"));

test("a name stands to the right, or to the left where it would cover another point", () => {
  expect(sides([[300, 100]], ["Husum"])).toEqual(["start 5"]);
  const both = [
    [300, 100],
    [360, 104],
  ] as const;
  expect(sides(both, ["Friedrichstadt", "Kiel"])).toEqual(["end 5", "start 5"]);
});

test("names of one place stand below each other; none covers another, however many there are", () => {
  const one = [300, 100] as const;
  expect(sides([one, one, one], ["Husum", "Kiel", "Elbe"])).toHaveLength(3);
  expect(new Set(sides([one, one, one], ["Husum", "Kiel", "Elbe"])).size).toBe(3);
});

test("a name never stands far from its point: where there is no room it is left to the list", () => {
  const one = [300, 100] as const;
  const many = Array.from({ length: 20 }, () => one);
  expect(
    sides(
      many,
      Array.from({ length: 20 }, (_, i) => `Ort ${i}`),
    ).filter((label) => label === "none"),
  ).toHaveLength(6);
});

test("the first name, of the place that most articles name, has the first choice", () => {
  const points = [
    [300, 112],
    [300, 100],
  ] as const;
  expect(sides(points, ["Gütersloh", "Verl"])[0]).toBe("start 5");
});

test("a name stays inside the map", () => {
  expect(sides([[880, 100]], ["Queensland"])).toEqual(["end 5"]);
});
