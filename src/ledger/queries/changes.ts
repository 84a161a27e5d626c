import { sql } from "kysely";
import type { Band } from "../claims/band.ts";
import type { Decided } from "../claims/decided.ts";
import { decidedOf } from "../claims/decisions.ts";
import { linkBand } from "../claims/link-band.ts";
import { claimId } from "../claims/make-claim.ts";
import { currentMembers } from "../claims/members.ts";
import { occurrencesOf, type StoredOccurrence } from "../claims/occurrences.ts";
import type { Slot } from "../claims/slot-comparison.ts";
import { type Wording, wordingsOf } from "../claims/wordings.ts";
import type { Ledger } from "../ledger.ts";
import { type ClaimChange, claimChanges } from "./claim-changes.ts";
import { type DocumentEntry, entryOfRow, ORDER, versionRows } from "./documents.ts";
import { cursorKey, limitOf, type Page, type PageQuery, pageOf } from "./page.ts";
import { seenBefore, stands, takenBack, versionsTakenBack } from "./seen.ts";
import { type SentenceChange, textChanges } from "./text-changes.ts";
import { countsBy, dateOf, endOf, type Until } from "./until.ts";

export interface ChangesQuery extends PageQuery, Until {
  /** On that day or later; without it everything that is known. */
  readonly since?: string;
  /** Whether `since` and the order go by publication (without it) or by when this ledger recorded it. */
  readonly by?: "published" | "recorded";
}

/** What is new in the ledger. `at` is when, by what was asked for. */
export type Change = DocumentChange | VersionChange | LinkChange;

export interface DocumentChange {
  readonly kind: "new document";
  readonly at: string;
  readonly document: DocumentEntry;
}

/** A document that was changed after it had come out, or has a text again that it had before. */
export interface VersionChange {
  readonly kind: "new version" | "returned version";
  /** Of a return, when it was seen: its page has the date that it had. */
  readonly at: string;
  readonly document: DocumentEntry;
  /** The version before. */
  readonly before: DocumentEntry;
  /** What it claims no longer, newly or in other words. */
  readonly claims: readonly ClaimChange[];
  /** Null where a text was removed. */
  readonly sentences: readonly SentenceChange[] | null;
}

/** A statement that changes what was said before. */
export interface LinkChange {
  readonly kind: (typeof KINDS)[number];
  /** A finding or a question. */
  readonly band: Band;
  /** Whether a person has looked at it and found it right. */
  readonly accepted: boolean;
  readonly at: string;
  readonly claim: string;
  readonly later: Wording;
  /** What it answers, in the order of publication, and the slot in which they differ; null where they fit. */
  readonly earlier: readonly { readonly slot: Slot | null; readonly wording: Wording }[];
}

const KINDS = ["revises", "contradicts", "denies", "confirms", "withdraws"] as const;

/** What has changed since a day, the latest first: documents, new versions of documents, statements against earlier ones. */
export async function changes(ledger: Ledger, query: ChangesQuery = {}): Promise<Page<Change>> {
  const limit = limitOf(query);
  const rows = [
    ...(await versionsSince(ledger, query, limit + 1)),
    ...(await returnsSince(ledger, query, limit + 1)),
    ...(await linksSince(ledger, query, limit + 1)),
  ];
  rows.sort(latestFirst);
  const page = pageOf(rows, limit, keyOf, (row) => row);
  const items: Change[] = [];
  const decided = await decidedOf(ledger, query);
  for (const row of page.items)
    items.push(
      ...("kind" in row ? await linkChange(ledger, row, query, decided) : [await versionChange(ledger, row, query)]),
    );
  return { items, next: page.next };
}

/** `position` is that of the statement in the ledger; 0 for a version, which comes before its statements. */
interface Place {
  readonly at: string;
  readonly version: string;
  readonly position: number;
  readonly rank: number;
}

type VersionRow = Place & DocumentEntry & { readonly key: number };
type LinkRow = Place & { readonly kind: LinkChange["kind"]; readonly later: number };

const keyOf = ({ at, version, position, rank }: Place) => [at, version, position, rank];

