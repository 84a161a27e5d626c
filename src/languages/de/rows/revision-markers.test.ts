import { expect, test } from "vitest";
import { revisionMarkers } from "./revision-markers.ts";

test.each(revisionMarkers.map((row) => [row.words, row.example] as const))("%s", (words, example) => {
  const pattern = words
    .split(" ")
    .map((word) => `(?:${word})`)
    .join(" ");
  expect(example).toMatch(new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, "iu"));
});
