import { expect, test } from "vitest";
import { HashTable } from "./hash-ranges.ts";
import { packStated, packWording, unpackStated, unpackWording } from "./packed.ts";
import { localOf, type Stated } from "./stated.ts";

const stated = (statement: string, number: number, label: string): Stated => ({
  proposition: {
    ...{ statement, number, spans: [{ start: 3, end: 9 }], predicate: { concepts: ["sperren"], spans: [] } },
    ...{ participants: [], places: [], times: [], quantities: [] },
    ...{ polarity: { positive: true, evidence: [] }, wording: [-7, 12], runs: [1, 2] },
  },
  voice: { kind: "named", key: "=olga moll", person: null, label, through: null, spans: [] },
  ...{ act: "assert", factuality: "CT+", saidDay: null },
});

test("what was packed is found by statement and number, all but its words", () => {
  const [one, other] = [stated("s1", 2, "Olga Moll"), stated("s12", 1, "Müller \u{1F6A2}")];
  const found = unpackStated(packStated([one, other]));
  expect([...found.values()].map(localOf)).toEqual(["s1.2", "s12.1"]);
  for (const [id, { proposition, voice }] of [
    ["s1.2", one],
    ["s12.1", other],
  ] as const) {
    const { wording: _, ...rest } = proposition;
    expect(found.get(id)).toMatchObject({ proposition: rest, voice, saidDay: null });
    expect(found.get(id)!.proposition).not.toHaveProperty("wording");
  }
});

test("words are four bytes each, whatever their sign", () => {
  const wording = [-2147483648, -1, 0, 1, 2147483647];
  expect(packWording(wording)).toHaveLength(20);
  expect(unpackWording(packWording(wording))).toEqual(wording);
  expect(unpackWording(packWording([]))).toEqual([]);
});

test("lists of hashes are ranges of one table, and come back sorted", () => {
  const table = new HashTable();
  expect(table.put([-5, 2, 9])).toEqual([0, 3]);
  expect(table.put([-7, 2, 9, 11])).toEqual([1, 4]);
  expect(table.put([])).toEqual([]);
  expect(table.put([-7, -5])).toEqual([0, 1, 3, 1]);
  const again = new HashTable(table.hashes);
  expect([again.get([0, 3]), again.get([1, 4]), again.get([0, 1, 3, 1])]).toEqual([
    [-5, 2, 9],
    [-7, 2, 9, 11],
    [-7, -5],
  ]);
});
