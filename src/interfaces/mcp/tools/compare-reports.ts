import { z } from "zod";
import {
  type Claim,
  claimDetail,
  claimsOf,
  document,
  type Ledger,
  type Until,
  type Wording,
} from "../../../ledger/index.ts";
import { citation, citedDocument, citing, shownDocument } from "../cited.ts";
import { pasts, tool, unknown, untilOf } from "../tool.ts";

const oneSided = z.array(citation.extend({ claim: z.string(), source: z.string() }));

export const compareReports = tool({
  name: "compare_reports",
  title: "Compare two reports",
  about:
    "What two articles of the ledger both say, side by side in their own words, whether they agree, which slot differs, whether " +
    "they have it from the same origin; and what only one of them says.",
  input: z.object({
    a: z.string().describe("id, version or name of an article"),
    b: z.string().describe("id, version or name of another one"),
    ...pasts,
  }),
  output: z.object({
    a: citedDocument,
    b: citedDocument,
    shared: z.array(
      z.object({
        claim: z.string(),
        a: citation,
        b: citation,
        agree: z.boolean().describe("false where they contradict each other"),
        relation: z.string().nullable().describe("what the later is to the earlier: repeats, revises, contradicts …"),
        slot: z.string().nullable().describe("what differs"),
        same_origin: z.boolean(),
      }),
    ),
    only_a: oneSided,
    only_b: oneSided,
  }),
  async run({ a, b, ...past }, { ledger }) {
    const until = untilOf(past);
    const [one, other] = [await headOf(ledger, a, until), await headOf(ledger, b, until)];
    if (one.version === other.version) throw new RangeError("Both are the same article. Name two different ones.");
    const claims = await claimsOf(ledger, [one.version, other.version], { ...until, least: 1 });
    const cite = citing(ledger);
    const [shared, only] = [[] as Shared[], { a: [] as OneSided[], b: [] as OneSided[] }];
    for (const claim of claims) {
      const wordings = await wordingsIn(ledger, claim, until);
      const [inA, inB] = [wordings.get(one.version), wordings.get(other.version)];
      if (inA && inB) shared.push({ ...relationOf(claim, inA, inB), a: await cite(inA), b: await cite(inB) });
      else if (inA) only.a.push({ ...(await cite(inA)), claim: claim.id, source: labelOf(claim, inA) });
      else if (inB) only.b.push({ ...(await cite(inB)), claim: claim.id, source: labelOf(claim, inB) });
    }
    return { a: one, b: other, shared, only_a: only.a, only_b: only.b };
  },
});

type Cited = z.input<typeof citation>;
type OneSided = Cited & { claim: string; source: string };
type Shared = ReturnType<typeof relationOf> & { a: Cited; b: Cited };

async function headOf(ledger: Ledger, id: string, until: Until) {
  const detail = await document(ledger, id, until);
  if (!detail) throw unknown("article", id, "search_claims finds articles by their words.");
  const entry = detail.versions.find(({ version }) => version === id) ?? detail.versions[0]!;
  return { ...shownDocument(entry), version: entry.version };
}

/** The first wording of a claim in each version. */
async function wordingsIn(ledger: Ledger, claim: Claim, until: Until): Promise<ReadonlyMap<string, Wording>> {
  const { wordings } = await claimDetail(ledger, claim, until);
  return new Map(wordings.toReversed().map((wording) => [wording.version, wording]));
}

function relationOf(claim: Claim, a: Wording, b: Wording) {
  const key = (wording: Wording) => claim.occurrences.find(({ id }) => id === wording.id)!.key;
  const ends = [key(a), key(b)];
  const link = claim.links.find(({ later, earlier }) => ends.includes(later) && ends.includes(earlier));
  const has = (list: readonly { readonly id: string }[], { id }: Wording) => list.some((other) => other.id === id);
  const { sides } = claim.standing;
  return {
    claim: claim.id,
    agree: sides.some(({ occurrences }) => has(occurrences, a) && has(occurrences, b)),
    relation: link?.kind ?? null,
    slot: link?.slot ?? null,
    same_origin: sides.some(({ origins }) =>
      origins.some(({ occurrences }) => has(occurrences, a) && has(occurrences, b)),
    ),
  };
}

const labelOf = (claim: Claim, { id }: Wording): string =>
  claim.occurrences.find((occurrence) => occurrence.id === id)?.voice.label ?? "";
