import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointsOf } from "./code-points.ts";

test("as a string's own iterator counts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, n) => {
      const before = [...text].slice(0, n % 20).join("");
      expect(codePointsOf(text)(before.length)).toBe([...before].length);
    }),
  );
});

test("inside a pair, the pair's own begin; lone surrogates count", () => {
  expect([0, 1, 2, 3].map(codePointsOf("🚢a"))).toEqual([0, 0, 1, 2]);
  expect([0, 1, 2].map(codePointsOf("\ud800a"))).toEqual([0, 1, 2]);
});
