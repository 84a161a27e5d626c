import type { Generated } from "kysely";

/** The tables of steps 0004 and 0011. Of several rows about one thing the one with the highest key counts. */
export interface ClaimTables {
  readonly propositions: PropositionColumns;
  /** What the propositions of a version say: see `packed.ts`. */
  readonly proposition_bodies: { version: number; body: Uint8Array };
  /** `position`: see `versionPosition`; null where the version has no propositions. */
  readonly claim_settings: { version: number; words: string; position: number | null };
  /** `slot`: see `slotOf`. */
  readonly proposition_keys: { hash: number; slot: number; proposition: number };
  readonly claim_members: MemberColumns;
  readonly claim_links: LinkColumns;
  readonly claim_answers: AnswerColumns;
  readonly judgements: JudgementColumns;
}

interface PropositionColumns {
  key: Generated<number>;
  /** "s3.1"; "r.1" of what the article itself reports. The id is this behind the version's: see `propositionIdOf`. */
  local: string;
  /** Null for what the article itself reports. */
  statement: number | null;
  version: number;
  /** See `positionOf`. */
  position: number;
  /** See `packWording`. */
  wording: Uint8Array;
}

interface MemberColumns {
  key: Generated<number>;
  proposition: number;
  parent: number | null;
  root: number;
  similarity: number;
  recorded: string;
}

interface LinkColumns {
  key: Generated<number>;
  owner: number;
  later: number;
  earlier: number;
  kind: string;
  slot: string | null;
  /** `{ later: Span[], earlier: Span[] }` as JSON. */
  evidence: string;
  rule: string;
  /** 1 or 0. */
  withdrawn: number;
  recorded: string;
}

interface AnswerColumns {
  statement: number;
  answered: number;
  kind: string;
  /** `Span[]` as JSON. */
  evidence: string;
  /** A `Voice` as JSON. */
  voice: string;
  rule: string;
  recorded: string;
}

interface JudgementColumns {
  key: Generated<number>;
  subject_kind: string;
  subject: string;
  kind: string;
  value: string | null;
  reason: string | null;
  author: string;
  recorded: string;
}
