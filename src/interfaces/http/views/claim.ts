import {
  type Claim,
  type ClaimQuery,
  claimDetail,
  type Decision,
  decisions,
  type Ledger,
  type Origin,
  type Wording as StoredWording,
  type StoryDetail,
  story,
  type VersionReading,
  versionReadings,
  wordingsOf,
} from "../../../ledger/index.ts";
import type {
  ClaimDetail,
  ClaimItem,
  ClaimQuestion,
  ClaimSide,
  MadeDecision,
  OriginGroup,
  StoryItem,
  Wording,
} from "../../web/api-types.ts";
import { shownDocument } from "../shown.ts";
import { answersIn } from "./answers.ts";
import { contradictionsOf } from "./contradictions.ts";
import { clauseOf, quoteOf } from "./heading.ts";
import { shownJudgement } from "./judgement.ts";

/** A claim in a list; `first` is its first wording. */
export function shownClaim(claim: Claim, first: StoredWording | undefined): ClaimItem {
  const { sides } = claim.standing;
  const sum = (of: (side: (typeof sides)[number]) => number) => sides.reduce((all, side) => all + of(side), 0);
  // Who changes his mind is one origin on two sides.
  const origins = Map.groupBy(
    sides.flatMap((side) => side.origins),
    ({ key }) => key,
  );
  const independent = [...origins.values()].filter((same) => same.some((origin) => origin.independent)).length;
  const said = sum(({ counts }) => counts.independent + counts.sameOrigin + counts.notRecorded);
  const dates = claim.occurrences.flatMap(({ published }) => published ?? []);
  return {
    id: claim.id,
    text: first ? clauseOf(first) : "",
    sentence: first?.sentence.text ?? "",
    language: first?.language ?? null,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    wordings: claim.occurrences.length,
    origins: {
      independent,
      same: said - origins.size,
      unrecorded: origins.size - independent,
    },
    // Sides that cannot both be right, and those who deny without saying anything else.
    contradictions: sides.length - 1 + sum(({ deniedBy }) => deniedBy.length),
    values: [...new Set(claim.occurrences.flatMap(({ factuality }) => factuality ?? []))],
    credibility: sides.length === 1 ? sides[0]!.credibility.value : null,
  };
}

/** Claims in a list, each with the clause that it was first said in. */
export async function shownClaimsOfList(ledger: Ledger, claims: readonly Claim[]): Promise<readonly ClaimItem[]> {
  const firsts = await wordingsOf(
    ledger,
    claims.map(({ occurrences }) => occurrences[0]!),
  );
  return claims.map((claim, i) => shownClaim(claim, firsts[i]));
}

/** What a story is called: as its first article. */
export const storyName = ({ id, articles: [first] }: StoryDetail): Pick<StoryItem, "id" | "title" | "language"> => ({
  ...{ id, title: first?.title ?? id, language: first?.language ?? null },
});

/** A claim with all that its page shows. */
export async function shownClaimDetail(ledger: Ledger, claim: Claim, query: ClaimQuery): Promise<ClaimDetail> {
  const { wordings, judgements } = await claimDetail(ledger, claim, query);
  const readings = await versionReadings(ledger, [...new Set(wordings.map(({ version }) => version))]);
  const found = await story(ledger, wordings[0]!.version);
  return {
    ...shownClaim(claim, wordings[0]),
    story: found && storyName(found),
    report: wordings.map((wording, i) => shownWording(wording, claim.occurrences[i]!, readings.get(wording.version)!)),
    doubt: {
      independent: Math.max(...claim.standing.sides.map(({ counts }) => counts.independent)),
      perhaps: claim.perhaps,
      doubts: claim.doubts,
    },
    sides: claim.standing.sides.map((_, i) => shownSide(claim, i, wordings)),
    contradicted: contradictionsOf(claim, wordings, readings),
    answers: await answersIn(ledger, [{ claim, wordings }]),
    proposed: await questionsOf(ledger, claim),
    judgements: judgements.map(shownJudgement),
    decisions: (await decisions(ledger, query)).filter(isOn(claim)).map(shownDecision),
  };
}

/** Whether a decision is about one of the claim's wordings, or about one that was taken out of it. */
function isOn({ occurrences }: Claim): (decision: Decision) => boolean {
  const ids = new Set(occurrences.flatMap(({ id }) => [id, id.slice(0, id.lastIndexOf("."))]));
  return ({ subject }) => subject.split(" ").some((id) => ids.has(id));
}

export const shownDecision = ({ subjectKind, subject, kind, value, author, recorded }: Decision): MadeDecision => ({
  ...{ subjectKind, subject, kind, value, author, recorded },
});

async function questionsOf(ledger: Ledger, { proposed }: Claim): Promise<readonly ClaimQuestion[]> {
  const all = proposed.flatMap(({ occurrences }) => occurrences);
  const wordings = new Map((await wordingsOf(ledger, all)).map((wording) => [wording.id, wording]));
  const readings = await versionReadings(ledger, [...new Set(all.map(({ versionId }) => versionId))]);
  return proposed.map(({ claim, occurrences, reasons }) => ({
    id: claim,
    text: clauseOf(wordings.get(occurrences[0]!.id)!),
    documents: [...new Set(occurrences.map(({ versionId }) => versionId))].flatMap((version) => {
      const found = readings.get(version);
      return found ? [shownDocument(found.entry)] : [];
    }),
    reasons,
  }));
}

function shownWording(
  wording: StoredWording,
  { voice, factuality }: Claim["occurrences"][number],
  { entry, reading }: VersionReading,
): Wording {
  const { id, statement, sentence } = wording;
  const local = statement.slice(statement.lastIndexOf("-") + 1);
  const read = reading.statements.find((other) => other.id === local);
  const wordsAt = (places: readonly { readonly start: number; readonly end: number }[]) =>
    places.map(({ start, end }) => reading.document.text?.slice(start, end) ?? "").join(" … ");
  return {
    id,
    statement,
    local,
    document: shownDocument(entry),
    sentence: sentence.text,
    quote: quoteOf(wording),
    type: read?.type ?? "asserted",
    value: factuality,
    speaker: read && read.speaker.spans.length > 0 ? wordsAt(read.speaker.spans) : null,
    chain: (read?.chain ?? []).map((link) => ({ name: wordsAt(link.spans), named: link.named })),
    voice: voice.label,
  };
}

function shownSide({ standing, answers }: Claim, at: number, wordings: readonly StoredWording[]): ClaimSide {
  const { origins, credibility, against, deniedBy } = standing.sides[at]!;
  const names = new Map(answers.map(({ by }) => [by.key, by.label]));
  return {
    number: at + 1,
    origins: origins.map((origin) => shownOrigin(origin, wordings)),
    credibility: credibility.value,
    reasons: credibility.reasons,
    against: against.map((other) => other + 1),
    deniedBy: deniedBy.map((key) => names.get(key) ?? key.replace(/^[@=]+/u, "")),
  };
}

function shownOrigin(
  { key, label, named, independent, reason, occurrences }: Origin,
  wordings: readonly StoredWording[],
): OriginGroup {
  const first = wordings.find(({ id }) => id === occurrences[0]!.id);
  return {
    id: key,
    kind: independent ? "independent" : "unrecorded",
    // An article that names no source is its outlet's own word.
    label: label || first?.publisher || first?.document || "",
    named,
    reason,
    wordings: occurrences.map(({ id }) => id),
  };
}
