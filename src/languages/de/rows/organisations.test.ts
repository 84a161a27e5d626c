import { expect, test } from "vitest";
import { organisations } from "./organisations.ts";

test.each(organisations.map((row) => [row.kind, row] as const))("the example of %s holds a name", (_, row) => {
  expect(row.names.split("|").some((name) => row.example.includes(name))).toBe(true);
});

test("no name is given twice in a row", () => {
  for (const { names } of organisations) expect(new Set(names.split("|")).size).toBe(names.split("|").length);
});
