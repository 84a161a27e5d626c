import { expect, test } from "vitest";
import type { Table } from "./columns.ts";
import { countsOf, isWanted, type Narrowing, sorted } from "./narrowing.ts";

interface Boat {
  readonly name: string;
  readonly port: string | null;
  readonly crew: number;
  readonly day: string | null;
}
const boat = (name: string, port: string | null, crew: number, day: string | null): Boat => ({ name, port, crew, day });
const BOATS = [
  boat("Möwe", "Husum", 3, "2026-04-13T08:00:00Z"),
  boat("Anna", "Tönning", 12, "2026-04-14"),
  boat("Zander", "Husum", 7, null),
];
const TABLE: Table<Boat> = {
  ...{ id: ({ name }) => name, title: ({ name }) => name, order: "day", page: "10" },
  columns: [
    { id: "port", title: () => "", kind: "word", of: ({ port }) => port, narrows: true },
    { id: "crew", title: () => "", kind: "number", of: ({ crew }) => crew, narrows: true },
    { id: "day", title: () => "", kind: "day", of: ({ day }) => day },
  ],
};
const narrowing = (wishes: Partial<Narrowing> & { asked?: ReadonlyMap<string, string> }): Narrowing => ({
  ...{ q: "", from: "", to: "", sort: "", asked: new Map() },
  ...wishes,
});
const kept = (wishes: Partial<Narrowing>) =>
  BOATS.filter((one) => isWanted(one, TABLE, narrowing(wishes))).map(({ name }) => name);

test("words, numbers, days and a part of the title narrow", () => {
  expect(kept({ asked: new Map([["port", "Husum"]]) })).toEqual(["Möwe", "Zander"]);
  expect(kept({ asked: new Map([["crew", "7"]]) })).toEqual(["Anna", "Zander"]);
  expect(kept({ from: "2026-04-13", to: "2026-04-13" })).toEqual(["Möwe"]);
  expect(kept({ q: "AN" })).toEqual(["Anna", "Zander"]);
});

test("a column sorts both ways; what has no value comes last", () => {
  const names = (sort: string) => sorted(BOATS, TABLE, narrowing({ sort })).map(({ name }) => name);
  expect(names("")).toEqual(["Möwe", "Anna", "Zander"]);
  expect(names("crew")).toEqual(["Möwe", "Zander", "Anna"]);
  expect(names("-day")).toEqual(["Anna", "Möwe", "Zander"]);
  expect(names("title")).toEqual(["Anna", "Möwe", "Zander"]);
});

test("a facet is counted under all other wishes", () => {
  const asked = new Map([
    ["port", "Tönning"],
    ["crew", "7"],
  ]);
  expect(countsOf(BOATS, TABLE.columns[0]!, TABLE, narrowing({ asked }))).toEqual([
    ["Husum", 1],
    ["Tönning", 1],
  ]);
});
