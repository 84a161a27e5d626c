import type { Reading } from "../../src/reading.ts";
import { overlaps, textOf } from "../../src/text/span.ts";
import { type Expectation, isMark, type Phrase, type Subject } from "./expectation.ts";
import { type Found, findingsFor, headOf } from "./found.ts";
import type { Case } from "./parse.ts";
import { differences } from "./properties.ts";
import { areExactly, areNearly, locate, touches } from "./words.ts";

/** How many findings a message lists where none touches the words. */
const SHOWN = 4;

/** One expected line that the reading does not fulfil. */
export interface Miss {
  readonly expected: string;
  readonly got: readonly string[];
}

/** Holds a reading against a case; no misses is a pass. */
export function compare({ expected }: Case, text: string, reading: Reading): readonly Miss[] {
  const used = new Set<string>();
  const misses = expected.flatMap((expectation) => {
    const findings = findingsFor(reading, text, expectation);
    if (expectation.subject === "complete") return [];
    if (expectation.negative) return unwanted(text, expectation, findings);
    return missing(
      text,
      expectation,
      findings,
      used,
      findingsFor(reading, text, { ...expectation, subject: anyOf(expectation) }),
    );
  });
  const complete = expected.find((e) => e.subject === "complete");
  if (!complete) return misses;
  const extra = findingsFor(reading, text, complete).filter((f) => !used.has(keyOf(f)));
  return extra.length === 0 ? misses : [...misses, { expected: "complete", got: extra.map((f) => headOf(text, f)) }];
}

/** The words of a case that do not stand in its text: mistakes of the case, not of a reading. */
export function mistakesOf({ expected }: Case, text: string): readonly string[] {
  const inText = new Set("speaker cue frame addressee evidence parent supersedes places chain mentions".split(" "));
  const phrases = expected.flatMap((e) => [
    ...(e.subject === "entity" ? [] : e.phrases),
    ...e.properties.filter((p) => inText.has(p.name)).flatMap((p) => p.phrases.flatMap(linksOf)),
  ]);
  return phrases.flatMap((phrase) => {
    try {
      locate(text, phrase);
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
}

const keyOf = ({ label, spans }: Found): string => `${label} ${spans.map((s) => `${s.start}-${s.end}`).join(" ")}`;
const linksOf = ({ words, nth }: Phrase): readonly Phrase[] => words.split(" > ").map((w) => ({ words: w, nth }));

function unwanted(text: string, expectation: Expectation, findings: readonly Found[]): readonly Miss[] {
  const places = expectation.phrases.flatMap((phrase) => locate(text, phrase));
  const hits = findings.filter(
    (found) =>
      (places.length === 0 || found.spans.some((s) => places.some((p) => overlaps(s, p)))) &&
      expectation.properties.every((property) => differences(text, property, found).length === 0),
  );
  return hits.length === 0 ? [] : [{ expected: expectation.source, got: hits.map((found) => headOf(text, found)) }];
}

/** A statement of any type, where a statement is expected: one of the wrong type is worth showing. */
const anyOf = ({ subject }: Expectation): Subject => (isMark(subject) ? subject : "complete");

function missing(
  text: string,
  expectation: Expectation,
  findings: readonly Found[],
  used: Set<string>,
  others: readonly Found[],
): readonly Miss[] {
  const candidates = findings.filter((found) => fits(text, expectation, found));
  if (candidates.length === 0) {
    const near = others.filter(
      (found) => expectation.subject !== "entity" && touches(text, expectation.phrases, found.spans),
    );
    const got = (near.length > 0 ? near : findings.slice(0, SHOWN)).map((found) => headOf(text, found));
    return [{ expected: expectation.source, got: got.length > 0 ? got : [`no ${expectation.subject} at all`] }];
  }
  const judged = candidates
    .map((found) => ({ found, wrong: expectation.properties.flatMap((p) => differences(text, p, found)) }))
    .sort((a, b) => a.wrong.length - b.wrong.length);
  const { found, wrong } = judged[0]!;
  used.add(keyOf(found));
  return wrong.length === 0 ? [] : [{ expected: expectation.source, got: wrong }];
}

/** Whether a finding is the one an expectation speaks of: a statement by its quote, a mark by touching its words. */
function fits(text: string, { subject, phrases, nearly }: Expectation, found: Found): boolean {
  if (phrases.length === 0) return true;
  if (subject === "entity") {
    const { words } = phrases[0]!;
    return found.label === `entity ${words}` || found.spans.some((s) => textOf(text, s) === words);
  }
  if (["time", "place", "check", "doubt"].includes(subject)) return touches(text, phrases, found.spans);
  return nearly ? areNearly(text, phrases, found.spans) : areExactly(text, phrases, found.spans);
}
