import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { allClaims, type Claim, changes, claim, claimsOf, document, judge, type Ledger } from "../src/ledger/index.ts";
import type { Article } from "../src/text/text.ts";
import { addAll, ledgerOf, places } from "./ledgers.ts";
import { root } from "./sources.ts";

const STORY = readFileSync(join(root, "examples/story.jsonl"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Article);
const GIVEN = { value: null, reason: null, author: "Ute Moor" };

describe.each(await places())("what people decide ($name)", ({ fresh, clear }) => {
  let ledger: Ledger;
  /** The claim of most wordings. */
  let widest: Claim;
  afterAll(clear);
  beforeEach(async () => {
    ledger = await ledgerOf(await fresh(), STORY);
    const all: Claim[] = [];
    for await (const one of allClaims(ledger)) all.push(one);
    widest = all.sort((a, b) => b.occurrences.length - a.occurrences.length)[0]!;
    return () => ledger.close();
  });
  const now = async () => (await claim(ledger, widest.id))!;
  const idsOf = (found: Claim) => found.occurrences.map(({ id }) => id);

  test("a wording that is not about the same leaves the claim, and so do later prints of its words", async () => {
    const [first] = widest.occurrences;
    const last = widest.occurrences.findLast(({ proposition }) => proposition.wording.length >= 4)!;
    const decision = { ...GIVEN, subjectKind: "join", subject: `${last.id} ${first!.id}` };
    await judge(ledger, { ...decision, kind: "reject" });
    const parted = await now();
    expect(idsOf(parted)).not.toContain(last.id);
    expect(parted.proposed.flatMap(({ occurrences }) => occurrences.map(({ id }) => id))).not.toContain(last.id);
    const { versions } = (await document(ledger, last.versionId))!;
    const article = STORY.find(({ name }) => name === versions[0]!.name)!;
    await addAll(
      ledger,
      [{ ...article, name: "print", url: "https://x.example/1", publisher: "Nordblatt", published: "2026-04-30" }],
      "2026-05-03T12:00:00.000Z",
    );
    const wordings = (await now()).occurrences.map(({ proposition }) => proposition.wording);
    expect(wordings).not.toContainEqual(last.proposition.wording);
    await judge(ledger, { ...decision, kind: "undo" });
    expect(idsOf(await now())).toContain(last.id);
  });

  test("two claims that are one are shown as one, by either name", async () => {
    const versions = [...new Set(widest.occurrences.map(({ versionId }) => versionId))];
    const other = (await claimsOf(ledger, versions, { least: 1 })).find(({ occurrences }) => occurrences.length === 1)!;
    const subject = `${other.occurrences[0]!.id} ${widest.occurrences[0]!.id}`;
    await judge(ledger, { ...GIVEN, subjectKind: "join", subject, kind: "accept" });
    const merged = (await claim(ledger, other.id))!;
    expect(idsOf(merged)).toEqual(expect.arrayContaining([...idsOf(widest), other.occurrences[0]!.id]));
    expect(idsOf(await now()).length).toBe(widest.occurrences.length + 1);
  });

  test("who speaks is who a person says, and the origins are counted by it", async () => {
    const own = widest.occurrences.find(({ voice }) => voice.kind === "named")!;
    const decision = { ...GIVEN, subjectKind: "speaker", subject: own.id.slice(0, own.id.lastIndexOf(".")) };
    const labels = async () => (await now()).standing.sides.flatMap(({ origins }) => origins.map(({ label }) => label));
    await judge(ledger, { ...decision, kind: "correct", value: "Gesa Brodersen" });
    expect(await labels()).toContain("Gesa Brodersen");
    await judge(ledger, { ...decision, kind: "reject" });
    // Nobody's word may say less like another one, and leave the claim.
    const claims = await claimsOf(ledger, [own.versionId], { least: 1 });
    const unsaid = claims.flatMap(({ occurrences }) => occurrences).find(({ id }) => id === own.id)!;
    expect(unsaid.voice).toMatchObject({ kind: "unnamed", label: "" });
    await judge(ledger, { ...decision, kind: "undo" });
    expect((await now()).occurrences.find(({ id }) => id === own.id)!.voice).toEqual(own.voice);
  });

  test("a contradiction that is none is told no more; one that was looked at is marked", async () => {
    const link = widest.links.find(({ kind }) => kind === "contradicts" || kind === "revises")!;
    const idOf = (key: number) => widest.occurrences.find((one) => one.key === key)!.id;
    const decision = { ...GIVEN, subjectKind: "relation", subject: `${idOf(link.later)} ${idOf(link.earlier)}` };
    const linksOf = (found: Claim) =>
      found.links.filter(({ later, earlier }) => later === link.later && earlier === link.earlier);
    expect(linksOf(widest)).toMatchObject([{ accepted: false }]);
    await judge(ledger, { ...decision, kind: "accept" });
    expect(linksOf(await now())).toMatchObject([{ band: "found", accepted: true }]);
    await judge(ledger, { ...decision, kind: "reject" });
    expect(linksOf(await now())).toEqual([]);
    const told = (await changes(ledger, { limit: 1_000 })).items.flatMap((change) =>
      "later" in change ? change.earlier.map(({ wording }) => `${change.later.id} ${wording.id}`) : [],
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told).not.toContain(decision.subject);
    // What was known before anybody decided stays as it was.
    const then = await claim(ledger, widest.id, { recordedBy: "2026-05-01T12:00:00.000Z" });
    expect(linksOf(then!)).toMatchObject([{ accepted: false }]);
  });
});
