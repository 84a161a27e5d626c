import { expect, test } from "vitest";
import { channels } from "./channels.ts";

test.each(channels.map((row) => [row.noun, row] as const))("%s stands in its example", (noun, { example }) => {
  expect(example.toLowerCase()).toContain(noun);
});

test("no channel twice", () => {
  expect(new Set(channels.map(({ noun }) => noun)).size).toBe(channels.length);
});
