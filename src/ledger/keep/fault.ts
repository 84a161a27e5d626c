/** Something in a ledger that does not fit. */
export interface Fault {
  readonly kind: "file" | "version" | "text" | "reading" | "statement" | "search" | "link" | "table" | "derived";
  /** What is concerned: an id, a table. */
  readonly where: string;
  readonly message: string;
}
