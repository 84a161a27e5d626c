import { type RawBuilder, sql } from "kysely";
import type { Dialect } from "../database/database.ts";
import { ORDER } from "./documents.ts";
import { placeValue } from "./statement-filters.ts";

/** What statements can be sorted by: the day of their article, or something else, and then by that day. */
export const STATEMENT_ORDERS = ["latest", "oldest", "speaker", "certainty", "outlet", "place", "event"] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

/** Behind everything that has a value. */
const LAST = "\u{10ffff}";
const orLast = (value: RawBuilder<unknown>): RawBuilder<string> => sql<string>`coalesce(${value}, ${LAST})`;

/** As a name is looked up in a register: in small letters, umlauts among their vowels. */
const folded = (name: RawBuilder<unknown>): RawBuilder<string> =>
  [..."ÄäÖöÜü"].reduce(
    (told: RawBuilder<string>, letter) => sql<string>`replace(${told}, ${letter}, ${letter.normalize("NFD")[0]})`,
    sql<string>`${name}`,
  );

type Other = Exclude<StatementOrder, "latest" | "oldest">;

/** The smallest first; of equal ones the latest article comes first. */
const SORTED_BY: Readonly<Record<Other, RawBuilder<string>>> = {
  /** By the name of whose word it is, or by the words for him; the article's own come last. */
  speaker: orLast(sql`(select lower(${folded(sql`coalesce(held.name, who.words)`)}) from statement_sources who
    left join entities held on held.key = who.entity where who.statement = statements.key and who.place <= 1
    order by who.place desc limit 1)`),
  /** From what is said flatly to what is denied flatly; then what is left open. */
  certainty: sql<string>`case statements.factuality when 'CT+' then '1' when 'PR+' then '2' when 'PS+' then '3'
    when 'PS-' then '4' when 'PR-' then '5' when 'CT-' then '6' else '7' end`,
  outlet: orLast(sql`lower(${folded(sql`versions.publisher`)})`),
  /** By country, in it by name. */
  place: orLast(sql`(select min(${placeValue("at")}) from statement_places at where at.statement = statements.key)`),
  /** By the first time that it tells of. */
  event: orLast(sql`statements.about`),
};

/** What comes before the day of the article in an order; null where that comes first. By its bytes, in both databases. */
export function sortedBy(order: StatementOrder, dialect: Dialect): RawBuilder<string> | null {
  if (order === "latest" || order === "oldest") return null;
  return sql<string>`${SORTED_BY[order]} collate ${sql.raw(dialect === "postgres" ? '"C"' : "binary")}`;
}

/** What stands behind the row that a cursor names. */
export function isAfter(
  [published, version, number, value = ""]: readonly (string | number)[],
  order: StatementOrder,
  by: RawBuilder<string> | null,
): RawBuilder<boolean> {
  const later = order === "oldest" ? sql`>` : sql`<`;
  const among = sql<boolean>`(${ORDER} ${later} ${published} or (${ORDER} = ${published} and (versions.id, statements.number) > (${version}, ${number})))`;
  return by === null ? among : sql<boolean>`(${by} > ${value} or (${by} = ${value} and ${among}))`;
}
