import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

import { judge, judgements } from "../src/ledger/claims/judgements.ts";
import { add, type Claim, claimDetail, claimsOf, type Ledger, openLedger, rejoin } from "../src/ledger/index.ts";
import type { Article } from "../src/text/text.ts";
import { places } from "./ledgers.ts";
import { root } from "./sources.ts";

const articles: readonly Article[] = readFileSync(join(root, "examples/story.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Article);

async function ledgerOf(address: string, list: readonly Article[], batch = list.length): Promise<Ledger> {
  const ledger = await openLedger(address);
  for (let at = 0; at < list.length; at += batch)
    for await (const _ of add(ledger, list.slice(at, at + batch), { threads: 0 }));
  return ledger;
}

const all = async (ledger: Ledger): Promise<readonly Claim[]> => {
  const versions = await ledger.database.reads.selectFrom("versions").select("id").execute();
  return claimsOf(
    ledger,
    versions.map(({ id }) => id),
  );
};

/** Claims as a person would write them down: sides, origins with the articles they stand in, links across statements. */
async function written(ledger: Ledger): Promise<string> {
  const parts: string[] = [];
  for (const claim of await all(ledger)) {
    const { wordings } = await claimDetail(ledger, claim);
    const byId = new Map(wordings.map((wording) => [wording.id, wording]));
    const words = (id: string) => {
      const { spans, sentence } = byId.get(id)!;
      return spans
        .map(({ start, end }) => sentence.text.slice(start - sentence.start, end - sentence.start))
        .join(" … ");
    };
    const place = (id: string) => byId.get(id)!.document[0];
    const lines = claim.standing.sides.flatMap((side, k) => [
      `  ${k + 1}. ${words(side.first.id)}`,
      `     independent ${side.counts.independent}, same origin ${side.counts.sameOrigin}, not recorded ${side.counts.notRecorded}; against it ${side.against.map((other) => other + 1).join(" ") || "nothing"}; denied by ${side.deniedBy.join(" ") || "nobody"}`,
      `     proposed ${side.credibility.value}: ${side.credibility.reasons.join(", ")}`,
      ...side.origins.map(({ key, occurrences }) => `     ${key}: ${occurrences.map(({ id }) => place(id)).join(" ")}`),
    ]);
    const keys = new Map(claim.occurrences.map(({ key, id }) => [key, id]));
    const links = claim.links
      .filter(({ kind }) => kind !== "repeats")
      .map(
        (link) =>
          `     ${place(keys.get(link.later)!)} ${link.kind}${link.slot ? ` (${link.slot})` : ""} ${place(keys.get(link.earlier)!)}`,
      );
    const once = [...new Set(links)].sort();
    parts.push([`CLAIM ${words(claim.occurrences[0]!.id)}`, ...lines, ...once].join("\n"));
  }
  return `${parts.sort().join("\n\n")}\n`;
}

describe.each(await places())("$name", ({ fresh, clear }) => {
  afterAll(clear);

  test("the story's claims are those of test/story-ledger.txt", async () => {
    const ledger = await ledgerOf(await fresh(), articles);
    const expected = readFileSync(join(root, "test/story-ledger.txt"), "utf8")
      .replace(/^#.*\n/gmu, "")
      .trimStart();
    expect(await written(ledger)).toBe(expected);
    await ledger.close();
  });

  test("the same claims in any order of arrival, one by one or at once", async () => {
    const orders = [
      [...articles].reverse(),
      [3, 7, 0, 5, 1, 6, 2, 4].map((i) => articles[i]!),
      [6, 2, 4, 0, 7, 3, 1, 5].map((i) => articles[i]!),
    ];
    const first = await ledgerOf(await fresh(), articles, 1);
    const wanted = await written(first);
    await first.close();
    for (const [i, order] of orders.entries()) {
      const ledger = await ledgerOf(await fresh(), order, i === 0 ? 1 : 3);
      expect(await written(ledger)).toBe(wanted);
      await ledger.close();
    }
  });

  test("joined again it is the same, also where an older laut had joined nothing; judgements stay", async () => {
    const ledger = await ledgerOf(await fresh(), articles);
    const wanted = await written(ledger);
    const [claim] = await all(ledger);
    const judged = { subjectKind: "claim", kind: "note", value: null, reason: "seen", author: "Ada" };
    await judge(ledger, { ...judged, subject: `c${claim!.occurrences[1]!.id.slice(1)}` });
    await ledger.database.write(async (transaction) => {
      await transaction.deleteFrom("proposition_keys").execute();
      await transaction.deleteFrom("claim_links").execute();
    });
    for await (const _ of rejoin(ledger));
    expect(await written(ledger)).toBe(wanted);
    expect((await claimDetail(ledger, claim!)).judgements).toMatchObject([{ reason: "seen" }]);
    await ledger.close();
  });

  test("what people judge is kept beside what was judged before", async () => {
    const ledger = await ledgerOf(await fresh(), articles.slice(0, 2));
    const [claim] = await all(ledger);
    const base = { subjectKind: "claim", subject: claim!.id, kind: "credibility", reason: null, author: "Ada" };
    await judge(ledger, { ...base, value: "4" }, "2026-05-01T08:00:00Z");
    await judge(ledger, { ...base, value: "2", reason: "seen the letter" }, "2026-05-02T08:00:00Z");
    await expect(judge(ledger, { ...base, value: "7" })).rejects.toThrow("not on its scale");
    const values = async (recordedBy?: string) =>
      (await judgements(ledger, { subjectKind: "claim", subject: claim!.id, ...(recordedBy && { recordedBy }) })).map(
        ({ value }) => value,
      );
    expect(await values()).toEqual(["4", "2"]);
    expect(await values("2026-05-01T12:00:00Z")).toEqual(["4"]);
    expect((await claimDetail(ledger, claim!)).judgements).toHaveLength(2);
    await ledger.close();
  });
});
