import { expect, test } from "vitest";
import { correctionNotes } from "./correction-notes.ts";

test.each(correctionNotes.map((row) => [row.words, row.example] as const))("%s", (words, example) => {
  expect(example).toMatch(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu"));
});
