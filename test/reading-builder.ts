import type { Reading, Statement } from "../src/index.ts";

/** For tests: a reading made by hand, of a text with its statements in the view's own brackets: "Er sagte, [1 sie komme]." */
export function readingOf(marked: string, part: ReadingPart = {}): Reading {
  const { text, quotes } = parseMarks(marked);
  const statements = [...quotes].map(([number, quote]) => ({
    ...statement(number),
    quote,
    ...part.statements?.[number],
  }));
  return {
    schema: "laut/reading/1",
    document: { ...emptyHead, text, ...part.document },
    statements,
    times: part.times ?? [],
    entities: part.entities ?? [],
    places: part.places ?? [],
    checks: part.checks ?? [],
    doubts: part.doubts ?? [],
  };
}

interface ReadingPart extends Partial<Omit<Reading, "schema" | "document" | "statements">> {
  readonly document?: Partial<Reading["document"]>;
  readonly statements?: Readonly<Record<string, Partial<Statement>>>;
}

const emptyHead = {
  name: "a.txt",
  sha256: "0".repeat(64),
  url: null,
  title: null,
  publisher: null,
  published: null,
  language: "de",
} as const;

const statement = (number: string): Statement => ({
  id: `s${number}`,
  type: "indirect",
  medium: [],
  quote: [],
  speaker: { spans: [], entity: null },
  cue: [],
  frame: [],
  addressee: { spans: [], entity: null },
  parent: null,
  chain: [],
  act: null,
  factuality: [],
  conditional: false,
  said: null,
  about: [],
  places: [],
  supersedes: null,
  confidence: 1,
  rule: "hand",
});

/** The text without "[1 " and "]", and the spans between them by number. */
function parseMarks(marked: string) {
  const quotes = new Map<string, { start: number; end: number }[]>();
  const open: { number: string; start: number }[] = [];
  let text = "";
  for (const { 0: part, groups } of marked.matchAll(/\[(?<number>\d+) |(?: (?<crossing>\d+))?\]|[^[\] ]+|./gsu)) {
    if (groups?.number) open.push({ number: groups.number, start: text.length });
    else if (part.endsWith("]") && open.length > 0) {
      const at = groups?.crossing ? open.findIndex(({ number }) => number === groups.crossing) : open.length - 1;
      const [{ number, start }] = open.splice(at, 1) as [{ number: string; start: number }];
      quotes.set(number, [...(quotes.get(number) ?? []), { start, end: text.length }]);
    } else text += part;
  }
  return { text, quotes: new Map([...quotes].sort(([a], [b]) => Number(a) - Number(b))) };
}
