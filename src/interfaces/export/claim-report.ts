import type { EntityType } from "../../index.ts";
import type { Doubt, JoinReason } from "../../ledger/index.ts";

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
  /** What the wordings say that fit together; several where they contradict each other. The first said first. */
  readonly sides: readonly ClaimSide[];
  readonly contradictions: readonly ClaimContradiction[];
  /** Independent origins of its best side, and what keeps them from being more; left out where nothing does. */
  readonly doubt?: { readonly independent: number; readonly perhaps: number; readonly doubts: readonly Doubt[] };
  /** Denials, confirmations and revisions that one article itself tells as such; left out where there are none. */
  readonly answers?: readonly ClaimAnswer[];
  /** Other claims that may be this one: questions. */
  readonly asked?: readonly ClaimQuestion[];
  /** What people said of it; never overwritten, oldest first. */
  readonly judgements: readonly ClaimJudgement[];
}

/** Wordings that say the same, with what stands behind them. */
export interface ClaimSide {
  readonly origins: readonly ClaimOrigin[];
  readonly credibility: ProposedCredibility | null;
  /** Who denies it without saying anything else, by name. */
  readonly deniedBy: readonly string[];
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
    /** Left out, or null, where it is not known. */
    readonly language?: string | null;
  };
  /** The statement's id in its reading. */
  readonly statement: string;
  /** The sentence around the words, parted where the statement begins and ends; before and after may be empty. */
  readonly sentence: { readonly before: string; readonly words: string; readonly after: string };
  /** UTF-16 offsets into the document's text. */
  readonly span: { readonly start: number; readonly end: number };
  /** From the origin to the teller. */
  readonly chain: readonly {
    readonly name: string;
    readonly named: boolean;
    /** Whether it is a person or a body; left out where nobody can tell. */
    readonly type?: EntityType;
  }[];
  /** FactBank value of the origin; null where it is not said. */
  readonly factuality: string | null;
  /** EDTF; when it was said, where the text tells. */
  readonly said: string | null;
}

/** Where wordings go back to. */
export interface ClaimOrigin {
  /** Of its own, or nobody can tell whether it is another one. */
  readonly class: "independent" | "not recorded";
  /** Null where no source is given. */
  readonly name: string | null;
  readonly named: boolean;
  /** Places in `wordings`, from 0, the first said first; those behind the first only hand on and count no more. */
  readonly wordings: readonly number[];
  /** What this rests on, a sentence each: a credit line, a shared passage. In the reader's language or the text's. */
  readonly evidence: readonly string[];
}

/** Who denies or confirms it, as an article tells. */
export interface ClaimAnswer {
  readonly kind: "denies" | "confirms" | "revises";
  /** "proposed": whether it is one is a question. */
  readonly band: "found" | "proposed";
  readonly by: string;
  readonly document: ClaimWording["document"];
  /** The answering sentence, and the answering words in it. */
  readonly sentence: ClaimWording["sentence"];
  /** Place in `wordings` of what it answers; null where the sentence itself says what that is. */
  readonly to: number | null;
}

/** Another claim of which it is asked whether it is the same. */
export interface ClaimQuestion {
  readonly claim: string;
  /** As it was first said. */
  readonly words: string;
  /** Names of its documents. */
  readonly documents: readonly string[];
  /** The strongest first. */
  readonly reasons: readonly JoinReason[];
}

export type ClaimSlot = "predicate" | "participants" | "place" | "time" | "quantity" | "polarity";

/** A slot in which wordings cannot both be right. */
export interface ClaimContradiction {
  readonly slot: ClaimSlot;
  readonly values: readonly { readonly value: string; readonly wordings: readonly number[] }[];
}

/** Admiralty code, credibility of the information: 1 (confirmed by other sources) to 6 (cannot be judged). A machine only proposes. */
export interface ProposedCredibility {
  readonly grade: 1 | 2 | 3 | 4 | 5 | 6;
  readonly reasons: readonly CredibilityReason[];
}

export type CredibilityReason =
  | "several-named-origins"
  | "one-named-origin"
  | "no-named-origin"
  | "further-origins-not-recorded"
  | "open-contradiction"
  | "more-named-origins-against"
  | "withdrawn-by-its-sources"
  | "no-fact";

export interface ClaimJudgement {
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** A grade given, a note, or that the statements do not belong together. */
  readonly kind: "credibility" | "note" | "wrong";
  /** The grade, "1" to "6"; null for the others. */
  readonly value: string | null;
  readonly reason: string | null;
}
