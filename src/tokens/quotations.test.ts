import { expect, test } from "vitest";
import { pairQuotations } from "./quotations.ts";
import { TokenKind } from "./tokens.ts";

/** "depth:open-close" of each quotation, "?" for an unclosed one; "¶" begins a paragraph, a space stands between tokens. */
const pairs = (text: string): string => {
  const found = [...text.matchAll(/¶|[„“”‚‘’»«›‹"]|[^\s„“”‚‘’»«›‹"¶]+/gu)];
  let paragraph = 0;
  const tokens = found.flatMap((m) => {
    if (m[0] === "¶") paragraph++;
    return m[0] === "¶" ? [] : [{ form: m[0], start: m.index, paragraph }];
  });
  return pairQuotations({
    content: text,
    count: tokens.length,
    starts: Int32Array.from(tokens, (t) => t.start),
    ends: Int32Array.from(tokens, (t) => t.start + t.form.length),
    kinds: Uint8Array.from(tokens, (t) => (/^[„“”‚‘’»«›‹"]$/u.test(t.form) ? TokenKind.quoteMark : TokenKind.word)),
    forms: tokens.map((t) => t.form),
    paragraphOf: Int32Array.from(tokens, (t) => t.paragraph),
  })
    .map((q) => `${q.depth}:${q.open}-${q.close}${q.closed ? "" : "?"}`)
    .join(" ");
};

test.each([
  ["„eins“", "0:0-2"],
  ["“one”", "0:0-2"],
  ["»eins«", "0:0-2"],
  ["«un»", "0:0-2"],
  ['"eins" "zwei"', "0:0-2 0:3-5"],
  ["„eins ‚zwei‘ drei“", "0:0-6 1:2-4"],
  ["„eins »zwei« drei“", "0:0-6 1:2-4"],
  ["„eins „zwei“ drei“", "0:0-6 1:2-4"],
  ['„eins" zwei', "0:0-2"],
  ['"eins“ zwei "drei"', "0:0-2 0:4-6"],
])("pairs: %s", (text, expected) => {
  expect(pairs(text)).toBe(expected);
});

test.each([
  ["die Grünen’ sagten", ""],
  ["nichts“ mehr", ""],
  ["eins zwei", ""],
  ["„offen zwei", "0:0-2?"],
  ["„eins „zwei“", "0:0-1? 0:2-4"],
  ["„eins „zwei“ drei „vier“", "0:0-1? 0:2-4 0:6-8"],
])("odd marks: %s", (text, expected) => {
  expect(pairs(text)).toBe(expected);
});

test("a quotation goes on in a paragraph that repeats its mark, or closes it", () => {
  expect(pairs("„eins ¶ „zwei“")).toBe("0:0-4");
  expect(pairs("„eins ¶ zwei“")).toBe("0:0-3");
  expect(pairs("„eins ¶ zwei ¶ drei“")).toBe("0:0-4");
});

test("without one it ends with its paragraph", () => {
  expect(pairs("„eins ¶ zwei drei")).toBe("0:0-1?");
});
