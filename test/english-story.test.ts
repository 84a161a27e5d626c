import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Claim, claimDetail, claimsOf, type Ledger, stories } from "../src/ledger/index.ts";
import type { Article } from "../src/text/text.ts";
import { ledgerOf, places } from "./ledgers.ts";
import { root } from "./sources.ts";

const articles: readonly Article[] = readFileSync(join(root, "examples/story-en.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Article);

const all = await places();
afterAll(async () => {
  for (const { clear } of all) await clear();
});

/** Sides of a claim: who has it, with the numbers of the articles in which each stands. */
async function sidesOf(ledger: Ledger, claim: Claim): Promise<readonly string[]> {
  const { wordings } = await claimDetail(ledger, claim);
  const place = (id: string) => wordings.find((wording) => wording.id === id)!.document[0]!;
  return claim.standing.sides.map(({ origins }) =>
    origins
      .map(({ key, occurrences }) => `${key}: ${[...new Set(occurrences.map(({ id }) => place(id)))].sort().join(" ")}`)
      .join("; "),
  );
}

describe.each(all)("$name", ({ fresh }) => {
  test("eight English articles are one story, and its claims have sides and origins", async () => {
    const ledger = await ledgerOf(await fresh(), articles);
    const { items } = await stories(ledger);
    expect(items.map(({ documents }) => documents.length)).toEqual([8]);
    const versions = await ledger.database.reads.selectFrom("versions").select("id").execute();
    const claims = await claimsOf(
      ledger,
      versions.map(({ id }) => id),
    );
    const cracks = claims.find(({ standing }) => standing.sides.length === 3);
    expect(await sidesOf(ledger, cracks!)).toEqual([
      "=harbor courier ? people familiar with inspection: 1 2 3 4",
      "=valley radio ? official with knowledge inspection: 5",
      "=brandt & lowe: 7; =marlow water: 8",
    ]);
    // How sure an English change is nobody has counted: each is a question.
    expect(new Set(cracks!.links.filter(({ kind }) => kind === "contradicts").map(({ band }) => band))).toEqual(
      new Set(["proposed"]),
    );
    const safe = await Promise.all(claims.map(async (claim) => (await sidesOf(ledger, claim)).join(" | ")));
    expect(safe).toContain("=marlow water: 2 3 4");
    await ledger.close();
  });
});
