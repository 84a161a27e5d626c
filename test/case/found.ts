import type { Reading } from "../../src/reading.ts";
import type { Statement } from "../../src/statements/statement.ts";
import { hull, type Span, textOf } from "../../src/text/span.ts";
import { type Expectation, isMark, type Subject } from "./expectation.ts";
import { joined } from "./words.ts";

/** A property of a finding, in one of the shapes that a case can be held against. */
export type Actual =
  /** Words of one role, in order. */
  | { readonly kind: "spans"; readonly spans: readonly Span[] }
  /** Several things, each with its words; the expected ones must be among them. */
  | { readonly kind: "items"; readonly spans: readonly Span[] }
  /** Things that go by several names, in order: the chain. */
  | { readonly kind: "names"; readonly names: readonly (readonly string[])[] }
  /** Plain values; `every` when no other may be there. */
  | { readonly kind: "values"; readonly values: readonly string[]; readonly every: boolean }
  /** [latitude, longitude] in degrees. */
  | { readonly kind: "point"; readonly point: readonly [number, number] | null };

/** One finding of a reading, ready to be compared and shown. */
export interface Found {
  readonly label: string;
  readonly spans: readonly Span[];
  /** Null for a property that this kind of finding does not have. */
  property(name: string): Actual | null;
}

const values = (...list: (string | null | undefined)[]): Actual => ({
  kind: "values",
  values: list.filter((v) => v !== null && v !== undefined),
  every: true,
});
const among = (list: readonly (string | null | undefined)[]): Actual =>
  ({ ...values(...list), every: false }) as Actual;

/** What a reading holds of the sort that an expectation speaks of. */
export function findingsFor(reading: Reading, text: string, { subject }: Expectation): readonly Found[] {
  if (isMark(subject)) return marksOf(reading, subject);
  const wanted = reading.statements.filter((s) =>
    subject === "complete" ? true : subject === "statement" ? s.type !== "asserted" : s.type === subject,
  );
  return wanted.map((statement) => foundStatement(reading, text, statement));
}

function foundStatement(reading: Reading, text: string, s: Statement): Found {
  const quoteOf = (id: string | null): Actual => {
    const other = reading.statements.find((x) => x.id === id);
    return { kind: "spans", spans: joined(text, other?.quote ?? []) };
  };
  const role = (spans: readonly Span[]): Actual => ({ kind: "spans", spans: joined(text, spans) });
  const time = (id: string | null): string | null => reading.times.find((t) => t.id === id)?.value ?? null;
  const certainty = (source: string) => s.factuality.find((f) => f.source === source);
  const names = (entity: string | null, spans: readonly Span[]): string[] => [
    joined(text, spans)
      .map((x) => textOf(text, x))
      .join(" "),
    ...namesOf(reading, text, entity),
  ];
  const properties: Record<string, () => Actual> = {
    speaker: () => role(s.speaker.spans),
    cue: () => role(s.cue),
    frame: () => role(s.frame),
    addressee: () => role(s.addressee.spans),
    evidence: () => role(certainty(s.chain.length > 0 ? "origin" : "author")?.evidence ?? []),
    parent: () => quoteOf(s.parent),
    supersedes: () => quoteOf(s.supersedes),
    places: () => ({ kind: "items", spans: reading.places.filter((p) => s.places.includes(p.id)) }),
    chain: () => ({ kind: "names", names: s.chain.map((link) => names(link.entity, link.spans)) }),
    who: () => ({ kind: "names", names: [namesOf(reading, text, s.speaker.entity)] }),
    named: () => values(...s.chain.map((link) => (link.named ? "yes" : "no"))),
    medium: () => values(...s.medium),
    act: () => values(s.act),
    origin: () => values(certainty("origin")?.value),
    author: () => values(certainty("author")?.value),
    conditional: () => values(s.conditional ? "yes" : "no"),
    said: () => values(time(s.said)),
    about: () => among(s.about.map(time)),
  };
  return { label: s.type, spans: joined(text, s.quote), property: (name) => properties[name]?.() ?? null };
}

function namesOf(reading: Reading, text: string, id: string | null): readonly string[] {
  const entity = reading.entities.find((e) => e.id === id);
  return entity ? [entity.name, ...entity.mentions.map((m) => textOf(text, m))] : [];
}

function marksOf(reading: Reading, subject: Subject): readonly Found[] {
  const found = (label: string, spans: readonly Span[], properties: Record<string, Actual>): Found => ({
    label,
    spans,
    property: (name) => properties[name] ?? null,
  });
  if (subject === "time") {
    return reading.times.map((t) =>
      found("time", [t], { type: values(t.type), value: values(t.value), edtf: values(t.edtf), mod: values(t.mod) }),
    );
  }
  if (subject === "place") {
    return reading.places.map((p) =>
      found("place", [p], {
        name: values(p.name),
        country: values(p.country),
        precision: values(p.precision),
        near: { kind: "point", point: p.point && [p.point[1], p.point[0]] },
      }),
    );
  }
  if (subject === "entity") {
    return reading.entities.map((e) =>
      found(`entity ${e.name}`, e.mentions, {
        type: values(e.type),
        name: { kind: "names", names: [[e.name]] },
        mentions: { kind: "items", spans: e.mentions },
        roles: among(e.roles),
      }),
    );
  }
  if (subject === "check") {
    return reading.checks.map((c) => found("check", [c], { kind: values(c.kind), verdict: values(c.verdict) }));
  }
  return reading.doubts.map((d) => found("doubt", [d], { id: values(d.id) }));
}

/** The words that a finding stands on, for a message. */
export const wordsOf = (text: string, spans: readonly Span[]): string => {
  const shown = spans.map((s) => `[${textOf(text, s)}]`).join(" ");
  return shown || (hull(spans) === null ? "none" : "");
};

/** A finding's kind and words. */
export const headOf = (text: string, found: Found): string => `${found.label} ${wordsOf(text, found.spans)}`;
