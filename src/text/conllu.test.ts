import { expect, test } from "vitest";
import { ConlluError, readConllu, wordsOf, writeConllu } from "./conllu.ts";

/** A row from "id form head"; the other columns are not given. */
const row = (short: string): string => {
  const [id = "", form = "", head = "_"] = short.split(" ");
  return [id, form, "_", "_", "_", "_", head, "_", "_", "_"].join("\t");
};
const text = (...lines: string[]): string => `${lines.map((l) => (/^[0-9]/u.test(l) ? row(l) : l)).join("\n")}\n\n`;
const reason = (input: string): string => {
  try {
    readConllu(input);
  } catch (error) {
    if (error instanceof ConlluError) return error.message;
  }
  return "none";
};

test("comments, ranges and empty nodes come back as they were", () => {
  const input =
    text("# sent_id = a-1", "# text = Im Amt", "1-2 Im", "1 In 3", "2 dem 3", "3 Amt 0", "3.1 ist") + text("1 Nein 0");
  const sentences = readConllu(input);
  expect(sentences.map(writeConllu).join("")).toBe(input);
  expect(wordsOf(sentences[0]!).map((c) => c[1])).toEqual(["In", "dem", "Amt"]);
  expect(sentences[1]!.line).toBe(9);
});

test("the last sentence may lack its blank line, lines may end in CR LF", () => {
  expect(readConllu(text("1 Ja 0").trimEnd())).toHaveLength(1);
  expect(writeConllu(readConllu(text("1 Ja 0").replaceAll("\n", "\r\n"))[0]!)).toBe(text("1 Ja 0"));
});

test.each([
  [`${row("1 Ja 0")}\t_\n\n`, "line 1: 11 columns where CoNLL-U has 10, separated by tabs"],
  ["1 Ja\n\n", "line 1: 1 columns where CoNLL-U has 10, separated by tabs"],
  [row("1 Ja 0").replace("Ja", ""), 'line 1: column 2 is empty; "_" stands for nothing'],
  [text("1 Ja 0", "3 nein 1"), "line 2: word 3 follows word 1"],
  [text("1 Ja 2"), "line 1: the head is 2, but the sentence has 1 words"],
  [text("1 Ja x"), 'line 1: the head is "x", not the number of a word'],
  [text("1 Ja 0", "# spät"), "line 2: a comment stands between the words of a sentence"],
  [text("2-3 Im", "1 Ja 0"), "line 1: the range 2-3 does not begin at the next word, 1"],
  [text("1-2 Im", "1 In 0"), "line 3: a range ends at word 2, the sentence before"],
  [text("1.5x Ja"), 'line 1: "1.5x" is not the number of a word, a range or an empty node'],
  [text("2.1 Ja", "1 Ja 0"), "line 1: the empty node 2.1 stands after word 0"],
  ["# allein\n\n", "line 1: a sentence without words"],
])("broken input %# names its line", (input, message) => {
  expect(reason(input)).toBe(message);
});
