import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Change, changes, type Ledger } from "../src/ledger/index.ts";
import { addAll, ledgerOf, places } from "./ledgers.ts";

const article = (name: string, published: string, text: string) => ({
  name,
  published,
  text,
  publisher: "Hafenblatt",
  url: `https://example.org/${name}`,
});

const first = article(
  "schleuse",
  "2026-06-01",
  "Die Schleuse in Holmwede werde vom 20. Juni an gesperrt, sagte die Hafenmeisterin Wiebke Lorenzen. Das Wetter ist gut.",
);
const second = article(
  "spaeter",
  "2026-06-05",
  "Die Schleuse in Holmwede werde vom 27. Juni an gesperrt, sagte die Hafenmeisterin Wiebke Lorenzen am Freitag.",
);

describe.each(await places())("$name", ({ fresh, clear }) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await ledgerOf(await fresh(), [first, second], "2026-06-06T10:00:00.000Z");
    await addAll(
      ledger,
      [{ ...first, published: "2026-06-07", text: first.text.replace("20. Juni", "22. Juni") }],
      "2026-06-07T10:00:00.000Z",
    );
  });
  afterAll(async () => {
    await ledger.close();
    await clear();
  });

  const kinds = (items: readonly Change[]) => items.map(({ kind, at }) => `${at.slice(0, 10)} ${kind}`);

  test("documents, new versions and statements against earlier ones, the latest first", async () => {
    const { items } = await changes(ledger, { since: "2026-06-02" });
    expect(kinds(items)).toEqual([
      "2026-06-07 new version",
      "2026-06-07 revises",
      "2026-06-05 new document",
      "2026-06-05 revises",
    ]);
    expect(items.at(-1)).toMatchObject({
      later: { document: "spaeter" },
      earlier: [{ slot: "time", wording: { document: "schleuse" } }],
    });
  });

  test("a new version says what changed: by claim, by sentence, by word", async () => {
    const [version] = (await changes(ledger, { since: "2026-06-07" })).items;
    expect(version).toMatchObject({
      kind: "new version",
      before: { published: "2026-06-01" },
      claims: [
        {
          before: expect.stringContaining("20. Juni"),
          after: expect.stringContaining("22. Juni"),
        },
      ],
      sentences: [
        {
          words: [
            { kind: "same", text: "Die Schleuse in Holmwede werde vom " },
            { kind: "gone", text: "20" },
            { kind: "new", text: "22" },
            { kind: "same", text: ". Juni an gesperrt, sagte die Hafenmeisterin Wiebke Lorenzen." },
          ],
        },
      ],
    });
  });

  test("page by page they are the same, each once", async () => {
    const paged: Change[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await changes(ledger, { limit: 1, ...(cursor === undefined ? {} : { cursor }) });
      paged.push(...page.items);
      cursor = page.next;
    }
    expect(paged).toEqual((await changes(ledger)).items);
  });

  test("by the time of recording, and as the ledger was", async () => {
    expect(kinds((await changes(ledger, { since: "2026-06-07", by: "recorded" })).items)).toContain(
      "2026-06-07 new version",
    );
    expect(kinds((await changes(ledger, { recordedBy: "2026-06-06" })).items)).toEqual([
      "2026-06-05 new document",
      "2026-06-05 revises",
      "2026-06-01 new document",
    ]);
    expect(kinds((await changes(ledger, { publishedBy: "2026-06-02" })).items)).toEqual(["2026-06-01 new document"]);
  });
});
