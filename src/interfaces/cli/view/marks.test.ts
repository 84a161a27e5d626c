import fc from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../../../../test/reading-builder.ts";
import { markedParagraphs } from "./marks.ts";
import { paletteFor } from "./palette.ts";
import { render } from "./pieces.ts";

function marked(text: string): string[] {
  const { document, statements } = readingOf(text);
  const paragraphs = markedParagraphs(document.text ?? "", statements, paletteFor(false));
  return Array.from(paragraphs, (pieces) => render(pieces).replaceAll("\u00a0", " "));
}

test.each([
  "Nichts.",
  "Die Lage [1 sei ernst], sagte sie.",
  "[1 „Ja“], sagte er, [2 „nein“].",
  "Er sagte, [1 sie habe [2 „nie“] gelogen].",
  "[1 [2 „Ja“] rief er], hieß es.",
  "[1 „Wir warten“], sagte er, [1 „bis morgen“].",
  "Sie [1 kommen [2 heute 1] oder] gar nicht.",
])("%s", (text) => {
  expect(marked(text)).toEqual([text]);
});

test("a statement that goes on in the next paragraph is opened there again", () => {
  expect(marked("Er sagte: [1 „Eins.\n\nZwei.\n\nDrei“], so er.")).toEqual([
    "Er sagte: [1 „Eins.]",
    "[1 Zwei.]",
    "[1 Drei“], so er.",
  ]);
});

test("a statement that ends where a paragraph ends does not reach into the next", () => {
  expect(marked("[1 Eins.]\n\nZwei.")).toEqual(["[1 Eins.]", "Zwei."]);
});

test("of any spans over any text, nothing but brackets is added", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n\n", "„", "😀") });
  const spans = fc.array(fc.record({ start: fc.nat(20), end: fc.nat(20) }), { maxLength: 6 });
  fc.assert(
    fc.property(text, spans, (content, quotes) => {
      const { statements } = readingOf(quotes.map((_, i) => `[${i + 1} a]`).join(""));
      const placed = statements.map((s, i) => ({ ...s, quote: [quotes[i]!] }));
      const paragraphs = Array.from(markedParagraphs(content, placed, paletteFor(false)), render);
      const without = paragraphs.join("").replaceAll(/\[\d+\u00a0|(?:\u00a0\d+)?\]/gu, "");
      expect(without.replaceAll(/\s/gu, "")).toBe(content.replaceAll(/\s/gu, ""));
      for (const p of paragraphs) expect(p.match(/\[/gu)?.length).toBe(p.match(/\]/gu)?.length);
    }),
  );
});
