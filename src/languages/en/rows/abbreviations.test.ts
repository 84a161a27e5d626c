import { expect, test } from "vitest";
import { toText } from "../../../text/to-text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { abbreviations } from "./abbreviations.ts";
import { tokenRows } from "./token-rows.ts";

const tokensOf = (text: string) => tokenise(toText({ text, language: "en" }), tokenRows);

test("none twice", () => {
  expect(new Set(abbreviations.map(({ form }) => form)).size).toBe(abbreviations.length);
});

test.each(abbreviations.map((row) => [row.form, row] as const))("%s", (form, { example, canEnd }) => {
  const { forms, sentences } = tokensOf(example);
  // What stands last shares its full stop with the sentence.
  if (!example.endsWith(form)) expect(forms).toContain(form);
  const [, behind = ""] = example.split(form);
  if (/^ (?:The|She) /u.test(behind)) expect([canEnd, sentences.length]).toEqual([true, 2]);
  else expect(sentences).toHaveLength(1);
});

test.each([
  ["don't", ["do", "n't"]],
  ["Mara’s", ["Mara", "’s"]],
  ["they'll", ["they", "'ll"]],
  ["cannot", ["can", "not"]],
  ["O'Hale", ["O'Hale"]],
  ["ma'am", ["ma'am"]],
  ["U.S.", ["U.S."]],
  ["well-known", ["well-known"]],
  ["vote:in", ["vote", ":", "in"]],
])("%s", (text, forms) => {
  expect(tokensOf(`${text} x`).forms.slice(0, -1)).toEqual(forms);
});

test("a dateline is none of the sentence behind it", () => {
  const { forms, sentences } = tokensOf(
    "PORT HALE, Nov. 20 (AP) — The bridge is closed.\n\nNATO left - no one stayed.",
  );
  expect(sentences.map(({ first }) => forms[first])).toEqual(["PORT", "The", "NATO"]);
});

test.each([
  ["''We are late,'' he said.", "''We are late,''"],
  ["‘We are late,’ he said.", "‘We are late,’"],
  ["'We are late,' he said.", "'We are late,'"],
  ["“We don’t know,” he said.", "“We don’t know,”"],
  ['"We are late," he said.', '"We are late,"'],
])("%s", (text, quotation) => {
  const { quotations, starts, ends } = tokensOf(text);
  expect(quotations.map(({ open, close }) => text.slice(starts[open], ends[close]))).toEqual([quotation]);
});
