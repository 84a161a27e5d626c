import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changes, claimsOf, type Ledger } from "../src/ledger/index.ts";
import { ledgerOf, places } from "./ledgers.ts";

const article = (publisher: string, published: string, text: string) => ({
  name: `${publisher} ${published}`,
  publisher,
  published,
  text,
  url: `https://example.org/${publisher}/${published}`,
});

const REPORT = "Nach Informationen des Fördeblatts hat Gesa Brandner in Lauheim 540 Stimmen erhalten.";
const COPY = "In Lauheim hat Gesa Brandner 540 Stimmen erhalten, berichtete das Fördeblatt.";
const NOTE =
  "Die Wahl in Lauheim ist vorbei.\n\nKorrektur: In einer früheren Version dieses Artikels hieß es, Gesa Brandner habe in Lauheim 540 Stimmen erhalten.";

describe.each(await places())("$name", ({ fresh, clear }) => {
  let right: Ledger;
  let bare: Ledger;
  let inPassing: Ledger;
  beforeAll(async () => {
    const before = [
      article("Fördeblatt", "2026-05-01T08:00:00", REPORT),
      article("Kreisbote", "2026-05-01T12:00:00", COPY),
    ];
    const noteWith = (end: string) => article("Fördeblatt", "2026-05-02T08:00:00", `${NOTE} ${end}`);
    right = await ledgerOf(await fresh(), [...before, noteWith("Richtig ist: Es waren 450 Stimmen.")], "2026-05-03");
    bare = await ledgerOf(await fresh(), [...before, noteWith("Das stimmt nicht.")], "2026-05-03");
    const later = "Gesa Brandner hat in Lauheim 450 Stimmen erhalten und nicht, wie zunächst berichtet, 540.";
    inPassing = await ledgerOf(
      await fresh(),
      [...before, article("Fördeblatt", "2026-05-02T08:00:00", later)],
      "2026-05-03",
    );
  });
  afterAll(async () => {
    await right.close();
    await bare.close();
    await inPassing.close();
    await clear();
  });

  test("a note withdraws what its outlet and its copies said, and puts another number in its place", async () => {
    const { items } = await changes(right, { since: "2026-05-02" });
    expect(items.map(({ kind }) => kind)).toEqual(["new document", "withdraws", "revises"]);
    expect(items[1]).toMatchObject({
      earlier: [{ wording: { publisher: "Fördeblatt" } }, { wording: { publisher: "Kreisbote" } }],
    });
    expect(items[2]).toMatchObject({ earlier: [{ slot: "quantity", wording: { published: "2026-05-02T08:00:00" } }] });
  });

  test("what a sentence takes back in passing is withdrawn as well", async () => {
    const { items } = await changes(inPassing, { since: "2026-05-02" });
    expect(items.map(({ kind }) => kind)).toEqual(["new document", "withdraws", "revises"]);
    expect(items[1]).toMatchObject({ earlier: [{ wording: { publisher: "Fördeblatt" } }, {}] });
  });

  test.each([
    ["right", () => right, 2],
    ["bare", () => bare, 1],
  ] as const)("nobody upholds what was withdrawn: %s", async (_, ledger, sides) => {
    const versions = (await changes(ledger())).items.flatMap((item) =>
      item.kind === "new document" ? [item.document.version] : [],
    );
    const [claim] = await claimsOf(ledger(), versions);
    expect(claim?.standing.sides).toHaveLength(sides);
    const [first, second] = claim!.standing.sides;
    expect(first?.credibility).toMatchObject({ value: 5 });
    expect(first?.credibility.reasons).toContain("withdrawn-by-its-sources");
    if (second) expect(second.against).toEqual([]);
  });
});
