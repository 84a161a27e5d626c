import type { CopyPair } from "../../../ledger/index.ts";
import type { DocumentItem } from "../../web/api-types.ts";

/** An article of which so much stands in an earlier one says nothing new: a headline, a credit line. */
const NEARLY_ALL = 0.9;

/** Ids of the versions whose text is nearly all of an earlier article's among these. */
export function repeatedAmong(pairs: readonly CopyPair[], documents: readonly DocumentItem[]): ReadonlySet<string> {
  const byVersion = new Map(documents.map((document) => [document.version, document]));
  const repeated = new Set<string>();
  for (const { a, b, passages } of pairs) {
    const later = (a.published ?? "~") + a.version < (b.published ?? "~") + b.version ? b : a;
    const words = passages.reduce((sum, passage) => sum + passage.words, 0);
    const all = byVersion.get(later.version)?.words ?? 0;
    if (all > 0 && words >= NEARLY_ALL * all && byVersion.has((later === a ? b : a).version))
      repeated.add(later.version);
  }
  return repeated;
}
