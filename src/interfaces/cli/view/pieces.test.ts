import { expect, test } from "vitest";
import { piece, render, renderTo, type Style, wrap } from "./pieces.ts";

const loud: Style = (text) => `<${text}>`;
const lines = (width: number, ...pieces: (string | [string])[]) =>
  wrap(
    pieces.map((p) => (typeof p === "string" ? piece(p) : piece(p[0], loud))),
    width,
  ).map(render);

test("breaks at spaces, never over the width", () => {
  expect(lines(9, "eins zwei drei vier")).toEqual(["eins zwei", "drei vier"]);
  expect(lines(80, "  eins   zwei ")).toEqual(["eins zwei"]);
  expect(lines(80)).toEqual([]);
});

test("pieces without a space between them are one word, styled together with the spaces inside", () => {
  expect(lines(80, "a ", ["b c"], ", d")).toEqual(["a <b c>, d"]);
  expect(lines(5, "aaa ", ["bbb"], ",")).toEqual(["aaa", "<bbb>,"]);
});

test("counts cells, not characters, and cuts what is too long", () => {
  expect(lines(4, "평양 a")).toEqual(["평양", "a"]);
  expect(lines(3, "abcdefgh x")).toEqual(["abc", "def", "gh", "x"]);
  expect(lines(3, "평양시")).toEqual(["평", "양", "시"]);
  expect(lines(1, "평")).toEqual(["평"]);
});

test("parts a long word between syllables, with the style of its pieces", () => {
  expect(lines(14, "die ", ["Nachrichten"], "agentur“")).toEqual(["die", "<Nachrichten>a-", "gentur“"]);
});

test("fills up to a width", () => {
  expect(renderTo([piece("평")], 4)).toBe("평  ");
  expect(renderTo([piece("abcde")], 4)).toBe("abcde");
});
