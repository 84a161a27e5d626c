import type { Finding } from "../../../analysis/checks/finding.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { clockNames } from "../rows/checks/answers.ts";
import { beforeLaterClock, beforeOpenRange, laterClock } from "../rows/checks/intervals.ts";
import { type CheckContext, spanOf, wordsOf } from "./context.ts";
import { quantityAt } from "./quantity.ts";
import { tokenAt } from "./token-at.ts";

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/**
 * Holds hours and minutes against the times of day that begin and end them.
 *
 *     von 8 bis 10 Uhr, also zwei Stunden        Um 8.15 Uhr … 40 Minuten später, um 8.55 Uhr
 */
export function clockChecks(context: CheckContext): readonly Finding[] {
  return context.times.flatMap((mark, i) => {
    const minutes = minutesOf(mark);
    if (minutes === null || isHedged(context, mark)) return [];
    return fromTo(context, i, minutes) ?? later(context, i, minutes) ?? [];
  });
}

const LENGTH = /^PT(?:(?<hours>\d+(?:\.\d+)?)H)?(?:(?<minutes>\d+)M)?$/u;

function minutesOf({ type, value }: TimeMark): number | null {
  const found = type === "DURATION" ? LENGTH.exec(value ?? "")?.groups : undefined;
  if (found === undefined) return null;
  return Number(found.hours ?? 0) * HOUR_MINUTES + Number(found.minutes ?? 0);
}

const CLOCK = /T(?<hour>\d{2}):(?<minute>\d{2})$/u;

/** Minutes since midnight of a time of day; null for any other mark. */
function clockOf(mark: TimeMark | undefined): number | null {
  const found = mark?.type === "TIME" ? CLOCK.exec(mark.value ?? "")?.groups : undefined;
  return found === undefined ? null : Number(found.hour) * HOUR_MINUTES + Number(found.minute);
}

function isHedged({ tokens }: CheckContext, { start, end }: TimeMark): boolean {
  const to = tokenAt(tokens, end);
  for (let i = tokenAt(tokens, start); i < to; i++) if ((quantityAt(tokens, i)?.hedge ?? "") !== "") return true;
  return false;
}

/** "von 8 bis 10 Uhr, also zwei Stunden", "zwei Stunden, von 8 bis 10 Uhr" */
function fromTo(context: CheckContext, i: number, minutes: number): Finding | null {
  const { tokens, times } = context;
  const mark = times[i]!;
  for (const [a, b] of [
    [times[i - 2], times[i - 1]],
    [times[i + 1], times[i + 2]],
  ] as const) {
    const [from, to] = [clockOf(a), clockOf(b)];
    if (a === undefined || b === undefined || from === null || to === null) continue;
    if (tokens.forms[tokenAt(tokens, a.start) - 1] !== "von" || between(context, a.end, b.start) !== "bis") continue;
    const link = b.end <= mark.start ? between(context, b.end, mark.start) : between(context, mark.end, a.start);
    if (!beforeOpenRange.test(link)) continue;
    const computed = (to - from + DAY_MINUTES) % DAY_MINUTES;
    return finding(context, [a, b, mark], computed, computed === minutes ? "consistent" : "inconsistent");
  }
  return null;
}

/** How many sentences before the time of day may stand from which "später" counts. */
const COUNTS_BACK = 2;

/** "Um 8.15 Uhr … 40 Minuten später, um 8.55 Uhr": what it counts from is not sure, so it can only agree. */
function later(context: CheckContext, i: number, minutes: number): Finding | null {
  const { tokens, times } = context;
  const mark = times[i]!;
  const [before, after] = [times[i - 1], times[i + 1]];
  const [from, to] = [clockOf(before), clockOf(after)];
  if (before === undefined || after === undefined || from === null || to === null) return null;
  if (!laterClock.has(tokens.forms[tokenAt(tokens, mark.end) - 1]!)) return null;
  if (!beforeLaterClock.test(between(context, mark.end, after.start))) return null;
  const sentences = tokens.sentenceOf[tokenAt(tokens, mark.start)]! - tokens.sentenceOf[tokenAt(tokens, before.start)]!;
  const computed = (to - from + DAY_MINUTES) % DAY_MINUTES;
  return sentences <= COUNTS_BACK && computed === minutes
    ? finding(context, [mark, after], computed, "consistent")
    : null;
}

const between = ({ tokens }: CheckContext, from: number, to: number): string =>
  tokens.text.content.slice(from, to).replace(/\s+/gu, " ").trim();

function finding(
  context: CheckContext,
  marks: readonly TimeMark[],
  minutes: number,
  verdict: Finding["verdict"],
): Finding {
  const { tokens } = context;
  const first = tokenAt(tokens, Math.min(...marks.map(({ start }) => start)));
  const last = tokenAt(tokens, Math.max(...marks.map(({ end }) => end))) - 1;
  const hours = Math.floor(minutes / HOUR_MINUTES);
  const rest = minutes % HOUR_MINUTES;
  const computed = [
    hours > 0 ? `${hours} ${clockNames.hours}` : "",
    rest > 0 || hours === 0 ? `${rest} ${clockNames.minutes}` : "",
  ].filter((part) => part !== "");
  return {
    ...spanOf(tokens, first, last),
    kind: "interval",
    stated: wordsOf(tokens, first, last),
    computed: computed.join(" "),
    verdict,
  };
}
