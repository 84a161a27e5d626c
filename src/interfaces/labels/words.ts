import type { Act, Check, Doubt, FactualityValue, ReasonedField } from "../../index.ts";
import type { Credibility, CredibilityReason, OriginReason, Slot } from "../../ledger/index.ts";

/** How sure something is, in the classes that have a colour. */
export type Certainty = "certain" | "probable" | "possible" | "denied" | "open";

export const certaintyOf: Readonly<Record<FactualityValue, Certainty>> = {
  "CT+": "certain",
  "PR+": "probable",
  "PS+": "possible",
  "CT-": "denied",
  "PR-": "denied",
  "PS-": "denied",
  CTu: "open",
  Uu: "open",
};

/** What the fixed values of a reading are called where people read them. */
export interface Words {
  /** The fields of a statement that a reason is given for. */
  readonly fields: Readonly<Record<ReasonedField, string>>;
  /** What a doubt says, by its id; "…" stands for what only its message tells. English has the messages themselves. */
  readonly doubtSentences: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<Act, string>>;
  readonly values: Readonly<Record<FactualityValue, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly verdicts: Readonly<Record<Check["verdict"], string>>;
  /** What a proposed credibility rests on, a sentence each. */
  readonly credibilityReasons: Readonly<Record<CredibilityReason, string>>;
  /** Whether an origin stands for itself, by its kind, a sentence each. */
  readonly originReasons: Readonly<Record<OriginReason, string>>;
  /** The Admiralty scales (NATO AJP-2.1): of information, of sources. */
  readonly credibility: Readonly<Record<Credibility, string>>;
  readonly reliability: Readonly<Record<"A" | "B" | "C" | "D" | "E" | "F", string>>;
  readonly slots: Readonly<Record<Slot, string>>;
}

/** A doubt in the words of a language: its own message where there are none for its id. */
export function doubtText(
  { doubtSentences }: Pick<Words, "doubtSentences">,
  { id, message }: Pick<Doubt, "id" | "message">,
): string {
  const detail = /"(?<quoted>.*)"|editors: (?<note>.*)|has (?<number>\d+) characters/su.exec(message)?.groups ?? {};
  return doubtSentences[id]?.replace("…", () => detail.quoted ?? detail.note ?? detail.number ?? "…") ?? message;
}
