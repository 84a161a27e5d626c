import { type CheckContext, type Finding, readableSentences, spanOf, wordsOf } from "./context.ts";
import { germanNumber } from "./german-number.ts";
import { countRange, type Quantity, quantityAt, quantityBefore, rangeOf } from "./quantity.ts";
import { judge, type Range, range } from "./range.ts";

/** Points of percentage by which a computed share may miss before it contradicts: the last digit of what is stated, at least this. */
const MARGIN = 0.5;

/**
 * Holds percentages against the two numbers that a sentence gives for them.
 *
 *     stieg von 200 auf 250, ein Plus von 25 Prozent        30 von 120 Betrieben (25 Prozent)
 */
export function percentageChecks(context: CheckContext): readonly Finding[] {
  const { tokens } = context;
  return readableSentences(tokens).flatMap(({ first, last }) => {
    const percents = percentsIn(context, first, last);
    return change(context, first, last, percents) ?? share(context, first, last, percents) ?? [];
  });
}

interface Percent {
  readonly quantity: Quantity;
  readonly last: number;
}

const PERCENT = /^(?:Prozent|%|v\.H\.)$/u;

function percentsIn({ tokens }: CheckContext, first: number, last: number): readonly Percent[] {
  const found: Percent[] = [];
  for (let i = first + 1; i < last; i++) {
    if (!PERCENT.test(tokens.forms[i]!)) continue;
    const quantity = quantityBefore(tokens, i);
    if (quantity !== null) found.push({ quantity, last: i });
  }
  return found;
}

/** How many tokens of a unit may follow a number: "200 Millionen Euro", "200 neue Stellen". */
const UNIT_WORDS = 3;

/** "von 200 auf 250 … 25 Prozent" */
function change(context: CheckContext, first: number, last: number, percents: readonly Percent[]): Finding[] | null {
  const { tokens } = context;
  for (let i = first; i < last; i++) {
    if (tokens.forms[i] !== "von") continue;
    const from = numberAfter(context, i);
    if (from === null || percents.some(({ quantity }) => quantity.number === from.number)) continue;
    const auf = nextWord(context, from.last + 1, Math.min(last, from.last + 2 + UNIT_WORDS), /^auf$/u);
    const to = auf < 0 ? null : numberAfter(context, auf);
    if (to === null || percents.some(({ quantity }) => quantity.number === to.number)) continue;
    const others = percents.filter(({ quantity }) => quantity.number < i || quantity.number > to.last);
    const [percent] = others;
    if (percent === undefined || others.length > 1 || !isBeside(context, percent, i, to.last)) return null;
    const [a, b] = [scaledLike(from, to), to];
    const [low, high] = [countRange(a), countRange(b)];
    if (low.low <= 0) return null;
    const computed = range(100 * (high.low / low.high - 1), 100 * (high.high / low.low - 1));
    const exact = 100 * (b.value / a.value - 1);
    return [finding(context, percent, absolute(computed), Math.abs(exact), exact >= 0 ? "Plus" : "Minus")];
  }
  return null;
}

/** How far a percentage may stand from its change, in tokens: before it in the same clause, or behind it. */
const BEFORE = 6;
const BEHIND = 12;

function isBeside({ tokens }: CheckContext, { quantity, last }: Percent, from: number, to: number): boolean {
  if (quantity.first > to) return quantity.first - to <= BEHIND;
  return from - last <= BEFORE && !tokens.forms.slice(last, from).includes(",");
}

/** "von 1,2 auf 1,5 Millionen": the first number counts millions as well. */
function scaledLike(from: Quantity, to: Quantity): Quantity {
  const scale = to.last > to.number && from.last === from.number && from.value < 1000 ? scaleOf(to) : 1;
  if (scale === 1) return from;
  const hedged = range(from.hedged.low * scale, from.hedged.high * scale);
  return { ...from, value: from.value * scale, unit: from.unit * scale, hedged };
}

const scaleOf = ({ value }: Quantity): number => (value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6);

const absolute = ({ low, high }: Range): Range =>
  low <= 0 && high >= 0
    ? range(0, Math.max(-low, high))
    : range(Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high)));

/** "30 von 120 Betrieben (25 Prozent)", "30 der 120 Betriebe, das sind 25 Prozent" */
function share(context: CheckContext, first: number, last: number, percents: readonly Percent[]): Finding[] | null {
  const { tokens } = context;
  for (let i = first + 1; i < last; i++) {
    if (!/^(?:von|der|aller)$/u.test(tokens.forms[i]!)) continue;
    const part = quantityBefore(tokens, i);
    const whole = part === null ? null : numberAfter(context, i);
    if (part === null || whole === null || whole.value <= part.value) continue;
    const percent = percents.find(({ quantity }) => quantity.number > whole.last);
    if (percent === undefined || !isSaidOf(context, whole.last + 1, percent.quantity.first)) continue;
    const [a, b] = [countRange(part), countRange(whole)];
    const computed = range((100 * a.low) / b.high, (100 * a.high) / b.low);
    return [finding(context, percent, computed, (100 * part.value) / whole.value, "")];
  }
  return null;
}

/** How far the percentage may stand from its numbers, in tokens. */
const SHARE_REACH = 6;

/** "(…", ", das sind …", ", also …", "entspricht …" */
function isSaidOf({ tokens }: CheckContext, from: number, to: number): boolean {
  if (to - from > SHARE_REACH) return false;
  const words = tokens.forms.slice(from, to).join(" ");
  return /(?:\(|das sind|das waren|also|entspricht|entsprach|entsprechen|das entspricht|–)(?: etwa| rund| einem Anteil von)?$/u.test(
    words,
  );
}

/** The number after a word, past "insgesamt" and its hedges. */
function numberAfter({ tokens }: CheckContext, i: number): Quantity | null {
  for (let k = i + 1; k <= i + 3; k++) {
    if (tokens.sentenceOf[k] !== tokens.sentenceOf[i]) return null;
    const quantity = quantityAt(tokens, k);
    if (quantity !== null) return quantity.first === i + 1 || quantity.first === k ? quantity : null;
  }
  return null;
}

function nextWord({ tokens }: CheckContext, from: number, to: number, word: RegExp): number {
  for (let i = from; i < to; i++) if (word.test(tokens.forms[i]!)) return i;
  return -1;
}

function finding(context: CheckContext, percent: Percent, computed: Range, exact: number, sign: string): Finding {
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
