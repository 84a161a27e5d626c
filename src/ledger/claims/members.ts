import type { Kysely } from "kysely";
import { ask } from "../database/kept-sql.ts";
import type { Tables } from "../tables.ts";
import { parts } from "./occurrences.ts";

/** After every instant that is a text in ISO 8601. */
const NOW = "~";

/** Where a proposition belongs, as last recorded. */
export interface Member {
  readonly proposition: number;
  readonly parent: number | null;
  readonly root: number;
  readonly similarity: number;
}

/** Where a proposition belongs that no row tells of: it is the root of its own claim. */
export const aloneIn = (proposition: number): Member => ({
  proposition,
  parent: null,
  root: proposition,
  similarity: 0,
});

/** Where each proposition that was there at `until` (ISO 8601; "~" for now) belonged then. */
export async function currentMembers(
  database: Kysely<Tables>,
  propositions: readonly number[],
  until: string = NOW,
): Promise<ReadonlyMap<number, Member>> {
  const current = new Map((await thereAt(database, propositions, until)).map((key) => [key, aloneIn(key)]));
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

async function thereAt(
  database: Kysely<Tables>,
  propositions: readonly number[],
  until: string,
): Promise<readonly number[]> {
  if (until === NOW) return propositions;
  const keys: number[] = [];
  for (const part of parts(propositions)) {
    const rows = database
      .selectFrom("propositions")
      .innerJoin("versions", "versions.key", "propositions.version")
      .select("propositions.key")
      .where("propositions.key", "in", part)
      .where("versions.recorded", "<=", until);
    for (const { key } of await rows.execute()) keys.push(key);
  }
  return keys;
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
