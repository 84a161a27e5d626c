import { expect, test } from "vitest";
import { houseNotices, isHouseNotice } from "./house-notices.ts";

test.each(houseNotices)("$phrase: $example", ({ phrase, example }) => {
  expect(new RegExp(phrase, "u").test(example.toLowerCase())).toBe(true);
  expect(isHouseNotice(example)).toBe(true);
});

test.each([
  "Die Ministerin will den Newsletter des Amtes einstellen.",
  "Der Verlag meldete 4.000 neue Abonnenten.",
  "Die Kinder lesen Sie gerne vor.",
])("no notice: %s", (text) => {
  expect(isHouseNotice(text)).toBe(false);
});
