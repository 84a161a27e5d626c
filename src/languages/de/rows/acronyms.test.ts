import { expect, test } from "vitest";
import { acronyms, acronymsByShort, noBodyAcronyms } from "./acronyms.ts";

test("no short name stands twice, none is also said to be no body", () => {
  expect(acronymsByShort.size).toBe(acronyms.length);
  expect(acronyms.filter(({ short }) => noBodyAcronyms.has(short))).toEqual([]);
});

test("a long name is written without its article", () => {
  for (const { long } of acronyms) expect(long).toMatch(/^(?!(?:Der|Die|Das) )\p{Lu}/u);
});
