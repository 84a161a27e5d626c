import { type RawBuilder, sql } from "kysely";
import { nameKey } from "../../propositions/name-key.ts";
import { type SpokenBy, spokenBy } from "../claims/spoken-by.ts";
import { inPieces } from "../database/in-pieces.ts";
import type { Ledger } from "../ledger.ts";
import type { Until } from "../queries/until.ts";
import { entitiesCalled, headIn, type Merged, mergedEntities } from "./merged.ts";

/** What people have decided about who speaks, as sources are counted. */
export interface Counted {
  readonly merged: Merged;
  /** By name, of statements (row numbers). */
  readonly spoken: SpokenBy;
  /** The entities (row numbers) of these names; null for a name that no article has, and for nobody. */
  readonly moved: ReadonlyMap<number, number | null>;
  /** What that adds to the counts of sources: a row an entity and version. */
  readonly shifts: readonly Shift[];
}

interface Shift {
  readonly entity: number;
  readonly version: number;
  readonly statements: 1 | -1;
}

export const AS_READ: Counted = { merged: new Map(), spoken: new Map(), moved: new Map(), shifts: [] };

/** What stands by then; two queries where nobody has decided anything. */
export async function countedOf(ledger: Ledger, until: Until = {}): Promise<Counted> {
  const merged = await mergedEntities(ledger, until);
  const spoken = await spokenBy(ledger, until);
  if (spoken.size === 0) return { ...AS_READ, merged };
  const names = [...new Set([...spoken.values()].flatMap((name) => (name === null ? [] : [nameKey(name)])))];
  const called = (await entitiesCalled(ledger, names)).toSorted((a, b) => a.statements - b.statements);
  // Of a person and a body of one name the more quoted one.
  const byName = new Map(called.map(({ name, key }) => [nameKey(name), key]));
  const moved = new Map(
    [...spoken].map(([statement, name]) => [statement, name === null ? null : (byName.get(nameKey(name)) ?? null)]),
  );
  return { merged, spoken, moved, shifts: await shiftsOf(ledger, moved) };
}

/** The last place in a chain that is the speaker's or the origin's own; those after it tell on. */
const ORIGIN = 1;

async function shiftsOf({ database: { reads } }: Ledger, moved: Counted["moved"]): Promise<readonly Shift[]> {
  const shifts: Shift[] = [];
  for (const piece of inPieces(moved.keys())) {
    const rows = await reads
      .selectFrom("statements")
      .leftJoin("statement_sources as spoken", "spoken.statement", "statements.key")
      .select(["statements.key", "statements.version", "spoken.entity", "spoken.place"])
      .where("statements.key", "in", piece)
      .execute();
    for (const [statement, own] of Map.groupBy(rows, ({ key }) => key)) {
      const to = moved.get(statement)!;
      const { version } = own[0]!;
      const [speakers, tellers] = [own.filter(isOwn), own.filter((row) => !isOwn(row))].map(
        (some) => new Set(some.map(({ entity }) => entity)),
      );
      for (const entity of speakers!)
        if (entity !== null && entity !== to && !tellers!.has(entity)) shifts.push({ entity, version, statements: -1 });
      if (to !== null && !speakers!.has(to) && !tellers!.has(to)) shifts.push({ entity: to, version, statements: 1 });
    }
  }
  return shifts;
}

const isOwn = ({ place }: { readonly place: number | null }): boolean => place === null || place <= ORIGIN;

/** `source_versions` with what people have set right, as a subquery. */
export function sourceVersions({ shifts }: Counted): RawBuilder<SourceVersion> {
  const rows = shifts.map(({ entity, version, statements }) =>
    sql.raw(` union all select ${entity}, ${version}, ${statements}, 0`),
  );
  return sql<SourceVersion>`(select entity, version, statements, relays from source_versions${sql.join(rows, sql``)})`;
}

export interface SourceVersion {
  readonly entity: number;
  readonly version: number;
  readonly statements: number;
  readonly relays: number;
}

/** Who stands for the origin of a statement, where `statements` is joined with its row `spoken` of `statement_sources`. */
export function originIn({ merged, moved }: Counted): RawBuilder<number> {
  if (moved.size === 0) return headIn(sql.ref("spoken.entity"), merged);
  const cases = [...moved].map(([statement, entity]) => `when ${statement} then ${entity ?? "null"}`).join(" ");
  return headIn(sql<number>`case statements.key ${sql.raw(cases)} else spoken.entity end`, merged);
}
