import fc from "fast-check";
import { expect, test } from "vitest";
import { bestTree, treeSpace } from "./tree.ts";

/** Heads of the best tree; `rows[d - 1]` are the scores of the heads of word `d`. */
function heads(rows: readonly (readonly number[])[]): number[] {
  const length = rows.length + 1;
  const scores = Float32Array.from([Array(length).fill(0), ...rows].flat());
  const result = new Int32Array(length);
  bestTree(scores, length, length, result, treeSpace(length));
  return [...result.subarray(1)];
}

const rootsOf = (found: readonly number[]): number => found.filter((h) => h === 0).length;
const reachesRoot = (found: readonly number[], word: number): boolean => {
  let at = word;
  for (let steps = 0; at !== 0 && steps <= found.length; steps++) at = found[at - 1]!;
  return at === 0;
};
const total = (rows: readonly (readonly number[])[], found: readonly number[]): number =>
  found.reduce((sum, h, d) => sum + rows[d]![h]!, 0);

/** Every tree with one root, by trying all. */
function best(rows: readonly (readonly number[])[]): number {
  const count = rows.length;
  let highest = Number.NEGATIVE_INFINITY;
  const found = new Array<number>(count).fill(0);
  const choose = (d: number): void => {
    if (d === count) {
      if (rootsOf(found) === 1 && found.every((_, i) => reachesRoot(found, i + 1)))
        highest = Math.max(highest, total(rows, found));
      return;
    }
    for (let h = 0; h <= count; h++) {
      if (h === d + 1) continue;
      found[d] = h;
      choose(d + 1);
    }
  };
  choose(0);
  return highest;
}

test("the greedy heads are kept where they are a tree", () => {
  expect(
    heads([
      [0, 0, 9, 0],
      [9, 0, 0, 0],
      [0, 0, 9, 0],
    ]),
  ).toEqual([2, 0, 2]);
});

test("a cycle is broken where it costs least", () => {
  expect(
    heads([
      [1, 0, 9],
      [5, 9, 0],
    ]),
  ).toEqual([2, 0]);
});

test("of two roots one goes below another word", () => {
  expect(
    heads([
      [9, 0, 1],
      [8, 2, 0],
    ]),
  ).toEqual([0, 1]);
});

const matrix = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n + 1, maxLength: n + 1 }), {
    minLength: n,
    maxLength: n,
  }),
);

test("always a tree with one root, and nearly always the best one", () => {
  let misses = 0;
  let runs = 0;
  fc.assert(
    fc.property(matrix, (rows) => {
      const found = heads(rows);
      expect(rootsOf(found)).toBe(1);
      for (let d = 1; d <= found.length; d++) expect(reachesRoot(found, d)).toBe(true);
      runs++;
      if (total(rows, found) < best(rows)) misses++;
    }),
    { numRuns: 300, seed: 11 },
  );
  // Where several words want to be the root, the choice among them is by one comparison, not by trying each.
  expect(misses / runs).toBeLessThan(0.1);
});
