import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { articleFromHtml, loadModels, type Reading, readArticle } from "../src/index.ts";
import { readArchive } from "../src/interfaces/archives/read-archive.ts";
import { folder } from "./cli.ts";

// Inputs that are nearly right: real shapes with something put in, taken out, doubled or changed. LAUT_FUZZ says how many of each;
// a night has time for a million in all: node scripts/fuzz.mjs

const RUNS = Number(process.env.LAUT_FUZZ ?? 200);
/** Milliseconds: a loaded machine reads fifty a second. */
const LONG = 30_000 + RUNS * 20;
const models = await loadModels();
const files = folder();
afterAll(() => files.remove());

const ARTICLE =
  "Hainfeld (dpa) – Die Brücke bleibe „bis zum Herbst“ gesperrt, sagte Ute Moor, Sprecherin der Stadt, am 12. Mai 2023 der dpa. " +
  "Laut Polizei wurden 3,5 Prozent der 200 Fahrer, also sieben, verletzt.\n\nNach Angaben des Ministers Jan Brandt (52) soll sie " +
  "30 Kilometer südlich von Berlin unter Berufung auf Kreise neu gebaut werden. Er widersprach der „Nordsee-Zeitung“.";
const PAGE = `<!doctype html><html lang="de"><head><title>Brücke</title><script type="application/ld+json">{"@type":"NewsArticle",
"headline":"Brücke","datePublished":"2023-05-12","articleBody":"Sie halte."}</script></head><body><main><article><h1>Brücke</h1>
<p>${ARTICLE.slice(0, 120)}</p><ul><li>Eins</li></ul><table><tr><td>Zwei</td></tr></table></article></main></body></html>`;
const LINES = '{"text":"Eins.","published":"2023-05-12"}\n{"name":"b","text":"Zwei.","title":"B"}\n';

/** Pieces that break things. */
const ODD = fc.constantFrom(
  ...[
    "\0",
    "\ud800",
    "\u202e",
    "\u001b[",
    "„",
    "“",
    "»",
    "(",
    "<",
    ">",
    '"',
    "{",
    "}",
    "[",
    "&#0;",
    "constructor",
    "__proto__",
  ],
  ...[
    "über",
    "sagte",
    "laut ",
    "12.",
    " % ",
    "\n\n",
    "\r",
    "\t",
    "\u00ad",
    "😀",
    "ß",
    ",",
    "31. Februar",
    "25 Uhr",
    "-1",
  ],
);

interface Change {
  readonly at: number;
  readonly length: number;
  readonly what: string;
}
const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    what: fc.oneof(ODD, fc.constant("")),
  }),
  { minLength: 1, maxLength: 6 },
);

const changed = (seed: string, list: readonly Change[]): string =>
  list.reduce((text, { at, length, what }) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + what + text.slice(start + length);
  }, seed);

function holds(reading: Reading, text: string): void {
  const { statements, times, places, checks, entities, doubts } = reading;
  const spans = [
    ...statements.flatMap((s) => [...s.quote, ...s.speaker.spans, ...s.cue, ...s.frame, ...s.addressee.spans]),
    ...[...times, ...places, ...checks, ...doubts, ...entities.flatMap(({ mentions }) => mentions)],
  ];
  for (const { start, end } of spans)
    if (start < 0 || start > end || end > text.length) expect([start, end]).toBe(text);
}

const assert = <T>(inputs: fc.Arbitrary<T>, check: (input: T) => Promise<void> | void) =>
  fc.assert(
    fc.asyncProperty(inputs, async (input) => check(input)),
    { numRuns: RUNS, endOnFailure: true },
  );

test("articles that are nearly right: no exception, places in the text, the same twice", { timeout: LONG }, () =>
  assert(changes, (list) => {
    const text = changed(ARTICLE, list);
    const reading = readArticle({ text, published: "2023-05-12" }, models);
    holds(reading, text);
    if (list.length === 1) expect(readArticle({ text, published: "2023-05-12" }, models)).toEqual(reading);
  }),
);

test("pages that are nearly right: no exception, and a text", { timeout: LONG }, () =>
  assert(changes, async (list) => {
    const article = await articleFromHtml(changed(PAGE, list));
    holds(readArticle(article, models), article.text);
  }),
);

test.each([
  ["lines.jsonl", Buffer.from(LINES)],
  ["lines.jsonl.gz", gzipSync(LINES)],
])("%s with changed bytes: a line is a document or named", { timeout: LONG }, (name, seed) =>
  assert(fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), async (list) => {
    const bytes = Buffer.from(seed);
    for (const [at, byte] of list) bytes[at] = byte;
    const found = { document: 0, failure: 0, skipped: 0 };
    for await (const { kind } of readArchive(files.file(name, bytes))) found[kind]++;
    if (found.document < 2) expect(found.failure).toBeGreaterThan(0);
  }),
);
