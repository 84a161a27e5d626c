import type { Article } from "../../index.ts";

/** Given for each article, in their order, when it is kept for good. */
export interface Acknowledgement {
  readonly name: string;
  /** Where the sink can tell, as a ledger does. */
  readonly outcome?: "new document" | "new version" | "known" | "returned";
}

/** Where articles go: a ledger's `add`, or standard output. Called with a few articles at a time, again and again. */
export type Sink = (documents: AsyncIterable<Article>) => AsyncIterable<Acknowledgement>;
