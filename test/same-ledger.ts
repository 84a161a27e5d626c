import { exportRows, type Ledger } from "../src/ledger/index.ts";

type Row = Readonly<Record<string, unknown>>;

/** Columns that hold row numbers, by the table whose rows they are. */
const POINTERS: Readonly<Record<string, readonly string[]>> = {
  documents: ["document"],
  versions: ["version", "a", "b"],
  entities: ["entity"],
  statements: ["statement", "answered"],
  propositions: ["proposition", "parent", "root", "owner", "later", "earlier"],
};
/** Tables that keep their history: of the rows about the same thing the last one counts. */
const HISTORIES: Readonly<Record<string, readonly string[]>> = {
  story_links: ["version"],
  claim_members: ["proposition"],
  claim_links: ["owner", "later", "earlier"],
};

/** What a ledger holds, as sorted lines: without row numbers, times of recording, and what later rows have replaced. */
export async function contentOf(ledger: Ledger): Promise<readonly string[]> {
  const tables = new Map<string, Row[]>();
  for await (const { table, row } of exportRows(ledger)) tables.set(table, [...(tables.get(table) ?? []), row]);
  const ids = new Map(
    Object.keys(POINTERS).map((name) => [name, new Map((tables.get(name) ?? []).map(({ key, id }) => [key, id]))]),
  );
  const target = (table: string, column: string): string | undefined =>
    table === "story_links" && column === "parent"
      ? "versions"
      : Object.keys(POINTERS).find((name) => name !== table && POINTERS[name]!.includes(column));
  const named = (table: string, row: Row): Row =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => !["key", "recorded"].includes(column))
        .map(([column, value]) => {
          const to = target(table, column);
          return [column, to && value !== null ? ids.get(to)!.get(value) : value];
        }),
    );
  return [...tables]
    .flatMap(([table, rows]) =>
      lastOf(table, rows)
        .filter(({ withdrawn }) => withdrawn !== 1)
        .map((row) => `${table} ${JSON.stringify(named(table, row))}`),
    )
    .sort();
}

function lastOf(table: string, rows: readonly Row[]): readonly Row[] {
  const by = HISTORIES[table];
  if (!by) return rows;
  const last = new Map<string, Row>();
  for (const row of [...rows].sort((a, b) => Number(a.key) - Number(b.key)))
    last.set(by.map((column) => row[column]).join(" "), row);
  return [...last.values()];
}
