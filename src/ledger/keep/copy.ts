import { type RawBuilder, sql } from "kysely";
import { loadModels } from "../../load-models.ts";
import type { Database, Transaction } from "../database/database.ts";
import { readingIn } from "../packed-reading.ts";
import { packText } from "../packed-text.ts";
import { searchLayer } from "../search/layer.ts";
import { articleTerms } from "../search/terms.ts";
import { wordsOf } from "../words-of.ts";
import { inPieces } from "./pieces.ts";
import { type Table, tablesOf } from "./tables-of.ts";

/** Rows of one insert. */
const AT_ONCE = 100;

/** Copies every row into an empty ledger of either kind, in one transaction; full text is made anew. */
export async function copyLedger(from: Database, to: Database): Promise<void> {
  const tables = await tablesOf(from);
  await to.write(async (transaction) => {
    for (const table of tables) {
      for await (const rows of rowsOf(from, table)) await insert(transaction, to, table, rows);
      if (to.dialect === "postgres") await goOnCounting(transaction, table);
    }
    await fillSearch(from, to, transaction);
  });
}

type Row = Readonly<Record<string, unknown>>;

/** Rows that are held at a time. */
const PIECE = 1_000;

/** The rows of a table, some at a time, in the order that the database finds them in fastest. */
export async function* rowsOf(
  { reads }: Pick<Database, "reads">,
  { name, order }: Table,
): AsyncGenerator<readonly Row[]> {
  const place = order.map((column, i) => sql`${sql.raw(column)} as ${sql.ref(placeName(i))}`);
  const by = sql.raw(order.join(", "));
  for (let last: readonly unknown[] | null = null; ; ) {
    const after: RawBuilder<unknown> = last ? sql`where (${by}) > (${sql.join(last)})` : sql``;
    const { rows } =
      await sql<Row>`select *, ${sql.join(place)} from ${sql.table(name)} ${after} order by ${by} limit ${PIECE}`.execute(
        reads,
      );
    if (rows.length > 0) yield rows.map((row) => withoutPlace(row, order.length));
    if (rows.length < PIECE) return;
    last = order.map((_, i) => rows.at(-1)![placeName(i)]);
  }
}

const placeName = (i: number): string => `place of row ${i}`;

const withoutPlace = (row: Row, parts: number): Row =>
  Object.fromEntries(Object.entries(row).slice(0, Object.keys(row).length - parts));

async function insert(
  transaction: Transaction,
  { dialect }: Database,
  { name, columns }: Table,
  rows: readonly Row[],
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const isPacked = dialect === "sqlite" && name === "texts";
  const stored = (value: unknown, column: string): unknown =>
    isPacked && column === "content" ? packText(value as string) : value;
  const overriding = dialect === "postgres" ? sql`overriding system value` : sql``;
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const values = sql.join(
      rows
        .slice(at, at + AT_ONCE)
        .map((row) => sql`(${sql.join(columns.map((column) => sql.val(stored(row[column], column))))})`),
    );
    await sql`insert into ${sql.table(name)} (${names}) ${overriding} values ${values}`.execute(transaction);
  }
}

/** The next row gets a number above those that were copied. */
async function goOnCounting(transaction: Transaction, { name, columns }: Table): Promise<void> {
  if (!columns.includes("key")) return;
  await sql`select setval(pg_get_serial_sequence(${name}, 'key'), coalesce((select max(key) from ${sql.table(name)}), 0) + 1, false)`.execute(
    transaction,
  );
}

async function fillSearch(from: Database, to: Database, transaction: Transaction): Promise<void> {
  const models = await loadModels();
  const texts = inPieces((after, limit) =>
    from.reads
      .selectFrom("texts")
      .innerJoin("readings", "readings.version", "texts.version")
      .select(["texts.version as key", "texts.content", "readings.body"])
      .where("texts.version", ">", after)
      .where(sql<boolean>`readings.key = (select max(key) from readings last where last.version = texts.version)`)
      .orderBy("texts.version")
      .limit(limit)
      .execute(),
  );
  for await (const rows of texts)
    for (const { key, content, body } of rows) {
      const { words, own } = wordsOf(content, readingIn({ body })?.document.language ?? null, models);
      const terms = articleTerms(own ?? words);
      await searchLayer.record(transaction, [{ version: { key } as never, value: terms }], to.dialect);
    }
}
