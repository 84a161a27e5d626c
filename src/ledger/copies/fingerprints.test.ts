import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprintsOf, WINDOW, winnow } from "./fingerprints.ts";

const gramList = fc.array(fc.nat(1000), { maxLength: 80 }).map((list) => Uint32Array.from(list));

test("every window has a kept gram, and it is the window's smallest", () => {
  fc.assert(
    fc.property(gramList, (grams) => {
      const kept = new Set(winnow(grams));
      for (let at = 0; at + WINDOW <= grams.length; at++) {
        const window = grams.slice(at, at + WINDOW);
        const inside = [...kept].filter((place) => place >= at && place < at + WINDOW);
        expect(inside.map((place) => grams[place])).toContain(Math.min(...window));
      }
    }),
  );
});

test("a shared run of a window's length gives a common fingerprint, wherever it stands", () => {
  const run = fc.array(fc.nat(2 ** 32 - 1), { minLength: WINDOW, maxLength: WINDOW });
  fc.assert(
    fc.property(gramList, run, gramList, gramList, (before, shared, after, other) => {
      const a = fingerprintsOf(Uint32Array.from([...before, ...shared, ...after]));
      const b = new Set(fingerprintsOf(Uint32Array.from([...other, ...shared])));
      expect(a.some((fingerprint) => b.has(fingerprint))).toBe(true);
    }),
  );
});

test("a short text has one fingerprint, an empty one none", () => {
  expect([...fingerprintsOf(Uint32Array.from([5, 3, 9]))]).toEqual([3]);
  expect(fingerprintsOf(new Uint32Array(0))).toHaveLength(0);
});
