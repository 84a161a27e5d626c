import { winnow } from "./fingerprints.ts";
import { common, distinct, type Grams, shareOf } from "./grams.ts";

/**
 * Documents of one publisher that may hold a fingerprint before it counts as the publisher's boilerplate. On 20,715 articles
 * pairs that share text of their own grow from 989 to 1,108 when it is 20 instead of 10, and to 3,363 when it is 50.
 */
export const PUBLISHER_DOCUMENTS = 10;
/** Documents of all publishers together: a law's wording, a formula. It also bounds what adding an article costs. */
export const ALL_DOCUMENTS = 256;

/**
 * The different grams of a text that are its own: those of which the kept gram before or after is not frequent. Boilerplate
 * is told by fingerprints, as only these are counted; what lies between two frequent ones is boilerplate, too.
 */
export function ownGrams(grams: Grams, frequent: (fingerprint: number) => boolean): Grams {
  const places = winnow(grams);
  const own: number[] = [];
  let next = 0;
  for (let at = 0; at < grams.length; at++) {
    while (next < places.length && places[next]! < at) next++;
    const before = places[next] === at ? at : (places[next - 1] ?? places[next]!);
    const after = places[next] ?? places[next - 1]!;
    if (!frequent(grams[before]!) || !frequent(grams[after]!)) own.push(grams[at]!);
  }
  return distinct(Uint32Array.from(own));
}

/** What of a text is its own; both in rising order, each once. */
export interface Parted {
  /** Its fingerprints that are not frequent. */
  readonly rare: Grams;
  readonly own: Grams;
}

/** A text in its parts: once for all the pairs that it is in. `fingerprints` as `fingerprintsOf` gives them. */
export const partedOf = (grams: Grams, fingerprints: Grams, frequent: (fingerprint: number) => boolean): Parted => ({
  rare: fingerprints.filter((fingerprint) => !frequent(fingerprint)),
  own: ownGrams(grams, frequent),
});

/** Whether a fingerprint is of what is put under many articles; a document counts once, however many versions it has. */
export function isFrequent(
  places: readonly { readonly document: number; readonly publisher: string | null }[],
): boolean {
  if (places.length < PUBLISHER_DOCUMENTS) return false;
  const documents = new Set<number>();
  const byPublisher = new Map<string, Set<number>>();
  for (const { document, publisher } of places) {
    documents.add(document);
    if (publisher === null) continue;
    const known = byPublisher.get(publisher) ?? new Set();
    byPublisher.set(publisher, known.add(document));
    if (known.size >= PUBLISHER_DOCUMENTS) return true;
  }
  return documents.size >= ALL_DOCUMENTS;
}

/**
 * Whether two texts that share enough share only boilerplate: they have no rare fingerprint in common, or less than `least`
 * of what is the shorter one's own.
 */
export function onlyBoilerplate(a: Parted, b: Parted, least: number): boolean {
  return common(a.rare, b.rare) === 0 || shareOf(common(a.own, b.own), a.own.length, b.own.length) < least;
}
