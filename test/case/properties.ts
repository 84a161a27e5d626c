import { overlaps, type Span, textOf } from "../../src/text/span.ts";
import type { Phrase, Property } from "./expectation.ts";
import { type Actual, type Found, headOf, wordsOf } from "./found.ts";
import { areExactly, areNearly, locate, NEARLY, wordF1 } from "./words.ts";

/** Degrees of latitude or longitude within which a place is the same: about 50 km. */
const NEAR = 0.5;
/** A mention is found when half its words are, as with or without its office. */
const MENTION = 0.5;

/** What is wrong with a property of a finding, as lines to show; none when it is as expected. */
export function differences(text: string, property: Property, found: Found): readonly string[] {
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
