import {
  type Band,
  type Claim,
  type ClaimQuery,
  type CredibilityProposal,
  claimDetail,
  type Doubt,
  type JoinReason,
  type Ledger,
  type LinkKind,
  type Origin,
  type Slot,
  type Wording,
  wordingsOf,
} from "../../../ledger/index.ts";
import { deniersOf, type ShownOrigin, shownOrigin } from "../../export/claim-report/names.ts";

/** A claim in a story, with what its standing rests on. */
export interface ClaimSummary {
  readonly id: string;
  /** The words of the one who said it first. */
  readonly proposition: string;
  /** Names of the documents that have it, each once, in the order of publication. */
  readonly documents: readonly string[];
  readonly sides: readonly SideSummary[];
  /** Independent origins of the best side: found, and if all doubts were answered so. */
  readonly independent: number;
  readonly perhaps: number;
  readonly doubts: readonly Doubt[];
  /** Statements that change what was said before, in the order of publication. */
  readonly changes: readonly LinkSummary[];
  /** Other claims that may be the same: questions worth asking. */
  readonly proposed: readonly ProposedSummary[];
}

/** A claim of which is asked whether it is the same. */
export interface ProposedSummary {
  readonly claim: string;
  readonly words: string;
  readonly documents: readonly string[];
  /** 0 to 1. */
  readonly probability: number;
  readonly reasons: readonly JoinReason[];
}

export interface SideSummary {
  /** The clause, and the sentence that it stands in. */
  readonly words: string;
  readonly sentence: string;
  /** Who had it first: the name of the document, and when it came out. */
  readonly first: { readonly document: string; readonly published: string | null };
  readonly independent: number;
  readonly sameOrigin: number;
  readonly notRecorded: number;
  /** Outlets that tell it without a source. */
  readonly unsourced: number;
  readonly origins: readonly (ShownOrigin & { readonly documents: readonly string[] })[];
  /** Places in `sides` of those that stand against it, from 0. */
  readonly against: readonly number[];
  readonly deniedBy: readonly string[];
  readonly credibility: CredibilityProposal;
}

export interface LinkSummary {
  readonly kind: LinkKind;
  /** A finding or a question. */
  readonly band: Band;
  readonly slot: Slot | null;
  readonly published: string | null;
  readonly document: string;
  readonly words: string;
  /** Who says it; "" where the article gives no name. */
  readonly by: string;
  /** What it is said of; nothing where the article alone tells it as a denial or confirmation of what others say. */
  readonly earlier: readonly { readonly document: string; readonly words: string }[];
}

/** The words of a wording, its parts joined by " … "; "" where the text was removed. */
export const wordsOf = ({ spans, sentence }: Wording): string =>
  sentence.text === ""
    ? ""
    : spans.map(({ start, end }) => sentence.text.slice(start - sentence.start, end - sentence.start)).join(" … ");

/** A claim in short. */
export async function summaryOf(ledger: Ledger, claim: Claim, query: ClaimQuery): Promise<ClaimSummary> {
  const { wordings } = await claimDetail(ledger, claim, query);
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  const documentsOf = (occurrences: Origin["occurrences"]) => [
    ...new Set(occurrences.map(({ id }) => byId.get(id)!.document)),
  ];
  return {
    id: claim.id,
    proposition: wordsOf(wordings[0]!),
    documents: documentsOf(claim.occurrences),
    sides: claim.standing.sides.map((side) => ({
      words: wordsOf(byId.get(side.first.id)!),
      sentence: byId.get(side.first.id)!.sentence.text,
      first: { document: byId.get(side.first.id)!.document, published: byId.get(side.first.id)!.published },
      ...side.counts,
      unsourced: side.unsourced,
      origins: side.origins.map((origin) => ({
        ...shownOrigin(origin, byId),
        documents: documentsOf(origin.occurrences),
      })),
      against: side.against,
      deniedBy: deniersOf(side, claim.answers),
      credibility: side.credibility,
    })),
    independent: Math.max(...claim.standing.sides.map(({ counts }) => counts.independent)),
    perhaps: claim.perhaps,
    doubts: claim.doubts,
    changes: [...linksOf(claim, byId), ...(await toldOf(ledger, claim, byId))].sort((a, b) =>
      (a.published ?? "") < (b.published ?? "") ? -1 : Number(a.published !== b.published),
    ),
    proposed: await proposedOf(ledger, claim),
  };
}

async function proposedOf(ledger: Ledger, claim: Claim): Promise<readonly ProposedSummary[]> {
  const proposed = claim.proposed.filter(({ isWorth }) => isWorth);
  const wordings = await wordingsOf(
    ledger,
    proposed.flatMap(({ occurrences }) => occurrences),
  );
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  return proposed.map(({ claim, occurrences, probability, reasons }) => ({
    claim,
    words: wordsOf(byId.get(occurrences[0]!.id)!),
    documents: [...new Set(occurrences.map(({ id }) => byId.get(id)!.document))],
    probability: Math.round(probability * 100) / 100,
    reasons,
  }));
}

/** Links but repetitions; one for a statement, kind and slot, whatever the number of earlier statements. */
function linksOf({ links, occurrences }: Claim, byId: ReadonlyMap<string, Wording>): LinkSummary[] {
  const byKey = new Map(occurrences.map((occurrence) => [occurrence.key, occurrence]));
  const telling = links.filter(({ kind }) => kind !== "repeats" && kind !== "corroborates");
  const groups = Map.groupBy(telling, ({ later, kind, slot, band }) => `${later} ${kind} ${slot} ${band}`);
  const at = (key: number) => byKey.get(key)!.position;
  return [...groups.values()]
    .map((group) => group.sort((a, b) => at(a.earlier) - at(b.earlier)))
    .sort(([a], [b]) => at(a!.later) - at(b!.later))
    .map((group) => {
      const [{ kind, slot, later, band }] = group as [(typeof group)[0]];
      const own = byId.get(byKey.get(later)!.id)!;
      const earlier = group.map((link) => byId.get(byKey.get(link.earlier)!.id)!);
      return {
        kind,
        band,
        slot,
        published: own.published,
        document: own.document,
        words: wordsOf(own),
        by: byKey.get(later)!.voice.label,
        earlier: earlier.map((wording) => ({ document: wording.document, words: wordsOf(wording) })),
      };
    });
}

/** What an article itself tells as a denial or confirmation, in its sentence. */
async function toldOf(
  ledger: Ledger,
  { told }: Claim,
  byId: ReadonlyMap<string, Wording>,
): Promise<readonly LinkSummary[]> {
  if (told.length === 0) return [];
  const wordings = await wordingsOf(
    ledger,
    told.map((one) => one.as),
  );
  return told.map(({ kind, band, by, of }, i) => {
    const { published, document, sentence } = wordings[i]!;
    const answered = of === null ? undefined : byId.get(of.id);
    return {
      ...{ kind, band, slot: null, published, document, by: by.label, words: sentence.text },
      earlier: answered === undefined ? [] : [{ document: answered.document, words: wordsOf(answered) }],
    };
  });
}
