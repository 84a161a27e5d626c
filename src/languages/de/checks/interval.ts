import type { Finding } from "../../../analysis/checks/finding.ts";
import { type Range, range } from "../../../analysis/checks/range.ts";
import { spansFrom } from "../../../analysis/first-from.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import {
  beginning,
  betweenLengthAndDate,
  firstSince,
  lastOfTimes,
  lastTimeWords,
  untilPhrase,
} from "../rows/checks/intervals.ts";
import { type CheckContext, sentenceAround, wordsOf } from "./context.ts";
import { type Interval, intervalFinding, intervalOf } from "./stated-interval.ts";
import { daysOf } from "./time-range.ts";
import { tokenAt } from "./token-at.ts";

/**
 * Holds durations against the dates that the article gives for their ends.
 *
 *     die erste Reise seit gut acht Jahren. Zuletzt tagte er 2019 dort.
 *                     ^ from 2015 to the day of publication
 *     vor drei Jahren, 2020        von 1998 bis 2005, also sieben Jahre lang
 */
export function intervalChecks(context: CheckContext): readonly Finding[] {
  return context.times.flatMap((mark, i) => {
    const interval = intervalOf(context, mark);
    if (interval === null) return [];
    const ends = endsOf(context, interval, i);
    return ends === null ? [] : [intervalFinding(context, interval, ends.days, ends.last)];
  });
}

interface Ends {
  /** The days between the ends; null where one end is not known. */
  readonly days: Range | null;
  /** The last token of what was compared. */
  readonly last: number;
}

function endsOf(context: CheckContext, interval: Interval, index: number): Ends | null {
  if (interval.before === "seit")
    return (
      dateBeside(context, interval, index) ?? lastTime(context, interval) ?? sinceBeginning(context, interval, index)
    );
  if (interval.before === "vor") return dateBeside(context, interval, index);
  return fromTo(context, interval, index);
}

/** How many tokens may stand between a duration and its date: ", also im Jahr". */
const BESIDE = 4;

/** "vor drei Jahren, 2020", "im Jahr 2003, also vor 20 Jahren", "seit 1998, seit 25 Jahren" */
function dateBeside(context: CheckContext, { first, last }: Interval, index: number): Ends | null {
  const { tokens, times } = context;
  const after = times[index + 1];
  if (after?.type === "DATE") {
    const at = tokenAt(tokens, after.start);
    if (isLinked(context, last + 1, at))
      return { days: daysSince(context, after), last: tokenAt(tokens, after.end) - 1 };
  }
  const before = times[index - 1];
  if (before?.type === "DATE" && isLinked(context, tokenAt(tokens, before.end), first))
    return { days: daysSince(context, before), last };
  return null;
}

function isLinked({ tokens }: CheckContext, from: number, to: number): boolean {
  if (to - from > BESIDE || to <= from || tokens.sentenceOf[from] !== tokens.sentenceOf[to - 1]) return false;
  for (let i = from; i < to; i++) if (!betweenLengthAndDate.has(tokens.forms[i]!)) return false;
  return true;
}

function daysSince({ published }: CheckContext, mark: TimeMark): Range | null {
  const days = daysOf(mark.value);
  return days === null || published === null ? null : range(published - days.high, published - days.low);
}

/** "Zuletzt", "letztmals", "das letzte Mal" in one of these many sentences after a "first since" gives its beginning. */
const NEXT_SENTENCES = 2;
/** "Zuletzt" stands near the beginning of its sentence, within so many tokens. */
const LAST_TIME_WITHIN = 60;

/** "die erste Reise seit vier Jahren. Zuletzt tagte er 2015 dort." */
function lastTime(context: CheckContext, { first, last }: Interval): Ends | null {
  const { tokens, times } = context;
  const own = tokens.sentenceOf[first]!;
  const { first: begin } = sentenceAround(tokens, first);
  if (!tokens.forms.slice(begin, last).some((form) => firstSince.has(form))) return null;
  for (let s = own; s <= Math.min(own + NEXT_SENTENCES, tokens.sentences.length - 1); s++) {
    const sentence = tokens.sentences[s]!;
    const from = s === own ? last + 1 : sentence.first;
    for (let i = from; i < Math.min(sentence.last, from + LAST_TIME_WITHIN); i++) {
      const isLast =
        lastTimeWords.test(tokens.forms[i]!) || (tokens.forms[i] === lastOfTimes && tokens.forms[i + 1] === "Mal");
      if (!isLast) continue;
      const to = tokens.ends[sentence.last - 1]!;
      const date = spansFrom(times, tokens.starts[i]!, to).find((t) => daysOf(t.value) !== null);
      return date === undefined ? null : { days: daysSince(context, date), last };
    }
  }
  return null;
}

/** The one date before "seit" in its sentence, with the word for a beginning between them. */
function sinceBeginning(context: CheckContext, { first, last }: Interval, index: number): Ends | null {
  const { tokens, times } = context;
  const date = times[index - 1];
  if (date?.type !== "DATE") return null;
  const at = tokenAt(tokens, date.start);
  const { first: begin } = sentenceAround(tokens, first);
  const before = times[index - 2];
  const isOnly = before === undefined || before.start < tokens.starts[begin]!;
  if (at < begin || !isOnly || !tokens.forms.slice(at, first).some((form) => beginning.has(form))) return null;
  return { days: daysSince(context, date), last };
}

/** "von 1998 bis 2005, also sieben Jahre lang", "sieben Jahre lang, von 1998 bis 2005" */
function fromTo(context: CheckContext, { first, last, length }: Interval, index: number): Ends | null {
  const { tokens, times } = context;
  const pairs = [
    [times[index - 2], times[index - 1]],
    [times[index + 1], times[index + 2]],
  ] as const;
  for (const [from, to] of pairs) {
    const start = daysOf(from?.value ?? null);
    const end = daysOf(to?.value ?? null);
    if (from === undefined || to === undefined || start === null || end === null) continue;
    const between = wordsOf(tokens, tokenAt(tokens, from.end), tokenAt(tokens, to.start) - 1);
    if (!/^vo[nm]$/u.test(tokens.forms[tokenAt(tokens, from.start) - 1] ?? "") || !untilPhrase.test(between)) continue;
    const isBefore = to.end <= tokens.starts[first]!;
    const near = isBefore ? isOtherName(context, tokenAt(tokens, to.end), first, last) : isNextTo(context, last, from);
    if (near)
      return {
        // Whoever counts days counts the last one as well.
        days: range(end.low - start.high, end.high - start.low + (length.unit === "D" ? 1 : 0)),
        last: isBefore ? last : tokenAt(tokens, to.end) - 1,
      };
  }
  return null;
}

/** ", also sieben Jahre" or ", sieben Jahre lang."; not ", acht Jahre lang hatte man verhandelt". */
function isOtherName(context: CheckContext, from: number, first: number, last: number): boolean {
  const { forms } = context.tokens;
  const next = forms[last + 1] === "lang" ? last + 2 : last + 1;
  const isClosed = /^[,.;:!?)–]$/u.test(forms[next] ?? ".");
  return isLinked(context, from, first) && (isClosed || forms.slice(from, first).includes("also"));
}

/** "sieben Jahre (lang), von 1998 …" */
function isNextTo({ tokens }: CheckContext, last: number, from: TimeMark): boolean {
  const at = tokenAt(tokens, from.start) - 1;
  return (
    at - last <= 3 &&
    tokens.sentenceOf[at] === tokens.sentenceOf[last] &&
    /^(?:lang,|,|lang|\()?$/u.test(tokens.forms.slice(last + 1, at).join(""))
  );
}
