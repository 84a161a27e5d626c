import { createHash } from "node:crypto";
import type { Ledger } from "../ledger.ts";
import { exportRows } from "./export.ts";

type Row = Readonly<Record<string, unknown>>;

/** Columns that hold row numbers, by the table whose rows they are. */
const POINTERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    documents: ["document"],
    versions: ["version", "a", "b"],
    entities: ["entity"],
    statements: ["statement", "answered"],
    propositions: ["proposition", "parent", "root", "owner", "later", "earlier"],
  }),
);
/** Tables that keep their history: of the rows about the same thing the last one counts. */
const HISTORIES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    story_links: ["version"],
    claim_members: ["proposition"],
    claim_links: ["owner", "later", "earlier"],
  }),
);

/** Characters from which a row is held as a digest: a comparison of twenty thousand articles fits in memory then. */
const LONG = 10_000;

/**
 * What a ledger holds, as sorted lines: without row numbers, times of recording, what later rows have replaced, and pairs of
 * articles that have only boilerplate in common. Such a pair is stored where its words were rare when it came, and worked out
 * when it is asked for where they were frequent by then.
 */
export async function contentOf(ledger: Ledger): Promise<readonly string[]> {
  const ids = new Map([...POINTERS.keys()].map((name) => [name, new Map<unknown, unknown>()]));
  const prints = new Map<unknown, Set<unknown>>();
  const frequent = new Set<unknown>();
  for await (const { table, row } of exportRows(ledger)) {
    ids.get(table)?.set(row.key, row.id);
    if (table === "copy_frequent") frequent.add(row.fingerprint);
    if (table === "copy_fingerprints")
      prints.set(row.version, (prints.get(row.version) ?? new Set()).add(row.fingerprint));
  }
  const isOwnText = ({ a, b }: Row): boolean =>
    [...(prints.get(a) ?? [])].some((print) => !frequent.has(print) && prints.get(b)?.has(print));
  const lines: string[] = [];
  const histories = new Map<string, Map<string, Row>>();
  const lineOf = (table: string, row: Row) => {
    // What stands alone again is as what always did, which has no row.
    const isAlone = table === "claim_members" && row.root === row.proposition;
    if (isAlone || row.withdrawn === 1 || (table === "copy_pairs" && !isOwnText(row))) return;
    const line = `${table} ${JSON.stringify(named(table, row, ids))}`;
    // Of a whole reading its digest does.
    lines.push(line.length < LONG ? line : `${table} ${createHash("sha256").update(line).digest("hex")}`);
  };
  for await (const { table, row } of exportRows(ledger)) {
    const by = HISTORIES.get(table);
    if (!by) {
      lineOf(table, row);
      continue;
    }
    const last = histories.get(table) ?? new Map<string, Row>();
    histories.set(table, last);
    const about = by.map((column) => row[column]).join(" ");
    if (Number(row.key) > Number(last.get(about)?.key ?? -1)) last.set(about, row);
  }
  for (const [table, last] of histories) for (const row of last.values()) lineOf(table, row);
  return lines.sort();
}

/** A row with the ids of what it points to instead of their row numbers; its columns by name, as each database has its own order. */
function named(table: string, row: Row, ids: ReadonlyMap<string, ReadonlyMap<unknown, unknown>>): Row {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !["key", "recorded"].includes(column))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([column, value]) => {
        const to = targetOf(table, column);
        return [column, to && value !== null ? ids.get(to)!.get(value) : value];
      }),
  );
}

/** The table that a column points into. */
const targetOf = (table: string, column: string): string | undefined =>
  table === "story_links" && column === "parent"
    ? "versions"
    : [...POINTERS].find(([name, columns]) => name !== table && columns.includes(column))?.[0];
