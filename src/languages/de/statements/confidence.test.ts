import { expect, test } from "vitest";
import { wordsOf } from "../../../../test/words-of.ts";
import { confidenceOf } from "./confidence.ts";
import { confidenceTable } from "./confidence-table.ts";
import type { Draft } from "./draft.ts";

const confidence = (rule: string, speaker: string): number => {
  const words = wordsOf(speaker || "-");
  const ranges = speaker ? [{ first: 0, last: words.tokens.count }] : [];
  return confidenceOf(words, { rule, speaker: ranges } as unknown as Draft);
};

test("the kind of speaker decides within a rule", () => {
  expect(confidence("de/cue-verb-dass", "der Minister")).toBe(confidenceTable["de/cue-verb-dass phrase"]);
  expect(confidence("de/cue-verb-dass", "er")).toBe(confidenceTable["de/cue-verb-dass pronoun"]);
  expect(confidence("de/cue-verb-dass", "")).toBe(confidenceTable["de/cue-verb-dass none"]);
});

test("a rule without counts is as likely wrong as right", () => {
  expect(confidence("de/unheard-of", "er")).toBe(0.5);
});

test("a speaker makes a statement surer than none", () => {
  expect(confidence("de/cue-verb-konjunktiv", "der Minister")).toBeGreaterThan(
    confidence("de/cue-verb-konjunktiv", ""),
  );
});

test("every entry is a share", () => {
  for (const [key, share] of Object.entries(confidenceTable)) {
    expect(key).toMatch(/^de\/[a-z-]+(?: (?:none|pronoun|phrase))?$/u);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
});
