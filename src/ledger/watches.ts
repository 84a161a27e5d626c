import { judge } from "./claims/judgements.ts";
import type { Ledger } from "./ledger.ts";

/** A page of the reader that somebody wants to hear news of; it is kept as a decision of theirs is, with name and time. */
export interface Watch {
  /** The page's path and query: "/stories/s…", "/search?q=Deich". */
  readonly address: string;
  readonly title: string;
  readonly author: string;
  /** Where news are posted to; null for those who look by themselves. */
  readonly webhook: string | null;
  /** UTC in ISO 8601. */
  readonly recorded: string;
}

const KIND = "watch";

/** Begins to watch a page, or changes how. Throws a RangeError without an author. */
export async function watch(ledger: Ledger, given: Omit<Watch, "recorded">): Promise<Watch> {
  const { address, title, author, webhook } = given;
  const { recorded } = await judge(ledger, {
    ...{ subjectKind: KIND, subject: address, kind: "watch" },
    ...{ value: webhook, reason: title, author },
  });
  return { ...given, recorded };
}

/** Ends it. */
export async function unwatch(ledger: Ledger, address: string, author: string): Promise<void> {
  await judge(ledger, { subjectKind: KIND, subject: address, kind: "undo", value: null, reason: null, author });
}

/** What is watched now, by everybody, the first begun first. */
export async function watches({ database }: Ledger): Promise<readonly Watch[]> {
  const rows = await database.reads
    .selectFrom("judgements")
    .select(["subject", "kind", "value", "reason", "author", "recorded"])
    .where("subject_kind", "=", KIND)
    .orderBy("key")
    .execute();
  const standing = new Map<string, Watch>();
  for (const { subject: address, kind, value: webhook, reason, author, recorded } of rows) {
    const key = `${author} ${address}`;
    standing.delete(key);
    if (kind === "watch") standing.set(key, { address, title: reason ?? address, author, webhook, recorded });
  }
  return [...standing.values()];
}