const latestFirst = (a: Place, b: Place): number =>
  compare(b.at, a.at) || compare(a.version, b.version) || a.position - b.position || a.rank - b.rank;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function versionsSince(ledger: Ledger, query: ChangesQuery, most: number): Promise<VersionRow[]> {
  const at = query.by === "recorded" ? sql<string>`versions.recorded` : ORDER;
  const after = cursorKey(query);
  let rows = versionRows(ledger)
    .select([at.as("at"), sql<number>`0`.as("position"), sql<number>`0`.as("rank")])
    .where(countsBy(query))
    .orderBy(at, "desc")
    .orderBy("versions.id")
    .limit(most);
  if (query.since !== undefined) rows = rows.where(at, ">=", dateOf(query.since));
  // A version stands before its statements: behind a statement's place comes the next version.
  if (after)
    rows = rows.where(sql<boolean>`(${at} < ${after[0]} or (${at} = ${after[0]} and versions.id > ${after[1]}))`);
  return rows.execute();
}

/** The rank of a return: behind the version itself, before its statements. */
const RETURNED = 6;

async function returnsSince(ledger: Ledger, query: ChangesQuery, most: number): Promise<VersionRow[]> {
  const at = sql<string>`back.recorded`;
  const after = cursorKey(query);
  let rows = versionRows(ledger)
    .innerJoin("returns as back", "back.version", "versions.key")
    .select([at.as("at"), sql<number>`0`.as("position"), sql<number>`${sql.lit(RETURNED)}`.as("rank")])
    .where(countsBy(query))
    .orderBy(at, "desc")
    .orderBy("versions.id")
    .limit(most);
  for (const day of [query.recordedBy, query.publishedBy])
    if (day !== undefined) rows = rows.where(at, "<=", endOf(day));
  if (query.since !== undefined) rows = rows.where(at, ">=", dateOf(query.since));
  if (after) {
    // The same version's return comes behind the version itself.
    const ids = after[2] === 0 && Number(after[3]) < RETURNED ? sql`>=` : sql`>`;
    rows = rows.where(sql<boolean>`(${at} < ${after[0]} or (${at} = ${after[0]} and versions.id ${ids} ${after[1]}))`);
  }
  return rows.execute();
}

async function linksSince(ledger: Ledger, query: ChangesQuery, most: number): Promise<LinkRow[]> {
  const at = query.by === "recorded" ? sql<string>`link.recorded` : ORDER;
  const until = query.recordedBy === undefined ? sql`` : sql` and further.recorded <= ${endOf(query.recordedBy)}`;
  const rank = sql<number>`case link.kind when 'revises' then 1 when 'contradicts' then 2 when 'denies' then 3 when 'confirms' then 4 else 5 end`;
  const after = cursorKey(query);
  let rows = ledger.database.reads
    .selectFrom("versions")
    .innerJoin("propositions", "propositions.version", "versions.key")
    .innerJoin("claim_links as link", "link.owner", "propositions.key")
    .select([at.as("at"), "versions.id as version", "propositions.position", rank.as("rank"), "link.later"])
    .select(sql<LinkChange["kind"]>`link.kind`.as("kind"))
    .distinct()
    .where("link.kind", "in", KINDS)
    .where("link.withdrawn", "=", 0)
    .where(sql<boolean>`not exists (select 1 from claim_links further where further.owner = link.owner
      and further.later = link.later and further.earlier = link.earlier and further.key > link.key${until})`)
    .where(countsBy(query))
    .where(stands(query))
    .where("link.later", "not in", goneStatements(query))
    .where("link.earlier", "not in", goneStatements(query))
    .orderBy("at", "desc")
    .orderBy("versions.id")
    .orderBy("propositions.position")
    .orderBy("rank")
    .limit(most);
  if (query.recordedBy !== undefined) rows = rows.where("link.recorded", "<=", endOf(query.recordedBy));
  if (query.since !== undefined) rows = rows.where(at, ">=", dateOf(query.since));
  if (after)
    rows = rows.where(
      sql<boolean>`(${at} < ${after[0]} or (${at} = ${after[0]}
        and (versions.id, propositions.position, ${rank}) > (${after[1]}, ${after[2]}, ${after[3]})))`,
    );
  return rows.execute();
}

