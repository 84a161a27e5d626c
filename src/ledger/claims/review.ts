import { sql } from "kysely";
import type { Ledger } from "../ledger.ts";
import { isCurrent, ORDER } from "../queries/documents.ts";
import { versionsTakenBack } from "../queries/seen.ts";
import type { DECIDED, Decided } from "./decided.ts";
import { decidedOf } from "./decisions.ts";
import type { LinkKind } from "./link-kind.ts";
import { claimId } from "./make-claim.ts";
import { currentMembers, type Member } from "./members.ts";
import { occurrencesOf, type StoredOccurrence } from "./occurrences.ts";
import { type Wording, wordingsOf } from "./wordings.ts";

/** What the program has proposed and a person may decide. */
export interface ReviewItem {
  /** Whether both wordings are about the same, the later one changes the earlier one, it is said by whom it is given to. */
  readonly kind: (typeof DECIDED)[number];
  /** What a decision is recorded of: ids of the two propositions, the later one first, with a blank between; of a statement. */
  readonly subject: string;
  readonly claim: string;
  /** Of a relation: which one. */
  readonly relation: LinkKind | null;
  readonly later: Wording;
  /** Null where only who speaks is asked. */
  readonly earlier: Wording | null;
  /** Who is taken to speak; null for pairs. */
  readonly speaker: string | null;
  /** How like they are, 0 to 1; null for relations and speakers. */
  readonly similarity: number | null;
  /** Outlets that have the claim. */
  readonly outlets: number;
  /** How much it matters: how unsure it is, by the outlets that have it. */
  readonly weight: number;
}

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
  const decided = await decidedOf(ledger);
  const back = await versionsTakenBack(ledger.database.reads);
  const drafts = await draftsOf(ledger);
  const open = drafts
    .filter(
      (draft) => isOpen(draft, decided) && ![draft.later, draft.earlier].some((one) => one && back.has(one.version)),
    )
    .sort((a, b) => b.weight - a.weight);
  const items: ReviewItem[] = [];
  const asked = new Set<string>();
  for (let at = 0; at < open.length && items.length < limit; at += limit) {
    for (const item of await told(ledger, open.slice(at, at + limit))) {
      const key = wordsKey(item);
      if (asked.has(key) || item.later.sentence.text === item.earlier?.sentence.text) continue;
      asked.add(key);
      items.push(item);
    }
  }
  return items.slice(0, limit);
}

const isOpen = ({ kind, later, earlier }: Draft, decided: Decided): boolean =>
  earlier === null ? decided.voiced(later) === later : kind === "speaker" || decided[kind](later, earlier) === null;

interface Draft {
  readonly kind: ReviewItem["kind"];
  readonly subject: string;
  readonly relation: LinkKind | null;
  readonly later: StoredOccurrence;
  readonly earlier: StoredOccurrence | null;
  readonly root: number;
  readonly similarity: number | null;
  readonly outlets: number;
  readonly weight: number;
}

/** A speaker that is nowhere named where he speaks: one in three is somebody else. */
const SPEAKER_DOUBT = 0.34;
/** Of a relation nobody has measured how sure it is; it changes what readers believe, and goes before most joins. */
const RELATION_DOUBT = 0.6;

async function draftsOf(ledger: Ledger): Promise<readonly Draft[]> {
  const { reads } = ledger.database;
  const rows = await reads
    .selectFrom("propositions")
    .select("propositions.key")
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
  const known = await occurrencesOf(reads, [...keys, ...pairs.flatMap(({ later, earlier }) => [later, earlier])]);
  const found = pairs.map(({ later, earlier, ...pair }): Draft => {
    const outlets = reach.get(pair.root) ?? 1;
    const doubt = pair.similarity === null ? RELATION_DOUBT : 1 - pair.similarity;
    const [to, from] = [known.get(later)!, known.get(earlier)!];
    return {
      ...{ ...pair, later: to, earlier: from, outlets },
      kind: pair.relation === null ? ("join" as const) : ("relation" as const),
      subject: `${to.id} ${from.id}`,
      weight: doubt * Math.log2(1 + outlets),
    };
  });
  return [...found, ...speakersOf(related, known, reach)];
}

/** Who speaks, where that is guessed and counts: in claims of several wordings. */
function speakersOf(
  members: readonly Member[],
  known: ReadonlyMap<number, StoredOccurrence>,
  reach: ReadonlyMap<number, number>,
): readonly Draft[] {
  const wordings = new Map<number, number>();
  for (const { root } of members) wordings.set(root, (wordings.get(root) ?? 0) + 1);
  const drafts = new Map<string, Draft>();
  for (const { proposition, root } of members) {
    const later = known.get(proposition)!;
    const subject = later.id.slice(0, later.id.lastIndexOf("."));
    const { kind, vague, label } = later.voice;
    if (kind !== "named" || vague !== true || label === "" || wordings.get(root) === 1 || drafts.has(subject)) continue;
    const outlets = reach.get(root) ?? 1;
    const weight = SPEAKER_DOUBT * Math.log2(1 + outlets);
    const none = { relation: null, similarity: null, earlier: null };
    drafts.set(subject, { ...none, kind: "speaker", subject, later, root, outlets, weight });
  }
  return [...drafts.values()];
}

/** In how many outlets the claim of each root stands. */
async function outletsOf({ database }: Ledger, roots: readonly number[]): Promise<ReadonlyMap<number, number>> {
  if (roots.length === 0) return new Map();
  const rows = await database.reads
    .selectFrom((from) =>
      from
        .selectFrom("claim_members")
        .select(["root", "proposition"])
        .where("root", "in", roots)
        .unionAll(
          from.selectFrom("propositions").select(["key as root", "key as proposition"]).where("key", "in", roots),
        )
        .as("member"),
    )
    .innerJoin("propositions", "propositions.key", "member.proposition")
    .innerJoin("versions", "versions.key", "propositions.version")
    .select(["member.root", sql<number>`cast(count(distinct versions.publisher) as integer)`.as("outlets")])
    .groupBy("member.root")
    .execute();
  return new Map(rows.map(({ root, outlets }) => [root, outlets]));
}

/** The drafts with their words. */
async function told(ledger: Ledger, drafts: readonly Draft[]): Promise<readonly ReviewItem[]> {
  const all = [...new Set(drafts.flatMap(({ later, earlier }) => (earlier === null ? [later] : [later, earlier])))];
  const roots = await occurrencesOf(
    ledger.database.reads,
    drafts.map(({ root }) => root),
  );
  const wordings = new Map((await wordingsOf(ledger, all)).map((wording) => [wording.id, wording]));
  return drafts.flatMap(({ kind, subject, relation, similarity, outlets, weight, later, earlier, root }) => {
    const to = wordings.get(later.id);
    const from = earlier === null ? null : wordings.get(earlier.id);
    if (!to || from === undefined || to.sentence.text === "" || from?.sentence.text === "") return [];
    const claim = claimId(roots.get(root)?.id ?? to.id);
    const speaker = kind === "speaker" ? later.voice.label : null;
    return [{ kind, subject, claim, relation, later: to, earlier: from, speaker, similarity, outlets, weight }];
  });
}

/** Prints of the same sentences need no second look. */
const wordsKey = ({ kind, later, earlier, speaker }: ReviewItem): string =>
  [kind, clauseIn(later), earlier === null ? speaker : clauseIn(earlier)].join("\n").toLowerCase();

const clauseIn = ({ spans, sentence }: Wording): string =>
  spans.map(({ start, end }) => sentence.text.slice(start - sentence.start, end - sentence.start)).join(" ");
