import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Place, places } from "../../../test/ledgers.ts";
import { loadModels } from "../../load-models.ts";
import type { Article } from "../../text/text.ts";
import { addEntries } from "../add.ts";
import { type Entry, entryOf } from "../entry.ts";
import { type Ledger, openLedger } from "../ledger.ts";
import { type StoriesQuery, type StoryEntry, stories } from "./stories.ts";
import { story, storyHistory } from "./story.ts";

const models = await loadModels();
const there = await places();
afterAll(async () => void (await Promise.all(there.map(({ clear }) => clear()))));
/** Where ledgers are made. */
let place: Place = there[0]!;

/** A ledger to which the batches are added, one day after the other. */
async function ledgerWith(...batches: readonly Entry[][]): Promise<Ledger> {
  const ledger = await openLedger(await place.fresh());
  for (const [day, batch] of batches.entries()) await addEntries(ledger, batch, `2026-06-${10 + day}T00:00:00Z`);
  return ledger;
}

const entry = (name: string, published: string | null, text: string, title?: string): Entry =>
  entryOf({ name, published, text, title }, models);

const listed = async (ledger: Ledger, query: StoriesQuery = {}): Promise<readonly StoryEntry[]> =>
  (await stories(ledger, { limit: 1000, ...query })).items;

/** The stories as sets of names, of two documents or more. */
const namesOf = async (ledger: Ledger): Promise<string[][]> =>
  (await listed(ledger, { least: 2 })).map(({ documents }) => documents.toSorted());

