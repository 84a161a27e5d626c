import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changes, claimDetail, claimsOf, type Ledger } from "../src/ledger/index.ts";
import { ledgerOf, places } from "./ledgers.ts";

const BLOG = `00:20 Uhr
In Lauheim sind 40 Keller überflutet, sagte Wehrführer Jan Holm.

23:50 Uhr
In Lauheim sind 30 Keller überflutet, sagte Wehrführer Jan Holm.

22:10 Uhr
Der Pegel steigt, teilte das Amt mit.

21:30 Uhr
Es regnet.`;

describe.each(await places())("$name", ({ fresh, clear }) => {
  let ledger: Ledger;
  beforeAll(async () => {
    const blog = { name: "blog", publisher: "Fördeblatt", published: "2026-11-23", text: BLOG };
    const later = {
      name: "later",
      publisher: "Kreisbote",
      published: "2026-11-24",
      text: "Am Sonntag waren in Lauheim 30 Keller überflutet, sagte Wehrführer Jan Holm.",
    };
    ledger = await ledgerOf(await fresh(), [blog, later], "2026-11-24");
  });
  afterAll(async () => {
    await ledger.close();
    await clear();
  });

  test("what an entry of a live blog says has the time of the entry", async () => {
    const { items } = await changes(ledger);
    const versions = items.flatMap((item) => (item.kind === "new document" ? [item.document.version] : []));
    const claims = await claimsOf(ledger, versions);
    const told = await Promise.all(claims.map(async (claim) => (await claimDetail(ledger, claim)).wordings));
    const when = told.flat().map(({ published, sentence }) => `${published} ${sentence.text}`);
    expect(when).toContain("2026-11-22T23:50 In Lauheim sind 30 Keller überflutet, sagte Wehrführer Jan Holm.");
    expect(when).toContain("2026-11-24 Am Sonntag waren in Lauheim 30 Keller überflutet, sagte Wehrführer Jan Holm.");
  });
});
