import { sql } from "kysely";
import type { Reading } from "../../reading.ts";
import { sha256 } from "../../text/sha256.ts";
import type { Span } from "../../text/span.ts";
import { idOf } from "../ids.ts";
import type { Ledger } from "../ledger.ts";
import { statementIdOf } from "../named.ts";
import { packReading, readingIn } from "../packed-reading.ts";
import type { Fault } from "./fault.ts";
import { inNewLedger } from "./new-ledger.ts";
import { pageFaults } from "./page-faults.ts";
import { inPieces } from "./pieces.ts";

/** How far a check has come: versions looked at, of how many. */
export interface Verified {
  readonly done: number;
  readonly total: number;
}

/**
 * Holds everything against its hash and every place against its text: the file itself and the rows of its tables, texts,
 * readings, ids, statements, spans, links. A version whose text was removed keeps its hashes, and only its places are looked at. Gives faults as they are found, and how far it is after each piece.
 */
export async function* verify(ledger: Ledger): AsyncGenerator<Fault | Verified> {
  yield* await fileFaults(ledger);
  yield* await schemaFaults(ledger);
  yield* await linkFaults(ledger);
  let unreadable = false;
  for await (const fault of pageFaults(ledger)) {
    unreadable = true;
    yield fault;
  }
  // What cannot be read can't be held against its hash either: the server would refuse each question.
  if (unreadable) return;
  for (const { table, rows, written } of ledger.database.wrongSums())
    yield { kind: "table", where: table, message: `its ${rows} rows are not the ${written} that were written` };
  const { total } = await ledger.database.reads
    .selectFrom("versions")
    .select((builder) => builder.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  let done = 0;
  for await (const rows of inPieces((after, limit) => versionsAfter(ledger, after, limit))) {
    const statements = await statementsOf(
      ledger,
      rows.map(({ key }) => key),
    );
    for (const row of rows) yield* versionFaults(row, statements.get(row.key) ?? []);
    done += rows.length;
    yield { done, total: Number(total) };
  }
}

const versionsAfter = ({ database }: Ledger, after: number, limit: number) =>
  database.reads
    .selectFrom("versions")
    .innerJoin("documents", "documents.key", "versions.document")
    .leftJoin("texts", "texts.version", "versions.key")
    .leftJoin("readings", "readings.version", "versions.key")
    .leftJoin("removals", "removals.version", "versions.key")
    .selectAll("versions")
    .select([
      "documents.address",
      "documents.id as documentId",
      "texts.content",
      "readings.body",
      "readings.sha256 as bodySha256",
      "removals.key as removal",
    ])
    .where("versions.key", ">", after)
    .orderBy("versions.key")
    .limit(limit)
    .execute();

type Version = Awaited<ReturnType<typeof versionsAfter>>[number];
interface StatementPlace {
  readonly version: number;
  readonly number: number;
  readonly start_offset: number;
  readonly end_offset: number;
}

async function statementsOf({ database }: Ledger, versions: readonly number[]) {
  const rows: readonly StatementPlace[] = await database.reads
    .selectFrom("statements")
    .select(["version", "number", "start_offset", "end_offset"])
    .where("version", "in", versions)
    .orderBy("number")
    .execute();
  return Map.groupBy(rows, ({ version }) => version);
}

function* versionFaults(row: Version, statements: readonly StatementPlace[]): Generator<Fault> {
  const { id, content, body, removal } = row;
  if (row.documentId !== idOf("d", row.address))
    yield { kind: "version", where: row.documentId, message: "the document's id is not that of its address" };
  if (removal === null && id !== idOf("v", row.address, row.sha256, row.title, row.publisher, row.published))
    yield { kind: "version", where: id, message: "the id is not that of its address, text, title, publisher and date" };
  if (content === null && removal === null)
    yield { kind: "text", where: id, message: "the text is missing, and no removal is recorded" };
  if (content !== null && removal !== null)
    yield { kind: "text", where: id, message: "a removal is recorded, and the text is there" };
  if (content !== null && sha256(content) !== row.sha256)
    yield { kind: "text", where: id, message: "the text is not the one that was recorded" };
  if (body === null) {
    yield { kind: "reading", where: id, message: "the reading is missing" };
    return;
  }
  const reading = readingIn({ body });
  if (reading === null || (removal === null && packReading(reading).sha256 !== row.bodySha256))
    yield { kind: "reading", where: id, message: "the reading is not the one that was recorded" };
  if (reading === null) return;
  if (content !== null && spansOf(reading).some(({ start, end }) => start < 0 || end > content.length || start > end))
    yield { kind: "reading", where: id, message: "a finding lies outside of the text" };
  yield* statementFaults(id, reading, statements);
}

function* statementFaults(id: string, reading: Reading, rows: readonly StatementPlace[]): Generator<Fault> {
  if (rows.length !== reading.statements.length)
    yield {
      kind: "statement",
      where: id,
      message: `${rows.length} statements are listed, the reading has ${reading.statements.length}`,
    };
  for (const row of rows) {
    const statement = reading.statements[row.number];
    const where = statementIdOf(id, row.number);
    const fits = where === `${id}-${statement?.id}` && row.start_offset === (statement?.quote[0]?.start ?? 0);
    if (!fits) yield { kind: "statement", where, message: "the statement is not that of the reading" };
  }
}

const spansOf = ({ statements, times, places, checks, entities }: Reading): readonly Span[] => [
  ...statements.flatMap(({ quote, speaker, cue, frame }) => [...quote, ...speaker.spans, ...cue, ...frame]),
  ...times,
  ...places,
  ...checks,
  ...entities.flatMap(({ mentions }) => mentions),
];

/** What the database itself finds wrong with its file. */
async function fileFaults({ database, address }: Ledger): Promise<readonly Fault[]> {
  if (database.dialect !== "sqlite") return [];
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database.reads);
  return rows
    .filter(({ integrity_check }) => integrity_check !== "ok")
    .map(({ integrity_check: message }) => ({ kind: "file", where: address, message }));
}

/** What differs from the tables and indexes of a new ledger. A step of the schema is the same for each. */
async function schemaFaults({ database, address }: Ledger): Promise<readonly Fault[]> {
  if (database.dialect !== "sqlite") return [];
  return inNewLedger(async (made) => {
    const now = await partsOf(database);
    const wanted = await partsOf(made.database);
    const wrong = [...wanted].filter(([name, text]) => now.get(name) !== text).map(([name]) => name);
    const other = [...now.keys()].filter((name) => !wanted.has(name));
    return [...wrong, ...other].map((name) => ({
      kind: "file",
      where: address,
      message: `${name} is not built as in a new ledger`,
    }));
  });
}

/** Tables, indexes and their statements. SQLite's own statistics are nobody's rows. */
async function partsOf({ reads }: Ledger["database"]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; text: string }>`select type || ' ' || name as name,
    typeof(tbl_name) || tbl_name || ' ' || typeof(sql) || coalesce(sql, '') as text from sqlite_master where name not like 'sqlite_stat%'`.execute(
    reads,
  );
  return new Map(rows.map(({ name, text }) => [name, text]));
}

/** Rows that point to rows which are not there. PostgreSQL does not let them in. */
async function linkFaults({ database }: Ledger): Promise<readonly Fault[]> {
  if (database.dialect !== "sqlite") return [];
  const { rows } = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(
    database.reads,
  );
  return rows.map(({ table, rowid, parent }) => ({
    kind: "link",
    where: `${table} ${rowid}`,
    message: `points to a row of ${parent} that is not there`,
  }));
}
