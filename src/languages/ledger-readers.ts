import { ledgerReader as german } from "./de/claims/ledger-reader.ts";
import { ledgerReader as english } from "./en/claims/ledger-reader.ts";
import type { LedgerReader } from "./ledger-reader.ts";

/**
 * What a ledger asks of each language, by its tag. One that is not here has no claims: such a text is stored and searched by its words as
 * they are written, and copies of it are found. No part of a language's value, as reading needs none of it and starts sooner without.
 */
export const ledgerReaders: ReadonlyMap<string, LedgerReader> = new Map([
  ["de", german],
  ["en", english],
]);
