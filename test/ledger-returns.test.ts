import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  allClaims,
  changes,
  claim,
  claimsOf,
  document,
  documents,
  type Ledger,
  sources,
  statements,
  stories,
  story,
} from "../src/ledger/index.ts";
import type { Article } from "../src/text/text.ts";
import { addAll, ledgerOf, places } from "./ledgers.ts";

const page = (day: string): Article => ({
  name: "schleuse",
  publisher: "Hafenblatt",
  published: "2026-06-01",
  url: "https://example.org/schleuse",
  text: `Die Schleuse in Holmwede werde vom ${day} an gesperrt, sagte die Hafenmeisterin Wiebke Lorenzen. Das Wetter ist gut.`,
});
const first = page("20. Juni");
const corrected = page("27. Juni");
/** Another house, which has it from the corrected text. */
const copied: Article = {
  name: "kreis",
  publisher: "Kreisbote",
  published: "2026-06-02",
  url: "https://example.org/kreis",
  text: `${corrected.text} Die Schleuse in Holmwede ist 90 Jahre alt.`,
};
const day = (date: number) => `2026-06-0${date}T10:00:00.000Z`;

describe.each(await places())("$name", ({ fresh, clear }) => {
  let ledger: Ledger;
  const outcomes = async (articles: readonly Article[], date: number) =>
    (await addAll(ledger, articles, day(date))).map(({ outcome }) => outcome);

  beforeAll(async () => {
    ledger = await ledgerOf(await fresh(), [first], day(1));
    await addAll(ledger, [corrected], day(2));
    expect(await outcomes([first], 3)).toEqual(["returned"]);
  });
  afterAll(async () => {
    await ledger.close();
    await clear();
  });

  test("the earlier text counts again, and the corrected one in the days between", async () => {
    const shown = async (until = {}) => (await document(ledger, "schleuse", until))!.reading.document.text;
    expect(await shown()).toBe(first.text);
    expect(await shown({ recordedBy: "2026-06-02" })).toBe(corrected.text);
    expect(await shown({ recordedBy: "2026-06-01" })).toBe(first.text);
    const { version } = (await documents(ledger)).items[0]!;
    expect((await statements(ledger)).items.every((one) => one.document.version === version)).toBe(true);
  });

  test("it is an event of its own, with what changed and its time", async () => {
    const { items } = await changes(ledger, { by: "recorded" });
    const events = items.filter((item) => "document" in item);
    expect(events.map(({ kind, at }) => [kind, at])).toEqual([
      ["returned version", day(3)],
      ["new version", day(2)],
      ["new document", day(1)],
    ]);
    expect(events[0]).toMatchObject({
      before: { recorded: day(2) },
      claims: [{ before: expect.stringContaining("27. Juni"), after: expect.stringContaining("20. Juni") }],
    });
    const paged: unknown[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const one = await changes(ledger, { by: "recorded", limit: 1, ...(cursor === undefined ? {} : { cursor }) });
      paged.push(...one.items);
      cursor = one.next;
    }
    expect(paged).toEqual(items);
    const before = (await changes(ledger, { recordedBy: "2026-06-02" })).items;
    expect(before.map(({ kind }) => kind)).not.toContain("returned version");
  });

  test("the same again, and the same history again, change nothing", async () => {
    expect(await outcomes([first], 4)).toEqual(["known"]);
    expect(await outcomes([first, corrected, first], 4)).toEqual(["known", "known", "known"]);
    expect((await changes(ledger, { since: "2026-06-04", by: "recorded" })).items).toEqual([]);
  });

  test("a history in one run ends where it ends, and an older date of publication is no return", async () => {
    const other = await ledgerOf(await fresh(), [first, corrected, first], day(1));
    expect((await document(other, "schleuse"))!.reading.document.text).toBe(first.text);
    const dated = { ...corrected, published: "2026-06-02" };
    await addAll(other, [dated], day(2));
    expect((await addAll(other, [first], day(3))).map(({ outcome }) => outcome)).toEqual(["known"]);
    expect((await document(other, "schleuse"))!.reading.document.text).toBe(corrected.text);
    await other.close();
  });

  test("a page may go to and fro", async () => {
    expect(await outcomes([corrected], 5)).toEqual(["returned"]);
    expect(await outcomes([first], 6)).toEqual(["returned"]);
    const { items } = await changes(ledger, { since: "2026-06-05", by: "recorded" });
    expect(items.map(({ kind, at }) => [kind, at])).toEqual([
      ["returned version", day(6)],
      ["returned version", day(5)],
    ]);
  });

  test("what it took back speaks no more in stories, claims and links, but as of then", async () => {
    const other = await ledgerOf(await fresh(), [first], day(1));
    const [, old] = [await addAll(other, [first], day(1)), (await addAll(other, [corrected], day(2)))[0]!];
    const then = { recordedBy: "2026-06-02" };
    const links = async (until = {}) =>
      (await changes(other, until)).items.flatMap((one) => ("later" in one ? [one.later.version] : []));
    const wordings = async (until = {}) => {
      const versions: string[] = [];
      for await (const one of allClaims(other, until))
        versions.push(...one.occurrences.map(({ versionId }) => versionId));
      return versions;
    };
    const spoken = (await sources(other)).items[0]!.statements;
    expect(await wordings()).toContain(old.version);
    expect((await links()).length).toBeGreaterThan(0);
    expect((await addAll(other, [first], day(3)))[0]!.outcome).toBe("returned");
    expect(await wordings()).not.toContain(old.version);
    expect(await wordings(then)).toContain(old.version);
    expect(await links()).toEqual([]);
    expect((await links(then)).length).toBeGreaterThan(0);
    expect((await sources(other)).items[0]!.statements).toBeLessThan(spoken);
    expect((await story(other, old.document))!.articles.map(({ version }) => version)).not.toContain(old.version);
    expect((await story(other, old.document, then))!.articles.map(({ version }) => version)).toContain(old.version);
    expect((await claimsOf(other, [old.version], { least: 1 })).length).toBe(0);

    await addAll(other, [copied], day(4));
    const told = (await story(other, old.document))!;
    for (const { follows } of told.articles)
      expect([null, ...told.articles.map(({ version }) => version)]).toContain(follows);
    expect((await stories(other)).items.map(({ documents: names }) => names)).toEqual([["schleuse", "kreis"]]);
    await other.close();
  });

  test("a claim that only the taken back text made is found by its id, on nobody's word", async () => {
    const added = { ...corrected, text: `${corrected.text} „Die alten Tore sind morsch“, sagte Lorenzen.` };
    const other = await ledgerOf(await fresh(), [first], day(1));
    const [old] = await addAll(other, [added], day(2));
    const only = (await claimsOf(other, [old!.version], { least: 1 })).find(({ occurrences }) =>
      occurrences.every(({ versionId }) => versionId === old!.version),
    )!;
    expect(only.standing.sides[0]!.credibility.reasons).not.toContain("withdrawn-by-its-sources");
    await addAll(other, [first], day(3));
    const found = (await claim(other, only.id))!;
    expect(found.standing.sides[0]!.credibility.reasons).toContain("withdrawn-by-its-sources");
    await other.close();
  });
});
