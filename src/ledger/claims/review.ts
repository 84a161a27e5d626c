import { sql } from "kysely";
import type { Ledger } from "../ledger.ts";
import { isCurrent, ORDER } from "../queries/documents.ts";
import { versionsTakenBack } from "../queries/seen.ts";
import { claimId, type Wording, wordingsOf } from "./claim.ts";
import type { Judgement } from "./judgements.ts";
import type { LinkKind } from "./link-kind.ts";
import { currentMembers } from "./members.ts";
import { occurrencesOf } from "./occurrences.ts";

/** What the program has proposed and a person may decide. */
export interface ReviewItem {
  /** "join": both wordings are about the same; "relation": the later one changes the earlier one. */
  readonly kind: "join" | "relation";
  /** Ids of the two propositions, the later one first, with a blank between: what a decision is recorded of. */
  readonly subject: string;
  readonly claim: string;
  /** Of a relation: which one. */
  readonly relation: LinkKind | null;
  readonly later: Wording;
  readonly earlier: Wording;
  /** How like they are, 0 to 1; null for relations. */
  readonly similarity: number | null;
  /** Outlets that have the claim. */
  readonly outlets: number;
}

/** What can be decided about: a pair of wordings, who speaks in a statement ("v…-s3"), two claims ("c… c…") that are one. */
export const DECIDED = ["join", "relation", "speaker", "merge"] as const;

/** A decision as it stands: the last one on its subject that has not been taken back. Its kind: accept, reject or correct. */
export type Decision = Judgement & { readonly subjectKind: (typeof DECIDED)[number] };

export interface ReviewQuery {
  /** Items at most: 50 without it. */
  readonly limit?: number;
}

/** Articles that count as the news of now. */
const NEWS = 300;
const USUAL = 50;

/**
 * What to look at first: of the latest articles what is least sure and stands in most outlets. What has been decided is left out,
 * also where a later article has the very words of a pair that was decided.
 */
export async function reviewQueue(ledger: Ledger, { limit = USUAL }: ReviewQuery = {}): Promise<readonly ReviewItem[]> {
  const drafts = await draftsOf(ledger);
  const decided = await decisions(ledger);
  const known = new Set(decided.map(({ subjectKind, subject }) => `${subjectKind} ${subject}`));
  const open = drafts
    .filter(({ kind, subject }) => !known.has(`${kind} ${subject}`))
    .sort((a, b) => b.weight - a.weight);
  const items: ReviewItem[] = [];
  const words = await decidedWords(ledger, decided);
  for (let at = 0; at < open.length && items.length < limit; at += limit) {
    for (const item of await told(ledger, open.slice(at, at + limit))) {
      const key = wordsKey(item.kind, item.later, item.earlier);
      if (words.has(key) || item.later.sentence.text === item.earlier.sentence.text) continue;
      words.add(key);
      items.push(item);
    }
  }
  return items.slice(0, limit);
}

/** All decisions that stand, the earliest first: data that can be exported. */
export async function decisions({ database }: Ledger): Promise<readonly Decision[]> {
  const rows = await database.reads
    .selectFrom("judgements")
    .select(["subject_kind as subjectKind", "subject", "kind", "value", "reason", "author", "recorded"])
    .where("subject_kind", "in", DECIDED)
    .orderBy("key")
    .execute();
  const standing = new Map<string, Judgement>();
  for (const row of rows) {
    const key = `${row.subjectKind} ${row.subject}`;
    standing.delete(key);
    if (row.kind !== "undo") standing.set(key, row);
  }
  return [...standing.values()] as Decision[];
}

interface Draft {
  readonly kind: ReviewItem["kind"];
  readonly subject: string;
  readonly relation: LinkKind | null;
  readonly later: number;
  readonly earlier: number;
  readonly root: number;
  readonly similarity: number | null;
  readonly outlets: number;
  readonly weight: number;
}

/** Of a relation nobody has measured how sure it is; it changes what readers believe, and goes before most joins. */
const RELATION_DOUBT = 0.6;

