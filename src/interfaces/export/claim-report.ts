/** One claim across articles, with everything that its page shows. Plain data: made from the ledger, or by hand. */
export interface ClaimReport {
  /** The ledger's id of the claim. */
  readonly id: string;
  /** The wording that stands for the claim. */
  readonly proposition: string;
  /** ISO 8601 instant that the ledger is asked for: what was known then. */
  readonly asOf: string;
  /** In the order of publication. Numbered from 1 on the page; the other parts point here by their place in the list, from 0. */
  readonly wordings: readonly ClaimWording[];
  readonly origins: readonly ClaimOrigin[];
  readonly contradictions: readonly ClaimContradiction[];
  readonly credibility: ProposedCredibility | null;
  /** What people said of it; never overwritten, oldest first. */
  readonly judgements: readonly ClaimJudgement[];
}

/** One statement of the claim, in its sentence. */
export interface ClaimWording {
  readonly document: {
    readonly name: string;
    readonly sha256: string;
    readonly title: string | null;
    readonly publisher: string | null;
    /** EDTF. */
    readonly published: string | null;
    readonly url: string | null;
  };
  /** The statement's id in its reading. */
  readonly statement: string;
  /** The sentence around the words, parted where the statement begins and ends; before and after may be empty. */
  readonly sentence: { readonly before: string; readonly words: string; readonly after: string };
  /** UTF-16 offsets into the document's text. */
  readonly span: { readonly start: number; readonly end: number };
  /** From the origin to the teller. */
  readonly chain: readonly { readonly name: string; readonly named: boolean }[];
  /** FactBank value of the origin; null where it is not said. */
  readonly factuality: string | null;
  /** EDTF; when it was said, where the text tells. */
  readonly said: string | null;
}

export type OriginClass = "independent" | "same" | "not recorded";

/** Wordings that go back to one source. */
export interface ClaimOrigin {
  /** Of its own; the same as that of an origin before it; or nobody can tell. */
  readonly class: OriginClass;
  /** Null where no source is given. */
  readonly name: string | null;
  readonly named: boolean;
  /** Places in `wordings`, from 0. */
  readonly wordings: readonly number[];
  /** What the class rests on, a sentence each: a credit line, a shared passage. In the reader's language or the text's. */
  readonly evidence: readonly string[];
}

export type ClaimSlot = "predicate" | "participants" | "place" | "time" | "quantity" | "polarity";

/** A slot in which wordings cannot both be right. */
export interface ClaimContradiction {
  readonly slot: ClaimSlot;
  readonly values: readonly { readonly value: string; readonly wordings: readonly number[] }[];
}

/** NATO's scale: credibility of the information, 1 (confirmed by other sources) to 6 (cannot be judged). A machine only proposes. */
export interface ProposedCredibility {
  readonly grade: 1 | 2 | 3 | 4 | 5 | 6;
  /** A sentence each. */
  readonly reasons: readonly string[];
}

export interface ClaimJudgement {
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly kind: "confirmed" | "corrected" | "annotated";
  /** The credibility that the person gives; null where they gave none. */
  readonly grade: 1 | 2 | 3 | 4 | 5 | 6 | null;
  readonly note: string;
}
