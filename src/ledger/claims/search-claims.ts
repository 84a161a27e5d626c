import type { Span } from "../../text/span.ts";
import type { Ledger } from "../ledger.ts";
import { document } from "../queries/documents.ts";
import type { Page, PageQuery } from "../queries/page.ts";
import type { Until } from "../queries/until.ts";
import { lexicons } from "../search/lexicons.ts";
import { findMatches, wordTest } from "../search/matches.ts";
import { parseQuery } from "../search/query.ts";
import { search } from "../search/search.ts";
import { claimsOf } from "./claim.ts";
import type { Claim } from "./make-claim.ts";

export interface ClaimSearch extends PageQuery, Until {
  readonly text: string;
}

/** Characters around a proposition that may hold words of the search. */
const AROUND = 120;

/**
 * Claims with the words sought in or around one of their wordings, those with most of the words first, then the largest.
 * `limit` and the cursor count the documents that are looked through, the latest first.
 */
export async function searchClaims(ledger: Ledger, query: ClaimSearch): Promise<Page<Claim>> {
  const { items, next } = await search(ledger, query);
  const known = await lexicons();
  const wanted = parseQuery(query.text, known)
    .filter(({ negative }) => !negative)
    .map((condition) => wordTest([condition], known));
  const texts = new Map<string, string>();
  for (const { document: found } of items)
    texts.set(found.version, (await document(ledger, found.version, query))?.reading.document.text ?? "");
  const ranked = (await claimsOf(ledger, [...texts.keys()], { ...query, least: 1 }))
    .map((claim) => ({ claim, hits: mostHits(claim, texts, wanted) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  return { items: ranked.map(({ claim }) => claim), next };
}

/** How many of the conditions the best wording meets. */
function mostHits(
  { occurrences }: Claim,
  texts: ReadonlyMap<string, string>,
  wanted: readonly ((word: string) => boolean)[],
): number {
  const hits = occurrences.map(({ versionId, proposition: { spans } }) => {
    const around = surroundings(texts.get(versionId) ?? "", spans);
    return wanted.filter((isWanted) => findMatches(around, isWanted, 0).length > 0).length;
  });
  return Math.max(0, ...hits);
}

const surroundings = (text: string, spans: readonly Span[]): string =>
  text.slice(Math.max(0, (spans[0]?.start ?? 0) - AROUND), (spans.at(-1)?.end ?? 0) + AROUND);
