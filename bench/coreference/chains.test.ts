import { expect, test } from "vitest";
import { bCubed, bestPairing, type Chains, ceafE, muc, type Parts, prf } from "./chains.ts";

const f1 = (parts: Parts) => prf(parts).f1;

// The worked example of Luo (2005), section 3: one true split of {1…5}, {6, 7}, {8, 9, A, B, C}.
const gold: Chains = [
  [1, 2, 3, 4, 5],
  [6, 7],
  [8, 9, 10, 11, 12],
];
const joined: Chains = [
  [1, 2, 3, 4, 5],
  [6, 7, 8, 9, 10, 11, 12],
];

test("what is right scores 1, what is empty 0", () => {
  for (const measure of [muc, bCubed, ceafE]) {
    expect(f1(measure(gold, gold))).toBeCloseTo(1);
    expect(f1(measure(gold, []))).toBe(0);
    expect(f1(measure([], gold))).toBe(0);
  }
});

test("the example of the paper that brought CEAF", () => {
  expect(f1(muc(gold, joined))).toBeCloseTo(0.947, 3);
  expect(f1(bCubed(gold, joined))).toBeCloseTo(0.865, 3);
  expect(f1(ceafE(gold, joined))).toBeCloseTo(0.733, 3);
});

test("the best pairing is not the greedy one", () => {
  expect(
    bestPairing([
      [3, 2],
      [2, 0],
    ]),
  ).toBe(4);
  expect(bestPairing([[1, 5, 2]])).toBe(5);
  expect(bestPairing([[1], [5], [2]])).toBe(5);
});
