// What the server sends, beside `Reading`; the server's views have these as their types, too. Dates are EDTF or UTC
// instants in ISO 8601; null is "not known".
import type { FactualityValue, Span, Statement, StatementType } from "../../index.ts";
import type { Page, Slot } from "../../ledger/index.ts";

export type { Page };

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
  /** "de", "en". */
  readonly language: string;
}

/** A document in one of its versions. */
export interface DocumentItem {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly words: number;
  readonly recorded: string;
}

/** A document that shares text with another one. */
export interface RelatedCopy {
  readonly document: DocumentItem;
  /** Part of the shorter text, 0 to 1. */
  readonly shared: number;
  /** Whether the asked one has it from there, handed it on, both have it from agencies, or nobody can tell. */
  readonly way: "from" | "to" | "common" | "unknown";
  readonly agencies: readonly string[];
}

/** What a document belongs to. */
export interface RelatedTo {
  /** In its current version. */
  readonly document: DocumentItem;
  /** The latest first. */
  readonly versions: readonly DocumentItem[];
  readonly story: Omit<StoryItem, "first" | "last"> | null;
  readonly claims: readonly ClaimItem[];
  readonly copies: readonly RelatedCopy[];
}

/** A document that holds what was sought, with the words around the first hit; "" where the text was removed. */
export interface HitItem {
  readonly document: DocumentItem;
  readonly text: string;
  readonly hits: readonly Span[];
}

export interface SourceItem {
  readonly id: string;
  readonly name: string;
  /** PER, ORG, LOC, MISC. */
  readonly kind: string;
  readonly statements: number;
  /** Of these those that it tells on. */
  readonly relays: number;
  readonly documents: number;
  readonly publishers: number;
  /** Admiralty A to F, as a person has set it last. */
  readonly reliability: string | null;
}

export interface SourceDetail extends SourceItem {
  /** When the first and the last of its documents came out, as far as they have dates. */
  readonly first: string | null;
  readonly last: string | null;
  readonly wikidata: string | null;
  readonly judgements: readonly Judgement[];
}

export interface StatementItem {
  readonly id: string;
  readonly document: DocumentItem;
  /** null where the text was removed. */
  readonly quote: string | null;
  readonly speaker: string | null;
  /** The name of whose word it is. */
  readonly origin: string | null;
  /** Whether a person has said whose word it is; `speaker` has the article's words. */
  readonly setRight: boolean;
  /** Where and when (EDTF) it happens. */
  readonly places: readonly string[];
  readonly about: readonly string[];
  readonly statement: Statement;
}

/** A value of a facet, what it is called, and how many statements have it. */
export interface FacetCount {
  readonly value: string;
  /** null where the value speaks for itself. */
  readonly label: string | null;
  readonly statements: number;
}

/** How many statements there are of each value; each facet counted under all other filters. */
export type StatementFacets = Readonly<
  Record<
    "act" | "type" | "value" | "named" | "role" | "publisher" | "source" | "story" | "country" | "place",
    readonly FacetCount[]
  >
> & { readonly all: number };

export interface StoryItem {
  readonly id: string;
  readonly title: string;
  /** Of its title. */
  readonly language: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly documents: number;
}

/** Origins in three classes: that stand for themselves, that go back to a counted one, that nothing is recorded of. */
export interface Origins {
  readonly independent: number;
  readonly same: number;
  readonly unrecorded: number;
}

export interface ClaimItem {
  readonly id: string;
  /** The words of its first clause, and the sentence that they stand in. */
  readonly text: string;
  readonly sentence: string;
  readonly language: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly wordings: number;
  readonly origins: Origins;
  readonly contradictions: number;
  readonly values: readonly FactualityValue[];
  /** Admiralty credibility, 1 to 6: a proposal until a person has confirmed it; null where there are several sides. */
  readonly credibility: number | null;
}

/** How the words of a claim, or of a document, changed. */
export interface ChangeItem {
  readonly id: string;
  readonly at: string;
  readonly kind: "new" | "changed" | "revises" | "contradicts" | "confirms" | "denies" | "withdraws";
  /** null for what changed in a document. */
  readonly claim: string | null;
  readonly claimText: string;
  /** Of its words, as its article has it. */
  readonly language: string | null;
  /** The sentence before and after; null before for what is new, null after for what is gone. */
  readonly before: string | null;
  readonly after: string | null;
  readonly by: string | null;
  readonly document: string;
  readonly documentTitle: string;
  /** The version that the earlier sentence stands in; null for what changed in a document. */
  readonly earlier: string | null;
  /** Of a statement against another one: whether a person has found that it is one; null for what needs nobody's look. */
  readonly reviewed: boolean | null;
  /** Where in the two sentences the words stand that the change rests on; only in a story. */
  readonly marks?: { readonly before: readonly Span[]; readonly after: readonly Span[] };
}

/** What happens or was said. */
export interface TimelineItem {
  readonly claim: string;
  readonly text: string;
  readonly language: string | null;
  readonly kind: "said" | "about";
  readonly edtf: string;
  /** Who said it; null for what happens. */
  readonly by: string | null;
  /** The part of `by` that is a name; null where it has none. */
  readonly name: string | null;
}

