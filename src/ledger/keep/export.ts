import { unpackStated, unpackWording } from "../claims/packed.ts";
import type { Ledger } from "../ledger.ts";
import { propositionIdOf, statementIdOf } from "../named.ts";
import { unpackReading } from "../packed-reading.ts";
import { rowsOf } from "./copy.ts";
import { tablesOf } from "./tables-of.ts";
import { withoutRuns } from "./without-runs.ts";

/** One row of the ledger: the table's name and its columns; what is packed is its JSON. */
export interface ExportedRow {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/**
 * Everything that the ledger holds, row by row. `text: false` leaves the articles' texts out, and of every other string what is
 * six words in a row or more: positions, hashes, names and labels stay.
 */
export async function* exportRows(ledger: Ledger, { text = true } = {}): AsyncGenerator<ExportedRow> {
  const versions = new Map<unknown, string>();
  for (const table of await tablesOf(ledger.database)) {
    if (table.name === "texts" && !text) continue;
    for await (const rows of rowsOf(ledger.database, table))
      for (const row of rows) {
        if (table.name === "versions") versions.set(row.key, row.id as string);
        const whole = byColumn(withId(table.name, (UNPACKED.get(table.name) ?? asIs)(row), versions.get(row.version)));
        yield {
          table: table.name,
          row: text ? whole : withoutRuns(table.name, whole, await textOf(ledger, table.name, row)),
        };
      }
  }
}

/** Of the version that a row with a title is of; null for others. */
async function textOf({ database }: Ledger, table: string, row: Row): Promise<string | null> {
  const version = TITLED.get(table);
  if (version === undefined) return null;
  const rows = database.reads.selectFrom("texts").select("content");
  return (await rows.where("version", "=", row[version] as number).executeTakeFirst())?.content ?? null;
}

/** Tables with titles, and the column that says of which version. */
const TITLED: ReadonlyMap<string, string> = new Map([
  ["versions", "key"],
  ["readings", "version"],
]);

type Row = ExportedRow["row"];

const asIs = (row: Row): Row => row;

/** What is named by its version (an id) and its place in it, with its own id. */
function withId(table: string, row: Row, version = ""): Row {
  if (table === "statements") return { id: statementIdOf(version, row.number as number), ...row };
  if (table !== "propositions") return row;
  const { local, ...rest } = row;
  return { id: propositionIdOf(version, local as string), ...rest };
}

/** Its columns by name: each database has its own order. */
const byColumn = (row: Row): Row => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

const UNPACKED = new Map<string, (row: Row) => Row>([
  ["readings", (row) => ({ ...row, body: JSON.parse(unpackReading(row.body as Uint8Array)) as unknown })],
  ["proposition_bodies", (row) => ({ ...row, body: [...unpackStated(row.body as Uint8Array).values()] })],
  ["propositions", (row) => ({ ...row, wording: unpackWording(row.wording as Uint8Array) })],
]);
