import { expect, test } from "vitest";
import { CharClass, charClass, isLetter, QUOTE_MARKS } from "./characters.ts";

const classOf = (char: string) => charClass(char.charCodeAt(0));

test.each([
  ["Ä", "upper"],
  ["ß", "lower"],
  ["ж", "lower"],
  ["漢", "lower"],
  ["7", "digit"],
  ["٣", "digit"],
  [" ", "space"],
  ["\u00A0", "space"],
  ["\n", "space"],
  ["\u200B", "space"],
  ["\u00AD", "joining"],
  ["\u0308", "joining"],
  [".", "punctuation"],
  ["–", "punctuation"],
  ["€", "other"],
] as const)("%j is %s", (char, expected) => {
  expect(classOf(char)).toBe(CharClass[expected]);
});

test("every quotation mark is one", () => {
  for (const mark of QUOTE_MARKS) expect(classOf(mark)).toBe(CharClass.quote);
});

test("the second half of an emoji never begins a token", () => {
  expect(charClass("😀".charCodeAt(0))).toBe(CharClass.other);
  expect(charClass("😀".charCodeAt(1))).toBe(CharClass.joining);
});

test("letters are capital or small, nothing else", () => {
  expect([..."Aä7.„"].map((char) => isLetter(classOf(char)))).toEqual([true, true, false, false, false]);
});
