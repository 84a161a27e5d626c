import type { ReadArticle } from "../propositions/read-article.ts";
import type { Statement } from "../statements/statement.ts";
import type { Dialect, Transaction } from "./database/database.ts";

/** A version that has been recorded, as the layers need it to store and join. */
export interface VersionRow {
  /** Number of the row, for joins inside one ledger only; never shown, differs between ledgers. */
  readonly key: number;
  /** Of its text and address, the same in every ledger. */
  readonly id: string;
  /** Number of its document's row. */
  readonly document: number;
  /** Publishing instant in ISO 8601, or the EDTF day, month, year as far as it is known; null when unknown. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** When this version was recorded: UTC in ISO 8601, as its layers record theirs. */
  readonly recorded: string;
  readonly statements: readonly StatementRow[];
}

/** A statement that has been recorded. */
export interface StatementRow {
  readonly key: number;
  /** Version id and statement id, "v…-s3": the same in every ledger. */
  readonly id: string;
  readonly statement: Statement;
}

/** A version that has been recorded, with what a layer made of its article. */
export interface Recorded<Value> {
  readonly version: VersionRow;
  readonly value: Value;
}

/**
 * One kind of knowledge across articles. `of` sees one article alone and runs in a worker thread: its value is plain data.
 * `record` stores the values of several versions, `link` joins recorded versions to others. What `link` finds must not depend on the order in
 * which articles arrive: it is a function of the set of versions, so a late, older article may change who follows whom.
 */
export interface Layer<Value> {
  readonly name: string;
  of(article: ReadArticle): Value;
  record(transaction: Transaction, recorded: readonly Recorded<Value>[], dialect: Dialect): Promise<void>;
  link(transaction: Transaction, recorded: readonly Recorded<Value>[]): Promise<void>;
}
