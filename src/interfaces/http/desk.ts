import type { Ledger } from "../../ledger/index.ts";
import type { Readers } from "../reading/readers.ts";
import type { Metrics } from "./metrics.ts";

/** What every route may use. */
export interface Desk {
  readonly ledger: Ledger;
  readonly metrics: Metrics;
  /** What reads, beside the thread that answers. */
  readonly readers: Readers;
  /** Milliseconds that an answer may take. */
  readonly patience: number;
  /** The package's version. */
  readonly version: string;
  /** Bytes of a request's body, and of a page that is fetched. */
  readonly maxSize: number;
  /** Which addresses pages may be fetched from; public ones without it. */
  readonly isAllowedAddress?: ((address: string) => boolean) | undefined;
}
