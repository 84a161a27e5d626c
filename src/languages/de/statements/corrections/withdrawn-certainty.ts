import { spansOf } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Certainty } from "../../../../statements/assemble.ts";
import type { FactualityValue } from "../../../../statements/statement.ts";
import type { Draft } from "../draft.ts";

const TURNED: Readonly<Partial<Record<FactualityValue, FactualityValue>>> = { "CT+": "CT-", "CT-": "CT+" };

/**
 * What the outlet takes back was said surely, and the article now holds the opposite; where it only says that it stood
 * there before, it leaves that open.
 */
export function withdrawnCertainty(words: Words, { withdrawn }: Draft, certainty: Certainty): Certainty {
  if (withdrawn === undefined) return certainty;
  const origin = certainty.factuality.find(({ source }) => source === "origin");
  const value = withdrawn.isWrong ? (TURNED[origin?.value ?? "CT+"] ?? "Uu") : "Uu";
  const author = { source: "author", value, evidence: spansOf(words, withdrawn.by) } as const;
  return { ...certainty, factuality: [...(origin ? [origin] : []), author] };
}
