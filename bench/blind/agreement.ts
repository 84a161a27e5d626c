import type { Check, Entity, Judgements, Place, Statement, Time } from "./judgements.ts";
import { wordF1 } from "./word-f1.ts";

type Words = string;

/** How near two readers must be: the tolerances of ../shared/bench/score-seed.mjs. */
const LEAST = { quote: 0.8, speaker: 0.75, cue: 0.65, link: 0.5, mention: 0.5, name: 0.6 } as const;
const DEGREES = 0.5;
/** The scorer looks at so much of the quote that another stands in. */
const NESTED = 20;

/** Of a property: how often both readers give it alike, both give it, and one or both give it. */
export interface Count {
  alike: number;
  both: number;
  either: number;
}

/** Counts by property, in the order in which they were met. */
export type Counts = Map<string, Count>;

/** What two readers of a text give alike, in the words of the first; the counts are added to. */
export function agreed(text: string, a: Judgements<Words>, b: Judgements<Words>, counts: Counts): Judgements<Words> {
  const entities = [...a.entities, ...b.entities];
  const same = (x: Words, y: Words) => entities.some((entity) => isOf(entity, x) && isOf(entity, y));
  const quotes = counted(
    "statement",
    a.statements,
    b.statements,
    counts,
    (x, y) => atLeast(LEAST.quote, wordF1(x.quote, y.quote)) * (x.type === y.type ? 2 : 1),
  );
  const typed = quotes.filter(([x, y]) => property(counts, "type", x.type, y.type, (t, u) => t === u) !== undefined);
  const overlap = (x: Words, y: Words) => overlapping(text, x, y);
  return {
    statements: typed.map(([x, y]) => agreedStatement(x, y, same, counts)),
    notStatements: counted("not a statement", a.notStatements, b.notStatements, counts, overlap).map(([x, y]) =>
      together(text, x, y),
    ),
    times: agreedTimes(a.times, b.times, overlap, counts),
    entities: agreedEntities(text, a.entities, b.entities, counts),
    places: agreedPlaces(a.places, b.places, counts),
    checks: agreedChecks(a.checks, b.checks, overlap, counts),
  };
}

function agreedStatement(
  x: Statement<Words>,
  y: Statement<Words>,
  same: (a: Words, b: Words) => boolean,
  counts: Counts,
): Statement<Words> {
  const equal = (a: unknown, b: unknown) => a === b;
  const near = (least: number) => (a: Words, b: Words) => wordF1(a, b) >= least;
  const chain = property(
    counts,
    "chain",
    x.chain,
    y.chain,
    (a, b) => a.length === b.length && a.every((link, i) => near(LEAST.link)(link, b[i]!) || same(link, b[i]!)),
  );
  const factuality = property(counts, "factuality", x.factuality, y.factuality, equal);
  // Whose factuality it is, the origin's or the author's, the scorer tells by the chain.
  const whose = [x.chain, y.chain, chain].map((links) => (links?.length ?? 0) > 0);
  return {
    quote: x.quote,
    type: x.type,
    speaker: property(counts, "speaker", x.speaker, y.speaker, near(LEAST.speaker)),
    speakerIs: property(
      counts,
      "who the speaker is",
      x.speakerIs,
      y.speakerIs,
      (a, b) => near(LEAST.name)(a, b) || same(a, b),
    ),
    cue: property(counts, "cue", x.cue, y.cue, (a, b) => near(LEAST.cue)(a.join(" "), b.join(" "))),
    act: property(counts, "act", x.act, y.act, equal),
    chain,
    originNamed: property(counts, "origin named", x.originNamed, y.originNamed, equal) === false ? false : undefined,
    factuality: new Set(whose).size === 1 ? factuality : undefined,
    said: property(counts, "said", x.said, y.said, equal),
    about: property(counts, "about", x.about, y.about, equal),
    nestedIn: property(counts, "nested", x.nestedIn, y.nestedIn, (a, b) =>
      [a, b].some((one) => (one === a ? b : a).startsWith(one.slice(0, NESTED))),
    ),
  };
}

function agreedTimes(
  a: readonly Time<Words>[],
  b: readonly Time<Words>[],
  overlap: (x: Words, y: Words) => number,
  counts: Counts,
): readonly Time<Words>[] {
  return counted("time", a, b, counts, (x, y) => overlap(x.text, y.text)).flatMap(([x, y]) => {
    const type = property(counts, "time's type", x.type, y.type, (t, u) => shared(t, u) !== "");
    const value = property(counts, "time's value", x.value, y.value, (t, u) => shared(t, u) !== "");
    if (type === undefined || value === undefined) return [];
    return [{ text: x.text, type: shared(x.type, y.type), value: shared(x.value, y.value) }];
  });
}

