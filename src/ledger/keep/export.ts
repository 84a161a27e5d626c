import { unpackReading } from "../entry.ts";
import type { Ledger } from "../ledger.ts";
import { rowsOf } from "./copy.ts";
import { tablesOf } from "./tables-of.ts";

/** One row of the ledger: the table's name and its columns; a reading's body is its JSON. */
export interface ExportedRow {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Everything that the ledger holds, row by row. `text: false` leaves the articles' texts out: positions and hashes stay. */
export async function* exportRows(ledger: Ledger, { text = true } = {}): AsyncGenerator<ExportedRow> {
  for (const table of await tablesOf(ledger.database)) {
    if (table.name === "texts" && !text) continue;
    for await (const rows of rowsOf(ledger.database, table))
      for (const row of rows) yield { table: table.name, row: table.name === "readings" ? withJson(row) : row };
  }
}

const withJson = (row: Readonly<Record<string, unknown>>) => ({
  ...row,
  body: JSON.parse(unpackReading(row.body as Uint8Array)) as unknown,
});
