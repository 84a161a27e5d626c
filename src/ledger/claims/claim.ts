import type { Span } from "../../text/span.ts";
import { toText } from "../../text/to-text.ts";
import { tokenise } from "../../tokens/tokenise.ts";
import type { Ledger } from "../ledger.ts";
import { versionsTakenBack } from "../queries/seen.ts";
import { endOf, type Until } from "../queries/until.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { answersIn, linksAmong, membersOf, type StoredAnswer, type StoredLink } from "./claim-rows.ts";
import { clustersOf, type Question } from "./clusters.ts";
import type { Decided } from "./decided.ts";
import { decidedOf } from "./decisions.ts";
import { type Band, type JoinReason, joinOf, reasonsOf } from "./join.ts";
import { type Judgement, judgements } from "./judgements.ts";
import { lineageOf } from "./lineage.ts";
import { linkBand } from "./link-band.ts";
import { occurrencesOf, type StoredOccurrence } from "./occurrences.ts";
import { countOrigins, type Lineage, originsOf } from "./origins.ts";
import { weightOf } from "./rank.ts";
import { sourceKey } from "./source-key.ts";
import { type AnswerTo, type Standing, standingOf } from "./standing.ts";

/** Which past a claim is asked of. */
export type ClaimQuery = Until;

/** A claim: everything that was said of one thing, and what stands behind it. */
export interface Claim {
  /** Of its first statement, "c…-s3.1": the same in every ledger that holds the same articles. */
  readonly id: string;
  /** In the order of publication. */
  readonly occurrences: readonly StoredOccurrence[];
  readonly links: readonly BandedLink[];
  /** Statements of other claims that may say the same: questions. The other claims come later. */
  readonly proposed: readonly Proposed[];
  /** Links to and among those. */
  readonly askedLinks: readonly BandedLink[];
  /** Independent origins if all that is asked were so, and all whose lineage is not recorded stood apart. */
  readonly perhaps: number;
  readonly answers: readonly StoredAnswer[];
  readonly standing: Standing;
  /** One outlet puts these words under many articles: they tell nothing of a story, and lists of claims leave them out. */
  readonly boilerplate: boolean;
}

/** A link with how sure it is: a finding or a question. */
export interface BandedLink extends StoredLink {
  readonly band: Band;
  /** Whether a person has looked at it and found it right. */
  readonly accepted: boolean;
}

/** Another claim that may be the same one. */
export interface Proposed {
  readonly claim: string;
  readonly occurrences: readonly StoredOccurrence[];
  readonly probability: number;
  readonly reasons: readonly JoinReason[];
}

/** A claim's id from its root proposition's, and back. */
export const claimId = (proposition: string): string => `c${proposition.slice(1)}`;
const rootId = (claim: string): string => `v${claim.slice(1)}`;

/** One claim by its id or that of any of its propositions; null where there is none. */
export async function claim(ledger: Ledger, id: string, query: ClaimQuery = {}): Promise<Claim | null> {
  const { reads } = ledger.database;
  const named = await reads.selectFrom("propositions").select("key").where("id", "=", rootId(id)).executeTakeFirst();
  if (named === undefined) return null;
  const member = await reads
    .selectFrom("claim_members")
    .select("root")
    .where("proposition", "=", named.key)
    .where("recorded", "<=", byWhen(query) ?? "~")
    .orderBy("key", "desc")
    .executeTakeFirst();
  if (member === undefined) return null;
  const holding = (claims: readonly Claim[], keys: ReadonlySet<number>) =>
    claims.find(({ occurrences }) => occurrences.some(({ key }) => keys.has(key)));
  const parts = await claimsByRoot(ledger, [member.root], query);
  const found = holding(parts, new Set([named.key]));
  if (found !== undefined) return found;
  // Only a page that went back said so: what is left of the claim, else the claim as it was, on nobody's word.
  const all = holding(await claimsByRoot(ledger, [member.root], query, { gone: true }), new Set([named.key]));
  return holding(parts, new Set(all?.occurrences.map(({ key }) => key))) ?? all ?? parts[0] ?? null;
}

/** The claims that the statements of these versions (by their ids) belong to, those that the articles are about first; `least` occurrences each, no boilerplate. */
export async function claimsOf(
  ledger: Ledger,
  versions: readonly string[],
  { least = 2, ...query }: ClaimQuery & { readonly least?: number } = {},
): Promise<readonly Claim[]> {
  if (versions.length === 0) return [];
  const wanted = new Set(versions);
  const rows = await ledger.database.reads
    .selectFrom("propositions")
    .innerJoin("versions", "versions.key", "propositions.version")
    .innerJoin("claim_members", "claim_members.proposition", "propositions.key")
    .select("claim_members.root")
    .distinct()
    .where("versions.id", "in", versions)
    .where("claim_members.recorded", "<=", byWhen(query) ?? "~")
    .execute();
  const claims = await claimsByRoot(
    ledger,
    rows.map(({ root }) => root),
    query,
    { least },
  );
  return claims
    .filter(({ boilerplate }) => !boilerplate)
    .filter(({ occurrences }) => occurrences.some(({ versionId }) => wanted.has(versionId)))
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1));
}

