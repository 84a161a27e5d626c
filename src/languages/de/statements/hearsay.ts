import { range, type TokenRange } from "../../../analysis/token-range.ts";
import { newDraft } from "../../../statements/draft.ts";
import type { Unit } from "../grammar/segments.ts";
import type { Draft } from "./draft.ts";

/** A whole sentence that a modal verb alone gives to somebody: "soll … geflohen sein", "will … gesehen haben". */
export const hearsay = (unit: Unit, index: number, source: TokenRange | null, rule: string): Draft =>
  newDraft({
    type: "freeIndirect",
    quote: [range(unit.first, unit.last)],
    speaker: source === null ? [] : [source],
    medium: ["speech", "writing"],
    unit: index,
    rule,
  });
