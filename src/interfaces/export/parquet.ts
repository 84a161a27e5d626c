import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { Chunks, Context, Readings } from "./format.ts";
import { type Cell, columns, statementRows } from "./statement-rows.ts";

// The one place that knows hyparquet-writer: Parquet without native code.

/** Rows of one row group: some 20 MB of text, all that is held at a time. */
const GROUP = 20_000;

/** Apache Parquet, snappy, a row group at a time, and its file metadata as the last chunk. */
export async function* parquet(readings: Readings, context: Context): Chunks {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(), createdBy: `laut version ${context.version}` });
  const fresh = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  let rows: Cell[][] = [];
  for await (const reading of readings) {
    rows.push(...statementRows(reading, context));
    if (rows.length < GROUP) continue;
    await file.write({ columnData: columnsOf(rows), rowGroupSize: GROUP });
    rows = [];
    yield fresh();
  }
  if (rows.length > 0) await file.write({ columnData: columnsOf(rows), rowGroupSize: GROUP });
  await file.finish();
  yield fresh();
}

const columnsOf = (rows: readonly Cell[][]) =>
  columns.map(({ name, type }, at) => ({ name, type, data: rows.map((row) => row[at] ?? null), nullable: true }));

const schemaOf = () => schemaFromColumnData({ columnData: columnsOf([]) });
