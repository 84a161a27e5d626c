import type { Article } from "../../index.ts";
import type { Visitor } from "../fetch/visitor.ts";
import type { Clock } from "./clock.ts";
import type { WatchEvent } from "./events.ts";
import type { HostGate } from "./host-gate.ts";
import type { Store } from "./state.ts";

/** What reading a feed needs of its surroundings. */
export interface Context {
  readonly visitor: Visitor;
  readonly gate: HostGate;
  readonly store: Store;
  readonly clock: Clock;
  readonly limits: Limits;
  /** Takes an item's article when there is room; `settle` is called when it is kept for good. */
  deliver(address: string, article: Article, settle: () => Promise<void>): Promise<void>;
  /** Whether an item has been delivered that is not settled yet. */
  isUnderway(address: string): boolean;
  report(event: WatchEvent): Promise<void>;
}

export interface Limits {
  /** Milliseconds between two looks at a feed. */
  readonly interval: number;
  /** Bytes of a feed, and of a page, after decompression. */
  readonly feedSize: number;
  readonly pageSize: number;
  /** Items of a feed that are looked at in one go, the first ones of the feed. */
  readonly items: number;
  /** Answers "not modified" in a row before the feed is asked for without condition. */
  readonly unchanged: number;
  /** Milliseconds that one look at a feed with its items may take; what is left waits for the next. */
  readonly look: number;
  /** Take the text that a feed carries itself instead of its page. */
  readonly fromFeed: boolean;
}

export const LIMITS: Limits = {
  interval: 15 * 60_000,
  feedSize: 10_000_000,
  pageSize: 10_000_000,
  items: 200,
  unchanged: 48,
  look: 10 * 60_000,
  fromFeed: false,
};
