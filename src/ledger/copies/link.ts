import type { Transaction } from "../database/database.ts";
import { inPieces } from "../database/in-pieces.ts";
import { insertAll } from "../database/insert-all.ts";
import type { Recorded } from "../layer.ts";
import { isFrequent } from "./boilerplate.ts";
import { common, shareOf } from "./grams.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { type Comparable, type Compared, comparables, publisherOf } from "./texts.ts";

/** The least part of the shorter text that makes two texts a pair: a fifth. */
export const LEAST_SHARE = 0.2;

/** What is asked of an article's own value. */
interface Printed {
  readonly fingerprints: Uint32Array;
}

/** Fingerprint -> the versions that have it. */
type Places = ReadonlyMap<number, readonly Place[]>;

interface Place {
  readonly version: number;
  readonly document: number;
  readonly publisher: string | null;
}

/**
 * Finds with whom new versions share text: by fingerprints that are not frequent, then exactly. What becomes frequent by
 * them is noted. A fingerprint that is rare in the end was rare before, so that every order of adding finds the same pairs
 * of texts of their own; pairs that have only boilerplate in common are worked out when they are asked for.
 */
export async function link(transaction: Transaction, added: readonly Recorded<Printed>[]): Promise<void> {
  const places = await rarePlaces(
    transaction,
    added.map(({ value }) => value.fingerprints),
  );
  const recorded = added[0]?.version.recorded ?? "";
  const frequent = [...places].filter(([, found]) => isFrequent(found)).map(([fingerprint]) => fingerprint);
  const rows = frequent.map((fingerprint) => ({ fingerprint, recorded }));
  await insertAll(transaction, "copy_frequent", rows, "ignore");
  const own = new Set(added.map(({ version }) => version.key));
  const pairs = candidates(added, own, places, new Set(frequent));
  const texts = await comparables(transaction, pairs.flat());
  const found = pairs.flatMap(([key, other]) => pairOf(texts.get(key)!, texts.get(other)!) ?? []);
  await insertAll(
    transaction,
    "copy_pairs",
    bestOfDocuments(found, own).map((pair) => ({ ...rowOf(pair), recorded })),
    "ignore",
  );
}

/** Where fingerprints stand, the frequent ones left out: few rows each, however large the ledger is. */
async function rarePlaces(transaction: Transaction, prints: readonly Uint32Array[]): Promise<Places> {
  const asked = new Set(prints.flatMap((found) => [...found]));
  for (const piece of inPieces(asked)) {
    const known = await transaction.selectFrom("copy_frequent").select("fingerprint").where("fingerprint", "in", piece);
    for (const { fingerprint } of await known.execute()) asked.delete(fingerprint);
  }
  const rows: { fingerprint: number; version: number }[] = [];
  for (const piece of inPieces(asked))
    rows.push(
      ...(await transaction.selectFrom("copy_fingerprints").selectAll().where("fingerprint", "in", piece).execute()),
    );
  return placesOf(rows, await owners(transaction, rows));
}

function placesOf(
  rows: readonly { fingerprint: number; version: number }[],
  known: ReadonlyMap<number, Omit<Place, "version">>,
): Places {
  const places = new Map<number, Place[]>();
  for (const { fingerprint, version } of rows) {
    const place = { version, ...known.get(version)! };
    const there = places.get(fingerprint);
    if (there) there.push(place);
    else places.set(fingerprint, [place]);
  }
  return places;
}

async function owners(transaction: Transaction, rows: readonly { version: number }[]) {
  const known = new Map<number, Omit<Place, "version">>();
  for (const piece of inPieces(rows.map(({ version }) => version))) {
    const found = await transaction
      .selectFrom("versions")
      .select(["key", "document", "publisher", "url"])
      .where("key", "in", piece)
      .execute();
    for (const { key, document, publisher, url } of found)
      known.set(key, { document, publisher: publisherOf(publisher, url) });
  }
  return known;
}

/** Pairs of a new version and another document's version that have a rare fingerprint in common, each once. */
function candidates(
  added: readonly Recorded<Printed>[],
  own: ReadonlySet<number>,
  places: Places,
  frequent: ReadonlySet<number>,
): readonly (readonly [key: number, other: number])[] {
  return added.flatMap(({ version: { key, document }, value }) => {
    const others = new Set<number>();
    for (const fingerprint of value.fingerprints)
      if (!frequent.has(fingerprint))
        for (const place of places.get(fingerprint) ?? [])
          if (place.document !== document && !(own.has(place.version) && place.version < key))
            others.add(place.version);
    return [...others].map((other) => [key, other] as const);
  });
}

/** Two texts that share enough; `a` has the smaller id. */
interface Pair<Text extends Compared = Comparable> {
  readonly a: Text;
  readonly b: Text;
  readonly ids: readonly [a: string, b: string];
  readonly shared: number;
  readonly share: number;
}

/** The exact share of two texts; null below the least. */
export function pairOf<Text extends Compared>(one: Text, other: Text): Pair<Text> | null {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const shared = common(a.set, b.set);
  const share = shareOf(shared, a.set.length, b.set.length);
  return share < LEAST_SHARE ? null : { a, b, ids: [a.id, b.id], shared, share };
}

/**
 * Of each new version and each other document the pair that shares most: a report that is updated fifty times is no fifty
 * copies. The best of all versions of two documents is always among them, in whatever order they came.
 */
function bestOfDocuments(pairs: readonly Pair[], added: ReadonlySet<number>): readonly Pair[] {
  const best = new Map<string, Pair>();
  const take = (key: string, pair: Pair) => {
    const known = best.get(key);
    if (!known || isBetter(pair, known)) best.set(key, pair);
  };
  for (const pair of pairs) {
    if (added.has(pair.a.key)) take(`${pair.a.key} ${pair.b.document}`, pair);
    if (added.has(pair.b.key)) take(`${pair.b.key} ${pair.a.document}`, pair);
  }
  return [...new Set(best.values())];
}

/** By share, then by the grams shared, then by the ids: the same pair in every ledger. */
export function isBetter(pair: Ranked, other: Ranked): boolean {
  if (pair.share !== other.share) return pair.share > other.share;
  if (pair.shared !== other.shared) return pair.shared > other.shared;
  if (pair.ids[0] !== other.ids[0]) return pair.ids[0] < other.ids[0];
  return pair.ids[1] < other.ids[1];
}

interface Ranked {
  readonly share: number;
  readonly shared: number;
  readonly ids: readonly [a: string, b: string];
}

function rowOf({ a, b, shared }: Pair) {
  return {
    a: a.key,
    b: b.key,
    shared,
    grams_a: a.set.length,
    grams_b: b.set.length,
    passages: packPassages(passagesOf(a, b)),
  };
}

const packPassages = (passages: readonly Passage[]): string =>
  JSON.stringify(passages.map(({ a, b, words }) => [a.start, a.end, b.start, b.end, words]));
