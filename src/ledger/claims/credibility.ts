/** Admiralty code, credibility of the information; reliability of the source (A to F) is only ever set by people. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

export type CredibilityReason =
  | "several-named-origins"
  | "one-named-origin"
  | "no-named-origin"
  | "further-origins-not-recorded"
  | "open-contradiction"
  | "more-named-origins-against"
  | "withdrawn-by-its-sources"
  | "no-fact";

/** A proposal that waits for a person, with what it rests on. It says nothing about the truth. */
export interface CredibilityProposal {
  readonly value: Credibility;
  readonly reasons: readonly CredibilityReason[];
}

export interface CredibilityFacts {
  readonly named: number;
  readonly notRecorded: number;
  /** Named origins that stand against it and have not come round. */
  readonly namedAgainst: number;
  /** Contradictions and denials that are open, of named and unnamed origins. */
  readonly open: number;
  /** It is a demand, an opinion, an appeal or a prediction: nothing that another source could confirm. */
  readonly stance: boolean;
  /** All its origins have said otherwise since. */
  readonly withdrawn: boolean;
}

/** The rows are tried from above; the first that fits counts. */
export function proposeCredibility(facts: CredibilityFacts): CredibilityProposal {
  const { named, notRecorded, namedAgainst, open, withdrawn, stance } = facts;
  if (stance) return { value: 6, reasons: ["no-fact"] };
  const origins: CredibilityReason =
    named > 1 ? "several-named-origins" : named === 1 ? "one-named-origin" : "no-named-origin";
  const further: readonly CredibilityReason[] = notRecorded > 0 && named > 0 ? ["further-origins-not-recorded"] : [];
  if (withdrawn) return { value: 5, reasons: [origins, "withdrawn-by-its-sources"] };
  if (open > 0 && namedAgainst > 1 && named === 0)
    return { value: 5, reasons: [origins, "more-named-origins-against"] };
  if (open > 0) return { value: named > 1 ? 3 : 4, reasons: [origins, ...further, "open-contradiction"] };
  if (named > 1) return { value: 1, reasons: [origins, ...further] };
  if (named === 1) return { value: notRecorded > 0 ? 2 : 3, reasons: [origins, ...further] };
  return { value: 6, reasons: [origins] };
}
