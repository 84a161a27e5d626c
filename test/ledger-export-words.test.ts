import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { exportRows, judge, keepFeedState } from "../src/ledger/index.ts";
import { runsOf } from "../src/ledger/keep/without-runs.ts";
import type { Article } from "../src/text/text.ts";
import { folder } from "./cli.ts";
import { addAll, ledgerOf } from "./ledgers.ts";
import { root } from "./sources.ts";

const place = folder();
afterAll(() => place.remove());

/** The texts of the examples; each begins its title with its own first words, as teasers do. */
const ARTICLES: readonly Article[] = readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .map((name) => {
    const text = readFileSync(join(root, "examples", name), "utf8");
    return { name, text, published: "2026-04-01T08:00:00Z", title: text.split(/\s+/u).slice(0, 9).join(" ") };
  });
const LONG: Article = {
  name: "lang",
  title: "Eine Leitung für alle",
  text: `Eine mit den Verträgen der beiden großen Häfen vertraute Person sagte der Gesellschaft für die Pflege der alten Deiche und Siele, das Geld fehle. Die Gesellschaft für die Pflege der alten Deiche und Siele dementierte den Bericht.`,
};

test("no six words in a row of any text stand in an export without the texts, whichever table", async () => {
  const ledger = await ledgerOf(join(place.path, "words.laut"), [...ARTICLES, LONG]);
  await addAll(ledger, [{ ...LONG, text: `${LONG.text} Das ist neu.` }], "2026-05-02T12:00:00.000Z");
  const body = JSON.stringify({ title: LONG.text, etag: "x" });
  await keepFeedState(ledger, { kind: "item", address: "https://example.org/x", body, recorded: "2026-05-02" });
  const note = { subjectKind: "source", subject: "e1", kind: "note", value: null, author: "Wenke Thoms" };
  await judge(ledger, { ...note, reason: "Das habe ich am Telefon bei zwei Stellen geprüft." });
  const runs = new Set([...ARTICLES, LONG].flatMap(({ text }) => runsOf(text)));
  const left: string[] = [];
  const rows = new Map<string, string[]>();
  for await (const { table, row } of exportRows(ledger, { text: false })) {
    const line = JSON.stringify(row);
    rows.set(table, [...(rows.get(table) ?? []), line]);
    for (const run of runsOf(line)) if (runs.has(run)) left.push(`${table}: ${run}`);
  }
  await ledger.close();
  expect(left).toEqual([]);
  expect(runs.size).toBeGreaterThan(2_000);
  const has = (table: string, part: string) => rows.get(table)!.some((line) => line.includes(part));
  // What is no text is whole: times, titles that the text has not, names, people's reasons.
  expect(has("versions", '"title":"Eine Leitung für alle"')).toBe(true);
  expect(has("versions", '"published":"2026-04-01T08:00:00Z"')).toBe(true);
  expect(has("judgements", "am Telefon bei zwei Stellen geprüft")).toBe(true);
  expect(has("statement_sources", "Die Gesellschaft für die Pflege …")).toBe(true);
});
