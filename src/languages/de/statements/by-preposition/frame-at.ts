import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import type { Unit } from "../../grammar/segments.ts";
import type { FramePlace } from "../../rows/frames.ts";
import { isInPhrase } from "../factuality/hedges.ts";
import { before } from "./before.ts";
import { behind } from "./behind.ts";
import { closing } from "./closing.ts";
import { condition } from "./condition.ts";
import type { FoundFrame, FrameSite } from "./found.ts";
import { owner } from "./owner.ts";
import { pointer } from "./pointer.ts";
import { rowsAt } from "./rows-at.ts";

/** Relays stand inside other frames (../chain/relays.ts). */
const finders: Readonly<Record<FramePlace, (site: FrameSite) => FoundFrame | null>> = {
  behind,
  owner,
  before,
  closing,
  condition,
  pointer,
  relay: () => null,
};

/** The frame whose words begin at token `i`: the first row that fits, the longer ones first; null for none. */
export function frameAt(words: Words, unit: Unit, clauses: readonly Clause[], i: number): FoundFrame | null {
  const rows = rowsAt(words, i);
  if (rows.length === 0 || isInPhrase(words, i)) return null;
  for (const { row, words: pattern } of rows) {
    const found = finders[row.place]({ words, unit, clauses, row, first: i, last: i + pattern.length });
    if (found !== null) return found;
  }
  return null;
}
