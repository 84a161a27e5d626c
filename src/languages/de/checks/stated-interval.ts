import type { Finding } from "../../../analysis/checks/finding.ts";
import { judge, type Range, range } from "../../../analysis/checks/range.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import type { Tokens } from "../../../tokens/tokens.ts";
import { sinceOrAgo } from "../rows/checks/intervals.ts";
import { type CheckContext, spanOf, wordsOf } from "./context.ts";
import { type Quantity, quantityAt } from "./quantity.ts";
import { type Length, lengthOf, spanName } from "./time-range.ts";
import { tokenAt } from "./token-at.ts";

/** A duration of the text, with its words. */
export interface Interval {
  readonly mark: TimeMark;
  readonly length: Length;
  readonly quantity: Quantity;
  /** The word in front: "seit", "vor". */
  readonly before: string;
  /** The first and last token, with that word. */
  readonly first: number;
  readonly last: number;
}

/** The length of time that a mark gives in one unit; null for any other mark. */
export function intervalOf({ tokens }: CheckContext, mark: TimeMark): Interval | null {
  const length = mark.type === "DURATION" ? lengthOf(mark) : null;
  if (length === null) return null;
  const from = tokenAt(tokens, mark.start);
  const to = tokenAt(tokens, mark.end);
  for (let i = from; i < to; i++) {
    const quantity = quantityAt(tokens, i) ?? oneAt(tokens, i, length);
    if (quantity === null) continue;
    const before = (tokens.forms[quantity.first - 1] ?? "").toLowerCase();
    const hasWord = sinceOrAgo.has(before);
    return { mark, length, quantity, before, first: hasWord ? quantity.first - 1 : quantity.first, last: to - 1 };
  }
  return null;
}

/** "ein Jahr", "einen Tag": the article is a number where a length says that it is. */
function oneAt(tokens: Tokens, i: number, { number }: Length): Quantity | null {
  if (number !== 1 || !/^[Ee]ine?[nmrs]?$/u.test(tokens.forms[i]!)) return null;
  return { first: i, number: i, last: i, value: 1, hedged: range(1, 1), hedge: "", unit: 1 };
}

/** A duration in units that the computed one may miss before it contradicts. */
const MARGIN = 0.5;

/** A check of a duration against the days between its ends; null where one end is not known. */
export function intervalFinding(context: CheckContext, interval: Interval, days: Range | null, last: number): Finding {
  const { tokens } = context;
  const { length, first } = interval;
  const stated = statedRange(interval);
  return {
    ...spanOf(tokens, Math.min(first, last), Math.max(last, interval.last)),
    kind: "interval",
    stated: wordsOf(tokens, first, interval.last),
    computed: days === null ? null : daysName(days),
    verdict:
      days === null ? "cannot be told" : judge(stated, range(days.low / length.days, days.high / length.days), MARGIN),
  };
}

/** Whether a duration fits the days between its ends. */
export const fitsDays = (interval: Interval, days: Range): boolean =>
  judge(statedRange(interval), range(days.low / interval.length.days, days.high / interval.length.days), 0) ===
  "consistent";

/** "vier Jahre" are said of three and a half to nearly five; "mehr als vier" of four and more. */
function statedRange({ quantity }: Interval): Range {
  const { value, hedge, hedged } = quantity;
  if (hedge === "") return range(value - MARGIN, value + 1);
  return range(hedged.low, Math.max(hedged.high, value + (hedged.high > value ? 1 : 0)));
}

function daysName({ low, high }: Range): string {
  const [a, b] = [spanName(Math.max(0, low)), spanName(Math.max(0, high))];
  return a === b ? a : `${a} bis ${b}`;
}