/** Propositions (row numbers) of versions that their pages took back. */
const goneStatements = (query: Until) =>
  sql<number>`(select said.key from propositions said where said.version in ${takenBack(query)})`;

async function versionChange(ledger: Ledger, row: VersionRow, query: ChangesQuery): Promise<Change> {
  const { at, position: _, rank, ...version } = row;
  const returned = rank === RETURNED;
  const seen = returned ? at : version.recorded;
  const others = seenBefore("versions", seen);
  const before = await versionRows(ledger)
    .leftJoin("texts", "texts.version", "versions.key")
    .select("texts.content")
    .where("documents.id", "=", version.document)
    .where(
      sql<boolean>`(coalesce(versions.published, ''), ${others}, versions.key) < (${version.published ?? ""}, ${returned ? `${at}~` : seen}, ${version.key})`,
    )
    .where("versions.key", "<>", version.key)
    .orderBy(sql`coalesce(versions.published, '')`, "desc")
    .orderBy(others, "desc")
    .orderBy("versions.key", "desc")
    .limit(1)
    .executeTakeFirst();
  if (before === undefined) return { kind: "new document", at, document: entryOfRow(version) };
  const { content, ...entry } = before;
  const now = await textOf(ledger, version.key);
  return {
    kind: returned ? "returned version" : "new version",
    at,
    document: entryOfRow(version),
    before: entryOfRow(entry),
    claims: await claimChanges(
      ledger,
      { version: entry.key, text: content },
      { version: version.key, text: now },
      query,
    ),
    sentences: content === null || now === null ? null : textChanges(content, now),
  };
}

async function textOf({ database }: Ledger, version: number): Promise<string | null> {
  const row = await database.reads
    .selectFrom("texts")
    .select("content")
    .where("version", "=", version)
    .executeTakeFirst();
  return row?.content ?? null;
}

/** Nothing where people have said that it changes nothing, or it may not be told. */
async function linkChange(
  ledger: Ledger,
  row: LinkRow,
  query: ChangesQuery,
  decided: Pick<Decided, "relation">,
): Promise<readonly LinkChange[]> {
  const { reads } = ledger.database;
  const until = query.recordedBy === undefined ? "~" : endOf(query.recordedBy);
  const links = await reads
    .selectFrom("claim_links")
    .select(["earlier", "slot", "withdrawn", "kind"])
    .where("later", "=", row.later)
    .where("recorded", "<=", until)
    .orderBy("key")
    .execute();
  const current = new Map(links.map((link) => [link.earlier, link]));
  const slots = new Map(
    [...current.values()]
      .filter(({ kind, withdrawn }) => kind === row.kind && withdrawn === 0)
      .map(({ earlier, slot }) => [earlier, slot as Slot | null]),
  );
  const back = await versionsTakenBack(reads, query);
  const found = await occurrencesOf(reads, [row.later, ...slots.keys()]);
  const known = new Map([...found].filter(([, { version }]) => !back.has(version)));
  const root = (await currentMembers(reads, [row.later], until)).get(row.later)?.root ?? row.later;
  const roots = await occurrencesOf(reads, [root]);
  const own = known.get(row.later)!;
  const earlier = [...slots.keys()]
    .flatMap((key) => known.get(key) ?? [])
    .flatMap((one) => {
      const verdict = decided.relation(own, one);
      const band = verdict === null ? linkBand(row.kind, own, one) : verdict === "accept" ? "found" : null;
      return band === null ? [] : [{ one, band, verdict }];
    })
    .sort((a, b) => a.one.position - b.one.position);
  if (earlier.length === 0) return [];
  const accepted = earlier.some(({ verdict }) => verdict === "accept");
  const [later, ...wordings] = await wordingsOf(ledger, [own, ...earlier.map(({ one }) => one)]);
  return [
    {
      kind: row.kind,
      band: accepted ? "found" : earlier[0]!.band,
      accepted,
      at: row.at,
      claim: claimId((roots.get(root) as StoredOccurrence).id),
      later: later!,
      earlier: wordings.map((wording, i) => ({ slot: slots.get(earlier[i]!.one.key)!, wording })),
    },
  ];
}
