import type { Kysely } from "kysely";
import type { Transaction } from "../database/database.ts";
import { insertAll } from "../database/insert-all.ts";
import { ask } from "../database/kept-sql.ts";
import type { Tables } from "../tables.ts";
import type { Link } from "./link-kind.ts";
import { parts, type StoredOccurrence } from "./occurrences.ts";

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

interface Wanted {
  readonly member: StoredOccurrence;
  readonly parent: number | null;
  readonly similarity: number;
}

/** Records where propositions belong, in the order of publication, and what follows for those that follow them. */
export async function replaceMembers(
  transaction: Transaction,
  wanted: readonly Wanted[],
  recorded: string,
): Promise<void> {
  const asked = wanted.flatMap(({ member, parent }) => (parent === null ? [member.key] : [member.key, parent]));
  const current = new Map(await currentMembers(transaction, asked));
  const rows: Member[] = [];
  const moved: Member[] = [];
  for (const { member, parent, similarity } of wanted) {
    const root = parent === null ? member.key : (current.get(parent)?.root ?? parent);
    const old = current.get(member.key);
    if (old?.parent === parent && old.root === root) continue;
    const row = { proposition: member.key, parent, root, similarity };
    current.set(member.key, row);
    rows.push(row);
    if (old !== undefined && old.root !== root) moved.push(row);
  }
  await insertAll(
    transaction,
    "claim_members",
    rows.map((row) => ({ ...row, recorded })),
  );
  await moveFollowers(transaction, moved, recorded);
}

/** Those that follow a proposition go with it to its new claim. */
async function moveFollowers(transaction: Transaction, moved: readonly Member[], recorded: string): Promise<void> {
  for (let leaders = moved; leaders.length > 0; ) {
    const roots = new Map(leaders.map(({ proposition, root }) => [proposition, root]));
    const followers: Member[] = [];
    for (const part of parts([...roots.keys()])) {
      const rows = await transaction
        .selectFrom("claim_members")
        .select("proposition")
        .where("parent", "in", part)
        .execute();
      const now = await currentMembers(transaction, [...new Set(rows.map(({ proposition }) => proposition))]);
      for (const member of now.values()) {
        const root = member.parent === null ? undefined : roots.get(member.parent);
        if (root !== undefined && root !== member.root) followers.push({ ...member, root });
      }
    }
    const rows = followers.map(({ proposition, parent, root, similarity }) => ({
      proposition,
      parent,
      root,
      similarity,
      recorded,
    }));
    await insertAll(transaction, "claim_members", rows);
    leaders = followers;
  }
}

interface WantedLinks {
  readonly owner: number;
  readonly links: readonly (Link & { readonly later: number; readonly earlier: number })[];
}

/** Records links that are new or changed, and withdraws those that no longer hold. */
export async function replaceLinks(
  transaction: Transaction,
  wanted: readonly WantedLinks[],
  recorded: string,
): Promise<void> {
  const current = await currentLinks(
    transaction,
    wanted.map(({ owner }) => owner),
  );
  const rows = wanted.flatMap(({ owner, links }) => {
    const old = new Map((current.get(owner) ?? []).map((row) => [`${row.later} ${row.earlier}`, row]));
    const made = links.map(({ later, earlier, kind, slot, evidence, evidenceTo, rule }) => ({
      owner,
      later,
      earlier,
      kind,
      slot,
      evidence: JSON.stringify({ later: evidence, earlier: evidenceTo }),
      rule,
      withdrawn: 0,
      recorded,
    }));
    const fresh = made.filter((row) => {
      const before = old.get(`${row.later} ${row.earlier}`);
      old.delete(`${row.later} ${row.earlier}`);
      return before?.kind !== row.kind || before.slot !== row.slot || before.rule !== row.rule;
    });
    const gone = [...old.values()].map(({ key: _, ...row }) => ({ ...row, withdrawn: 1, recorded }));
    return [...gone, ...fresh];
  });
  await insertAll(transaction, "claim_links", rows);
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