export type SourceNodeKind = "document" | "named" | "unnamed";

export interface SourceNode {
  readonly id: string;
  readonly label: string;
  readonly kind: SourceNodeKind;
  /** Of a document: its address here, its title, who published it, in which language, when; null for others, and for what is not known. */
  readonly document: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly at: string | null;
}

/** `from` has it from `to`. A document copies one other at most: the earliest of those that it shares most words with. */
export interface SourceEdge {
  readonly from: string;
  readonly to: string;
  /** "shares": has the same text; both have it from a third, or who was first cannot be told. */
  readonly kind: "cites" | "copies" | "credits" | "shares";
  /** The words that show it. */
  readonly evidence: string | null;
}

export interface MapPlace {
  readonly name: string;
  readonly point: readonly [longitude: number, latitude: number];
  readonly precision: string;
  /** Those that name it. */
  readonly articles: number;
  /** Every time it is the one who speaks: a capital that stands for its government. */
  readonly speaks: boolean;
}

/** Articles of which the page of claims asks for the claims at a time. */
export const CLAIMS_OF = "200";

/** What of a story can be asked for by itself; its head (title, days) always comes. */
export const STORY_PARTS = ["documents", "claims", "sources", "places"] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** Lists of parts that were not asked for are empty; "claims" has the timeline and the changes, too. */
export interface StoryDetail extends Omit<StoryItem, "documents"> {
  /** The day that this is as known on; null for all that is known. */
  readonly asOf: string | null;
  readonly documents: readonly DocumentItem[];
  readonly claims: readonly ClaimItem[];
  readonly timeline: readonly TimelineItem[];
  readonly sources: { readonly nodes: readonly SourceNode[]; readonly edges: readonly SourceEdge[] };
  readonly places: readonly MapPlace[];
  readonly changes: readonly ChangeItem[];
  readonly series: readonly SeriesItem[];
}

/** What one source counts on several days. */
export interface SeriesItem {
  /** "" where the outlet itself counts. */
  readonly by: string;
  readonly points: readonly {
    /** "2026-04-15". */
    readonly day: string;
    /** In the article's words. */
    readonly count: string;
    readonly sentence: string;
    readonly document: string;
    readonly version: string;
    readonly claim: string;
  }[];
}

/** One report of a claim: its sentence, where it stands, and which origin it goes back to. */
export interface Wording {
  /** Of its clause, "v…-s3.1". */
  readonly id: string;
  readonly statement: string;
  /** Id inside its reading, "s3". */
  readonly local: string;
  readonly document: DocumentItem;
  readonly sentence: string;
  /** The clause's words inside `sentence`. */
  readonly quote: readonly Span[];
  readonly type: StatementType;
  readonly value: FactualityValue | null;
  readonly speaker: string | null;
  readonly chain: readonly { readonly name: string; readonly named: boolean }[];
  /** Who stands behind it, as the ledger tells origins apart: "Malte Hinrichs". */
  readonly voice: string;
}

/** Why an origin stands where it stands; `Words.originReasons` has a sentence for each. */
export type OriginReason = "named" | "unnamed" | "medium" | "outlet" | "same words" | "vague" | "perhaps one";

export interface OriginGroup {
  readonly id: string;
  readonly kind: "independent" | "unrecorded";
  readonly label: string;
  readonly named: boolean;
  readonly reason: OriginReason;
  /** Ids of its wordings, the first said first: all but the first hand on. */
  readonly wordings: readonly string[];
}

/** Wordings that do not contradict each other, and what stands behind them. */
export interface ClaimSide {
  /** From 1, the first said first. */
  readonly number: number;
  readonly origins: readonly OriginGroup[];
  /** A proposal with its reasons (`Words.credibilityReasons`): it says nothing about the truth. */
  readonly credibility: number;
  readonly reasons: readonly string[];
  /** Numbers of the sides that still stand against it. */
  readonly against: readonly number[];
  /** Who denies it without saying anything else. */
  readonly deniedBy: readonly string[];
}

/** A slot in which sides cannot both be right. */
export interface Contradiction {
  readonly slot: Slot;
  readonly values: readonly {
    readonly side: number;
    /** Its words, each form once: "Zwölf" and "zwölf" are one. */
    readonly forms: readonly string[];
    /** Ids of the wordings that have it. */
    readonly wordings: readonly string[];
  }[];
}

/** A wording as it is shown beside another one. */
export interface ReviewWording {
  readonly id: string;
  /** Id of its statement inside its reading, "s3". */
  readonly local: string;
  readonly document: DocumentItem;
  /** Its article by outlet and title. */
  readonly name: string;
  readonly sentence: string;
  readonly quote: readonly Span[];
}

/** Something that was proposed and nobody has decided. */
export type ReviewItem = ReviewPair | ReviewSpeaker | ReviewNames;

interface Proposed {
  /** What a decision is recorded of. */
  readonly subject: string;
  readonly claim: string;
  /** Outlets that have the claim. */
  readonly outlets: number;
}

