import { isSureAnswer } from "../../propositions/answers.ts";
import type { Who } from "../identities/who.ts";
import type { Band } from "./band.ts";
import { isBoilerplate } from "./boilerplate.ts";
import type { StoredAnswer, StoredLink } from "./claim-rows.ts";
import type { Question } from "./clusters.ts";
import type { Decided } from "./decided.ts";
import { type Doubt, doubtsOf } from "./doubts.ts";
import { joinOf, reasonsOf } from "./join.ts";
import { linkBand } from "./link-band.ts";
import { type StoredOccurrence, statementId } from "./occurrences.ts";
import type { Lineage } from "./origins.ts";
import type { Proposed } from "./proposed.ts";
import { sourceKey } from "./source-key.ts";
import { type AnswerTo, type Standing, standingOf } from "./standing.ts";
import { type ToldChange, toldChangesOf } from "./told-changes.ts";
import { isWorthAsking } from "./worth-asking.ts";

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
  /** Independent origins of its best side if all of `doubts` were answered so: at least as many as are found. */
  readonly perhaps: number;
  /** What would make more origins of it. */
  readonly doubts: readonly Doubt[];
  readonly answers: readonly StoredAnswer[];
  /** Denials, confirmations and revisions that an article itself tells as such. */
  readonly told: readonly ToldChange[];
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

/** A claim's id from its root proposition's, and back. */
export const claimId = (proposition: string): string => `c${proposition.slice(1)}`;
export const rootId = (claim: string): string => `v${claim.slice(1)}`;

/** What the ledger knows beside the occurrences of a claim. */
export interface Facts {
  readonly links: readonly StoredLink[];
  readonly answers: readonly StoredAnswer[];
  readonly lineage: Lineage;
  readonly decided: Decided;
  readonly who: Who;
}

/** A claim of one cluster, and the later clusters that may be the same. */
export function claimOf(occurrences: readonly StoredOccurrence[], proposed: readonly Proposed[], facts: Facts): Claim {
  const own = new Set(occurrences.map(statementId));
  const answered = facts.answers.filter((answer) => own.has(answer.answered));
  const asked = proposed.flatMap((one) => one.occurrences);
  const known = new Map([...occurrences, ...asked].map((one) => [one.key, one]));
  const links = facts.links.flatMap((link): BandedLink[] => {
    const [later, earlier] = [known.get(link.later), known.get(link.earlier)];
    if (later === undefined || earlier === undefined) return [];
    const verdict = facts.decided.relation(later, earlier);
    if (verdict === "reject") return [];
    const isAsked = verdict === null && (asked.includes(later) || asked.includes(earlier));
    const band = verdict === null ? linkBand(link.kind, later, earlier) : "found";
    return band === null ? [] : [{ ...link, band: isAsked ? "proposed" : band, accepted: verdict === "accept" }];
  });
  const isInside = ({ later, earlier }: StoredLink) =>
    occurrences.some(({ key }) => key === later) && occurrences.some(({ key }) => key === earlier);
  const answers = answered.filter(isSureAnswer).flatMap((answer) => answersTo(answer, occurrences));
  const standing = standingOf(occurrences, facts.lineage, answers, facts);
  return {
    id: claimId(occurrences[0]!.id),
    occurrences,
    proposed,
    ...doubtsOf(
      standing,
      proposed.filter(({ isWorth }) => isWorth),
      facts,
    ),
    links: links.filter(isInside),
    askedLinks: links.filter((link) => !isInside(link)),
    answers: answered,
    told: toldChangesOf(occurrences, answered, links),
    standing,
    boilerplate: isBoilerplate(occurrences),
  };
}

/** Statements of a later cluster that the earlier ones are held against for a question's reasons. */
const MOST_HELD = 4;

/** The later cluster of a question, with what speaks for and against it between the two statements that are most alike. */
export function askedOf(
  cluster: readonly StoredOccurrence[],
  clusters: readonly (readonly StoredOccurrence[])[],
  { other, probability }: Question,
): Proposed {
  const occurrences = clusters[other]!;
  const first = occurrences[0]!;
  const pairs = cluster.flatMap((one) =>
    occurrences.slice(0, MOST_HELD).map((other) => ({ one, other, join: joinOf(one, other) })),
  );
  // A pair that is no join is no reason.
  const fits = ({ join: { band, change, probability } }: (typeof pairs)[number]) =>
    (band === null || change !== null ? 0 : 1) + probability;
  const best = pairs.reduce((a, b) => (fits(b) > fits(a) ? b : a));
  return {
    claim: claimId(first.id),
    occurrences,
    probability,
    reasons: reasonsOf(best.one, best.other, best.join.comparison),
    isWorth: isWorthAsking(best.one, best.other, best.join),
  };
}

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
