import { afterAll, describe, expect, test } from "vitest";
import { ledgerOf, places } from "../../../test/ledgers.ts";
import type { Article } from "../../text/text.ts";
import { PUBLISHER_DOCUMENTS } from "./boilerplate.ts";
import { allPairs, copiesOf } from "./pairs.ts";

const there = await places();
afterAll(async () => {
  for (const place of there) await place.clear();
});

/** Made-up words: "sturm1 sturm2 …". */
const words = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`).join(" ");
const article = (name: string, publisher: string, text: string, day = 10): Article => ({
  name,
  publisher,
  text,
  url: `https://${publisher}/${name}`,
  published: `2026-04-${day}T08:00:00Z`,
});

const STORM = words("sturm", 80);
const LINE = words("newsletter", 50);
/** An agency's text, two copies of it, and as many articles with a line under them as make it boilerplate. */
const ARTICLES = [
  article("early", "bote.example", `${STORM}. ${words("kran", 30)}.`, 10),
  article("late", "kurier.example", `${words("bahn", 20)}. ${STORM}.`, 11),
  article("agency", "anzeiger.example", `Husum (dpa) - ${STORM}.`, 12),
  ...Array.from({ length: PUBLISHER_DOCUMENTS }, (_, i) =>
    article(`line${i}`, "bote.example", `${words(`thema${i}x`, 60)}.\n${LINE}.`, 13 + i),
  ),
];

async function pairsOf(address: string, articles: readonly Article[]) {
  const ledger = await ledgerOf(address, articles);
  const lines: string[] = [];
  for await (const { a, b, shared, direction, boilerplate } of allPairs(ledger.database.reads))
    lines.push(
      `${a.name} ${b.name} ${shared.toFixed(3)} ${direction.way} ${direction.by} ${boilerplate ? "boilerplate" : "own"}`,
    );
  const document = await ledger.database.reads
    .selectFrom("versions")
    .select("document")
    .where("name", "=", "early")
    .executeTakeFirstOrThrow();
  const copies = await copiesOf(ledger.database.reads, [document.document]);
  await ledger.close();
  return { lines, copies };
}

describe.each(there)("$name", (place) => {
  test("copies with their direction; boilerplate is told apart", async () => {
    const { lines, copies } = await pairsOf(await place.fresh(), ARTICLES);
    const own = lines.filter((line) => line.endsWith("own"));
    expect(own).toHaveLength(3);
    expect(own.filter((line) => line.includes("agency") && line.includes("credit"))).toHaveLength(2);
    expect(own.filter((line) => !line.includes("agency") && line.includes(" time "))).toHaveLength(1);
    const repeated = (PUBLISHER_DOCUMENTS * (PUBLISHER_DOCUMENTS - 1)) / 2;
    expect(lines.filter((line) => line.endsWith("boilerplate"))).toHaveLength(repeated);
    expect(copies).toHaveLength(2);
    const [passage] = copies[0]!.passages;
    expect(passage!.words).toBe(80);
  });

  test("the order of adding changes nothing", async () => {
    const { lines } = await pairsOf(await place.fresh(), ARTICLES);
    expect((await pairsOf(await place.fresh(), [...ARTICLES].reverse())).lines).toEqual(lines);
    const mixed = ARTICLES.map((_, i) => ARTICLES[(i * 5) % ARTICLES.length]!);
    expect((await pairsOf(await place.fresh(), mixed)).lines).toEqual(lines);
  });

  test("a pair of boilerplate alone is answered alike, stored or worked out", async () => {
    const address = await place.fresh();
    const rare = await ledgerOf(address, ARTICLES.slice(0, -1));
    await rare.close();
    const ledger = await ledgerOf(address, ARTICLES);
    const { database } = ledger;
    const rows = await database.reads.selectFrom("versions").select(["key", "name", "document"]).execute();
    const lined = rows.filter(({ name }) => name.startsWith("line"));
    const keys = lined.map(({ key }) => key);
    const answers = async () => {
      const pairs: unknown[] = [];
      for await (const pair of allPairs(database.reads)) pairs.push(pair);
      return { pairs, copies: await copiesOf(database.reads, [lined[0]!.document, lined[1]!.document]) };
    };
    // Those that came while the line was still rare are stored.
    const stored = await database.reads.selectFrom("copy_pairs").select(["a", "b"]).where("a", "in", keys).execute();
    expect(stored.length).toBeGreaterThan(0);
    const before = await answers();
    await database.write((transaction) => transaction.deleteFrom("copy_pairs").where("a", "in", keys).execute());
    expect(await answers()).toEqual(before);
    await ledger.close();
  });

  test("another version of a document is no copy of it, and the closest version makes the pair", async () => {
    const again = { ...ARTICLES[0]!, text: `${STORM}.` };
    const { lines } = await pairsOf(await place.fresh(), [ARTICLES[0]!, again, ARTICLES[1]!]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/1\.000/u);
  });
});
