import type { Ledger } from "./ledger.ts";

/** What is known of a feed or an item, or was told of by alerts, as JSON that only those who look understand. `recorded`: UTC in ISO 8601. */
export interface FeedState {
  readonly kind: "feed" | "item" | "alert";
  readonly address: string;
  readonly body: string;
  readonly recorded: string;
}

/** A feed, for whom and until when: times are UTC in ISO 8601. */
export interface FeedLease {
  readonly feed: string;
  readonly holder: string;
  readonly now: string;
  readonly until: string;
}

/** All that was kept at or after a time; of one kind, or of feeds and items. */
export async function feedStatesSince(
  { database }: Ledger,
  since: string,
  kind?: FeedState["kind"],
): Promise<readonly FeedState[]> {
  const query = database.reads.selectFrom("feed_states").selectAll().where("recorded", ">=", since);
  return query.where("kind", "in", kind ? [kind] : ["feed", "item"]).execute();
}

/** Addresses of one question; both databases take more. */
const AT_ONCE = 500;

/** The states of items, or of alerts, where they are known. */
export async function itemStates(
  { database }: Ledger,
  addresses: readonly string[],
  kind: "item" | "alert" = "item",
): Promise<readonly FeedState[]> {
  const found: FeedState[] = [];
  for (let at = 0; at < addresses.length; at += AT_ONCE) {
    const query = database.reads.selectFrom("feed_states").selectAll().where("kind", "=", kind);
    found.push(...(await query.where("address", "in", addresses.slice(at, at + AT_ONCE)).execute()));
  }
  return found;
}

/** Replaces what was kept of it. */
export async function keepFeedState({ database }: Ledger, state: FeedState): Promise<void> {
  const { body, recorded } = state;
  await database.write((transaction) =>
    transaction
      .insertInto("feed_states")
      .values(state)
      .onConflict((conflict) => conflict.columns(["kind", "address"]).doUpdateSet({ body, recorded }))
      .execute(),
  );
}

/** Takes a feed or keeps it; false while it is another's. The clocks of those who watch must agree within seconds. */
export async function takeFeed({ database }: Ledger, { feed, holder, now, until }: FeedLease): Promise<boolean> {
  const taken = await database.write((transaction) =>
    transaction
      .insertInto("feed_leases")
      .values({ feed, holder, until })
      .onConflict((conflict) =>
        conflict
          .column("feed")
          .doUpdateSet({ holder, until })
          .where((lease) => lease.or([lease("feed_leases.until", "<", now), lease("feed_leases.holder", "=", holder)])),
      )
      .returning("feed")
      .executeTakeFirst(),
  );
  return taken !== undefined;
}

/** Gives a feed back. */
export async function leaveFeed({ database }: Ledger, feed: string, holder: string): Promise<void> {
  await database.write((transaction) =>
    transaction.deleteFrom("feed_leases").where("feed", "=", feed).where("holder", "=", holder).execute(),
  );
}
