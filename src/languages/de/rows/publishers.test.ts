import { expect, test } from "vitest";
import { mediaByName } from "./media.ts";
import { publishingHouses } from "./publishers.ts";

const all = publishingHouses.flatMap(({ titles }) => titles);

test("no title belongs to two houses, no house stands twice", () => {
  expect(all.filter((title, i) => all.indexOf(title) !== i)).toEqual([]);
  expect(new Set(publishingHouses.map(({ house }) => house)).size).toBe(publishingHouses.length);
});

test.each(publishingHouses.map((row) => [row.house, row] as const))("%s", (_, { titles, source, example }) => {
  expect(source).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}$/u);
  for (const title of example) expect(titles).toContain(mediaByName.get(title)?.name ?? title);
});
