import { sql } from "kysely";
import type { Models } from "../../pipeline.ts";
import type { ReadArticle } from "../../propositions/read-article.ts";
import type { Reading } from "../../reading.ts";
import type { Entry } from "../entry.ts";
import { layers } from "../layers.ts";
import type { Ledger } from "../ledger.ts";
import { packReading } from "../packed-reading.ts";
import { packText } from "../packed-text.ts";
import { wordsOf } from "../words-of.ts";

/** Versions that are held at a time. */
const AT_ONCE = 64;

/** The versions behind a row number with all that is stored of each itself, in their order; some at a time, empty at the end. */
export const versionsAfter = ({ database }: Ledger, after: number) =>
  database.reads
    .selectFrom("versions")
    .innerJoin("documents", "documents.key", "versions.document")
    .leftJoin("texts", "texts.version", "versions.key")
    .leftJoin("removals", "removals.version", "versions.key")
    .leftJoin("readings", (join) =>
      join
        .onRef("readings.version", "=", "versions.key")
        .on(sql<boolean>`readings.key = (select max(key) from readings last where last.version = versions.key)`),
    )
    .selectAll("versions")
    .select(["documents.id as documentId", "documents.address", "texts.content", "removals.key as removal"])
    .select(["readings.body", "readings.laut", "readings.sha256 as bodySha256"])
    .where("versions.key", ">", after)
    .orderBy("versions.key")
    .limit(AT_ONCE)
    .execute();

export type StoredVersion = Awaited<ReturnType<typeof versionsAfter>>[number];

/** What an article gave to the ledger, made again of its text and its reading. */
export const entryAgain = (row: StoredVersion, stored: Reading, text: string, models: Models): Entry =>
  entryWith(row, stored, text, models, (article) => article);

/** What is left of an article whose text was removed: where its statements stood. */
export const entryWithoutWords = (row: StoredVersion, stored: Reading, models: Models): Entry =>
  entryWith(row, stored, "", models, ({ reading, ...words }) => ({
    reading: { ...reading, statements: [] },
    ...words,
  }));

function entryWith(
  row: StoredVersion,
  stored: Reading,
  text: string,
  models: Models,
  seen: (article: ReadArticle) => ReadArticle,
): Entry {
  const reading = { ...stored, document: { ...stored.document, text } };
  const { words, own } = wordsOf(text, stored.document.language, models);
  const { body, sha256 } = packReading(reading);
  const article = seen({ reading, words, ...(own && { own }) });
  return {
    ...{ address: row.address, document: row.documentId, version: row.id, published: row.published },
    ...{ publishedAsGiven: row.published_as_given, words: words.tokens.count, reading, body, bodySha256: sha256 },
    packedText: packText(text),
    layers: Object.fromEntries(layers.map((layer) => [layer.name, layer.of(article)])),
  };
}
