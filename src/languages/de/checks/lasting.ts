import type { Finding } from "../../../analysis/checks/finding.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { betweenEnds, endsForms, endsNextSentence, hence, lastsForms } from "../rows/checks/intervals.ts";
import { type CheckContext, sentenceAround } from "./context.ts";
import { dayBetween } from "./day-between.ts";
import { dayOfMark, inUnits } from "./day-of-mark.ts";
import { lengthOf } from "./time-range.ts";
import { tokenAt } from "./token-at.ts";

/**
 * Holds the end of something against its beginning and how long it lasts.
 *
 *     Die Sperrung beginnt am 2. Dezember und dauert zwei Wochen, also bis zum 16. Dezember.
 *                             ^ D1                   ^ + 14 days              ^ D2
 *
 * The end may be that of something else, so only one that is told as what follows ("also", "damit") can contradict.
 */
export function lastingChecks(context: CheckContext): readonly Finding[] {
  return context.times.flatMap((mark, i) => {
    const length = mark.type === "DURATION" ? lengthOf(mark) : null;
    const [from, to] = [context.times[i - 1], context.times[i + 1]];
    if (length === null || !Number.isInteger(length.number) || from === undefined || to === undefined) return [];
    const [start, end] = [dayOfMark(from), dayOfMark(to)];
    if (start === null || end === null || end <= start || !lasts(context, from, mark) || !ends(context, mark, to))
      return [];
    const expected = inUnits(start, length.number, length.unit);
    // The first day may be counted; months and years are told of less than half a unit more or less.
    const [early, late] = length.unit === "M" ? [7, 7] : length.unit === "Y" ? [31, 31] : [1, 0];
    const miss = end < expected ? expected - end - early : end - expected - late;
    if (miss > 0 && !follows(context, mark, to)) return [];
    const verdict = miss <= 0 ? "consistent" : miss === 1 ? "cannot be told" : "inconsistent";
    return [dayBetween(context, mark, to, expected, verdict)];
  });
}

/** "beginnt am 2. Dezember und dauert zwei Wochen": both in one sentence, with a verb for lasting before the length. */
function lasts({ tokens }: CheckContext, from: TimeMark, mark: TimeMark): boolean {
  const [begin, at] = [tokenAt(tokens, from.start), tokenAt(tokens, mark.start)];
  const { first } = sentenceAround(tokens, at);
  const words = tokens.forms.slice(Math.max(begin, first), at);
  return begin >= first && words.length <= WITHIN && words.some((form) => lastsForms.has(form));
}

/** How many tokens may stand between a day, the length and the other day. */
const WITHIN = 12;

/** "also bis zum 16. Dezember", "sie endet damit am 16. Dezember" */
function ends({ tokens }: CheckContext, mark: TimeMark, to: TimeMark): boolean {
  const words = between(tokens, mark, to);
  return words?.some((form) => endsForms.has(form)) ?? false;
}

/** "also bis", "damit am": told as what follows, with nothing that speaks of something else. */
const follows = ({ tokens }: CheckContext, mark: TimeMark, to: TimeMark): boolean => {
  const words = between(tokens, mark, to)!;
  return words.some((form) => hence.has(form)) && words.every((form) => betweenEnds.test(form));
};

function between(tokens: CheckContext["tokens"], mark: TimeMark, to: TimeMark): readonly string[] | null {
  const [first, last] = [tokenAt(tokens, mark.end), tokenAt(tokens, to.start)];
  const words = tokens.forms.slice(first, Math.max(first, last));
  const isSame = tokens.sentenceOf[first] === tokens.sentenceOf[last];
  // "Es endet damit am …" goes on with the same thing.
  return words.length <= WITHIN && (isSame || endsNextSentence.test(words.join(" "))) ? words : null;
}
