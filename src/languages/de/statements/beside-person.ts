import { NONE } from "../../../analysis/entities/entity-index.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import { newDraft } from "../../../statements/draft.ts";
import type { Context } from "./context.ts";
import { cueOf } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { subjectByRule } from "./subject.ts";

/**
 * A quotation that stands alone, with no speech before it, is most likely theirs of whom the next sentence tells, or the one before:
 *
 *     „Das ist falsch.“ Anna Möws ist verärgert.
 *                       ^         ^
 * Only a person by name, as the subject; how seldom that is right stands in its confidence. Null where there is none.
 */
export function besidePerson(context: Context, quote: TokenRange, index: number): Draft | null {
  for (const at of [index + 1, index - 1]) {
    const speaker = personOf(context, index, at);
    if (speaker === null) continue;
    const { first, end } = context.units[at]!;
    return newDraft({
      type: "direct",
      quote: [quote],
      speaker: [speaker],
      frame: [range(first, end)],
      unit: index,
      rule: "de/quotation-beside-person",
    });
  }
  return null;
}

/** The person who is the subject of a sentence of the same paragraph that says nothing itself. */
function personOf({ words, units, clauses, entities }: Context, index: number, at: number): TokenRange | null {
  const unit = units[at];
  const main = clauses[at]?.[0];
  if (unit === undefined || unit.paragraph !== units[index]!.paragraph || main?.kind !== "verbSecond") return null;
  if (words.quoteDepth[unit.first]! > 0 || main.subjunctive || cueOf(words, main) !== null) return null;
  const subject = subjectByRule(words, main);
  if (subject === null || subject.first > main.finite) return null;
  const named = entities.entities[entities.outer[subject.first] ?? NONE];
  return named?.type === "PER" && named.mentions.some(({ kind }) => kind === "name") ? subject : null;
}
