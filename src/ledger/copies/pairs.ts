import { setImmediate as turn } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Credit } from "../../propositions/credit.ts";
import { inPieces } from "../database/in-pieces.ts";
import type { Tables } from "../tables.ts";
import { onlyBoilerplate, type Parted, partedOf } from "./boilerplate.ts";
import { type Direction, directionOf } from "./direction.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import type { Grams } from "./grams.ts";
import { LEAST_SHARE } from "./link.ts";
import { type Passage, type Places, passagesOf, placesOf } from "./passages.ts";
import { type Candidate, repeatedPairs, storedPairs } from "./stored-pairs.ts";
import { type Comparable, comparables } from "./texts.ts";

/** One of the two documents of a pair, in the version that shares most with the other. */
export interface PairSide {
  readonly name: string;
  /** Ids, the same in every ledger. */
  readonly document: string;
  readonly version: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly credits: readonly Credit[];
}

/** Two documents that share a fifth or more of the shorter one's grams. `a` is the one with the smaller version id. */
export interface CopyPair {
  readonly a: PairSide;
  readonly b: PairSide;
  /** Of the shorter text's different grams, 0.2 to 1. */
  readonly shared: number;
  readonly direction: Direction;
  /** They share only what a publisher puts under many articles: no common origin. */
  readonly boilerplate: boolean;
  /** In the order of `a`. */
  readonly passages: readonly Passage[];
}

export interface PairOptions {
  /** UTC in ISO 8601: what the ledger knew then; by default all it knows. */
  readonly asOf?: string;
}

/** Later than any time. */
const ALWAYS = "9999";
/** Pairs that are worked out at a time. */
const AT_A_TIME = 256;

/** The pairs of some documents (row numbers) that share text of their own, and so have a common origin. A few milliseconds. */
export async function copiesOf(
  reads: Kysely<Tables>,
  documents: readonly number[],
  { asOf = ALWAYS }: PairOptions = {},
): Promise<readonly CopyPair[]> {
  const found = await storedPairs(reads, asOf, documents);
  const pairs: CopyPair[] = [];
  for await (const pair of worked(reads, found, asOf)) if (!pair.boilerplate) pairs.push(pair);
  return pairs;
}

/** Every pair of documents that share a fifth or more, those of boilerplate as well; in the order of the versions' ids. */
export async function* allPairs(reads: Kysely<Tables>, { asOf = ALWAYS }: PairOptions = {}): AsyncGenerator<CopyPair> {
  const stored = await storedPairs(reads, asOf);
  yield* worked(reads, await repeatedPairs(reads, asOf, stored), asOf);
}

async function* worked(reads: Kysely<Tables>, pairs: readonly Candidate[], asOf: string): AsyncGenerator<CopyPair> {
  const texts = new Map<number, Prepared>();
  for (let at = 0; at < pairs.length; at += AT_A_TIME) {
    if (at > 0) await turn();
    const piece = pairs.slice(at, at + AT_A_TIME);
    await bring(reads, texts, new Set(piece.flatMap(({ a, b }) => [a, b])), asOf);
    for (const { a, b, share } of piece) yield pairFrom(texts.get(a)!, texts.get(b)!, share);
  }
}

/** A text with the fingerprints by which boilerplate is told. */
interface Printed extends Comparable {
  readonly fingerprints: Grams;
}

/** A text with what every pair asks of it. */
interface Prepared extends Printed, Parted {
  readonly side: PairSide;
  readonly places: Places;
}

const preparedOf = (text: Printed, side: PairSide, frequent: (fingerprint: number) => boolean): Prepared => ({
  ...text,
  side,
  ...partedOf(text.grams, text.fingerprints, frequent),
  places: placesOf(text.grams),
});

function pairFrom(a: Prepared, b: Prepared, shared: number): CopyPair {
  const passages = passagesOf(a, b, b.places);
  const boilerplate = onlyBoilerplate(a, b, LEAST_SHARE);
  const direction = boilerplate ? NO_DIRECTION : directionOf(a.side, b.side, passages);
  return { a: a.side, b: b.side, shared, direction, boilerplate, passages };
}

const NO_DIRECTION: Direction = { way: null, by: null, agencies: [] };

/** Texts that are kept for the next pairs: about 70 KB each. */
const MOST_TEXTS = 1_024;

/** Prepares those of some texts (row numbers) that are not there yet. */
async function bring(
  reads: Kysely<Tables>,
  texts: Map<number, Prepared>,
  wanted: Iterable<number>,
  asOf: string,
): Promise<void> {
  if (texts.size > MOST_TEXTS) texts.clear();
  const keys = [...wanted].filter((key) => !texts.has(key));
  const brought = [...(await comparables(reads, keys)).values()].map(
    (text): Printed => ({ ...text, fingerprints: fingerprintsOf(text.grams) }),
  );
  const sides = await sidesOf(reads, keys);
  const frequent = await frequentAmong(reads, asOf, brought);
  for (const text of brought)
    texts.set(
      text.key,
      preparedOf(text, sides.get(text.key)!, (print) => frequent.has(print)),
    );
}

async function frequentAmong(
  reads: Kysely<Tables>,
  asOf: string,
  texts: readonly Printed[],
): Promise<ReadonlySet<number>> {
  const frequent = new Set<number>();
  for (const piece of inPieces(texts.flatMap(({ fingerprints }) => [...fingerprints]))) {
    const rows = reads
      .selectFrom("copy_frequent")
      .select("fingerprint")
      .where("fingerprint", "in", piece)
      .where("recorded", "<=", asOf);
    for (const { fingerprint } of await rows.execute()) frequent.add(fingerprint);
  }
  return frequent;
}

async function sidesOf(reads: Kysely<Tables>, keys: readonly number[]): Promise<ReadonlyMap<number, PairSide>> {
  const credits = await creditsOfVersions(reads, keys);
  const sides = new Map<number, PairSide>();
  for (const piece of inPieces(keys)) {
    const rows = await reads
      .selectFrom("versions")
      .innerJoin("documents", "documents.key", "versions.document")
      .select(["versions.key", "versions.id as version", "documents.id as document", "name", "publisher", "published"])
      .where("versions.key", "in", piece)
      .execute();
    for (const { key, ...side } of rows) sides.set(key, { ...side, credits: credits.get(key) ?? [] });
  }
  return sides;
}

/** The credits of versions, by row number; a version without any is left out. */
export async function creditsOfVersions(
  reads: Kysely<Tables>,
  keys: readonly number[],
): Promise<ReadonlyMap<number, readonly Credit[]>> {
  const credits = new Map<number, Credit[]>();
  for (const piece of inPieces(keys)) {
    const rows = await reads
      .selectFrom("copy_credits")
      .selectAll()
      .where("version", "in", piece)
      .orderBy("version")
      .orderBy("number")
      .execute();
    for (const row of rows) {
      const credit = {
        start: row.start_offset,
        end: row.end_offset,
        agencies: JSON.parse(row.agencies) as string[],
        share: row.share as Credit["share"],
        covers: { start: row.covers_start, end: row.covers_end },
        rule: row.rule as Credit["rule"],
      };
      credits.set(row.version, [...(credits.get(row.version) ?? []), credit]);
    }
  }
  return credits;
}
