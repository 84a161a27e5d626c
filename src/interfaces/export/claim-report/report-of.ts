import type { EntityType, Reading } from "../../../index.ts";
import type { Claim, Judgement, Slot, StoredLink, Wording } from "../../../ledger/index.ts";
import type {
  ClaimAnswer,
  ClaimContradiction,
  ClaimJudgement,
  ClaimOrigin,
  ClaimQuestion,
  ClaimReport,
  ClaimSide,
  ClaimWording,
} from "../claim-report.ts";
import { deniersOf, shownOrigin } from "./names.ts";

/** What the ledger has of a claim. */
export interface ClaimParts {
  readonly claim: Claim;
  /** In the order of the claim's occurrences. */
  readonly wordings: readonly Wording[];
  readonly judgements: readonly Judgement[];
  /** The readings of their versions, by the versions' ids. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** ISO 8601 instant or day that the ledger is asked for. */
  readonly asOf: string;
  /** The wordings of what is proposed, in the order of `claim.proposed`. */
  readonly asked?: readonly Wording[];
  /** The wordings of `claim.told`, in its order. */
  readonly answers?: readonly Wording[];
}

/** A claim of the ledger as its report. Pure: the same parts give the same report. */
export function claimReportOf(parts: ClaimParts): ClaimReport {
  const { claim, wordings, judgements, readings, asOf, asked = [] } = parts;
  const places = new Map(wordings.map(({ id }, at) => [id, at]));
  return {
    id: claim.id,
    proposition: wordings[0] ? wordsAt(wordings[0], wordings[0].spans) : "",
    asOf,
    wordings: wordings.map((wording) => wordingOf(wording, readings.get(wording.version)!)),
    sides: sidesOf(claim, wordings, places),
    contradictions: contradictionsOf(claim, wordings, places),
    doubt: {
      independent: Math.max(...claim.standing.sides.map(({ counts }) => counts.independent)),
      perhaps: claim.perhaps,
      doubts: claim.doubts,
    },
    ...answersOf(parts, places),
    asked: questionsOf(claim, asked),
    judgements: judgements.flatMap(judgementOf),
  };
}

function answersOf(
  { claim: { told }, answers = [], readings }: ClaimParts,
  places: ReadonlyMap<string, number>,
): Pick<ClaimReport, "answers"> {
  if (told.length === 0) return {};
  return {
    answers: told.flatMap(({ kind, band, by, of }, i): ClaimAnswer[] => {
      const [wording, reading] = [answers[i], readings.get(answers[i]?.version ?? "")];
      if (wording === undefined || reading === undefined) return [];
      const { document, sentence } = wordingOf(wording, reading);
      return [{ kind, band, by: by.label, document, sentence, to: of === null ? null : (places.get(of.id) ?? null) }];
    }),
  };
}

function questionsOf({ proposed }: Claim, wordings: readonly Wording[]): ClaimQuestion[] {
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  return proposed.flatMap(({ claim, occurrences, reasons }) => {
    const own = occurrences.flatMap(({ id }) => byId.get(id) ?? []);
    const [first] = own;
    if (first === undefined) return [];
    return [
      { claim, words: wordsAt(first, first.spans), documents: [...new Set(own.map((one) => one.document))], reasons },
    ];
  });
}

type Spans = Wording["spans"];

const wordsAt = ({ sentence }: Wording, spans: Spans): string =>
  spans.map(({ start, end }) => sentence.text.slice(start - sentence.start, end - sentence.start)).join(" … ");

function wordingOf(
  { statement, published, publisher, document, spans, sentence }: Wording,
  reading: Reading,
): ClaimWording {
  const { sha256, title, url, text, language } = reading.document;
  const local = statement.slice(statement.lastIndexOf("-") + 1);
  const { chain = [], factuality = [], said = null } = reading.statements.find(({ id }) => id === local) ?? {};
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const cut = (from: number, to?: number) => sentence.text.slice(from - sentence.start, to && to - sentence.start);
  return {
    document: { name: document, sha256, title, publisher, published, url, language },
    statement: local,
    sentence: { before: cut(sentence.start, start), words: cut(start, end), after: cut(end) },
    span: { start, end },
    chain: chain.map(({ spans: words, entity, named }) => ({
      name: nameOf(reading, words, entity, text),
      named,
      ...typeOf(reading, entity),
    })),
    factuality: factuality.find(({ source }) => source === "origin")?.value ?? null,
    said,
  };
}

const typeOf = ({ entities }: Reading, entity: string | null): { readonly type?: EntityType } => {
  const found = entities.find(({ id }) => id === entity);
  return found ? { type: found.type } : {};
};

/** The words in the article; where its text was removed, the name of the entity. */
function nameOf({ entities }: Reading, spans: Spans, entity: string | null, text: string | undefined): string {
  if (text !== undefined && spans.length > 0) return spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return entities.find(({ id }) => id === entity)?.name ?? "";
}

function sidesOf(
  { standing, answers }: Claim,
  wordings: readonly Wording[],
  places: ReadonlyMap<string, number>,
): ClaimSide[] {
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  return standing.sides.map((side) => {
    const origins = side.origins.map((origin): ClaimOrigin => {
      const { name, named, kind, outlet } = shownOrigin(origin, byId);
      return {
        class: origin.independent ? "independent" : "not recorded",
        name: name === "" ? null : name,
        named: named || kind === "outlet" || kind === "medium",
        wordings: origin.occurrences.map(({ id }) => places.get(id)!),
        evidence: kind === "unnamed" && outlet !== null ? [outlet] : [],
      };
    });
    const { value: grade, reasons } = side.credibility;
    return { origins, credibility: { grade, reasons }, deniedBy: deniersOf(side, answers) };
  });
}

const AGAINST: readonly StoredLink["kind"][] = ["revises", "contradicts", "denies"];

/** The words that cannot both be right, slot by slot, each with the wordings that have them. */
function contradictionsOf(
  { links, occurrences }: Claim,
  wordings: readonly Wording[],
  places: ReadonlyMap<string, number>,
): ClaimContradiction[] {
  const at = new Map(occurrences.map(({ key, id }) => [key, places.get(id)!]));
  const slots = new Map<Slot, Map<string, Set<number>>>();
  const note = (slot: Slot, place: number, spans: Spans) => {
    const wording = wordings[place]!;
    const said = wordsAt(wording, spans.length > 0 ? spans : wording.spans);
    const values = slots.get(slot) ?? new Map<string, Set<number>>();
    // "Zwölf" at the beginning of a sentence is "zwölf".
    const value = [...values.keys()].find((known) => known.toLowerCase() === said.toLowerCase()) ?? said;
    slots.set(slot, values.set(value, (values.get(value) ?? new Set()).add(place)));
  };
  for (const { slot, kind, later, earlier, evidence } of links) {
    if (slot === null || !AGAINST.includes(kind)) continue;
    note(slot, at.get(earlier)!, evidence.earlier);
    note(slot, at.get(later)!, evidence.later);
  }
  return [...slots].map(([slot, values]) => ({
    slot,
    values: [...values]
      .map(([value, found]) => ({ value, wordings: [...found].sort((a, b) => a - b) }))
      .sort((a, b) => a.wordings[0]! - b.wordings[0]!),
  }));
}

/** Other kinds than those of claims are none of this page's. */
function judgementOf({ author, recorded, kind, value, reason }: Judgement): ClaimJudgement[] {
  if (kind !== "credibility" && kind !== "note" && kind !== "wrong") return [];
  return [{ by: author, at: recorded, kind, value, reason }];
}
