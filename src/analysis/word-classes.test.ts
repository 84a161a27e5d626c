import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fineClassOf, openWordClasses } from "./word-classes.ts";

const classes = openWordClasses(readFileSync(join(import.meta.dirname, "../../models/de/words.bin")));
const same = (a: string, b: string): boolean => fineClassOf(classes, a) === fineClassOf(classes, b);

test.each([
  ["sagte", "erklärte"],
  ["Montag", "Dienstag"],
  ["2019", "2020"],
])("%s and %s are of one class", (a, b) => {
  expect(fineClassOf(classes, a)).toBeGreaterThan(0);
  expect(same(a, b)).toBe(true);
});

test("different words are of different classes", () => {
  expect(same("sagte", "Montag")).toBe(false);
  expect(classes.coarse(fineClassOf(classes, "sagte"))).not.toBe(classes.coarse(fineClassOf(classes, "Montag")));
});

test("a word that the news lacks has none", () => {
  expect(fineClassOf(classes, "Gnurpfmichel")).toBe(0);
  expect(classes.coarse(0)).toBe(0);
});