/** "DATE|DURATION" and "DATE": "DATE". */
const shared = (x: string, y: string): string =>
  x
    .split("|")
    .filter((one) => y.split("|").includes(one))
    .join("|");

function agreedEntities(
  text: string,
  a: readonly Entity<Words>[],
  b: readonly Entity<Words>[],
  counts: Counts,
): readonly Entity<Words>[] {
  const named = counted("entity", a, b, counts, (x, y) => atLeast(LEAST.name, wordF1(x.name, y.name)));
  return named.flatMap(([x, y]) => {
    if (property(counts, "entity's type", x.type, y.type, (t, u) => t === u) === undefined) return [];
    const mentions = counted("mention", x.mentions, y.mentions, counts, (m, n) =>
      atLeast(LEAST.mention, wordF1(m, n)),
    ).map(([m]) => m);
    const name = nameIn(text, x.name, x.type, mentions);
    return name === null || mentions.length === 0 ? [] : [{ name, type: x.type, mentions }];
  });
}

/** A name that the text does not give as it is ("Stadtrat": "des Stadtrates") is its longest mention; a country's is none. */
function nameIn(text: string, name: Words, type: string, mentions: readonly Words[]): Words | null {
  if (text.includes(name)) return name;
  return type === "LOC" ? null : (mentions.toSorted((x, y) => y.length - x.length)[0] ?? null);
}

function agreedPlaces(a: readonly Place<Words>[], b: readonly Place<Words>[], counts: Counts): readonly Place<Words>[] {
  return counted("place", a, b, counts, (x, y) => atLeast(LEAST.mention, wordF1(x.text, y.text))).flatMap(([x, y]) => {
    if (property(counts, "country", x.country, y.country, (t, u) => t === u) === undefined) return [];
    const near = property(counts, "point", x.near, y.near, (p, q) => p.every((n, i) => Math.abs(n - q[i]!) < DEGREES));
    return [{ text: x.text, country: x.country, near }];
  });
}

function agreedChecks(
  a: readonly Check<Words>[],
  b: readonly Check<Words>[],
  overlap: (x: Words, y: Words) => number,
  counts: Counts,
): readonly Check<Words>[] {
  return counted("check", a, b, counts, (x, y) => (x.kind === y.kind ? overlap(x.claim, y.claim) : 0))
    .filter(([x, y]) => property(counts, "verdict", x.verdict, y.verdict, (t, u) => t === u) !== undefined)
    .map(([x]) => x);
}

const isOf = ({ name, mentions }: Entity<Words>, words: Words): boolean =>
  mentions.includes(words) || wordF1(name, words) >= LEAST.name;

const atLeast = (least: number, value: number): number => (value >= least ? value : 0);

/** How many characters two pieces of a text share, each where it stands first. */
const overlapping = (text: string, x: Words, y: Words): number =>
  Math.max(
    0,
    Math.min(text.indexOf(x) + x.length, text.indexOf(y) + y.length) - Math.max(text.indexOf(x), text.indexOf(y)),
  );

const together = (text: string, x: Words, y: Words): Words =>
  text.slice(
    Math.min(text.indexOf(x), text.indexOf(y)),
    Math.max(text.indexOf(x) + x.length, text.indexOf(y) + y.length),
  );

/** Pairs one to one, the likest first; a likeness of 0 is none. */
function counted<T>(
  name: string,
  a: readonly T[],
  b: readonly T[],
  counts: Counts,
  likeness: (x: T, y: T) => number,
): readonly (readonly [T, T])[] {
  const all = a.flatMap((x, i) => b.map((y, j) => ({ i, j, like: likeness(x, y) }))).filter(({ like }) => like > 0);
  const [left, right] = [new Set<number>(), new Set<number>()];
  const pairs = all
    .sort((p, q) => q.like - p.like)
    .filter(({ i, j }) => !left.has(i) && !right.has(j) && left.add(i) && right.add(j))
    .sort((p, q) => p.i - q.i)
    .map(({ i, j }) => [a[i]!, b[j]!] as const);
  add(counts, name, pairs.length, pairs.length, a.length + b.length - pairs.length);
  return pairs;
}

/** The first reader's value, where both give one and they are alike. */
function property<T>(
  counts: Counts,
  name: string,
  x: T | undefined,
  y: T | undefined,
  alike: (x: T, y: T) => boolean,
): T | undefined {
  const both = x !== undefined && y !== undefined;
  const right = both && alike(x, y);
  add(counts, name, Number(right), Number(both), Number(x !== undefined || y !== undefined));
  return right ? x : undefined;
}

function add(counts: Counts, name: string, alike: number, both: number, either: number): void {
  const count = counts.get(name) ?? { alike: 0, both: 0, either: 0 };
  counts.set(name, { alike: count.alike + alike, both: count.both + both, either: count.either + either });
}
