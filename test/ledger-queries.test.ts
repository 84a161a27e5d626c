import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  decisions,
  document,
  documents,
  judge,
  type Ledger,
  removeDocument,
  reviewQueue,
  STATEMENT_ORDERS,
  search,
  sources,
  statementFacets,
  statements,
} from "../src/ledger/index.ts";
import type { Article } from "../src/text/text.ts";
import { addAll, ledgerOf, places } from "./ledgers.ts";
import { root } from "./sources.ts";

const article = (name: string, published: string, text: string, publisher = "Küstenbote"): Article => ({
  name,
  published,
  text,
  publisher,
});

const ARTICLES = [
  article("a", "2026-04-12", "Die Straßenbrücke bei Tönning sei sicher, sagte die Sprecherin Telse Johannsen."),
  article(
    "b",
    "2026-04-13",
    "Zwölf Brücken sind gesperrt. „Das wird teuer“, sagte Telse Johannsen am Montag.",
    "Elbblatt",
  ),
  article("c", "2026-04-14", "Das Wetter bleibt freundlich, teilte der Deutsche Wetterdienst mit."),
];

const all = await places();
afterAll(async () => void (await Promise.all(all.map(({ clear }) => clear()))));

describe.each(all)("$name", ({ fresh }) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await ledgerOf(await fresh(), ARTICLES);
    await addAll(
      ledger,
      [{ ...ARTICLES[2]!, text: "Das Wetter wird schlechter, teilte der Dienst mit." }],
      "2026-05-02T12:00:00.000Z",
    );
  });
  afterAll(() => ledger.close());

  const found = async (text: string) => (await search(ledger, { text })).items.map(({ document: { name } }) => name);

  test("documents: the latest first, each once, page by page", async () => {
    const first = await documents(ledger, { limit: 2 });
    expect(first.items.map(({ name }) => name)).toEqual(["c", "b"]);
    const second = await documents(ledger, { limit: 2, cursor: first.next! });
    expect([second.items.map(({ name }) => name), second.next]).toEqual([["a"], null]);
  });

  test("a document has its versions, and the reading of the latest", async () => {
    const detail = await document(ledger, "c");
    expect(detail?.versions).toHaveLength(2);
    expect(detail?.reading.document.text).toContain("schlechter");
    expect(await document(ledger, "nichts")).toBeNull();
  });

  test("what the ledger held then, what had been published by then", async () => {
    const then = await document(ledger, "c", { recordedBy: "2026-05-01" });
    expect(then?.reading.document.text).toContain("freundlich");
    const names = async (day: string) => (await documents(ledger, { publishedBy: day })).items.map(({ name }) => name);
    expect(await names("2026-04-13")).toEqual(["b", "a"]);
    expect(await names("2026-04-11")).toEqual([]);
  });

  test("statements are counted facet by facet, each under the other filters, and narrowed by them", async () => {
    const facets = await statementFacets(ledger);
    const sum = (counts: readonly { statements: number }[]) => counts.reduce((all, one) => all + one.statements, 0);
    expect(facets.all).toBe((await statements(ledger)).items.length);
    expect(sum(facets.named)).toBe(facets.all);
    const [elb] = facets.publisher.filter(({ value }) => value === "Elbblatt");
    const ofElb = await statements(ledger, { publisher: "Elbblatt" });
    expect(ofElb.items).toHaveLength(elb!.statements);
    const narrowed = await statementFacets(ledger, { publisher: "Elbblatt", named: "named" });
    expect(narrowed.all).toBe((await statements(ledger, { publisher: "Elbblatt", named: "named" })).items.length);
    expect(narrowed.publisher.map(({ value }) => value).sort()).toEqual(["Elbblatt", "Küstenbote"]);
    expect(narrowed.source.map(({ label }) => label)).toEqual(["Telse Johannsen"]);
    expect((await statementFacets(ledger, { outlets: 99 })).all).toBe(0);
    const day = { from: "2026-04-13", to: "2026-04-13" };
    expect(new Set((await statements(ledger, day)).items.map(({ document: { name } }) => name))).toEqual(
      new Set(["b"]),
    );
  });

  test("statements are narrowed by the office that their article gives the source", async () => {
    const own = await ledgerOf(await fresh(), [
      article(
        "x",
        "2026-04-12",
        "Landrätin Änne Vosskuhl sagte, der Deich halte. Der Bauer Uwe Stamp sagte, es regne.",
      ),
      article("y", "2026-04-13", "Änne Vosskuhl sagte, der Deich halte noch."),
    ]);
    const facets = await statementFacets(own);
    expect(facets.role.map(({ value, statements: count }) => `${value} ${count}`)).toEqual(["Bauer 1", "Landrätin 1"]);
    expect((await statements(own, { role: "Landrätin" })).items.map(({ document: { name } }) => name)).toEqual(["x"]);
    await own.close();
  });

  test("statements are narrowed by where they happen, and sorted by who, how surely, where and when", async () => {
    const own = await ledgerOf(await fresh(), [
      article("x", "2026-04-12", "In Kiel und in Husum werde am 3. Mai gebaut, sagte der Bauer Uwe Stamp."),
      article(
        "y",
        "2026-04-13",
        "In Paris regne es am 2. Mai womöglich, sagte Änne Vosskuhl. Zora Beck sagte, es regne.",
      ),
      article("z", "2026-04-14", "„Es regnet nicht“, sagte Bernd Thom."),
    ]);
    const facets = await statementFacets(own);
    expect(facets.country).toEqual([
      { value: "DE", label: null, statements: 1 },
      { value: "FR", label: null, statements: 1 },
    ]);
    expect(facets.place.map(({ value, label }) => [value, label])).toEqual([
      ["DE Husum", "Husum"],
      ["DE Kiel", "Kiel"],
      ["FR Paris", "Paris"],
    ]);
    const all = (await statements(own)).items.map(({ id }) => id);
    const told = async (query: Parameters<typeof statements>[1]) =>
      (await statements(own, query)).items.map(
        ({ statement: { quote }, document: { name } }) => `${name}${quote[0]!.start}`,
      );
    expect(await told({ country: "DE" })).toEqual(await told({ place: "DE Kiel" }));
    expect(await told({ place: "FR Paris" })).toHaveLength(1);
    expect(await told({ country: "FR", place: "DE Kiel" })).toEqual([]);
    const [rain] = await told({ country: "FR" });
    const [build] = await told({ country: "DE" });
    expect((await told({ order: "speaker" }))[0]).toBe(rain);
    expect((await told({ order: "certainty" })).at(-1)).toBe((await told({ value: "CT-" }))[0]);
    expect((await told({ order: "place" })).slice(0, 2)).toEqual([build, rain]);
    expect((await told({ order: "event" })).slice(0, 2)).toEqual([rain, build]);
    for (const order of STATEMENT_ORDERS) {
      const pages: string[] = [];
      for (let cursor: string | undefined; pages.length < all.length; ) {
        const page = await statements(own, { order, limit: 1, ...(cursor && { cursor }) });
        pages.push(...page.items.map(({ id }) => id));
        cursor = page.next ?? undefined;
      }
      expect(pages.sort(), order).toEqual(all.toSorted());
    }
    const [gone] = (await statements(own, { country: "FR" })).items;
    await removeDocument(own, gone!.document.document, { reason: "Bitte", author: "Ada" });
    expect((await statementFacets(own)).country.map(({ value }) => value)).toEqual(["DE"]);
    await own.close();
  });

  test("statements page by page, the oldest first", async () => {
    const [first] = [await statements(ledger, { order: "oldest", limit: 1 })];
    expect(first.items[0]!.document.name).toBe("a");
    const rest = await statements(ledger, { order: "oldest", cursor: first.next! });
    expect(1 + rest.items.length).toBe((await statements(ledger)).items.length);
    expect(rest.items.at(-1)!.document.name).toBe("c");
  });

  test("what was proposed waits for a decision; one that was made stands until it is taken back", async () => {
    const story = readFileSync(join(root, "examples/story.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Article);
    const own = await ledgerOf(await fresh(), story);
    const [item] = await reviewQueue(own);
    const given = { subjectKind: item!.kind, subject: item!.subject, value: null, reason: null, author: "Ute Moor" };
    await judge(own, { ...given, kind: "reject" });
    expect((await reviewQueue(own)).map(({ kind, subject }) => `${kind} ${subject}`)).not.toContain(
      `${item!.kind} ${item!.subject}`,
    );
    expect(await decisions(own)).toMatchObject([{ kind: "reject", author: "Ute Moor" }]);
    // A later print of the same sentences is not asked again.
    const again = story.find(({ name }) => name === item!.later.document)!;
    const print = { ...again, name: "print", publisher: "Nordblatt", published: "2026-04-30" };
    await addAll(own, [print], "2026-05-03T12:00:00.000Z");
    const clause = ({ sentence, spans }: NonNullable<typeof item>["later"]) =>
      `${sentence.text} ${spans[0]!.start - sentence.start}`;
    const asked = (await reviewQueue(own, { limit: 200 })).map(
      ({ kind, later, earlier }) => kind + clause(later) + (earlier === null ? "" : clause(earlier)),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).not.toContain(item!.kind + clause(item!.later) + clause(item!.earlier!));
    await judge(own, { ...given, kind: "undo" });
    expect(await decisions(own)).toEqual([]);
    await own.close();
  });

  test("statements of a source, across articles", async () => {
    const [source] = (await sources(ledger, { name: "johannsen" })).items;
    expect(source).toMatchObject({ type: "PER", documents: 2, publishers: 2 });
    const said = await statements(ledger, { source: source!.id });
    expect(said.items.map(({ quote }) => quote)).toEqual([
      "„Das wird teuer“",
      "Die Straßenbrücke bei Tönning sei sicher",
    ]);
  });

  test("search: any form, the last part of a compound, phrases, exclusions, beginnings", async () => {
    expect(await found("Brücke")).toEqual(["b", "a"]);
    expect(await found("Straßenbrücken")).toEqual(["a"]);
    expect(await found("brücke -gesperrt")).toEqual(["a"]);
    expect(await found('"wird teuer"')).toEqual(["b"]);
    expect(await found('"teuer wird"')).toEqual([]);
    expect(await found("schlecht*")).toEqual(["c"]);
    expect(await found("freundlich")).toEqual([]);
    expect(await found("'); drop table versions; --")).toEqual([]);
    expect(await found("")).toEqual([]);
  });

  test("a hit shows its words", async () => {
    const [hit] = (await search(ledger, { text: "teuer" })).items;
    expect(hit!.marks.map(({ start, end }) => hit!.snippet!.slice(start, end))).toEqual(["teuer"]);
  });

  test("a cursor of nobody is refused", async () => {
    await expect(documents(ledger, { cursor: "abc" })).rejects.toThrow("first page");
    await expect(documents(ledger, { limit: 0 })).rejects.toThrow(RangeError);
  });
});
