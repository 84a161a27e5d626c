import { PUBLISHER_DOCUMENTS } from "../copies/boilerplate.ts";
import { COPIED, jaccard } from "./compare.ts";
import type { StoredOccurrence } from "./occurrences.ts";

/**
 * Whether a claim is what one outlet puts under many of its articles: "In unserem Hafenbrief berichten wir jeden Morgen …". As
 * many documents make it so as make a fingerprint of their texts boilerplate.
 */
export function isBoilerplate(occurrences: readonly StoredOccurrence[]): boolean {
  const [first] = occurrences;
  if (first === undefined || occurrences.length < PUBLISHER_DOCUMENTS) return false;
  const documents = new Set<number>();
  for (const { outlet, document, proposition } of occurrences)
    if (outlet === first.outlet && jaccard(first.proposition.wording, proposition.wording) >= COPIED)
      documents.add(document);
  return documents.size >= PUBLISHER_DOCUMENTS;
}
