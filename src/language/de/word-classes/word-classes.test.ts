import { expect, test } from "vitest";
import { closedClass } from "../closed-class.ts";
import * as determiners from "./determiners.ts";

const rows = new Set(closedClass.flatMap((row) => row.forms.split(" ")));

/** Adjectives that stand where determiners stand; the closed classes do not have them. */
const ADJECTIVES = /^zahlreiche[rn]?$/u;

test.each(Object.entries(determiners))("%s are words of the closed classes", (_, words) => {
  expect([...words].filter((word) => !rows.has(word) && !ADJECTIVES.test(word))).toEqual([]);
  expect(words.size).toBeGreaterThan(5);
});
