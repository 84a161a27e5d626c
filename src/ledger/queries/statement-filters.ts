import { type RawBuilder, sql } from "kysely";
import type { Act } from "../../language/acts.ts";
import type { FactualityValue, StatementType } from "../../statements/statement.ts";
import type { Counted } from "../identities/counted.ts";
import { inSmallLetters, membersOf } from "../identities/merged.ts";
import type { Ledger } from "../ledger.ts";
import { ORDER } from "./documents.ts";
import { dateOf, endOf } from "./until.ts";

/** Which statements are asked for; what is not given does not narrow. */
export interface StatementFilters {
  /** Id of an entity that speaks, or stands in the chain. */
  readonly source?: string;
  readonly act?: Act;
  readonly type?: StatementType;
  /** How sure its origin is of it; of the article's own statements, the article. */
  readonly value?: FactualityValue;
  /** The office that the article gives its origin: "Landrätin". */
  readonly role?: string;
  /** Whether the origin has a name; "none": the article names no source. */
  readonly named?: "named" | "unnamed" | "none";
  readonly publisher?: string;
  /** Id of a story. */
  readonly story?: string;
  /** Where it happens: a country (ISO 3166-1 alpha-2). */
  readonly country?: string;
  /** A place as `placeValue` has it: "DE Kiel"; " Europa" where the country cannot be told. */
  readonly place?: string;
  /** Published on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
  /** Of a claim that so many outlets have, at least. */
  readonly outlets?: number;
}

type Condition = RawBuilder<boolean>;

/** The origin stands first in the chain; place 0 is the speaker. */
const ORIGIN = 1;

/** Whether the origin of a statement has a name. */
export const NAMED = sql<string>`case
  when exists (select 1 from statement_sources o where o.statement = statements.key and o.place = ${ORIGIN} and o.named = 0) then 'unnamed'
  when exists (select 1 from statement_sources o where o.statement = statements.key and o.place = ${ORIGIN}) then 'named'
  else 'none' end`;

/** The office that its own article gives the origin of a statement; null for none. */
export const ROLE = sql<
  string | null
>`(select min(told.office) from statement_sources o join entities held on held.key = o.entity
  join name_evidence told on told.version = statements.version and told.kind = 'office'
    and told.name = '=' || ${inSmallLetters(sql<string>`held.name`)}
  where o.statement = statements.key and o.place = ${ORIGIN})`;

/** The story of a version, as last recorded. */
export const STORY = sql<string>`(select link.story from story_links link where link.version = versions.key order by link.key desc limit 1)`;

/** A place of `statement_places` as a word: its country, a blank, its name. */
export const placeValue = (table: string): RawBuilder<string> =>
  sql<string>`${sql.ref(`${table}.country`)} || ' ' || ${sql.ref(`${table}.name`)}`;

/** A source as the row numbers of all its names, and of the statements that people have set right: what it says, what it does not. */
interface AllOfSource {
  readonly entities: readonly number[];
  readonly says: readonly number[];
  readonly saysNot: readonly number[];
}

/** Filters with all that a source stands for. */
export type Narrowed = Omit<StatementFilters, "source"> & { readonly source?: AllOfSource };

/** With all that people have decided about a source: names put together, speakers set right. */
export async function withAllOfSource(
  ledger: Ledger,
  { source, ...filters }: StatementFilters,
  { merged, moved }: Counted,
): Promise<Narrowed> {
  if (source === undefined) return filters;
  const rows = await ledger.database.reads.selectFrom("entities").select("key").where("id", "=", source).execute();
  const entities = membersOf(
    rows.map(({ key }) => key),
    merged,
  );
  const { yes = [], no = [] } = Object.groupBy(moved, ([, to]) =>
    to !== null && entities.includes(to) ? "yes" : "no",
  );
  const statements = (some: readonly (readonly [number, number | null])[]) => some.map(([statement]) => statement);
  return { ...filters, source: { entities, says: statements(yes), saysNot: statements(no) } };
}

/** Use where `statements` and `versions` are joined; `without` leaves one out, as the counts of that one need it. */
export function conditionsOf(filters: Narrowed, without?: keyof StatementFilters): readonly Condition[] {
  return (Object.keys(CONDITIONS) as (keyof StatementFilters)[]).flatMap((name) => {
    const value = filters[name];
    return value === undefined || name === without ? [] : [(CONDITIONS[name] as (value: unknown) => Condition)(value)];
  });
}

/** A list of row numbers; of none a number that no row has. */
const numbers = (rows: readonly number[]): RawBuilder<unknown> => sql.raw(rows.length === 0 ? "-1" : rows.join(", "));

/** What belongs to whose claim, or did once; each proposition to its own. */
const MEMBERS = sql`select proposition, root from claim_members union all select key, key from propositions`;

const CONDITIONS: {
  readonly [Name in keyof Narrowed]-?: (value: NonNullable<Narrowed[Name]>) => Condition;
} = {
  source: ({ entities, says, saysNot }) => sql`(statements.key in (select spoken.statement from statement_sources spoken
    where spoken.entity in (${numbers(entities)}) and not (spoken.place <= ${ORIGIN} and spoken.statement in (${numbers(saysNot)})))
    or statements.key in (${numbers(says)}))`,
  act: (act) => sql`statements.act = ${act}`,
  type: (type) => sql`statements.type = ${type}`,
  value: (value) => sql`statements.factuality = ${value}`,
  role: (role) => sql`${ROLE} = ${role}`,
  named: (named) => sql`${NAMED} = ${named}`,
  publisher: (publisher) => sql`versions.publisher = ${publisher}`,
  story: (story) => sql`${STORY} = ${story}`,
  country: (country) =>
    sql`statements.key in (select at.statement from statement_places at where at.country = ${country})`,
  place: (place) => {
    const blank = place.indexOf(" ");
    return sql`statements.key in (select at.statement from statement_places at
      where at.country = ${place.slice(0, blank)} and at.name = ${place.slice(blank + 1)})`;
  },
  from: (from) => sql`${ORDER} >= ${dateOf(from)}`,
  to: (to) => sql`${ORDER} <= ${endOf(to)}`,
  outlets: (outlets) => sql`statements.key in (select told.statement from propositions told
    join (${MEMBERS}) member on member.proposition = told.key where member.root in (
      select many.root from (${MEMBERS}) many join propositions one on one.key = many.proposition
      join versions issue on issue.key = one.version group by many.root having count(distinct issue.publisher) >= ${outlets}))`,
};
