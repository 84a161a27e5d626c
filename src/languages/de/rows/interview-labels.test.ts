import { expect, test } from "vitest";
import { interviewLabels } from "./interview-labels.ts";

test.each(interviewLabels.map((row) => [row.words, row.example] as const))("%s", (words, example) => {
  expect(example).toMatch(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "u"));
});
