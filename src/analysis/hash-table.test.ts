import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf, hashOfSmall, smallUnit } from "./hash.ts";
import { hashTable, lookUp } from "./hash-table.ts";

const values = fc.integer({ min: 1, max: 255 });
const keys = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((key) => key !== 0);

test("gives back what was put in, and 0 for all else", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), values), fc.array(keys), (entries, others) => {
      const map = new Map(Object.entries(entries).map(([word, value]) => [hashOf(word), value]));
      const table = hashTable(map, Uint8Array);
      for (const [hash, value] of map) expect(lookUp(table, hash)).toBe(value);
      for (const key of others) if (!map.has(key)) expect(lookUp(table, key)).toBe(0);
    }),
  );
});

test("an empty table has nothing", () => {
  expect(lookUp(hashTable([], Uint8Array), 17)).toBe(0);
});

test("hashes look over digits, small ones over capitals", () => {
  expect(hashOf("2019")).toBe(hashOf("2020"));
  expect(hashOf("Rat")).not.toBe(hashOf("rat"));
  expect(hashOfSmall("ÖSTERREICH")).toBe(hashOfSmall("österreich"));
  expect(hashOf("Abwehr", 2, 4)).toBe(hashOf("we"));
});

test("small letters are those of the language itself", () => {
  for (const letter of "AZÄÖÜÉČŁŠŻΑΩАЯЁ")
    expect(String.fromCharCode(smallUnit(letter.charCodeAt(0)))).toBe(letter.toLowerCase());
});
