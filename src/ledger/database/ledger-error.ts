/** What is wrong with a ledger as a whole, in one line with its remedy. */
export class LedgerError extends Error {}
