import { z } from "zod";
import { type Claim, claim, claimDetail } from "../../../ledger/index.ts";
import { spanShape } from "../cited.ts";
import { claimShape, shownClaim } from "../claims.ts";
import { pasts, tool, unknown, untilOf } from "../tool.ts";

const linkShape = z.object({
  later: z.int().describe("position of the later wording"),
  earlier: z.int().describe("position of the earlier wording"),
  kind: z.string().describe("repeats, corroborates, confirms, revises, withdraws, contradicts or denies"),
  slot: z.string().nullable().describe("what cannot both be so: time, quantity, polarity …; null where all fits"),
  later_spans: z.array(spanShape),
  earlier_spans: z.array(spanShape),
  rule: z.string(),
});

export const getClaim = tool({
  name: "get_claim",
  title: "Get a claim",
  about:
    "One claim whole: every wording in its sentence and article, which of them repeat, revise, contradict or deny which, the " +
    "origins of each side, a proposed credibility with its reasons, and what people have decided.",
  input: z.object({ id: z.string().describe("as search_claims gives it"), ...pasts }),
  output: claimShape.extend({
    links: z.array(linkShape),
    judgements: z.array(
      z.object({
        kind: z.string(),
        value: z.string().nullable(),
        reason: z.string().nullable(),
        author: z.string(),
        recorded: z.string(),
      }),
    ),
  }),
  async run({ id, ...past }, { ledger }) {
    const until = untilOf(past);
    const found = await claim(ledger, id, until);
    if (!found) throw unknown("claim", id, "search_claims finds claims by their words.");
    const { judgements } = await claimDetail(ledger, found, until);
    return {
      ...(await shownClaim(ledger, found, until)),
      links: linksOf(found),
      judgements: judgements.map(({ kind, value, reason, author, recorded }) => ({
        kind,
        value,
        reason,
        author,
        recorded,
      })),
    };
  },
});

export function linksOf({ links, occurrences }: Claim) {
  const place = new Map(occurrences.map(({ key }, i) => [key, i]));
  return links.map(({ later, earlier, kind, slot, evidence, rule }) => ({
    later: place.get(later)!,
    earlier: place.get(earlier)!,
    kind,
    slot,
    later_spans: evidence.later.map(({ start, end }) => ({ start, end })),
    earlier_spans: evidence.earlier.map(({ start, end }) => ({ start, end })),
    rule,
  }));
}
