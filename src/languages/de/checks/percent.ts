import type { Finding } from "../../../analysis/checks/finding.ts";
import { judge, type Range, range } from "../../../analysis/checks/range.ts";
import { percentWords } from "../rows/checks/shares.ts";
import { type CheckContext, spanOf, wordsOf } from "./context.ts";
import { germanNumber } from "./german-number.ts";
import { type Quantity, quantityAt, quantityBefore, rangeOf } from "./quantity.ts";

/** A percentage of the text. */
export interface Percent {
  readonly quantity: Quantity;
  readonly last: number;
}

/** The percentages between two tokens. */
export function percentsIn({ tokens }: CheckContext, first: number, last: number): readonly Percent[] {
  const found: Percent[] = [];
  for (let i = first + 1; i < last; i++) {
    if (!percentWords.has(tokens.forms[i]!)) continue;
    const quantity = quantityBefore(tokens, i);
    if (quantity !== null) found.push({ quantity, last: i });
  }
  return found;
}

/** "von 1,2 auf 1,5 Millionen": the first number counts millions as well. */
export function scaledLike(from: Quantity, to: Quantity): Quantity {
  const scale = to.last > to.number && from.last === from.number && from.value < 1000 ? scaleOf(to) : 1;
  if (scale === 1) return from;
  const hedged = range(from.hedged.low * scale, from.hedged.high * scale);
  return { ...from, value: from.value * scale, unit: from.unit * scale, hedged };
}

const scaleOf = ({ value }: Quantity): number => (value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6);

/** The number after a word, past "insgesamt" and its hedges. */
export function numberAfter({ tokens }: CheckContext, i: number): Quantity | null {
  for (let k = i + 1; k <= i + 3; k++) {
    if (tokens.sentenceOf[k] !== tokens.sentenceOf[i]) return null;
    const quantity = quantityAt(tokens, k);
    if (quantity !== null) return quantity.first === i + 1 || quantity.first === k ? quantity : null;
  }
  return null;
}

/** Points of percentage by which a computed share may miss before it contradicts: the last digit of what is stated, at least this. */
const MARGIN = 0.5;

/** A check of a percentage against the range that two numbers come to, and what they come to exactly. */
export function percentFinding(
  context: CheckContext,
  percent: Percent,
  computed: Range,
  exact: number,
  sign: string,
): Finding {
  const { tokens } = context;
  const stated = rangeOf(percent.quantity);
  return {
    ...spanOf(tokens, percent.quantity.first, percent.last),
    kind: "percentage",
    stated: wordsOf(tokens, percent.quantity.first, percent.last),
    computed: `${sign === "" ? "" : `${sign} `}${germanNumber(exact, 1)} %`,
    verdict: judge(stated, computed, MARGIN),
  };
}
