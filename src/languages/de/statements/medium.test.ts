import { expect, test } from "vitest";
import { wordsOf } from "../../../../test/words-of.ts";
import type { Medium } from "../../../statements/statement.ts";
import { type Framing, mediumOf } from "./medium.ts";

/** The media by source, framing and what the verb says; "" for no source. */
const medium = (source: string, framing: Framing, fromCue: Medium | null = null): string => {
  const words = wordsOf(source || "-");
  return mediumOf(words, fromCue, source ? { first: 0, last: words.tokens.count } : null, framing).join("+");
};

test.each([
  ["die Sprecherin", "verb", "speech"],
  ["die Polizei", "verb", "speech"],
  ["die Abendzeitung", "verb", "writing"],
  ["die Abendzeitung", "frame", "writing"],
  ["der Sprecher der Zeitung", "verb", "speech"],
  ["die Polizei", "frame", "speech+writing"],
  ["der Minister", "frame", "speech+writing"],
  ["die Fraktion", "reported", "speech+writing"],
  ["der Minister", "reported", "speech"],
  ["", "verb", "speech+writing"],
  ["der Minister", "hearsay", "speech+writing"],
] as const)("%s, %s: %s", (source, framing, expected) => {
  expect(medium(source, framing)).toBe(expected);
});

test("what the verb says goes before what the source is", () => {
  expect(medium("die Abendzeitung", "verb", "speech")).toBe("speech");
  expect(medium("der Minister", "verb", "writing")).toBe("writing");
  expect(medium("der Minister", "verb", "thought")).toBe("speech+thought");
});
