import { setImmediate as turn } from "node:timers/promises";
import { whoAmong } from "../identities/stored-evidence.ts";
import type { Ledger } from "../ledger.ts";
import { propositionsNamed } from "../named.ts";
import { versionsTakenBack } from "../queries/seen.ts";
import { endOf, type Until } from "../queries/until.ts";
import { answersIn, linksAmong, membersOf } from "./claim-rows.ts";
import { clustersOf } from "./clusters.ts";
import { decidedOf } from "./decisions.ts";
import { lineageOf } from "./lineage.ts";
import { askedOf, type Claim, claimOf, rootId } from "./make-claim.ts";
import { currentMembers } from "./members.ts";
import { occurrencesOf, type StoredOccurrence, statementId } from "./occurrences.ts";
import { ranked } from "./rank.ts";
import { isLed } from "./stated.ts";

/** Which past a claim is asked of. */
export type ClaimQuery = Until;

/** One claim by its id or that of any of its propositions; null where there is none. */
export async function claim(ledger: Ledger, id: string, query: ClaimQuery = {}): Promise<Claim | null> {
  const { reads } = ledger.database;
  const [named] = await propositionsNamed(reads, [rootId(id)]);
  if (named === undefined) return null;
  const member = (await currentMembers(reads, [named], byWhen(query))).get(named);
  if (member === undefined) return null;
  const holding = (claims: readonly Claim[], keys: ReadonlySet<number>) =>
    claims.find(({ occurrences }) => occurrences.some(({ key }) => keys.has(key)));
  const parts = await claimsByRoot(ledger, [member.root], query);
  const found = holding(parts, new Set([named]));
  if (found !== undefined) return found;
  // Only a page that went back said so: what is left of the claim, else the claim as it was, on nobody's word.
  const all = holding(await claimsByRoot(ledger, [member.root], query, { gone: true }), new Set([named]));
  return holding(parts, new Set(all?.occurrences.map(({ key }) => key))) ?? all ?? parts[0] ?? null;
}

/**
 * The claims that the statements of these versions (by their ids) belong to, those that the articles are about first; `least`
 * occurrences each, or what one of the articles is about, or says that somebody denies or confirms; no boilerplate.
 */
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
    .select("propositions.key")
    .where("versions.id", "in", versions)
    .execute();
  const members = await currentMembers(
    ledger.database.reads,
    rows.map(({ key }) => key),
    byWhen(query),
  );
  const claims = await claimsByRoot(ledger, [...new Set([...members.values()].map(({ root }) => root))], query, {
    least,
    leading: true,
  });
  return ranked(
    claims.filter(({ boilerplate }) => !boilerplate),
    ({ versionId }) => wanted.has(versionId),
    least,
  );
}

/**
 * The claims with these roots (row numbers), in their order; those of at least `least` occurrences, with `leading` also what
 * stands at an article's beginning, or is denied or confirmed in it. What a page took back is no occurrence, but with `gone`.
 */
export async function claimsByRoot(
  ledger: Ledger,
  roots: readonly number[],
  query: ClaimQuery,
  { least = 1, gone = false, leading = false } = {},
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
  await turn();
  const back = await versionsTakenBack(reads, query);
  const counts = (one: StoredOccurrence) => isOut(one, query) && (gone || !back.has(one.version));
  const answers = await answersIn(
    reads,
    [...known.values()].map(({ version }) => version),
    recordedBy,
  );
  const answered = new Set(answers.map((answer) => answer.answered));
  const isWanted = (own: readonly StoredOccurrence[]) =>
    leading && own.some((one) => isLed(one) || one.proposition.answers !== undefined || answered.has(statementId(one)));
  const members = all
    .map((list) => list.filter(({ proposition }) => counts(known.get(proposition)!)))
    .filter((list) => list.length >= least || isWanted(list.map(({ proposition }) => known.get(proposition)!)));
  const keys = members.flatMap((list) => list.map(({ proposition }) => proposition));
  const versions = keys.map((key) => known.get(key)!.version);
  const links = await linksAmong(reads, keys, recordedBy);
  await turn();
  const lineage = await lineageOf(ledger, versions, query);
  await turn();
  const voices = keys.map((key) => known.get(key)!.voice).flatMap(({ key, person }) => [key, person ?? key]);
  const who = await whoAmong(ledger, new Set(voices.filter((key) => key.startsWith("="))), query);
  const facts = { links, answers, lineage, decided, who };
  const marked = (one: StoredOccurrence) => (back.has(one.version) ? { ...one, takenBack: true } : one);
  const claims: Claim[] = [];
  let began = performance.now();
  for (const list of members) {
    if (performance.now() - began > TURN_MS) {
      await turn();
      began = performance.now();
    }
    const occurrences = list.map(({ proposition }) => decided.voiced(known.get(proposition)!)).map(marked);
    const { clusters, questions } = clustersOf(occurrences, decided);
    for (const [at, cluster] of clusters.entries()) {
      const asked = questions.filter(({ one }) => one === at).map((question) => askedOf(cluster, clusters, question));
      const made = claimOf(cluster, asked, facts);
      if (made.occurrences.length + made.proposed.length >= least || isWanted(made.occurrences)) claims.push(made);
    }
  }
  return claims;
}

/** After so long others have a turn: a server answers while the claims of a large story are made. */
const TURN_MS = 25;

/** The instant up to which rows count, as it is compared; undefined for the present. */
const byWhen = ({ recordedBy }: Until): string | undefined =>
  recordedBy === undefined ? undefined : endOf(recordedBy);

/** Whether it had been published by then; whom a statement follows depends on earlier ones alone. */
const isOut = ({ published, recorded }: StoredOccurrence, { publishedBy }: Until): boolean =>
  publishedBy === undefined || (published ?? recorded) <= endOf(publishedBy);
