import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hasShared, SHARED } from "../shared.ts";
import type { Judgements } from "./judgements.ts";
import { blindLines, readPoints } from "./main.ts";
import { type CorpusArticle, positionsIn, wordsAt } from "./positions.ts";

const article: CorpusArticle = {
  name: "7 - Deich hält (2026-11-23)",
  published: "2026-11-23",
  title: "Deich hält",
  text: "Der Deich hält, teilte Deichgräfin Antje Mommsen am Montag in Husum mit. „Wir 😀 schlafen ruhig“, sagte Mommsen.",
};

const judgements: Judgements<string> = {
  statements: [
    {
      quote: "Der Deich hält",
      type: "indirect",
      speaker: "Deichgräfin Antje Mommsen",
      speakerIs: "Antje Mommsen",
      cue: ["teilte", "mit"],
      act: "announce",
      chain: ["Deichgräfin Antje Mommsen"],
      factuality: "CT+",
      said: "2026-11-23",
    },
    { quote: "„Wir 😀 schlafen ruhig“", type: "direct", speaker: "Mommsen", cue: ["sagte"] },
  ],
  notStatements: ["in Husum"],
  times: [{ text: "am Montag", type: "DATE", value: "2026-11-23" }],
  entities: [{ name: "Antje Mommsen", type: "PER", mentions: ["Antje Mommsen", "Mommsen"] }],
  places: [{ text: "Husum", country: "DE", near: [54.5, 9.1] }],
  checks: [{ claim: "Montag", kind: "date", verdict: "consistent" }],
};

test("positions keep no words, and give them back", () => {
  const stored = JSON.parse(JSON.stringify(positionsIn(article, judgements)));
  expect(JSON.stringify(stored)).not.toMatch(/Mommsen|Husum|Deich|schlafen/u);
  expect(wordsAt(stored, article.text)).toEqual(judgements);
});

test("words are taken where they stand next to their quote, and whole", () => {
  const [first, second] = positionsIn(article, judgements).statements;
  expect(first!.cue).toEqual([
    [16, 22],
    [68, 71],
  ]);
  expect(second!.speaker![0]).toBe(article.text.lastIndexOf("Mommsen"));
});

test("another text and words that do not stand in it are refused", () => {
  expect(() => wordsAt(positionsIn(article, judgements), `${article.text} `)).toThrow(RangeError);
  expect(() => positionsIn(article, { ...judgements, notStatements: ["in Tönning"] })).toThrow(RangeError);
});

/** What may be a string in the file; all other values are positions, coordinates or a truth value. */
const STRINGS = ["article", "published", "sha256", "type", "act", "factuality", "said", "about", "value", "country"];
const CHECK_STRINGS = ["kind", "verdict"];

test("points.jsonl has strings for judgements alone", () => {
  const keys = new Set<string>();
  for (const positions of readPoints())
    JSON.stringify(positions, function (this: unknown, key, value) {
      if (typeof value === "string") keys.add(Array.isArray(this) ? "an item of a list" : key);
      return value;
    });
  expect([...keys].filter((key) => ![...STRINGS, ...CHECK_STRINGS].includes(key))).toEqual([]);
});

const CORPUS = "data/quotes/wikinews-train.jsonl";

describe.runIf(hasShared(CORPUS))("points.jsonl beside the corpus", () => {
  test("every position lies in its text and begins and ends with a character of it", () => {
    const texts = blindLines(join(SHARED, CORPUS)).map((line) => (JSON.parse(line) as CorpusArticle).text);
    for (const [i, positions] of readPoints().entries()) {
      const text = texts[i]!;
      for (const [start, end] of positionsOf(positions)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
      }
    }
  });
});

/** Every pair of whole numbers, but for coordinates. */
function positionsOf(value: unknown, key = ""): readonly (readonly [number, number])[] {
  if (key === "near" || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && typeof value[0] === "number") return [value as unknown as [number, number]];
  return Object.entries(value).flatMap(([name, inner]) => positionsOf(inner, name));
}
