import type { Reading } from "../../src/reading.ts";
import { contains, overlaps, type Span, textOf } from "../../src/text/span.ts";
import { type Expectation, isMark, type Phrase, type Property, type Subject } from "./expectation.ts";
import { type Actual, type Found, findingsFor, wordsOf } from "./found.ts";
import type { Case } from "./parse.ts";
import { joined, locate, wordF1 } from "./words.ts";

/** How alike words must be for "~": the seed's measure of a quote that counts as found. */
const NEARLY = 0.8;
/** Degrees of latitude or longitude within which a place is the same: about 50 km. */
const NEAR = 0.5;
/** A mention is found when half its words are, as with or without its office. */
const MENTION = 0.5;

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
const headOf = (text: string, found: Found): string => `${found.label} ${wordsOf(text, found.spans)}`;
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

const touches = (text: string, phrases: readonly Phrase[], spans: readonly Span[]): boolean =>
  phrases.some((phrase) => locate(text, phrase).some((p) => spans.some((s) => overlaps(s, p))));

/** Whether the phrases, each at one of its places and in order, cover just these spans. */
function areExactly(text: string, phrases: readonly Phrase[], spans: readonly Span[]): boolean {
  const fitsFrom = (i: number, chosen: readonly Span[]): boolean => {
    const phrase = phrases[i];
    if (!phrase) return sameSpans(joined(text, chosen), spans);
    const places = locate(text, phrase).filter((p) => spans.some((s) => contains(s, p)));
    return places.some((place) => fitsFrom(i + 1, [...chosen, place]));
  };
  return fitsFrom(0, []);
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end);

function areNearly(text: string, phrases: readonly Phrase[], spans: readonly Span[]): boolean {
  const wanted = phrases.map((phrase) => textOf(text, locate(text, phrase)[0]!)).join(" ");
  return touches(text, phrases, spans) && wordF1(wanted, spans.map((s) => textOf(text, s)).join(" ")) >= NEARLY;
}

/** What is wrong with a property of a finding, as lines to show; none when it is as expected. */
function differences(text: string, property: Property, found: Found): readonly string[] {
  const actual = found.property(property.name);
  if (actual === null) throw new RangeError(`a ${found.label} has no property "${property.name}"`);
  const right = holds(text, property, actual) !== (property.operator === "!=");
  return right ? [] : [`${property.name}=${shown(text, actual)} in ${headOf(text, found)}`];
}

function holds(text: string, { phrases, values, operator }: Property, actual: Actual): boolean {
  const wanted = phrases.length > 0 ? phrases.map((p) => p.words) : values;
  switch (actual.kind) {
    case "spans":
      if (phrases.length === 0) return actual.spans.length === 0;
      return operator === "~" ? areNearly(text, phrases, actual.spans) : areExactly(text, phrases, actual.spans);
    case "items":
      if (phrases.length === 0) return actual.spans.length === 0;
      return phrases.every((phrase) => actual.spans.some((s) => isMention(text, phrase, s)));
    case "names": {
      const links = wanted.flatMap((w) => w.split(" > "));
      return (
        links.length === actual.names.length &&
        links.every((link, i) =>
          actual.names[i]!.some((n) => n === link || (operator === "~" && wordF1(n, link) >= NEARLY)),
        )
      );
    }
    case "values":
      if (wanted.length === 0) return actual.values.length === 0;
      if (actual.every && wanted.length !== actual.values.length) return false;
      return wanted.every((w) => w.split("|").some((choice) => actual.values.includes(choice)));
    case "point":
      return actual.point?.every((degrees, i) => Math.abs(degrees - Number(values[i])) < NEAR) ?? values.length === 0;
  }
}

const isMention = (text: string, phrase: Phrase, span: Span): boolean =>
  locate(text, phrase).some((p) => overlaps(p, span) && wordF1(textOf(text, p), textOf(text, span)) >= MENTION);

function shown(text: string, actual: Actual): string {
  if (actual.kind === "spans" || actual.kind === "items") return wordsOf(text, actual.spans);
  if (actual.kind === "names") return `[${actual.names.map(([first]) => first ?? "none").join(" > ")}]`;
  if (actual.kind === "point") return actual.point?.join(",") ?? "none";
  return actual.values.join(",") || "none";
}
