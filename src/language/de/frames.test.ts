import { expect, test } from "vitest";
import { frameKinds, frames } from "./frames.ts";

/** The frame's words as a pattern: a slot is anything, a bar an alternative. */
const patternOf = (words: string) =>
  new RegExp(
    words
      .split(" ")
      .map((word) => (/^[A-Z]{4,}$/u.test(word) ? ".+" : `(?<!\\p{L})(?:${word})(?!\\p{L})`))
      .join("[ ,]*.*"),
    "iu",
  );

test("at least 50 frames, no id twice", () => {
  const ids = frames.map((frame) => frame.id);
  expect(ids.length).toBeGreaterThanOrEqual(50);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test.each(frames.map((frame) => [frame.id, frame] as const))("%s", (_, frame) => {
  expect(frame.example).toMatch(patternOf(frame.words));
});

test("every kind is used", () => {
  expect(new Set(frames.map((frame) => frame.kind))).toEqual(new Set(Object.keys(frameKinds)));
  expect(frames.find((frame) => frame.id === "unter-berufung")?.kind).toBe("relay");
  expect(frames.find((frame) => frame.id === "danach")?.ambiguous).toBe(true);
});
