import { z } from "zod";
import { type Claim, claimDetail, claimsOf, document } from "../../../ledger/index.ts";
import { citation, citedDocument, citing, shownDocument } from "../cited.ts";
import { countsShape, shownCounts } from "../claims.ts";
import { saidShape, shownStatement } from "../said.ts";
import { pasts, tool, unknown, untilOf } from "../tool.ts";

export const getChain = tool({
  name: "get_chain",
  title: "Follow a statement to its origin",
  about:
    "On whose word a statement stands: the mouths from the origin to the article, each with its words and whether it is named; " +
    "and, for each claim it belongs to, which other origins there are and where it was said first.",
  input: z.object({
    statement: z
      .string()
      .describe("id as read_article, search_claims or get_claim gives it: v…-s3; v…-r.1 of a plain report"),
    ...pasts,
  }),
  output: z.object({
    document: citedDocument,
    statement: saidShape.nullable().describe("null for what the article reports on nobody's word"),
    claims: z.array(
      countsShape.extend({
        id: z.string(),
        origin: z.string().describe('whom this wording goes back to; "" for the outlet itself'),
        origin_wordings: z.int().describe("wordings that go back to the same origin, this one counted"),
        first: citation.describe("where it was said first"),
      }),
    ),
  }),
  async run({ statement: id, ...past }, { ledger }) {
    const until = untilOf(past);
    const version = id.slice(0, Math.max(0, id.lastIndexOf("-")));
    const detail = await document(ledger, version, until);
    const entry = detail?.versions.find((other) => other.version === version);
    const statement = detail?.reading.statements.find((other) => `${version}-${other.id}` === id);
    const claims = (await claimsOf(ledger, [version], { ...until, least: 1 })).flatMap((claim) => {
      const own = originIn(claim, id);
      return own ? [{ claim, ...own }] : [];
    });
    if (!entry || !detail || (!statement && claims.length === 0))
      throw unknown("statement", id, "read_article gives the ids of an article in the ledger.");
    const cite = citing(ledger);
    return {
      document: shownDocument(entry),
      statement: statement ? shownStatement(statement, detail.reading, version) : null,
      claims: await Promise.all(
        claims.map(async ({ claim, side, origin }) => ({
          id: claim.id,
          origin: origin.label,
          origin_wordings: origin.occurrences.length,
          ...shownCounts(side),
          first: await cite((await claimDetail(ledger, claim, until)).wordings[0]!),
        })),
      ),
    };
  },
});

/** The side of a claim that a statement or plain report is on, and its origin there; null where it has no part in the claim. */
function originIn({ standing }: Claim, said: string) {
  for (const side of standing.sides)
    for (const origin of side.origins)
      if (origin.occurrences.some(({ id }) => id === said || id.startsWith(`${said}.`))) return { side, origin };
  return null;
}
