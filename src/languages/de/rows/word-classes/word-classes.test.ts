import { expect, test } from "vitest";
import { closedClass } from "../closed-class.ts";
import * as conjunctions from "./conjunctions.ts";
import * as determiners from "./determiners.ts";
import * as prepositions from "./prepositions.ts";
import * as pronouns from "./pronouns.ts";

const rows = new Set(closedClass.flatMap((row) => row.forms.split(" ")));

/** Adjectives that stand where determiners and pronouns stand; the closed classes do not have them. */
const ADJECTIVES = /^(?:zahlreiche[rn]?|(?:letzt|erst)erer?)$/u;

const classes = { ...conjunctions, ...determiners, ...prepositions, ...pronouns };

test.each(Object.entries(classes))("%s are words of the closed classes", (_, words) => {
  expect(
    [...words.keys()].filter((word) => /\p{L}/u.test(word) && !rows.has(word.toLowerCase()) && !ADJECTIVES.test(word)),
  ).toEqual([]);
  expect(words.size).toBeGreaterThan(1);
});
