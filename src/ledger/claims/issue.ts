import type { Kysely } from "kysely";
import { outletKey } from "../../languages/stored-words.ts";
import { ask } from "../database/kept-sql.ts";
import type { Tables } from "../tables.ts";
import { dayOf } from "./position.ts";
import type { Occurrence } from "./stated.ts";

/** What the propositions of a version have in common. */
export interface Issue extends Pick<Occurrence, "day" | "outlet" | "setting"> {
  readonly versionId: string;
  /** Number of its document's row. */
  readonly document: number;
  readonly published: string | null;
  /** When the version was recorded. */
  readonly recorded: string;
}

/** The setting is JSON that `layer.ts` has written. */
export const issues = (database: Kysely<Tables>, versions: readonly number[]) =>
  ask(database, `issues ${versions.length}`, versions, () =>
    database
      .selectFrom("versions")
      .innerJoin("claim_settings", "claim_settings.version", "versions.key")
      .select(["versions.key as version", "versions.id as versionId", "document", "published", "publisher", "recorded"])
      .select("claim_settings.words as setting")
      .where("versions.key", "in", versions)
      .compile(),
  );

type IssueRow = Omit<Awaited<ReturnType<typeof issues>>[number], "version" | "setting">;

export const issueOf = (
  { versionId, document, published, publisher, recorded }: IssueRow,
  setting: readonly string[],
): Issue => ({
  ...{ versionId, document, published, recorded, setting },
  day: dayOf(published),
  outlet: publisher === null ? null : outletKey(publisher),
});

/** In a live blog what is said came out with its entry. */
export const ownIssue = ({ came }: Pick<Occurrence, "came">): { published?: string; day?: number | null } =>
  came === undefined ? {} : { published: came, day: dayOf(came) };
