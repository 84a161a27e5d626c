import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Chunks, Context, Readings } from "./format.ts";
import { type Cell, type Column, columns, statementRows } from "./statement-rows.ts";

// The one place that knows hyparquet-writer: Parquet without native code.

/** Rows of one row group: some 20 MB of text, all that is held at a time. */
const GROUP = 20_000;

/** Apache Parquet, snappy, a row group at a time, and its file metadata as the last chunk. */
export async function* parquet(readings: Readings, context: Context): Chunks {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema, createdBy: `laut version ${context.version}` });
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
  columns.map(({ name, type }, at) => ({ name, data: rows.map((row) => parquetValue(row[at] ?? null, type)) }));

const parquetValue = (cell: Cell, type: Column["type"]) =>
  type === "DATE" && typeof cell === "string" ? new Date(cell) : cell;

type Element = NonNullable<ConstructorParameters<typeof ParquetWriter>[0]["schema"]>[number];

const TYPES = {
  STRING: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  DOUBLE: { type: "DOUBLE" },
  BOOLEAN: { type: "BOOLEAN" },
  DATE: { type: "INT32", converted_type: "DATE" },
} as const;

/** A list of strings in the three levels that the format asks for (parquet-format, LogicalTypes.md, "Lists"). */
const listOf = (name: string): Element[] => [
  { name, repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
  { name: "list", repetition_type: "REPEATED", num_children: 1 },
  { name: "element", repetition_type: "REQUIRED", ...TYPES.STRING },
];

const schema: Element[] = [
  { name: "root", num_children: columns.length },
  ...columns.flatMap(({ name, type }): Element[] =>
    type === "LIST" ? listOf(name) : [{ name, repetition_type: "OPTIONAL", ...TYPES[type] }],
  ),
];
