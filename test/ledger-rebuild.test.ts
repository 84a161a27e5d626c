import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { madeArticles } from "../bench/ledger-kill/articles.ts";
import {
  changes,
  derivedFaults,
  judge,
  judgements,
  type Ledger,
  openLedger,
  rebuild,
  removeDocument,
  verify,
} from "../src/ledger/index.ts";
import { contentOf } from "../src/ledger/keep/content.ts";
import { folder, laut } from "./cli.ts";
import { addAll, ledgerOf, places } from "./ledgers.ts";

const ARTICLES = madeArticles(12);
const day = (date: number) => `2026-05-0${date}T12:00:00.000Z`;
const NOTE = { subjectKind: "source", subject: "e1", kind: "note", value: null, reason: "geprüft", author: "W. Thoms" };

const files = folder();
const all = await places();
afterAll(async () => {
  files.remove();
  for (const { clear } of all) await clear();
});

/** A ledger that was added to, judged, and went back. */
async function filled(address: string): Promise<Ledger> {
  const ledger = await ledgerOf(address, ARTICLES, day(1));
  await addAll(ledger, [{ ...ARTICLES[0]!, text: `${ARTICLES[0]!.text} Das ist neu.` }], day(2));
  await addAll(ledger, [ARTICLES[0]!], day(3));
  await judge(ledger, NOTE, day(4));
  return ledger;
}

async function faultsOf(ledger: Ledger): Promise<string[]> {
  const found: string[] = [];
  for await (const one of verify(ledger)) if (!("done" in one)) found.push(`${one.where}: ${one.message}`);
  for await (const { where, message } of derivedFaults(ledger)) found.push(`${where}: ${message}`);
  return found;
}

async function rebuilt(ledger: Ledger, address: string): Promise<{ again: Ledger; told: readonly string[] }> {
  const told: string[] = [];
  for await (const one of rebuild(ledger, address)) if (!("done" in one)) told.push(`${one.kind}: ${one.message}`);
  return { again: await openLedger(address), told };
}

describe.each(all)("$name", ({ fresh }) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await filled(await fresh());
  });
  afterAll(() => ledger.close());

  test("a ledger made again of its texts and readings is the same, with its past and what people decided", async () => {
    const { again, told } = await rebuilt(ledger, await fresh());
    expect(told).toEqual([]);
    expect(await contentOf(again)).toEqual(await contentOf(ledger));
    expect(await judgements(again, { subjectKind: "source", subject: "e1" })).toMatchObject([NOTE]);
    for (const until of [{}, { recordedBy: "2026-05-02" }, { recordedBy: "2026-05-01" }])
      expect(await changes(again, { ...until, by: "recorded" })).toEqual(
        await changes(ledger, { ...until, by: "recorded" }),
      );
    expect(await faultsOf(again)).toEqual([]);
    await again.close();
    await expect(rebuilt(ledger, ledger.address)).rejects.toThrow("not empty");
  });

  test("what was derived and is damaged is whole again", async () => {
    const damaged = await filled(await fresh());
    await damaged.database.write(async (transaction) => {
      await sql`update propositions set wording = ${Buffer.from([1, 0, 0, 0])}`.execute(transaction);
      await sql`delete from story_terms`.execute(transaction);
      await sql`update statements set type = 'direct', act = 'deny'`.execute(transaction);
    });
    expect((await faultsOf(damaged)).length).toBeGreaterThan(2);
    const { again, told } = await rebuilt(damaged, await fresh());
    expect(told).toEqual([]);
    expect(await contentOf(again)).toEqual(await contentOf(ledger));
    await again.close();
    await damaged.close();
  });

  test("a damaged reading is read again, a damaged text is left out, and both are told", async () => {
    const damaged = await filled(await fresh());
    const [first, second] = ["artikel-4", "artikel-5"];
    await damaged.database.write(async (transaction) => {
      const version = (named: string) => sql`(select key from versions where name = ${named})`;
      await sql`update readings set sha256 = 'x' where version = ${version(first!)}`.execute(transaction);
      await sql`update texts set content = content || 'x' where version = ${version(second!)}`.execute(transaction);
    });
    const { again, told } = await rebuilt(damaged, await fresh());
    expect(told.toSorted()).toEqual([
      "reading: the reading is damaged; the text was read again",
      "text: the text is damaged; left out",
    ]);
    const names = (await again.database.reads.selectFrom("versions").select("name").execute()).map((row) => row.name);
    expect(names).toContain(first);
    expect(names).not.toContain(second);
    await again.close();
    await damaged.close();
  });

  test("what is left of a removed article is carried over, and no more", async () => {
    const other = await filled(await fresh());
    const named = other.database.reads
      .selectFrom("documents")
      .innerJoin("versions", "versions.document", "documents.key")
      .select("documents.id")
      .where("versions.name", "=", "artikel-7");
    const { id: document } = await named.executeTakeFirstOrThrow();
    await removeDocument(other, document, { reason: "Antrag", author: "Wenke Thoms" });
    const { again, told } = await rebuilt(other, await fresh());
    expect(told).toEqual([]);
    expect(await faultsOf(again)).toEqual([]);
    const left = async ({ database: { reads } }: Ledger) =>
      reads
        .selectFrom("documents")
        .innerJoin("versions", "versions.document", "documents.key")
        .innerJoin("removals", "removals.version", "versions.key")
        .innerJoin("readings", "readings.version", "versions.key")
        .leftJoin("texts", "texts.version", "versions.key")
        .select(["versions.id", "title", "removals.reason", "readings.sha256", "content", "words"])
        .where("documents.id", "=", document)
        .execute();
    expect(await left(again)).toEqual(await left(other));
    await again.close();
    await other.close();
  });
});

test("SQLite: the command makes it and says what to do next", async () => {
  const [from, to] = [join(files.path, "from.laut"), join(files.path, "to.laut")];
  await (await filled(from)).close();
  const ran = await laut(["ledger", "rebuild", to, "--ledger", from]);
  expect(ran).toMatchObject({ code: 0, out: expect.stringContaining("13 versions in") });
  expect((await laut(["ledger", "verify", "--derived", "--ledger", to])).out).toContain("nothing wrong");
  expect((await laut(["ledger", "rebuild", to, "--ledger", from])).err).toContain("is not empty");
  expect((await laut(["ledger", "mend", "--ledger", from])).err).toContain("rebuild");
});
