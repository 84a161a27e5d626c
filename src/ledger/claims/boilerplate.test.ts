import { expect, test } from "vitest";
import { isBoilerplate } from "./boilerplate.ts";
import type { StoredOccurrence } from "./occurrences.ts";

const WORDING = [1, 2, 3, 4, 5];
const occurrence = (document: number, outlet = "=bote", wording: readonly number[] = WORDING) =>
  ({ document, outlet, proposition: { wording } }) as unknown as StoredOccurrence;
const of = (count: number, outlet?: (i: number) => string, wording?: (i: number) => readonly number[]) =>
  Array.from({ length: count }, (_, i) => occurrence(i, outlet?.(i), wording?.(i)));

test("one outlet's words under ten of its articles are boilerplate", () => {
  expect(isBoilerplate(of(10))).toBe(true);
  expect(isBoilerplate(of(9))).toBe(false);
});

test("versions of one document, other outlets and other words do not count", () => {
  expect(isBoilerplate(Array.from({ length: 20 }, () => occurrence(1)))).toBe(false);
  expect(isBoilerplate(of(12, (i) => `=blatt ${i % 3}`))).toBe(false);
  expect(isBoilerplate(of(12, undefined, (i) => [i, i + 100, i + 200]))).toBe(false);
});