const exampleLines = (file: string): Article[] =>
  readFileSync(new URL(`../../../examples/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article);

const FIRE = "Im Sägewerk Mühlbach brennt das Holzlager. Die Feuerwehr Mühlbach löscht das Sägewerk.";
const TRIAL = "Der Brandstifter Kilian Roth steht vor dem Landgericht. Das Landgericht hört Kilian Roth.";

describe.each(there)("$name", (here) => {
  beforeAll(() => {
    place = here;
  });
  afterAll(() => {
    place = there[0]!;
  });

  test("the eight articles of the example are one story, the five others are in none", async () => {
    const articles = [...exampleLines("story.jsonl"), ...exampleLines("articles.jsonl")];
    const ledger = await ledgerWith(articles.map((article) => entryOf(article, models)));
    expect(await namesOf(ledger)).toEqual([
      exampleLines("story.jsonl")
        .map(({ name }) => name!)
        .sort(),
    ]);
    const [head] = await listed(ledger, { least: 2 });
    expect([head!.documents.length, head!.first, head!.last]).toEqual([
      8,
      "2026-04-13T04:10:00Z",
      "2026-04-21T16:00:00Z",
    ]);
    expect(await listed(ledger)).toHaveLength(6);
    const whole = await story(ledger, head!.id);
    expect(whole!.articles[0]).toMatchObject({ follows: null, similarity: null, shared: [] });
    for (const article of whole!.articles.slice(1)) {
      expect(article.similarity).toBeGreaterThan(0.18);
      expect(article.shared).not.toEqual([]);
      expect(await story(ledger, article.document)).toEqual(whole);
    }
    expect(await story(ledger, "snone")).toBeNull();
    await ledger.close();
  });

  test("a late article that links two stories merges them; the history keeps both", async () => {
    const [fire, arrest, trial] = [
      entry("brand", "2026-05-01", FIRE),
      entry("festnahme", "2026-05-20", `${FIRE} ${TRIAL}`),
      entry("prozess", "2026-06-05", `${TRIAL} Er schweigt zum Sägewerk.`),
    ];
    const ledger = await ledgerWith([fire, trial], [arrest]);
    expect(await namesOf(ledger)).toEqual([["brand", "festnahme", "prozess"]]);
    const before = await listed(ledger, { recordedBy: "2026-06-10" });
    expect(before.map(({ documents }) => documents.length)).toEqual([1, 1]);
    const left = await storyHistory(ledger, before[0]!.id);
    expect(left.map(({ event, article, other }) => [event, article.name, other])).toEqual([
      ["joined", "prozess", null],
      ["left", "prozess", before[1]!.id],
    ]);
    const grown = await storyHistory(ledger, before[1]!.id);
    expect(grown.map(({ event, article, other }) => [event, article.name, other])).toEqual([
      ["joined", "brand", null],
      ["joined", "festnahme", null],
      ["joined", "prozess", before[0]!.id],
    ]);
    await ledger.close();
  });

  test("a late article that is more like a follower splits its story", async () => {
    const [fire, both, trial] = [
      entry("brand", "2026-05-01", FIRE),
      entry("vor-gericht", "2026-05-21", `${TRIAL} ${TRIAL} ${FIRE}`),
      entry("prozess", "2026-05-20", TRIAL),
    ];
    const ledger = await ledgerWith([fire, both], [trial]);
    const [now, then] = [await namesOf(ledger), await listed(ledger, { least: 2, recordedBy: "2026-06-10" })];
    expect(then.map(({ documents }) => documents.length)).toEqual([2]);
    expect(now).toEqual([["prozess", "vor-gericht"]]);
    const events = await storyHistory(ledger, then[0]!.id);
    expect(events.map(({ event, article }) => [event, article.name])).toEqual([
      ["joined", "brand"],
      ["joined", "vor-gericht"],
      ["left", "vor-gericht"],
    ]);
    await ledger.close();
  });

  test("a later version stays in the story of its document and counts once; without a date there is no story", async () => {
    const ledger = await ledgerWith(
      [entry("brand", "2026-05-01", FIRE), entry("ohne-datum", null, FIRE)],
      [entry("brand", "2026-05-02", TRIAL)],
    );
    expect((await listed(ledger)).map(({ documents, first, last }) => [documents.length, first, last])).toEqual([
      [1, "2026-05-01", "2026-05-02"],
      [1, null, null],
    ]);
    await ledger.close();
  });

  test("pages go on where the one before ended; what was published later can be left out", async () => {
    const ledger = await ledgerWith([
      entry("a", "2026-01-01", FIRE),
      entry("b", "2026-01-01", TRIAL),
      entry("c", "2026-02-01", FIRE),
      entry("d", null, TRIAL),
    ]);
    const first = await stories(ledger, { limit: 2 });
    const second = await stories(ledger, { limit: 2, cursor: first.next! });
    expect([...first.items, ...second.items].map(({ documents }) => documents)).toEqual([["a", "c"], ["b"], ["d"]]);
    expect(second.next).toBeNull();
    const early = await listed(ledger, { publishedBy: "2026-01-15" });
    expect(early.map(({ documents }) => documents.length)).toEqual([1, 1]);
    await ledger.close();
  });

  test("too long a silence ends a story", async () => {
    const ledger = await ledgerWith([
      entry("a", "2026-01-01", FIRE),
      entry("b", "2026-02-01", FIRE),
      entry("c", "2026-05-01", FIRE),
    ]);
    expect(await namesOf(ledger)).toEqual([["a", "b"]]);
    await ledger.close();
  });
});

/** Who follows whom, how much alike, in which story: without row numbers, times and order. */
async function linksOf(ledger: Ledger): Promise<string[]> {
  const all = await Promise.all((await listed(ledger)).map(({ id }) => story(ledger, id)));
  return all
    .flatMap((one) => one!.articles.map((a) => `${a.name} ${one!.id} ${a.follows} ${a.similarity} ${a.shared}`))
    .sort();
}

const TOPICS = [
  "Sägewerk Holzlager Feuerwehr Brandursache Mühlbach Löschzug",
  "Kilian Roth Landgericht Brandstifter Anklage Verteidiger",
  "Stausee Staumauer Mühlbach Wasserwacht Evakuierung Hangrutsch",
  "Hafenfest Lampionumzug Musikkapelle Verteidiger Feuerwehr Tombola",
].map((words) => words.split(" "));

/** Sixty articles on four topics that run into each other, several on a day. */
const many = Array.from({ length: 60 }, (_, i) => {
  const word = (k: number) => TOPICS[(i * 7 + (k > 3 ? i % 3 : 0)) % 4]![(i * 5 + k * (1 + (i % 4))) % 6]!;
  const rare = `Es schreibt Autorin${i}. Dazu Tabelle${i % 9} und Grafik${i % 7}.`;
  const text = Array.from({ length: 5 + (i % 4) }, (_, k) => `Es geht um ${word(k)}.`).join(" ") + rare;
  return entry(`n${i}`, new Date(Date.UTC(2026, 0, 1 + Math.floor(i * 1.3))).toISOString().slice(0, 10), text);
});

const RUNS = 12;

test("the order and the batches in which articles arrive leave no trace", async () => {
  const expected = await linksOf(await ledgerWith(many));
  expect(expected.filter((line) => !line.includes(" null ")).length).toBeGreaterThan(20);
  expect(new Set(expected.map((line) => line.split(" ")[1])).size).toBeGreaterThan(3);
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(many, { minLength: many.length }),
      fc.integer({ min: 1, max: 40 }),
      async (shuffled, size) => {
        const batches = Array.from({ length: Math.ceil(shuffled.length / size) }, (_, b) =>
          shuffled.slice(b * size, (b + 1) * size),
        );
        const ledger = await ledgerWith(...batches);
        expect(await linksOf(ledger)).toEqual(expected);
        rows += (await ledger.database.reads.selectFrom("story_links").select("key").execute()).length;
        await ledger.close();
      },
    ),
    { numRuns: RUNS, seed: 6 },
  );
  // Otherwise no late article changed anything, and the test would have tested nothing.
  expect(rows).toBeGreaterThan(RUNS * many.length * 1.2);
});
