import type { Kysely } from "kysely";
import { ask } from "../database/kept-sql.ts";
import type { Tables } from "../tables.ts";
import { parts } from "./occurrences.ts";

/** Where a proposition belongs, as last recorded. */
export interface Member {
  readonly proposition: number;
  readonly parent: number | null;
  readonly root: number;
  readonly similarity: number;
}

/** The last row of each proposition that had one at `until` (ISO 8601; "~" for now). */
export async function currentMembers(
  database: Kysely<Tables>,
  propositions: readonly number[],
  until = "~",
): Promise<ReadonlyMap<number, Member>> {
  const current = new Map<number, Member>();
  for (const part of parts(propositions)) {
    const rows = await ask(database, `members of ${part.length}`, [...part, until], () =>
      database
        .selectFrom("claim_members")
        .select(["key", "proposition", "parent", "root", "similarity"])
        .where("proposition", "in", part)
        .where("recorded", "<=", until)
        .orderBy("key")
        .compile(),
    );
    for (const row of rows) current.set(row.proposition, row);
  }
  return current;
}

type LinkRow = Awaited<ReturnType<typeof linkRows>>[number];

/** The links of each owner that hold now. */
export async function currentLinks(
  database: Kysely<Tables>,
  owners: readonly number[],
): Promise<ReadonlyMap<number, readonly LinkRow[]>> {
  const byOwner = new Map<number, Map<string, LinkRow>>();
  for (const part of parts(owners))
    for (const row of await linkRows(database, part)) {
      const own = byOwner.get(row.owner) ?? new Map<string, LinkRow>();
      byOwner.set(row.owner, own);
      if (row.withdrawn === 1) own.delete(`${row.later} ${row.earlier}`);
      else own.set(`${row.later} ${row.earlier}`, row);
    }
  return new Map([...byOwner].map(([owner, own]) => [owner, [...own.values()]]));
}

const linkRows = (database: Kysely<Tables>, owners: readonly number[]) =>
  ask(database, `links of ${owners.length}`, owners, () =>
    database.selectFrom("claim_links").selectAll().where("owner", "in", owners).orderBy("key").compile(),
  );
