import { expect, test } from "vitest";
import { cells, clean, graphemesOf } from "./cells.ts";

test.each([
  ["abc", 3],
  ["Größe „ja“ – 3 €", 16],
  ["Gro\u0308\u00dfe", 5],
  ["平壌", 4],
  ["평양", 4],
  ["👍", 2],
  ["👩‍🚒", 2],
  ["❤️", 2],
  ["Київ", 4],
  ["e\u0301\u0323", 1],
  ["", 0],
])("%s takes %i cells", (text, expected) => {
  expect(cells(text)).toBe(expected);
});

test("graphemes stay whole", () => {
  expect([...graphemesOf("ab")]).toEqual(["a", "b"]);
  expect([...graphemesOf("u\u0308👩‍🚒")]).toEqual(["u\u0308", "👩‍🚒"]);
});

test("nothing that a terminal obeys is left", () => {
  expect(clean("rot \u001b[31mRot\u0007 \u009b0m")).toBe("rot \ufffd[31mRot\ufffd \ufffd0m");
  expect(clean("a\r\nb\tc")).toBe("a  b c");
  expect(clean("a\u202eb\u200bc\u00add")).toBe("abcd");
});
