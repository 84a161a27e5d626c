import { expect, test } from "vitest";
import { bCubed } from "./b-cubed.ts";

/** "ab c": a and b are one story, c another. */
const stories = (text: string): Map<string, string> =>
  new Map(text.split(" ").flatMap((story) => [...story].map((name) => [name, story] as const)));

test("all right is 1", () => {
  expect(bCubed(stories("ab c"), stories("ab"), ["a", "b", "c"])).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test("noise in a story costs precision, a story in pieces recall", () => {
  expect(bCubed(stories("abx c"), stories("abc"), ["a", "b", "c"])).toMatchObject({
    precision: expect.closeTo((2 / 3 + 2 / 3 + 1) / 3),
    recall: expect.closeTo((2 / 3 + 2 / 3 + 1 / 3) / 3),
  });
});

test("an article in no chain that is alone counts as right", () => {
  expect(bCubed(stories("ab x"), stories("ab"), ["x"])).toMatchObject({ precision: 1, recall: 1 });
});
