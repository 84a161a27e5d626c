import type { ItemRecord } from "./state.ts";

const HOUR = 3_600_000;
/** Ages at which a text that was read is looked at again: most corrections come within the first day. Milliseconds. */
const RECHECKS: readonly number[] = [1 * HOUR, 6 * HOUR, 24 * HOUR, 72 * HOUR];
/** Waiting times after each failure; after the last the item is left. Milliseconds. */
const RETRIES: readonly number[] = [0.25 * HOUR, 1 * HOUR, 6 * HOUR, 24 * HOUR];
/** Publishers change their minds, but seldom. Milliseconds. */
const ASK_AGAIN = 7 * 24 * HOUR;

/** What to do with an item that a feed lists: get its page, ask whether it has changed, or leave it. */
export function due(record: ItemRecord | null, mark: string, now: number): "get" | "check" | "leave" {
  if (!record) return "get";
  const changed = record.mark !== mark;
  const waited = now - record.checked;
  switch (record.state) {
    case "read":
      return changed || now - record.first >= (RECHECKS[record.tries] ?? Number.POSITIVE_INFINITY) ? "check" : "leave";
    case "failed":
      return changed || waited >= (RETRIES[record.tries - 1] ?? Number.POSITIVE_INFINITY) ? "get" : "leave";
    case "refused":
      return waited >= ASK_AGAIN ? "get" : "leave";
    case "gone":
      return changed ? "get" : "leave";
  }
}

/**
 * Items that a feed has taken back: those it lists no more though older ones are still there. What is older than all
 * that is listed has only made room.
 */
export function takenBack(
  before: readonly string[],
  after: readonly Listed[],
  known: (address: string) => string | null,
): string[] {
  const oldest = after.reduce<string | null>((least, { published }) => {
    const day = dayOf(published);
    return day && (!least || day < least) ? day : least;
  }, null);
  const still = new Set(after.map(({ address }) => address));
  if (!oldest) return [];
  return before.filter((address) => {
    const day = still.has(address) ? null : dayOf(known(address));
    return day !== null && day > oldest;
  });
}

interface Listed {
  readonly address: string;
  readonly published: string | null;
}

/** Feeds mix zones, so that only days are compared. */
const dayOf = (published: string | null): string | null => published?.slice(0, 10) ?? null;
