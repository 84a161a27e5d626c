import type { ClaimOrigin, ClaimReport, ClaimSide } from "../claim-report.ts";
import { line } from "../csv.ts";
import type { Cell } from "../statement-rows.ts";

interface Row {
  readonly report: ClaimReport;
  /** From 0. */
  readonly at: number;
  readonly side: ClaimSide;
  readonly origin: ClaimOrigin;
}

/** The columns: their names, and what stands in them. */
const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  claim: ({ report }) => report.id,
  text: ({ report }) => report.proposition,
  side: ({ at }) => at + 1,
  side_text: ({ report, side }) => report.wordings[side.origins[0]?.wordings[0] ?? -1]?.sentence.words ?? null,
  origin: ({ origin }) => origin.name,
  origin_named: ({ origin }) => origin.named,
  origin_class: ({ origin }) => origin.class,
  through: ({ origin }) => origin.evidence.join("; ") || null,
  wordings: ({ origin }) => origin.wordings.length,
  first_document: (row) => firstOf(row)?.document.name ?? null,
  first_title: (row) => firstOf(row)?.document.title ?? null,
  first_publisher: (row) => firstOf(row)?.document.publisher ?? null,
  first_published: (row) => firstOf(row)?.document.published ?? null,
  first_url: (row) => firstOf(row)?.document.url ?? null,
  first_words: (row) => firstOf(row)?.sentence.words ?? null,
  origin_value: (row) => firstOf(row)?.factuality ?? null,
  proposed_credibility: ({ side }) => side.credibility?.grade ?? null,
  denied_by: ({ side }) => side.deniedBy.join("; ") || null,
  judged_credibility: ({ report }) => ratingOf(report)?.value ?? null,
  judged_by: ({ report }) => ratingOf(report)?.by ?? null,
};

const firstOf = ({ report, origin }: Row) => report.wordings[origin.wordings[0] ?? -1];

/** The last credibility that a person has given. */
export const ratingOf = ({ judgements }: ClaimReport) =>
  judgements.findLast(({ kind }) => kind === "credibility") ?? null;

/** The header line. */
export const originsHead = line(Object.keys(COLUMNS));

/** A claim's origins, a row an origin: who stands behind which side of it. */
export const originLines = (report: ClaimReport): string =>
  report.sides
    .flatMap((side, at) => side.origins.map((origin): Row => ({ report, at, side, origin })))
    .map((row) => line(Object.values(COLUMNS).map((cell) => cell(row))))
    .join("");

export const originsCsv = (reports: readonly ClaimReport[]): string => originsHead + reports.map(originLines).join("");