/**
 * The claims with these roots (row numbers), in their order; those of at least `least` occurrences. What a page took back
 * is no occurrence, but with `gone`.
 */
export async function claimsByRoot(
  ledger: Ledger,
  roots: readonly number[],
  query: ClaimQuery,
  { least = 1, gone = false } = {},
): Promise<readonly Claim[]> {
  const { reads } = ledger.database;
  const recordedBy = byWhen(query);
  const decided = await decidedOf(ledger, query);
  const groups = decided.together(roots);
  const byRoot = await membersOf(reads, groups.flat(), recordedBy);
  const all = groups.map((group) => group.flatMap((root) => byRoot.get(root) ?? []));
  const known = await occurrencesOf(
    reads,
    all.flatMap((list) => list.map(({ proposition }) => proposition)),
  );
  const back = await versionsTakenBack(reads, query);
  const counts = (one: StoredOccurrence) => isOut(one, query) && (gone || !back.has(one.version));
  const members = all
    .map((list) => list.filter(({ proposition }) => counts(known.get(proposition)!)))
    .filter((list) => list.length >= least);
  const keys = members.flatMap((list) => list.map(({ proposition }) => proposition));
  const versions = keys.map((key) => known.get(key)!.version);
  const links = await linksAmong(reads, keys, recordedBy);
  const answers = await answersIn(reads, versions, recordedBy);
  const lineage = await lineageOf(ledger, versions, query);
  const facts = { links, answers, lineage, decided };
  const marked = (one: StoredOccurrence) => (back.has(one.version) ? { ...one, takenBack: true } : one);
  return members.flatMap((list) => {
    const occurrences = list.map(({ proposition }) => decided.voiced(known.get(proposition)!)).map(marked);
    const { clusters, questions } = clustersOf(occurrences, decided);
    return clusters
      .map((cluster, at) => {
        const asked = questions.filter(({ one }) => one === at).map((question) => askedOf(cluster, clusters, question));
        return claimOf(cluster, asked, facts);
      })
      .filter((claim) => claim.occurrences.length + claim.proposed.length >= least);
  });
}

interface Facts {
  readonly links: readonly StoredLink[];
  readonly answers: readonly StoredAnswer[];
  readonly lineage: Lineage;
  readonly decided: Decided;
}

function claimOf(occurrences: readonly StoredOccurrence[], proposed: readonly Proposed[], facts: Facts): Claim {
  const own = new Set(occurrences.map(statementId));
  const answered = facts.answers.filter((answer) => own.has(answer.answered));
  const asked = proposed.flatMap((one) => one.occurrences);
  const known = new Map([...occurrences, ...asked].map((one) => [one.key, one]));
  const links = facts.links.flatMap((link) => {
    const [later, earlier] = [known.get(link.later), known.get(link.earlier)];
    if (later === undefined || earlier === undefined) return [];
    const verdict = facts.decided.relation(later, earlier);
    if (verdict === "reject") return [];
    const isAsked = verdict === null && (asked.includes(later) || asked.includes(earlier));
    const band = isAsked ? "proposed" : verdict === null ? linkBand(link.kind, later, earlier) : "found";
    return [{ ...link, band, accepted: verdict === "accept" }];
  });
  const isInside = ({ later, earlier }: StoredLink) =>
    occurrences.some(({ key }) => key === later) && occurrences.some(({ key }) => key === earlier);
  const all = countOrigins(originsOf([...occurrences, ...asked], facts.lineage));
  return {
    id: claimId(occurrences[0]!.id),
    occurrences,
    proposed,
    perhaps: all.independent + all.notRecorded,
    links: links.filter(isInside),
    askedLinks: links.filter((link) => !isInside(link)),
    answers: answered,
    standing: standingOf(
      occurrences,
      facts.lineage,
      answered.flatMap((answer) => answersTo(answer, occurrences)),
      facts.decided,
    ),
    boilerplate: isBoilerplate(occurrences),
  };
}

