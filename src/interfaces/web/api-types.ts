// What the server sends, beside `Reading`. Dates are EDTF or UTC instants in ISO 8601; null is "not known".
import type { FactualityValue, Span, StatementType } from "../../index.ts";
import type { DocumentEntry } from "../../ledger/index.ts";

export type { DocumentEntry, Hit, Page, SourceEntry } from "../../ledger/index.ts";

/** An error as RFC 9457 has it. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
}

export interface ExampleItem {
  readonly name: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

export interface StoryItem {
  readonly id: string;
  readonly title: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly documents: number;
  readonly claims: number;
}

/** Origins in three classes: that stand for themselves, that go back to a counted one, that nothing is recorded of. */
export interface Origins {
  readonly independent: number;
  readonly same: number;
  readonly unrecorded: number;
}

export interface ClaimItem {
  readonly id: string;
  readonly text: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly wordings: number;
  readonly origins: Origins;
  readonly contradictions: number;
  readonly values: readonly FactualityValue[];
  /** Admiralty credibility, 1 to 6: a proposal until a person has confirmed it. */
  readonly credibility: number | null;
}

/** How the words of a claim, or of a document, changed. */
export interface ChangeItem {
  readonly id: string;
  readonly at: string;
  readonly kind: "new" | "revises" | "contradicts" | "confirms" | "denies" | "withdrawn";
  readonly claim: string;
  readonly claimText: string;
  /** The sentence before and after; null before for what is new. */
  readonly before: string | null;
  readonly after: string | null;
  readonly by: string | null;
  readonly document: string;
  readonly documentTitle: string;
}

/** What happens or was said, with fuzzy ends: [earliest, latest] possible start and end as instants. */
export interface TimelineItem {
  readonly claim: string;
  readonly text: string;
  readonly kind: "said" | "about";
  readonly edtf: string;
}

export type SourceNodeKind = "document" | "named" | "unnamed";

export interface SourceNode {
  readonly id: string;
  readonly label: string;
  readonly kind: SourceNodeKind;
}

/** `from` has it from `to`. */
export interface SourceEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: "cites" | "copies" | "credits";
  /** The words that show it. */
  readonly evidence: string | null;
}

export interface MapPlace {
  readonly name: string;
  readonly point: readonly [longitude: number, latitude: number];
  readonly precision: string;
  readonly claims: number;
}

export interface StoryDetail extends Omit<StoryItem, "documents" | "claims"> {
  /** The day that this is as known on; null for all that is known. */
  readonly asOf: string | null;
  readonly documents: readonly DocumentEntry[];
  readonly claims: readonly ClaimItem[];
  readonly timeline: readonly TimelineItem[];
  readonly sources: { readonly nodes: readonly SourceNode[]; readonly edges: readonly SourceEdge[] };
  readonly places: readonly MapPlace[];
  readonly changes: readonly ChangeItem[];
}

/** One report of a claim: its sentence, where it stands, and which origin it goes back to. */
export interface Wording {
  readonly statement: string;
  /** Id inside its reading, "s3". */
  readonly local: string;
  readonly document: DocumentEntry;
  readonly sentence: string;
  /** The statement's words inside `sentence`. */
  readonly quote: readonly Span[];
  readonly type: StatementType;
  readonly value: FactualityValue | null;
  readonly speaker: string | null;
  readonly chain: readonly { readonly name: string; readonly named: boolean }[];
  readonly origin: string;
}

export interface OriginGroup {
  readonly id: string;
  readonly kind: "independent" | "same" | "unrecorded";
  readonly label: string;
  readonly named: boolean;
  /** Why these belong together, or why it cannot be told. */
  readonly reason: string;
}

export interface Contradiction {
  readonly slot: string;
  readonly values: readonly { readonly value: string; readonly statements: readonly string[] }[];
}

/** What a person has decided about a claim; earlier ones stay. */
export interface Judgement {
  /** "credibility" (1 to 6), "note", "wrong": does not belong here. */
  readonly kind: "credibility" | "note" | "wrong";
  readonly value: string | null;
  readonly reason: string | null;
  readonly author: string;
  /** UTC in ISO 8601. */
  readonly recorded: string;
}

export interface ClaimDetail extends ClaimItem {
  readonly story: { readonly id: string; readonly title: string } | null;
  readonly report: readonly Wording[];
  readonly originGroups: readonly OriginGroup[];
  readonly contradicted: readonly Contradiction[];
  /** What the proposed credibility rests on, by the ledger's ids ("one-named-origin"). */
  readonly reasons: readonly string[];
  readonly judgements: readonly Judgement[];
}
