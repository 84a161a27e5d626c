import { ledgerReaderFor } from "../../languages/stored-words.ts";
import type { Credit } from "../../propositions/credit.ts";
import { insertAll } from "../database/insert-all.ts";
import type { Layer } from "../layer.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { gramsOf } from "./grams.ts";
import { link } from "./link.ts";
import { wordsOf } from "./words.ts";

/** What copies are found by, of one article alone. */
export interface CopyValue {
  /** Different ones in rising order, from 0 to 2^32 - 1. */
  readonly fingerprints: Uint32Array;
  readonly credits: readonly Credit[];
}

export const copyValueOf = (text: string, language: string | null): CopyValue => ({
  fingerprints: fingerprintsOf(gramsOf(wordsOf(text))),
  credits: ledgerReaderFor(language).creditsOf(text),
});

/** Which documents share text, and what they say it is from. */
export const copies: Layer<CopyValue> = {
  name: "copies",

  of: ({ reading: { document } }) => copyValueOf(document.text, document.language),

  async record(transaction, recorded) {
    const rows: { fingerprint: number; version: number }[] = [];
    for (const { version, value } of recorded)
      for (const fingerprint of value.fingerprints) rows.push({ fingerprint, version: version.key });
    // In the order of the table: neighbours go to the same pages.
    rows.sort((a, b) => a.fingerprint - b.fingerprint || a.version - b.version);
    await insertAll(transaction, "copy_fingerprints", rows);
    const lines = recorded.flatMap(({ version, value }) =>
      value.credits.map(({ agencies, share, start, end, covers, rule }, number) => ({
        version: version.key,
        number,
        agencies: JSON.stringify(agencies),
        share,
        start_offset: start,
        end_offset: end,
        covers_start: covers.start,
        covers_end: covers.end,
        rule,
        recorded: version.recorded,
      })),
    );
    await insertAll(transaction, "copy_credits", lines);
  },

  link,
};
