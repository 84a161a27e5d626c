import type { Kysely } from "kysely";
import { inPieces } from "../database/in-pieces.ts";
import type { Tables } from "../tables.ts";
import { shareOf } from "./grams.ts";
import { isBetter, pairOf } from "./link.ts";
import { type Compared, comparables } from "./texts.ts";

/** Two versions (row numbers) that share enough; `a` has the smaller id. One for two documents: the best of their versions. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly share: number;
}

interface Known extends Candidate {
  readonly ids: readonly [a: string, b: string];
  readonly documents: string;
}

/** The pairs that adding has found, of all documents or of some (row numbers). */
export async function storedPairs(
  reads: Kysely<Tables>,
  asOf: string,
  documents?: readonly number[],
): Promise<readonly Known[]> {
  if (!documents) return bestOf(await pairRows(reads, asOf));
  const found: Known[] = [];
  for (const piece of inPieces(documents))
    for (const side of ["a", "b"] as const) found.push(...(await pairRows(reads, asOf, side, piece)));
  return bestOf(found);
}

async function pairRows(
  reads: Kysely<Tables>,
  asOf: string,
  side: "a" | "b" = "a",
  documents?: readonly number[],
): Promise<readonly Known[]> {
  const all = reads
    .selectFrom("copy_pairs as pair")
    .innerJoin("versions as va", "va.key", "pair.a")
    .innerJoin("versions as vb", "vb.key", "pair.b")
    .select(["pair.a", "pair.b", "shared", "grams_a", "grams_b"])
    .select(["va.id as id_a", "vb.id as id_b", "va.document as document_a", "vb.document as document_b"])
    .where("pair.recorded", "<=", asOf);
  const rows = await (documents ? all.where(`v${side}.document`, "in", documents) : all).execute();
  return rows.map(({ a, b, shared, grams_a, grams_b, id_a, id_b, document_a, document_b }) => ({
    a,
    b,
    shared,
    share: shareOf(shared, grams_a, grams_b),
    ids: [id_a, id_b],
    documents: bothOf(document_a, document_b),
  }));
}

const bothOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** One pair for two documents, in the order of the versions' ids. */
function bestOf(pairs: readonly Known[]): readonly Known[] {
  const best = new Map<string, Known>();
  for (const pair of pairs) {
    const known = best.get(pair.documents);
    if (!known || isBetter(pair, known)) best.set(pair.documents, pair);
  }
  return [...best.values()].sort((one, other) => (before(one.ids, other.ids) ? -1 : 1));
}

const before = (one: Known["ids"], other: Known["ids"]): boolean =>
  one[0] === other[0] ? one[1] < other[1] : one[0] < other[0];

/**
 * The given pairs and those that have only frequent fingerprints in common. They are not stored: a line under every article
 * would make a row for every two articles. Time grows with the number of such pairs, memory with the texts that have one.
 */
export async function repeatedPairs(
  reads: Kysely<Tables>,
  asOf: string,
  stored: readonly Known[],
): Promise<readonly Candidate[]> {
  const { places, prints } = await frequentPlaces(reads, asOf);
  const texts = new Map<number, Compared>();
  for (const piece of inPieces(prints.keys()))
    for (const [key, { id, document, set }] of await comparables(reads, piece))
      texts.set(key, { key, id, document, set });
  const found: Known[] = [...stored];
  for (const [key, own] of prints) {
    const text = texts.get(key)!;
    for (const [other, count] of meetings(key, own, places)) {
      const that = texts.get(other)!;
      if (that.document === text.document || count < leastMeetings(text, that)) continue;
      const pair = pairOf(text, that);
      if (pair) found.push(knownOf(pair));
    }
  }
  return bestOf(found);
}

const knownOf = ({ a, b, ids, shared, share }: NonNullable<ReturnType<typeof pairOf>>): Known => ({
  a: a.key,
  b: b.key,
  shared,
  share,
  ids,
  documents: bothOf(a.document, b.document),
});

/** How often each version with a smaller number has one of these fingerprints. */
function meetings(
  key: number,
  own: readonly number[],
  places: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const fingerprint of own)
    for (const other of places.get(fingerprint)!) if (other < key) counts.set(other, (counts.get(other) ?? 0) + 1);
  return counts;
}

/**
 * A fifth of n grams in common makes about n / 32 fingerprints in common (two of thirteen grams are kept). Pairs with less
 * than a quarter of that are not compared word for word.
 */
const GRAMS_A_MEETING = 32 * 4;
const leastMeetings = (a: Compared, b: Compared): number => Math.min(a.set.length, b.set.length) / GRAMS_A_MEETING;

/** The frequent fingerprints: the versions of each, and those of each version. */
async function frequentPlaces(reads: Kysely<Tables>, asOf: string) {
  const rows = await reads
    .selectFrom("copy_frequent as frequent")
    .innerJoin("copy_fingerprints as print", "print.fingerprint", "frequent.fingerprint")
    .innerJoin("versions", "versions.key", "print.version")
    .select(["print.fingerprint", "print.version"])
    .where("frequent.recorded", "<=", asOf)
    .where("versions.recorded", "<=", asOf)
    .execute();
  const places = new Map<number, number[]>();
  const prints = new Map<number, number[]>();
  for (const { fingerprint, version } of rows) {
    push(places, fingerprint, version);
    push(prints, version, fingerprint);
  }
  return { places, prints };
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
