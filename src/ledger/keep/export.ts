import { unpackStated, unpackWording } from "../claims/packed.ts";
import { unpackReading } from "../entry.ts";
import type { Ledger } from "../ledger.ts";
import { rowsOf } from "./copy.ts";
import { tablesOf } from "./tables-of.ts";

/** One row of the ledger: the table's name and its columns; what is packed is its JSON. */
export interface ExportedRow {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Everything that the ledger holds, row by row. `text: false` leaves the articles' texts out: positions and hashes stay. */
export async function* exportRows(ledger: Ledger, { text = true } = {}): AsyncGenerator<ExportedRow> {
  for (const table of await tablesOf(ledger.database)) {
    if (table.name === "texts" && !text) continue;
    for await (const rows of rowsOf(ledger.database, table))
      for (const row of rows) yield { table: table.name, row: (UNPACKED.get(table.name) ?? asIs)(row) };
  }
}

type Row = ExportedRow["row"];

const asIs = (row: Row): Row => row;

const UNPACKED = new Map<string, (row: Row) => Row>([
  ["readings", (row) => ({ ...row, body: JSON.parse(unpackReading(row.body as Uint8Array)) as unknown })],
  ["proposition_bodies", (row) => ({ ...row, body: [...unpackStated(row.body as Uint8Array).values()] })],
  ["propositions", (row) => ({ ...row, wording: unpackWording(row.wording as Uint8Array) })],
]);
