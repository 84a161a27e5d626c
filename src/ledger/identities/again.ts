import type { Lexicon } from "../../analysis/lexicon.ts";
import { ledgerReaderFor } from "../../languages/stored-words.ts";
import type { Reading } from "../../reading.ts";
import type { Transaction } from "../database/database.ts";
import { unpackReading } from "../packed-reading.ts";
import { record } from "./layer.ts";

/** Stores what a version's reading tells of names, where an older laut has not; a text that was removed tells nothing. */
export async function recordAgain(
  transaction: Transaction,
  version: { readonly key: number; readonly recorded: string },
  lexicon: Lexicon,
): Promise<void> {
  const rows = await transaction
    .selectFrom("readings")
    .innerJoin("texts", "texts.version", "readings.version")
    .select(["readings.body", "texts.content"])
    .where("readings.version", "=", version.key)
    .execute();
  for (const { body, content } of rows.slice(-1)) {
    const reading = JSON.parse(unpackReading(body)) as Reading;
    const article = { ...reading, document: { ...reading.document, text: content } };
    await record(transaction, [
      { version, value: ledgerReaderFor(reading.document.language).evidenceOf(article, lexicon) },
    ]);
  }
}
