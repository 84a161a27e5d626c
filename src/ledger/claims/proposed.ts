import type { JoinReason } from "./join.ts";
import type { StoredOccurrence } from "./occurrences.ts";

/** Another claim that may be the same one. */
export interface Proposed {
  readonly claim: string;
  readonly occurrences: readonly StoredOccurrence[];
  readonly probability: number;
  readonly reasons: readonly JoinReason[];
  /** Whether an editor would find it worth asking: what a story's view shows. */
  readonly isWorth: boolean;
}
