import { type RawBuilder, sql } from "kysely";
import { nameKey } from "../../propositions/name-key.ts";
import { inPieces } from "../database/in-pieces.ts";
import type { Ledger } from "../ledger.ts";
import type { Until } from "../queries/until.ts";
import { nameDecisions } from "./decide.ts";

/** Entities (row numbers) that people have put together, each with the one that stands for them all: the most quoted. */
export type Merged = ReadonlyMap<number, number>;

/** What people have put together by then; one query where they have not. Names that come later are put together, too. */
export async function mergedEntities(ledger: Ledger, until: Until = {}): Promise<Merged> {
  const decisions = await nameDecisions(ledger, until);
  const sets = setsOf(decisions.flatMap(({ kind, names }) => (kind === "merge" ? [names] : [])));
  if (sets.size === 0) return new Map();
  const groups = new Map<string, Entity[]>();
  for (const entity of await entitiesCalled(ledger, [...sets.keys()])) {
    const set = sets.get(nameKey(entity.name));
    // A person and a body of one name are two.
    if (set !== undefined)
      groups.set(`${entity.type} ${set}`, [...(groups.get(`${entity.type} ${set}`) ?? []), entity]);
  }
  return new Map(
    [...groups.values()].flatMap((group) => {
      const [head] = group.toSorted((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
      return group.length < 2 ? [] : group.map(({ key }) => [key, head!.key] as const);
    }),
  );
}

/** Of each name in a pair the first name of all that pairs connect. */
function setsOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  const headOf = (name: string): string => heads.get(name) ?? name;
  for (const [a, b] of pairs) {
    const [from, to] = [headOf(b), headOf(a)];
    for (const name of [a, b]) heads.set(name, headOf(name));
    for (const [name, head] of heads) if (head === from) heads.set(name, to);
  }
  return heads;
}

interface Entity {
  readonly key: number;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly statements: number;
}

/** The entities with these names, as keys. */
export async function entitiesCalled(
  { database: { reads } }: Ledger,
  keys: readonly string[],
): Promise<readonly Entity[]> {
  const found: Entity[] = [];
  for (const piece of inPieces(keys)) {
    const rows = reads
      .selectFrom("entities")
      .leftJoin("source_versions", "source_versions.entity", "entities.key")
      .select(["entities.key", "entities.id", "entities.name", "entities.type"])
      .select(sql<number>`cast(coalesce(sum(source_versions.statements), 0) as integer)`.as("statements"))
      .where(sql<string>`'=' || ${inSmallLetters(sql<string>`entities.name`)}`, "in", piece)
      .groupBy(["entities.key", "entities.id", "entities.name", "entities.type"]);
    found.push(...(await rows.execute()));
  }
  return [...new Map(found.map((one) => [one.key, one])).values()];
}

/** SQLite knows the small letters of ASCII alone. */
export const inSmallLetters = (name: RawBuilder<string>): RawBuilder<string> =>
  sql<string>`replace(replace(replace(lower(${name}), 'Ä', 'ä'), 'Ö', 'ö'), 'Ü', 'ü')`;

/** The entity that stands for the one that is told: to be selected and grouped by. */
export function headIn(entity: RawBuilder<unknown>, merged: Merged): RawBuilder<number> {
  const others = [...merged].filter(([key, head]) => key !== head);
  if (others.length === 0) return sql<number>`${entity}`;
  // Numbers of rows, not parameters: PostgreSQL groups by an expression only where it is the very same.
  const cases = others.map(([key, head]) => `when ${key} then ${head}`).join(" ");
  return sql<number>`case ${entity} ${sql.raw(cases)} else ${entity} end`;
}

/** All that stand together with these. */
export const membersOf = (entities: readonly number[], merged: Merged): readonly number[] => {
  const heads = new Set(entities.map((entity) => merged.get(entity) ?? entity));
  return [...heads, ...[...merged].flatMap(([key, head]) => (heads.has(head) && key !== head ? [key] : []))];
};
