import {
  type Claim,
  type ClaimQuery,
  claimDetail,
  document,
  type Ledger,
  type Origin,
  type StoredLink,
  story,
} from "../../../ledger/index.ts";
import { shownDocument } from "../shown.ts";

type Texts = ReadonlyMap<string, Awaited<ReturnType<typeof document>>>;

/** A claim in a list. */
export function shownClaim(claim: Claim, text: string) {
  const { sides } = claim.standing;
  const sum = (of: (side: (typeof sides)[number]) => number) => sides.reduce((all, side) => all + of(side), 0);
  const dates = claim.occurrences.flatMap(({ published }) => published ?? []);
  return {
    id: claim.id,
    text,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    wordings: claim.occurrences.length,
    origins: {
      independent: sum(({ counts }) => counts.independent),
      same: sum(({ counts }) => counts.sameOrigin),
      unrecorded: sum(({ counts }) => counts.notRecorded),
    },
    // Sides that cannot both be right, and those who deny without saying anything else.
    contradictions: sides.length - 1 + sum(({ deniedBy }) => deniedBy.length),
    values: [...new Set(claim.occurrences.flatMap(({ factuality }) => factuality ?? []))],
    credibility: sides.length === 1 ? sides[0]!.credibility.value : null,
  };
}

/** A claim in a list, with the sentence that it was first said in. */
export async function shownClaimOfList(ledger: Ledger, claim: Claim) {
  const { wordings } = await claimDetail(ledger, { ...claim, occurrences: claim.occurrences.slice(0, 1) });
  return shownClaim(claim, wordings[0]?.sentence.text ?? "");
}

/** A claim with all that its page shows. */
export async function shownClaimDetail(ledger: Ledger, claim: Claim, query: ClaimQuery) {
  const { wordings, judgements } = await claimDetail(ledger, claim, query);
  const texts = await textsOf(
    ledger,
    wordings.map(({ version }) => version),
  );
  const origins = claim.standing.sides.flatMap(({ origins }) => origins);
  const originOf = new Map(origins.flatMap((origin) => origin.occurrences.map(({ id }) => [id, origin.key])));
  const report = wordings.map((wording, i) => shownWording(wording, claim.occurrences[i]!, texts, originOf));
  const found = await story(ledger, wordings[0]!.version);
  return {
    ...shownClaim(claim, report[0]?.sentence ?? ""),
    story: found && { id: found.id, title: found.articles[0]?.title ?? found.id },
    report,
    originGroups: origins.map((origin) => groupOf(origin, origins)),
    contradicted: contradictionsOf(claim, wordings, texts),
    derivation: claim.standing.sides.flatMap(({ credibility }) => credibility.reasons),
    sides: claim.standing.sides.map(({ occurrences, credibility, against, deniedBy }) => ({
      wordings: occurrences.map(({ id }) => id),
      credibility: credibility.value,
      reasons: credibility.reasons,
      against,
      deniedBy,
    })),
    judgements: judgements.map(({ kind, value, reason, author, recorded }) => ({
      kind,
      value,
      text: reason ?? "",
      credibility: kind === "credibility" ? Number(value) : null,
      by: author,
      at: recorded,
    })),
  };
}

async function textsOf(ledger: Ledger, versions: readonly string[]): Promise<Texts> {
  const found = new Map<string, Awaited<ReturnType<typeof document>>>();
  for (const version of new Set(versions)) found.set(version, await document(ledger, version));
  return found;
}

type Wordings = Awaited<ReturnType<typeof claimDetail>>["wordings"];

function shownWording(
  { id, statement, version, sentence, spans }: Wordings[number],
  { voice, factuality }: Claim["occurrences"][number],
  texts: Texts,
  originOf: ReadonlyMap<string, string>,
) {
  const detail = texts.get(version);
  const local = statement.slice(statement.lastIndexOf("-") + 1);
  const reading = detail?.reading;
  const read = reading?.statements.find((other) => other.id === local);
  const wordsAt = (places: readonly { readonly start: number; readonly end: number }[]) =>
    places.map(({ start, end }) => reading?.document.text?.slice(start, end) ?? "").join(" … ");
  return {
    id,
    statement,
    local,
    document: detail
      ? shownDocument(detail.versions.find((other) => other.version === version) ?? detail.versions[0]!)
      : null,
    sentence: sentence.text,
    quote: spans
      .map(({ start, end }) => ({
        start: start - sentence.start,
        end: Math.min(sentence.text.length, end - sentence.start),
      }))
      .filter(({ start, end }) => start >= 0 && end > start),
    type: read?.type ?? "asserted",
    value: factuality,
    speaker: read && read.speaker.spans.length > 0 ? wordsAt(read.speaker.spans) : null,
    chain: (read?.chain ?? []).map((link) => ({ name: wordsAt(link.spans), named: link.named })),
    voice: voice.label,
    origin: originOf.get(id) ?? "",
  };
}

/** Independent where it has a name, or is the only one; else nobody can tell whether it is another origin. */
function groupOf({ key, label, named, occurrences }: Origin, all: readonly Origin[]) {
  const kind = named || all.length === 1 ? "independent" : "unrecorded";
  return { id: key, kind, label, named, reason: named ? "named" : "unnamed", wordings: occurrences.length };
}

/** Each slot in which wordings cannot both be right, with every value's words. */
function contradictionsOf(claim: Claim, wordings: Wordings, texts: Texts) {
  const slots = new Map<string, Map<string, Set<string>>>();
  const at = new Map(claim.occurrences.map(({ key }, i) => [key, wordings[i]!]));
  const put = (slot: string, proposition: number, spans: StoredLink["evidence"]["later"]) => {
    const wording = at.get(proposition);
    if (!wording) return;
    const text = texts.get(wording.version)?.reading.document.text ?? "";
    const value = spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
    const values = slots.get(slot) ?? new Map<string, Set<string>>();
    values.set(value, (values.get(value) ?? new Set()).add(wording.id));
    slots.set(slot, values);
  };
  for (const { slot, later, earlier, evidence } of claim.links) {
    if (slot === null) continue;
    put(slot, earlier, evidence.earlier);
    put(slot, later, evidence.later);
  }
  return [...slots].map(([slot, values]) => ({
    slot,
    values: [...values].map(([value, statements]) => ({ value, statements: [...statements] })),
  }));
}
