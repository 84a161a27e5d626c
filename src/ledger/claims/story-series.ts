import { setImmediate as turn } from "node:timers/promises";
import type { Ledger } from "../ledger.ts";
import { versionsTakenBack } from "../queries/seen.ts";
import type { ClaimQuery } from "./claim.ts";
import { decidedOf } from "./decisions.ts";
import { claimId } from "./make-claim.ts";
import { occurrencesOf, propositionKeys, type StoredOccurrence } from "./occurrences.ts";
import { mayCount, type SeriesPoint, seriesAmong } from "./series.ts";
import { type Wording, wordingsOf } from "./wordings.ts";

/** What one source counts on several days, as articles tell it. */
export interface StorySeries {
  /** Who counts, in an article's words; "" where the outlet itself does, or an article gives no name. */
  readonly by: string;
  /** By days. */
  readonly points: readonly StoryCount[];
}

export interface StoryCount {
  /** The day it holds for, "2026-04-15". */
  readonly day: string;
  /** The number in the article's words, "mindestens 12". */
  readonly count: string;
  readonly sentence: string;
  /** The name of the document, and the version, that has it first. */
  readonly document: string;
  readonly version: string;
  readonly claim: string;
}

/** The series that some versions (by their ids) tell, longest first: see `seriesAmong`. What a page took back is no point. */
export async function seriesOf(
  ledger: Ledger,
  versions: readonly string[],
  query: ClaimQuery = {},
): Promise<readonly StorySeries[]> {
  if (versions.length === 0) return [];
  const { reads } = ledger.database;
  const rows = await reads.selectFrom("versions").select(["key", "id"]).where("id", "in", versions).execute();
  const decided = await decidedOf(ledger, query);
  const back = await versionsTakenBack(reads, query);
  const counts: StoredOccurrence[] = [];
  for (const part of parts(rows.filter(({ key }) => !back.has(key)))) {
    const known = await occurrencesOf(reads, (await propositionKeys(reads, part)).values());
    counts.push(...[...known.values()].map((one) => decided.voiced(one)).filter(mayCount));
    await turn();
  }
  const found = seriesAmong(counts);
  const wordings = await wordingsOf(
    ledger,
    found.flatMap(({ points }) => points.map(({ occurrence }) => occurrence)),
  );
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  return found.map(({ points }) => ({
    by: points.map(({ occurrence }) => occurrence.voice.label).reduce((a, b) => (b.length < a.length ? b : a)),
    points: points.map((point) => countOf(point, byId.get(point.occurrence.id)!)),
  }));
}

/** Versions after which others have a turn: a server answers meanwhile. */
const AT_ONCE = 16;
const parts = <One>(all: readonly One[]): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) => all.slice(i * AT_ONCE, (i + 1) * AT_ONCE));

const MS_OF_DAY = 86_400_000;

function countOf(
  { day, quantity: { span, low }, occurrence }: SeriesPoint,
  { sentence, document, version }: Wording,
): StoryCount {
  return {
    day: new Date(day * MS_OF_DAY).toISOString().slice(0, 10),
    count: sentence.text.slice(span.start - sentence.start, span.end - sentence.start) || String(low),
    ...{ sentence: sentence.text, document, version },
    claim: claimId(occurrence.id),
  };
}
