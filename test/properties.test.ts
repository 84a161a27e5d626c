import fc from "fast-check";
import { expect, test } from "vitest";
import { loadModels, type Reading, readArticle, type Span } from "../src/index.ts";
import { tokenRows } from "../src/languages/de/rows/token-rows.ts";
import { toText } from "../src/text/to-text.ts";
import { tokenise } from "../src/tokens/tokenise.ts";

const models = await loadModels();
const read = (text: string): Reading => readArticle({ text, published: "2026-11-23" }, models);

/** Pieces that the rules look for, so that chance puts them together in ways nobody would. */
const pieces = fc.constantFrom(
  ...'„ “ " » « ‚ ‘ ( ) , . : ; – ! ? …'.split(" "),
  ..."dass laut so nach zufolge sagte teilte mit der die Minister Polizei sei habe soll könnte nicht unter Berufung auf Kreise am Montag in Berlin und wie heißt es demnach 12. 3,5 2023".split(
    " ",
  ),
  "\n",
  "\n\n",
  "\u00ad",
  "😀",
  "\ud800",
);
const newsLike = fc.array(pieces, { maxLength: 120 }).map((words) => words.join(" "));
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
);

const spansOf = (reading: Reading): Span[] => [
  ...reading.statements.flatMap((s) => [
    ...s.quote,
    ...s.speaker.spans,
    ...s.cue,
    ...s.frame,
    ...s.addressee.spans,
    ...s.chain.flatMap((link) => link.spans),
    ...s.factuality.flatMap((f) => f.evidence),
  ]),
  ...reading.times,
  ...reading.places,
  ...reading.checks,
  ...reading.doubts,
  ...reading.entities.flatMap((e) => e.mentions),
];

test("any text is read, and every span lies inside it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = read(text);
      for (const { start, end } of spansOf(reading))
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      for (const s of reading.statements) expect(s.quote.every((q) => q.start < q.end)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("tokens and gaps add up to the text, and gaps hold only white space", () => {
  fc.assert(
    fc.property(anyText, (content) => {
      const { starts, ends, count, forms, sentences } = tokenise(toText({ text: content }), tokenRows);
      let rebuilt = "";
      let at = 0;
      for (let i = 0; i < count; i++) {
        const gap = content.slice(at, starts[i]);
        expect(gap).toMatch(/^[\s\p{Z}\p{Cc}\u200B\u2060\uFEFF]*$/u);
        rebuilt += gap + forms[i];
        at = ends[i]!;
      }
      expect(rebuilt + content.slice(at)).toBe(content);
      expect(sentences.reduce((sum, s) => sum + s.last - s.first, 0)).toBe(count);
    }),
    { numRuns: 500 },
  );
});

test("reading twice gives the same bytes", () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
    }),
    { numRuns: 100 },
  );
});

const STORY =
  "Der Minister sagte am Montag in Berlin, die Brücke sei „sicher“. Laut Polizei wurden zwei Menschen verletzt, " +
  "wie die Behörde mitteilte. „Das reicht nicht“, sagte Meier, „wir brauchen mehr.“ Er werde am Dienstag reisen.\n\n";

test.each([
  ["prose", STORY],
  ["one endless sentence", "der Minister, der Sprecher, die Polizei und laut Bericht "],
  ["opening marks", "„"],
  ["marks of all kinds", "„“»«\"'‚‘"],
  ["commas", ", "],
  ["saying verbs", "sagte, "],
  ["frames", "laut laut nach Angaben so "],
  ["brackets", "("],
  ["letters without space", "ä"],
  ["digits", "1."],
])("twice the text takes about twice the time: %s", (_, piece) => {
  const size = 20_000;
  const once = piece.repeat(Math.ceil(size / piece.length));
  const time = (text: string) => {
    const runs = [0, 0, 0].map(() => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  time(once);
  const [single, eightfold] = [time(once), time(once.repeat(8))];
  // Linear is 8, quadratic 64; the machine's noise and the first milliseconds get a wide berth.
  expect(eightfold).toBeLessThan(28 * Math.max(single, 4));
});
