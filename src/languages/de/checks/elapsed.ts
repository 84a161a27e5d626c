import type { Finding } from "../../../analysis/checks/finding.ts";
import { type Range, range } from "../../../analysis/checks/range.ts";
import { spansFrom } from "../../../analysis/first-from.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { byNow, liesForms, pastVerbs, pointsBack, thatIs } from "../rows/checks/intervals.ts";
import { type CheckContext, sentenceAround, wordsOf } from "./context.ts";
import { fitsDays, type Interval, intervalFinding, intervalOf } from "./stated-interval.ts";
import { daysOf } from "./time-range.ts";
import { tokenAt } from "./token-at.ts";

/**
 * Holds what lies a number of years back against its date.
 *
 *     Der Unfall von 2003 liegt 20 Jahre zurück.      20 Jahre nach dem Unglück vom Mai 2003 …
 *                    ^ to the day of publication       ^ the same
 *     Das geschah vor 20 Jahren. Am 3. Mai 2003 …
 *
 * Another date may be meant, so only the date in front of "liegt … zurück" can contradict, and that before "Das liegt …".
 */
export function elapsedChecks(context: CheckContext): readonly Finding[] {
  return context.times.flatMap((mark) => {
    const interval = intervalOf(context, mark);
    if (interval === null) return [];
    return liesBack(context, interval) ?? yearsAfter(context, interval) ?? toldOf(context, interval) ?? [];
  });
}

/** How far "liegt" may stand before its length: "liegt inzwischen schon gut". */
const LIES_WITHIN = 6;

/** "Der Unfall von 2003 liegt 20 Jahre zurück." */
function liesBack(context: CheckContext, interval: Interval): Finding | null {
  const { tokens } = context;
  if (tokens.forms[interval.last + 1] !== "zurück") return null;
  const { first, last } = sentenceAround(tokens, interval.first);
  const lies = tokens.forms.slice(Math.max(first, interval.first - LIES_WITHIN), interval.first);
  if (!lies.some((form) => liesForms.has(form))) return null;
  const dates = datesIn(context, first, last);
  const [only] = dates;
  if (only === undefined) return ofBefore(context, interval, first);
  if (dates.length > 1) return null;
  const days = daysBack(context, only);
  if (days === null) return null;
  const isSubject =
    only.end <= tokens.starts[interval.first]! &&
    !tokens.forms.slice(tokenAt(tokens, only.end), interval.first).some((form) => /^[,;:–]$/u.test(form));
  return isSubject || fitsDays(interval, days) ? intervalFinding(context, interval, days, interval.last + 1) : null;
}

/** "Im Mai 2003 brach der Damm. Das liegt 20 Jahre zurück." */
function ofBefore(context: CheckContext, interval: Interval, first: number): Finding | null {
  const { tokens } = context;
  const before = tokens.sentences[tokens.sentenceOf[first]! - 1];
  const [only, more] = before === undefined ? [] : datesIn(context, before.first, before.last);
  const days = only === undefined || more !== undefined ? null : daysBack(context, only);
  if (days === null) return null;
  const isThat = pointsBack.has(tokens.forms[first]!) && !/^\p{Lu}/u.test(tokens.forms[first + 1] ?? "");
  return isThat || fitsDays(interval, days) ? intervalFinding(context, interval, days, interval.last + 1) : null;
}

/** How far behind "nach" the date of the event may stand: "nach dem verheerenden Unglück im Werk von". */
const EVENT_WITHIN = 12;

/** "20 Jahre nach dem Unglück vom Mai 2003" */
function yearsAfter(context: CheckContext, interval: Interval): Finding | null {
  const { tokens } = context;
  if (interval.length.unit !== "Y" || tokens.forms[interval.last + 1] !== "nach") return null;
  const { last } = sentenceAround(tokens, interval.first);
  const [date] = datesIn(context, interval.last + 1, Math.min(last, interval.last + EVENT_WITHIN));
  const days = date === undefined ? null : daysBack(context, date);
  if (date === undefined || days === null || !(fitsDays(interval, days) || isNow(context, interval, last))) return null;
  return intervalFinding(context, interval, days, tokenAt(tokens, date.end) - 1);
}

/** "Zehn Jahre nach dem Hochwasser von 2013 kommt nun der Damm": told of the day of publication. */
function isNow({ tokens: { forms, sentenceOf, sentences } }: CheckContext, { first }: Interval, last: number): boolean {
  const isOpening = first === sentences[sentenceOf[first]!]!.first;
  const words = forms.slice(first, last);
  return isOpening && words.some((form) => byNow.has(form)) && words.every((form) => !pastVerbs.has(form));
}

/** "Das geschah vor 20 Jahren. Am 3. Mai 2003 …", "2003 brach … Das ist 20 Jahre her." */
function toldOf(context: CheckContext, interval: Interval): Finding | null {
  const { tokens } = context;
  const isSaid = interval.before === "vor" || tokens.forms[interval.last + 1] === "her";
  const own = tokens.sentenceOf[interval.first]!;
  const { first, last } = sentenceAround(tokens, interval.first);
  if (!isSaid || interval.length.unit !== "Y" || datesIn(context, first, last).length > 0) return null;
  for (const n of [own + 1, own - 1]) {
    const sentence = tokens.sentences[n];
    const dates = sentence === undefined ? [] : datesIn(context, sentence.first, sentence.last);
    const days = dates.length === 1 ? daysBack(context, dates[0]!) : null;
    const isThat = n === own - 1 && thatIs.test(wordsOf(tokens, first, Math.min(last - 1, first + 2)));
    if (days !== null && ((isThat && interval.before !== "vor") || fitsDays(interval, days)))
      return intervalFinding(context, interval, days, interval.last);
  }
  return null;
}

/** The dates, of a year or finer, that the tokens from `first` to `last` name. */
export const datesIn = ({ tokens, times }: CheckContext, first: number, last: number): readonly TimeMark[] =>
  first >= last
    ? []
    : spansFrom(times, tokens.starts[first]!, tokens.ends[last - 1]!).filter(
        ({ type, value }) => type === "DATE" && daysOf(value) !== null,
      );

function daysBack({ published }: CheckContext, { value }: TimeMark): Range | null {
  const days = daysOf(value);
  return days === null || published === null || days.high > published
    ? null
    : range(published - days.high, published - days.low);
}
