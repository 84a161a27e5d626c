import { expect, test } from "vitest";
import { publishingHouses } from "../rows/publishers.ts";
import { houseOf } from "./houses.ts";
import { outletKey } from "./voice.ts";

test.each(publishingHouses.map(({ house, example }) => [house, ...example] as const))("%s", (_, one, other) => {
  expect(houseOf(outletKey(one))).toBe(houseOf(outletKey(other)));
});

test("titles of different houses, and outlets of none", () => {
  expect(houseOf(outletKey("Die Welt"))).not.toBe(houseOf(outletKey("Spiegel")));
  expect(houseOf(outletKey("taz"))).toBeNull();
  expect(houseOf(outletKey("www.zeit.de"))).toBe(houseOf(outletKey("zeit.de")));
});
