import fc from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../../../../test/reading-builder.ts";
import { paragraphsOf } from "../../../index.ts";
import { segmentsOf } from "./segments.ts";

/** "text:top" of each segment, of a text in the brackets of test/reading-builder.ts. */
function cut(marked: string): string[] {
  const { document, statements } = readingOf(marked);
  const text = document.text ?? "";
  const quoted = statements.map(({ quote }, index) => ({ index, quote }));
  return segmentsOf(paragraphsOf(text), quoted).flatMap((paragraph) =>
    paragraph.map(({ start, end, top, depth, begins }) => {
      const numbers = begins.map((index) => `<${index + 1}>`).join("");
      return `${numbers}${text.slice(start, end)}${top < 0 ? "" : `=${top + 1}${depth > 1 ? `x${depth}` : ""}`}`;
    }),
  );
}

test.each([
  ["Nichts.", ["Nichts."]],
  ["Er sagte, [1 sie komme].", ["Er sagte, ", "<1>sie komme=1", "."]],
  ["Sie [1 habe [2 nie] gelogen].", ["Sie ", "<1>habe =1", "<2>nie=2x2", " gelogen=1", "."]],
  ["[1 a [2 b 1] c] d", ["<1>a =1", "<2>b=2x2", " c=2", " d"]],
  ["[1 Ja], sagte er, [1 nein].", ["<1>Ja=1", ", sagte er, ", "nein=1", "."]],
  ["[1 Eins.\n\nZwei.] Drei.", ["<1>Eins.=1", "Zwei.=1", " Drei."]],
])("%s", (marked, expected) => {
  expect(cut(marked)).toEqual(expected);
});

const anyQuotes = fc.array(
  fc.array(
    fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 3 },
  ),
);

test("segments add up to the paragraphs, and the top quote of each covers it", () => {
  fc.assert(
    fc.property(anyQuotes, (quotes) => {
      const paragraphs = [
        { start: 2, end: 20 },
        { start: 23, end: 45 },
      ];
      const cuts = segmentsOf(
        paragraphs,
        quotes.map((quote, index) => ({ index, quote })),
      );
      cuts.forEach((segments, i) => {
        expect(segments[0]!.start).toBe(paragraphs[i]!.start);
        expect(segments.at(-1)!.end).toBe(paragraphs[i]!.end);
        for (const { start, end, top, depth } of segments) {
          const covering = quotes.flat().filter((quote) => quote.start <= start && end <= quote.end);
          expect(depth).toBe(covering.length);
          if (top >= 0) expect(covering.some((quote) => quotes[top]!.includes(quote))).toBe(true);
          else expect(covering).toEqual([]);
        }
      });
    }),
  );
});

test("ten thousand quotes that all overlap are cut at once", () => {
  const quotes = Array.from({ length: 10_000 }, (_, index) => ({
    index,
    quote: [{ start: index, end: 20_000 - index }],
  }));
  const [segments] = segmentsOf([{ start: 0, end: 20_000 }], quotes);
  expect(segments!.length).toBe(19_999);
  expect(segments![9_999]!.depth).toBe(10_000);
});
