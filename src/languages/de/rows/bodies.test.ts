import { expect, test } from "vitest";
import { bodyNouns, foreignBodyWords, legalForms, noBodies } from "./bodies.ts";

test("no noun stands twice in a kind", () => {
  const rows = bodyNouns.map(({ kind, noun }) => `${kind} ${noun}`);
  expect(new Set(rows).size).toBe(rows.length);
});

test.each(bodyNouns.map((row) => [row.noun, row] as const))("%s", (noun, row) => {
  expect(row.example.toLowerCase()).toContain(noun.toLowerCase());
});

test("what is no body is written small; names are not", () => {
  for (const word of noBodies) expect(word).toBe(word.toLowerCase());
  for (const word of [...foreignBodyWords]) expect(word).toMatch(/^\p{Lu}/u);
  expect(legalForms.size).toBeGreaterThan(10);
});
