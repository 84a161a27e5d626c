import { z } from "zod";
import { searchClaims as search } from "../../../ledger/index.ts";
import { claimShape, shownClaim } from "../claims.ts";
import { pasts, tool, untilOf } from "../tool.ts";

/** Documents that are looked through for one page. */
const DOCUMENTS = 20;
/** Wordings of each claim; get_claim gives all. */
const WORDINGS = 3;

export const searchClaims = tool({
  name: "search_claims",
  title: "Search claims",
  about:
    'Finds what was said across articles by words in any form (Brücke finds Brücken), "words in order", -without. Each claim ' +
    "comes with its first wordings, who said it, and how many independent origins stand behind it; no verdict on truth.",
  input: z.object({
    query: z.string().min(1).max(1_000),
    limit: z.int().min(1).max(50).default(10).describe("claims at most"),
    cursor: z.string().optional().describe("`next` of the answer before: claims of older articles"),
    ...pasts,
  }),
  output: z.object({
    claims: z.array(claimShape.extend({ total: z.int().describe("wordings that the claim has") })),
    next: z.string().nullable(),
  }),
  async run({ query, limit, cursor, ...past }, { ledger }) {
    const until = untilOf(past);
    const page = await search(ledger, { ...until, text: query, limit: DOCUMENTS, ...(cursor ? { cursor } : {}) });
    const claims: (Awaited<ReturnType<typeof shownClaim>> & { total: number })[] = [];
    for (const claim of page.items.slice(0, limit))
      claims.push({ ...(await shownClaim(ledger, claim, until, WORDINGS)), total: claim.occurrences.length });
    return { claims, next: page.next };
  },
});
