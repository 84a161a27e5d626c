import { expect, test } from "vitest";
import { lineIndex } from "./line-index.ts";

test("every line is found by its number, and nothing else", () => {
  const lines = Array.from({ length: 1_000 }, (_, i) => `wort${i * 7}ß`);
  const indexOf = lineIndex(lines.join("\n"));
  expect(lines.map(indexOf)).toEqual(lines.map((_, i) => i));
  expect(["wort1ß", "wort7", "", "wort0ß\nwort7ß"].map(indexOf)).toEqual([-1, -1, -1, -1]);
});

test("one line, and an empty one", () => {
  expect(lineIndex("a")("a")).toBe(0);
  expect(lineIndex("a\n")("")).toBe(1);
});
