import { sql } from "kysely";
import { packStated, packWording } from "../claims/packed.ts";
import type { Stated } from "../claims/stated.ts";
import type { Transaction } from "../database/database.ts";
import { insertAll } from "../database/insert-all.ts";
import { packText } from "../packed-text.ts";
import { termRows } from "../stories/neighbours.ts";
import { packVector, type TermVector } from "../stories/vector.ts";
import { fillWhereAndWhen } from "../where-and-when.ts";

/** What SQL alone cannot do of a step, by its file's name; done behind it. */
export const rewrites: ReadonlyMap<string, (transaction: Transaction) => Promise<void>> = new Map([
  ["0011-packed-propositions.sql", packPropositions],
  ["0014-where-and-when.sql", fillWhereAndWhen],
  ["0015-packed-texts.sql", packTexts],
  ["0020-short-terms.sql", shortenTerms],
]);

/** Versions whose propositions are held at a time. */
const AT_ONCE = 200;

/** Each proposition's JSON goes into its version's body, and its words beside it. */
async function packPropositions(transaction: Transaction): Promise<void> {
  for (let after = -1; ; ) {
    const versions = await sql<{ version: number }>`select distinct version from propositions
      where version > ${after} order by version limit ${AT_ONCE}`.execute(transaction);
    const last = versions.rows.at(-1)?.version;
    if (last === undefined) return;
    const { rows } = await sql<{ key: number; version: number; body: string }>`select key, version, body
      from propositions where version > ${after} and version <= ${last} order by version, key`.execute(transaction);
    for (const [version, own] of Map.groupBy(rows, (row) => row.version)) {
      const stated = own.map(({ body }) => JSON.parse(body) as Stated);
      await sql`insert into proposition_bodies (version, body) values (${version}, ${packStated(stated)})`.execute(
        transaction,
      );
      for (const [i, { key }] of own.entries())
        await sql`update propositions set wording = ${packWording(stated[i]!.proposition.wording)} where key = ${key}`.execute(
          transaction,
        );
    }
    after = last;
  }
}

async function packTexts(transaction: Transaction): Promise<void> {
  for (let after = -1; ; ) {
    const { rows } = await sql<{ version: number; content: string }>`select version, content from texts
      where version > ${after} order by version limit ${AT_ONCE}`.execute(transaction);
    const last = rows.at(-1)?.version;
    if (last === undefined) return;
    for (const { version, content } of rows)
      await sql`update texts set content = ${packText(content)} where version = ${version}`.execute(transaction);
    after = last;
  }
}

/** Vectors get their short form, and versions are listed by it. */
async function shortenTerms(transaction: Transaction): Promise<void> {
  for (let after = -1; ; ) {
    const { rows } = await sql<{ key: number; terms: string; published: string | null }>`select key, terms, published
      from story_vectors join versions on key = version where key > ${after} order by key limit ${AT_ONCE}`.execute(
      transaction,
    );
    const last = rows.at(-1)?.key;
    if (last === undefined) return;
    const vectors = rows.map(({ terms }) => numberedVector(terms));
    for (const [i, { key }] of rows.entries())
      await sql`update story_vectors set terms = ${packVector(vectors[i]!)} where version = ${key}`.execute(
        transaction,
      );
    await insertAll(
      transaction,
      "story_terms",
      rows.flatMap((row, i) => termRows(row, vectors[i]!)),
    );
    after = last;
  }
}

/** "term, tab, weight, tab, term …" */
function numberedVector(terms: string): TermVector {
  const fields = terms === "" ? [] : terms.split("\t");
  return new Map(fields.flatMap((field, i) => (i % 2 === 0 ? [[field, Number(fields[i + 1])] as const] : [])));
}