async function draftsOf(ledger: Ledger): Promise<readonly Draft[]> {
  const { reads } = ledger.database;
  const rows = await reads
    .selectFrom("propositions")
    .select(["propositions.key", "propositions.id"])
    .where("propositions.version", "in", (builder) =>
      builder.selectFrom("versions").select("versions.key").where(isCurrent({})).orderBy(ORDER, "desc").limit(NEWS),
    )
    .execute();
  const keys = rows.map(({ key }) => key);
  const members = await currentMembers(reads, keys);
  const links = await reads
    .selectFrom("claim_links")
    .select(["later", "earlier", "kind"])
    .where("later", "in", keys)
    .where("withdrawn", "=", 0)
    .distinct()
    .execute();
  const related = [...members.values()];
  const reach = await outletsOf(ledger, [...new Set(related.map(({ root }) => root))]);
  const pairs = [
    ...related.flatMap(({ proposition, parent, root, similarity }) =>
      parent === null ? [] : [{ later: proposition, earlier: parent, root, similarity, relation: null }],
    ),
    ...links.flatMap(({ later, earlier, kind }) =>
      kind === "repeats" || kind === "corroborates"
        ? []
        : [{ later, earlier, root: members.get(later)?.root ?? later, similarity: null, relation: kind as LinkKind }],
    ),
  ];
  const ids = await idsOf(
    ledger,
    pairs.flatMap(({ later, earlier }) => [later, earlier]),
  );
  return pairs.map((pair) => {
    const outlets = reach.get(pair.root) ?? 1;
    const doubt = pair.similarity === null ? RELATION_DOUBT : 1 - pair.similarity;
    return {
      ...pair,
      kind: pair.relation === null ? ("join" as const) : ("relation" as const),
      subject: `${ids.get(pair.later)} ${ids.get(pair.earlier)}`,
      outlets,
      weight: doubt * Math.log2(1 + outlets),
    };
  });
}

async function idsOf({ database }: Ledger, keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (keys.length === 0) return new Map();
  const rows = await database.reads
    .selectFrom("propositions")
    .select(["key", "id"])
    .where("key", "in", [...new Set(keys)])
    .execute();
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** In how many outlets the claim of each root stands. */
async function outletsOf({ database }: Ledger, roots: readonly number[]): Promise<ReadonlyMap<number, number>> {
  if (roots.length === 0) return new Map();
  const rows = await database.reads
    .selectFrom("claim_members as member")
    .innerJoin("propositions", "propositions.key", "member.proposition")
    .innerJoin("versions", "versions.key", "propositions.version")
    .select(["member.root", sql<number>`cast(count(distinct versions.publisher) as integer)`.as("outlets")])
    .where("member.root", "in", roots)
    .groupBy("member.root")
    .execute();
  return new Map(rows.map(({ root, outlets }) => [root, outlets]));
}

/** The drafts with their words. */
async function told(ledger: Ledger, drafts: readonly Draft[]): Promise<readonly ReviewItem[]> {
  const keys = [...new Set(drafts.flatMap(({ later, earlier, root }) => [later, earlier, root]))];
  const found = await occurrencesOf(ledger.database.reads, keys);
  const back = await versionsTakenBack(ledger.database.reads);
  const all = [...found.values()].filter(({ version }) => !back.has(version));
  const wordings = new Map((await wordingsOf(ledger, all)).map((wording, i) => [all[i]!.key, wording]));
  return drafts.flatMap(({ kind, subject, relation, similarity, outlets, later, earlier, root }) => {
    const [to, from] = [wordings.get(later), wordings.get(earlier)];
    if (!to || !from || to.sentence.text === "" || from.sentence.text === "") return [];
    const claim = claimId(found.get(root)?.id ?? to.id);
    return [{ kind, subject, claim, relation, later: to, earlier: from, similarity, outlets }];
  });
}

/** The words of what was decided: prints of the same sentences need no second look. */
async function decidedWords(ledger: Ledger, decided: readonly Decision[]): Promise<Set<string>> {
  const ids = [...new Set(decided.flatMap(({ subject }) => subject.split(" ")))];
  if (ids.length === 0) return new Set();
  const rows = await ledger.database.reads.selectFrom("propositions").select("key").where("id", "in", ids).execute();
  const found = [
    ...(
      await occurrencesOf(
        ledger.database.reads,
        rows.map(({ key }) => key),
      )
    ).values(),
  ];
  const wordings = new Map((await wordingsOf(ledger, found)).map((wording) => [wording.id, wording]));
  return new Set(
    decided.flatMap(({ subjectKind, subject }) => {
      const [later, earlier] = subject.split(" ").map((id) => wordings.get(id));
      return later && earlier ? [wordsKey(subjectKind, later, earlier)] : [];
    }),
  );
}

const wordsKey = (kind: string, later: Wording, earlier: Wording): string =>
  [kind, clauseIn(later), clauseIn(earlier)].join("\n").toLowerCase();

const clauseIn = ({ spans, sentence }: Wording): string =>
  spans.map(({ start, end }) => sentence.text.slice(start - sentence.start, end - sentence.start)).join(" ");