/** Two wordings: are they about the same, does the later one change the earlier one? */
export interface ReviewPair extends Proposed {
  readonly kind: "join" | "relation";
  /** Of a relation: "contradicts", "denies" … */
  readonly relation: string | null;
  readonly later: ReviewWording;
  readonly earlier: ReviewWording;
  /** 0 to 1; null for relations. */
  readonly similarity: number | null;
}

/** One wording: is it said by whom it is given to? */
export interface ReviewSpeaker extends Proposed {
  readonly kind: "speaker";
  readonly later: ReviewWording;
  readonly speaker: string;
}

/** Two names: are they one person or body? */
export interface ReviewNames {
  readonly kind: "identity";
  readonly subject: string;
  /** The names as sources; the more quoted one first. */
  readonly names: readonly [ReviewName, ReviewName];
  /** "surname", "first letters", "told as one" … */
  readonly why: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface ReviewName {
  readonly id: string;
  readonly name: string;
  readonly statements: number;
  readonly documents: number;
}

export interface GivenDecision {
  readonly subjectKind: "join" | "relation" | "speaker";
  readonly subject: string;
  readonly kind: "accept" | "reject" | "correct" | "undo";
  readonly value: string | null;
  readonly author: string;
}

/** A decision as it stands. */
export interface MadeDecision extends GivenDecision {
  /** UTC in ISO 8601. */
  readonly recorded: string;
}

/** About two names, each a name or a source's id. */
export interface GivenIdentity {
  readonly kind: "merge" | "split" | "undo";
  readonly one: string;
  readonly other: string;
  readonly author: string;
}

/** A person or body with all names by which articles call it. */
export interface IdentityItem {
  readonly id: string;
  readonly name: string;
  readonly names: readonly (ReviewName & { readonly why: string | null; readonly confidence: number })[];
  /** Each by its key, and as an article has it. */
  readonly offices: readonly { readonly name: string; readonly office: string; readonly articles: number }[];
  readonly speaksFor: readonly { readonly name: string; readonly office: string; readonly articles: number }[];
  readonly spokenForBy: readonly { readonly name: string; readonly office: string; readonly articles: number }[];
  readonly decisions: readonly {
    readonly kind: "merge" | "split";
    /** Keys of names: "=husum". */
    readonly names: readonly [string, string];
    readonly author: string;
    readonly recorded: string;
  }[];
}

/** One thing that is new on a page. */
export interface NewsEntry {
  readonly id: string;
  readonly title: string;
  readonly at: string | null;
  readonly author: string | null;
  readonly text: string;
  /** Of the words of `title`, and of `text`; null for those of the page that asked, and where it is not known. */
  readonly language: string | null;
  readonly textLanguage: string | null;
  /** The article's own address. */
  readonly link: string | null;
  /** Where it stands in the reader, path and fragment. */
  readonly page: string | null;
}

/** What is new on a page, the latest first, each thing once. */
export interface NewsOf {
  readonly of: string;
  readonly title: string;
  readonly items: readonly NewsEntry[];
}

/** A page that somebody wants to hear news of. */
export interface GivenWatch {
  /** Path and query. */
  readonly address: string;
  readonly title: string;
  readonly author: string;
  readonly webhook: string | null;
}

export interface WatchItem extends GivenWatch {
  readonly recorded: string;
}

/** What a person has decided about a claim or a source; earlier ones stay. */
export interface Judgement {
  /** Of a claim "credibility" (1 to 6), of a source "reliability" (A to F); "note"; "wrong": does not belong here. */
  readonly kind: "credibility" | "reliability" | "note" | "wrong";
  readonly value: string | null;
  readonly reason: string | null;
  readonly author: string;
  /** UTC in ISO 8601. */
  readonly recorded: string;
}

/** Another claim of which it is asked whether it is the same. */
export interface ClaimQuestion {
  readonly id: string;
  readonly text: string;
  readonly documents: readonly DocumentItem[];
  /** What speaks for it (above 0) and against it, by the names of `labels/join-reasons.ts`, the strongest first. */
  readonly reasons: readonly { readonly feature: string; readonly weight: number }[];
}

export interface ClaimDetail extends ClaimItem {
  /** Independent origins of its best side, as many as there may be, and what would have to be known for that. */
  readonly doubt: {
    readonly independent: number;
    readonly perhaps: number;
    readonly doubts: readonly (
      | { readonly kind: "who"; readonly one: string; readonly other: string }
      | { readonly kind: "same"; readonly claim: string }
    )[];
  };
  readonly story: Pick<StoryItem, "id" | "title" | "language"> | null;
  readonly report: readonly Wording[];
  readonly sides: readonly ClaimSide[];
  readonly contradicted: readonly Contradiction[];
  /** Denials, confirmations and revisions that one article itself tells as such. */
  readonly answers: readonly ChangeItem[];
  /** Other claims that may be this one: questions. */
  readonly proposed: readonly ClaimQuestion[];
  readonly judgements: readonly Judgement[];
  /** What people have decided about its wordings, the earliest first. */
  readonly decisions: readonly MadeDecision[];
}
