export { type Added, type AddOptions, add, addEntries } from "./add.ts";
export { canonicalUrl } from "./address.ts";
export { LedgerError } from "./database/migrate.ts";
export { type Entry, entryOf } from "./entry.ts";
export { type Ledger, type OpenOptions, openLedger } from "./ledger.ts";
