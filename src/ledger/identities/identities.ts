import { nameKey } from "../../propositions/name-key.ts";
import type { Ledger } from "../ledger.ts";
import { cursorKey, limitOf, type Page, type PageQuery, pageOf } from "../queries/page.ts";
import { type SourceEntry, sources } from "../queries/sources.ts";
import type { Until } from "../queries/until.ts";
import { nameDecisions } from "./decide.ts";
import { groupsOf, type Joined } from "./groups.ts";
import { evidenceRows, fromRow } from "./stored-evidence.ts";
import { type NameDecision, type StoredEvidence, type Who, whoOf } from "./who.ts";

/** A person or body of the ledger, with all names by which articles call it. */
export interface IdentityEntry {
  /** Of its most quoted name: that source's id. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The most quoted first; each later one with why it is the same, and how sure that is. */
  readonly names: readonly IdentityName[];
  /** Of a person, by the number of articles that tell it. */
  readonly offices: readonly Told[];
  /** The bodies that a person speaks for; who speaks for a body. */
  readonly speaksFor: readonly Told[];
  readonly spokenForBy: readonly Told[];
  /** Of the least sure of its names: 0 to 1. */
  readonly confidence: number;
  /** What people have decided about one of its names. */
  readonly decisions: readonly NameDecision[];
}

export interface IdentityName extends Joined {
  readonly id: string;
  readonly name: string;
  readonly statements: number;
  readonly documents: number;
}

/** What articles tell of somebody. */
export interface Told {
  /** The office; the body, the person. */
  readonly name: string;
  /** As the first article has it; "" without one. */
  readonly office: string;
  /** Articles that tell it, and when the first and the last of them were published. */
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly confidence: number;
  /** Where: some of the places. */
  readonly places: readonly { readonly version: string; readonly start: number; readonly end: number }[];
}

export interface IdentitiesQuery extends PageQuery, Until {
  /** Part of one of the names. */
  readonly name?: string;
  /** Of any of its names. */
  readonly id?: string;
}

/** Places that are told of each. */
const MOST_PLACES = 5;
const AT_ONCE = 1_000;

/**
 * Persons and bodies that speak in the ledger, those with most statements first. It looks at all of them: a tenth of a second for
 * ten thousand sources.
 */
export async function identities(ledger: Ledger, query: IdentitiesQuery = {}): Promise<Page<IdentityEntry>> {
  const limit = limitOf(query);
  const from = Number(cursorKey(query)?.[0] ?? 0);
  const all = await allSources(ledger, query);
  const evidence = (await evidenceRows(ledger, query).orderBy("version").execute()).map(fromRow);
  const decisions = await nameDecisions(ledger, query);
  const who = whoOf(evidence, decisions);
  const wanted = query.name?.toLowerCase();
  const found = groupsOf(all, who, decisions)
    .filter(({ names }) => wanted === undefined || names.some(({ name }) => name.toLowerCase().includes(wanted)))
    .filter(({ names }) => query.id === undefined || names.some(({ id }) => id === query.id));
  const shown = found.slice(from, from + limit + 1).map((group, i) => ({ group, at: from + i + 1 }));
  return pageOf(
    shown,
    limit,
    ({ at }) => [at],
    ({ group }) => entryOf(group.names, { evidence, decisions, who }),
  );
}

async function allSources(ledger: Ledger, { recordedBy, publishedBy }: Until): Promise<readonly SourceEntry[]> {
  const all: SourceEntry[] = [];
  const until = {
    ...(recordedBy === undefined ? {} : { recordedBy }),
    ...(publishedBy === undefined ? {} : { publishedBy }),
  };
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Page<SourceEntry> = await sources(ledger, {
      ...{ ...until, apart: true, limit: AT_ONCE },
      ...(cursor && { cursor }),
    });
    all.push(...page.items.filter(({ type }) => type === "PER" || type === "ORG"));
    cursor = page.next;
  }
  return all;
}

interface Facts {
  readonly evidence: readonly StoredEvidence[];
  readonly decisions: readonly NameDecision[];
  readonly who: Who;
}

function entryOf(names: readonly IdentityName[], { evidence, decisions }: Facts): IdentityEntry {
  const keys = new Set(names.map(({ name }) => nameKey(name)));
  const [first] = names as [IdentityName & { readonly type?: string }];
  const of = (kind: StoredEvidence["kind"], side: "name" | "other") =>
    evidence.filter((one) => one.kind === kind && keys.has(one[side]));
  return {
    id: first.id,
    name: first.name,
    type: first.type ?? "PER",
    names: names.map(({ id, name, statements, documents, why, confidence }) => ({
      ...{ id, name, statements, documents, why, confidence },
    })),
    offices: toldOf(of("office", "name"), ({ other }) => other),
    speaksFor: toldOf(of("speaks", "name"), ({ other }) => other),
    spokenForBy: toldOf(of("speaks", "other"), ({ name }) => name),
    confidence: Math.min(...names.map(({ confidence }) => confidence)),
    decisions: decisions.filter(({ names: pair }) => pair.some((key) => keys.has(key))),
  };
}

/** Evidence by what it tells, that of most articles first. */
function toldOf(evidence: readonly StoredEvidence[], by: (one: StoredEvidence) => string): readonly Told[] {
  const groups = Map.groupBy(evidence, by);
  return [...groups]
    .map(([key, all]): Told => {
      const articles = new Set(all.map(({ version }) => version)).size;
      const dates = all.flatMap(({ published }) => (published === null ? [] : [published])).sort();
      return {
        name: key.replace(/^=/u, ""),
        office: all[0]!.office,
        articles,
        first: dates[0] ?? null,
        last: dates.at(-1) ?? null,
        confidence: articles / (articles + 1),
        places: all.slice(0, MOST_PLACES).map(({ versionId, span }) => ({ version: versionId, ...span })),
      };
    })
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}
