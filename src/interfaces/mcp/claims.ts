import { z } from "zod";
import { type Claim, type ClaimQuery, claimDetail, type Ledger } from "../../ledger/index.ts";
import { citation, citing } from "./cited.ts";

/** One wording of a claim, in its article. */
const wordingShape = citation.extend({
  statement: z.string().describe("for get_chain; v…-r.1 where the article reports it on nobody's word"),
  sentence: z.string().describe("the sentence around the quote"),
  source: z.string().describe('on whose word, as the article has it; "" for the article itself'),
  named: z.boolean(),
  act: z.string().nullable(),
  factuality: z.string().nullable().describe("what the source commits to"),
});

/** How many stand behind one side of a claim. */
export const countsShape = z.object({
  independent: z.int().describe("sources that stand apart; 0 where outlets alone tell it"),
  same_origin: z.int().describe("wordings that only hand on what an origin has said"),
  not_recorded: z.int().describe("sources that may be one with another: unnamed ones"),
  told_by_outlets: z.int().describe("outlets that tell it without a source: none of them is an independent origin"),
});

const sideShape = countsShape.extend({
  wordings: z.array(z.int()).describe("positions in the claim's wordings"),
  origins: z.array(z.object({ label: z.string(), named: z.boolean(), wordings: z.int() })),
  against: z.array(z.int()).describe("positions of the sides that stand against this one"),
  denied_by: z.array(z.string()),
  credibility: z.int().describe("Admiralty code 1 to 6, a proposal that waits for a person; no verdict"),
  reasons: z.array(z.string()),
});

/** A claim with its wordings and what stands behind each side. */
export const claimShape = z.object({
  id: z.string().describe("for get_claim"),
  wordings: z.array(wordingShape).describe("in the order of publication"),
  sides: z.array(sideShape).describe("sides do not contradict themselves; the first said first"),
});

/** A claim as tools give it; `most` wordings, the first ones. */
export async function shownClaim(ledger: Ledger, claim: Claim, query: ClaimQuery, most = Number.POSITIVE_INFINITY) {
  const { wordings } = await claimDetail(ledger, claim, query);
  const cite = citing(ledger);
  const shown: z.input<typeof wordingShape>[] = [];
  for (const [i, wording] of wordings.slice(0, most).entries()) {
    const { voice, act, factuality, report } = claim.occurrences[i]!;
    const source = { source: voice.label, named: voice.kind === "named", act, factuality };
    const statement = report ? wording.id : wording.statement;
    shown.push({ ...(await cite(wording)), statement, sentence: wording.sentence.text, ...source });
  }
  return { id: claim.id, wordings: shown, sides: sidesOf(claim) };
}

/** The counts of a side; an outlet that tells it on nobody's word stands in the last one alone. */
export const shownCounts = ({ counts, origins, unsourced }: Claim["standing"]["sides"][number]) => ({
  independent: counts.independent,
  same_origin: counts.sameOrigin,
  not_recorded: counts.notRecorded - origins.filter(({ kind }) => kind === "outlet").length,
  told_by_outlets: unsourced,
});

function sidesOf({ occurrences, standing }: Claim) {
  const place = new Map(occurrences.map(({ id }, i) => [id, i]));
  return standing.sides.map((side) => ({
    wordings: side.occurrences.map(({ id }) => place.get(id)!),
    origins: side.origins.map((origin) => ({
      label: origin.label,
      named: origin.named,
      wordings: origin.occurrences.length,
    })),
    ...shownCounts(side),
    against: [...side.against],
    denied_by: [...side.deniedBy],
    credibility: side.credibility.value,
    reasons: [...side.credibility.reasons],
  }));
}
