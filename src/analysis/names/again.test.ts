import { expect, test } from "vitest";
import { tokenRows } from "../../languages/en/rows/token-rows.ts";
import { toText } from "../../text/to-text.ts";
import { tokenise } from "../../tokens/tokenise.ts";
import type { Lexicon } from "../lexicon.ts";
import type { EntityType } from "../marks.ts";
import { nameAgain } from "./again.ts";
import type { NameMark } from "./name-mark.ts";

/** A lexicon that knows "mill" alone. */
const lexicon = { bits: (form: string) => (form === "mill" ? 1 : 0) } as unknown as Lexicon;

/** The names of a text whose first places of `known` are found by the model, as "ORG Trelleck". */
function again(text: string, known: readonly (readonly [words: string, type: EntityType])[]): string[] {
  const tokens = tokenise(toText({ text, language: "en" }), tokenRows);
  let from = 0;
  const marks = known.map(([words, type]): NameMark => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const first = tokens.starts.indexOf(start);
    return { start, end: from, type, first, last: tokens.ends.indexOf(from) + 1, rule: "name/model" };
  });
  return nameAgain(tokens, marks, lexicon, true).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

test("a name of several words is found again, by all its words", () => {
  const text = "United Nations and United States met. The United States paid, the United Front did not.";
  const known = [["United Nations", "ORG"] as const, ["United States", "LOC"] as const];
  expect(again(text, known)).toEqual(["ORG United Nations", "LOC United States", "LOC United States"]);
});

test("a word alone is found again where it was a name twice", () => {
  const text =
    "Trelleck closes. Trelleck pays. The union said that Trelleck lies. Then Vossen left, and Vossen stayed.";
  const known = [["Trelleck", "ORG"] as const, ["Trelleck", "ORG"] as const, ["Vossen", "PER"] as const];
  expect(again(text, known).filter((name) => name.includes("Trelleck"))).toHaveLength(3);
  expect(again(text, known).filter((name) => name.includes("Vossen"))).toHaveLength(1);
});

test("a common word at the start of a sentence is none", () => {
  const text = "They know Mill and fear Mill. Mill workers know Mill.";
  const known = [["Mill", "ORG"] as const, ["Mill", "ORG"] as const];
  expect(again(text, known)).toHaveLength(3);
});
