import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { newDraft } from "../../../statements/draft.ts";
import type { SetOff } from "../../../text/text.ts";
import type { Context } from "./context.ts";
import { namesSomebody } from "./somebody.ts";

/**
 * A quotation that a page sets off, with the line that names who speaks; its sentences are nobody else's.
 *
 *     Wer hier schließt , nimmt uns den Hof .        Toni Bruns , Landwirt
 *     said                                           by
 */
export function findSetOff(context: Context, index: number): boolean {
  const { words, units, drafts, entities } = context;
  const { starts, text } = words.tokens;
  if (text.setOff.length === 0) return false;
  const unit = units[index]!;
  const start = starts[unit.first]!;
  const one = text.setOff.find(({ said, by }) => said.start <= start && start < by.end);
  if (one === undefined) return false;
  const by = tokensIn(context, index, one.by);
  if (by === null || !namesSomebody(words, entities, by)) return false;
  if (start !== one.said.start) return true;
  drafts.push(
    newDraft({
      type: "direct",
      quote: [range(unit.first, by.first)],
      speaker: [nameIn(words, by)],
      frame: [by],
      unit: index,
      rule: "de/set-off",
    }),
  );
  return true;
}

/** The tokens of the line, which stands near. */
function tokensIn({ words, units }: Context, index: number, { start, end }: SetOff["by"]): TokenRange | null {
  const { starts, ends, count } = words.tokens;
  let first = units[index]!.first;
  while (first < count && starts[first]! < start) first++;
  let last = first;
  while (last < count && ends[last]! <= end) last++;
  return last > first ? range(first, last) : null;
}

/** "Toni Bruns, Landwirt": what stands before the comma, without a dash. */
function nameIn({ lower }: Words, { first, last }: TokenRange): TokenRange {
  const from = /^[–—-]$/u.test(lower[first]!) ? first + 1 : first;
  let end = from + 1;
  while (end < last && !/^[,(|]$/u.test(lower[end]!)) end++;
  return range(from, end);
}