/** The later cluster of a question, with what speaks for and against it between its first statement and the one most like it. */
function askedOf(
  cluster: readonly StoredOccurrence[],
  clusters: readonly (readonly StoredOccurrence[])[],
  { other, probability }: Question,
): Proposed {
  const occurrences = clusters[other]!;
  const first = occurrences[0]!;
  const best = cluster
    .map((one) => ({ one, join: joinOf(one, first) }))
    .reduce((a, b) => (b.join.probability > a.join.probability ? b : a));
  return {
    claim: claimId(first.id),
    occurrences,
    probability,
    reasons: reasonsOf(best.one, first, best.join.comparison),
  };
}

/** The instant up to which rows count, as it is compared; undefined for the present. */
const byWhen = ({ recordedBy }: Until): string | undefined =>
  recordedBy === undefined ? undefined : endOf(recordedBy);

/** Whether it had been published by then; whom a statement follows depends on earlier ones alone. */
const isOut = ({ published, recorded }: StoredOccurrence, { publishedBy }: Until): boolean =>
  publishedBy === undefined || (published ?? recorded) <= endOf(publishedBy);

/** "v…-s3" of "v…-s3.1". */
const statementId = ({ id }: StoredOccurrence): string => id.slice(0, id.lastIndexOf("."));

/** The answer to each of a claim's propositions that it concerns; denier and denied stand in one article. */
function answersTo(
  { answered, kind, by, version }: StoredAnswer,
  occurrences: readonly StoredOccurrence[],
): readonly AnswerTo[] {
  const key = sourceKey({ voice: by, outlet: null, version });
  const persons = by.person === null ? [] : [by.person];
  return occurrences
    .filter((occurrence) => statementId(occurrence) === answered)
    .map(({ id, day }) => ({ kind, by: { key, persons, named: by.kind === "named" }, to: id, day }));
}

type Tokens = ReturnType<typeof tokenise>;

/** One wording of a claim in its sentence. */
export interface Wording {
  /** The proposition's id. */
  readonly id: string;
  readonly statement: string;
  /** The name of its article, and its title. */
  readonly document: string;
  readonly title: string | null;
  readonly version: string;
  readonly publisher: string | null;
  /** When its article came out; of a live blog its entry. */
  readonly published: string | null;
  readonly spans: readonly Span[];
  /** Where the sentence around them begins in the article, and its text; "" where the text was taken out. */
  readonly sentence: { readonly start: number; readonly text: string };
}

/** Every wording of a claim, in the order of publication, and what people have decided about it. */
export async function claimDetail(
  ledger: Ledger,
  found: Claim,
  query: ClaimQuery = {},
): Promise<{ readonly wordings: readonly Wording[]; readonly judgements: readonly Judgement[] }> {
  // A claim may have begun with another of its statements when it was judged.
  const subjects = found.occurrences.map(({ id }) => claimId(id));
  const recordedBy = byWhen(query);
  const until = recordedBy === undefined ? {} : { recordedBy };
  return {
    wordings: await wordingsOf(ledger, found.occurrences),
    judgements: await judgements(ledger, { subjectKind: "claim", subject: subjects, ...until }),
  };
}

/** Occurrences with their sentences; each article is cut into sentences once. */
export async function wordingsOf(
  ledger: Ledger,
  occurrences: readonly StoredOccurrence[],
): Promise<readonly Wording[]> {
  const versions = [...new Set(occurrences.map(({ version }) => version))];
  const rows = await ledger.database.reads
    .selectFrom("versions")
    .leftJoin("texts", "texts.version", "versions.key")
    .select(["versions.key", "versions.id", "versions.name", "versions.title", "versions.publisher", "texts.content"])
    .where("versions.key", "in", versions)
    .execute();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const cut = new Map<number, Tokens>();
  return occurrences.map((occurrence): Wording => {
    const row = byKey.get(occurrence.version)!;
    const text = row.content ?? "";
    const tokens = cut.get(row.key) ?? tokenise(toText({ text }));
    cut.set(row.key, tokens);
    const { spans } = occurrence.proposition;
    return {
      id: occurrence.id,
      statement: statementId(occurrence),
      document: row.name,
      title: row.title,
      version: row.id,
      publisher: row.publisher,
      published: occurrence.published,
      spans,
      sentence: sentenceAround(text, tokens, spans),
    };
  });
}

/** The sentence or sentences that hold the spans. */
function sentenceAround(
  text: string,
  { sentences, starts, ends }: Tokens,
  spans: readonly Span[],
): { start: number; text: string } {
  const [from, to] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const held = sentences.filter(({ first, last }) => ends[last - 1]! > from && starts[first]! < to);
  if (held.length === 0) return { start: from, text: text.slice(from, to) };
  const start = starts[held[0]!.first]!;
  return { start, text: text.slice(start, ends[held.at(-1)!.last - 1]) };
}
