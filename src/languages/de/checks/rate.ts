import type { Finding } from "../../../analysis/checks/finding.ts";
import { spansFrom } from "../../../analysis/first-from.ts";
import type { Tokens } from "../../../tokens/tokens.ts";
import { comesToForms, perOne, totalWords } from "../rows/checks/counting.ts";
import { periods, rates } from "../rows/checks/rates.ts";
import { type CheckContext, sentenceAround, spanOf, wordsOf } from "./context.ts";
import { germanNumber } from "./german-number.ts";
import { type Quantity, quantityAt } from "./quantity.ts";
import { lengthOf } from "./time-range.ts";

/** A number with the noun that it counts: "700 Euro". */
interface Amount {
  readonly quantity: Quantity;
  readonly noun: string;
  readonly last: number;
}

interface Rate extends Amount {
  readonly unit: string;
  readonly first: number;
}

/**
 * Holds a sum against what is paid each month and for how long.
 *
 *     Er zahlte 15 Jahre lang 700 Euro monatlich, insgesamt 126.000 Euro.
 *               ^ 180 months  ^ × 700
 *
 * Another sum may be meant, so only one behind "insgesamt" in the same sentence can contradict, or what "das" comes to:
 *
 *     Jährlich fallen 40.000 Euro an. In fünf Jahren summiert sich das auf 300.000 Euro.
 */
export function rateChecks(context: CheckContext): readonly Finding[] {
  const { tokens } = context;
  const found: Finding[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const rate = rateAt(tokens, i);
    if (rate === null) continue;
    const check = sumOf(context, rate);
    if (check !== null) found.push(check);
  }
  return found;
}

const words = rates.flatMap(({ forms, unit }) => forms.map((form) => ({ words: form.split(" "), unit })));

/** The amount at token `i` where a rate stands beside it; null for any other. */
function rateAt(tokens: Tokens, i: number): Rate | null {
  const amount = amountAt(tokens, i);
  if (amount === null || amount.quantity.hedge !== "") return null;
  const sentence = tokens.sentenceOf[i];
  for (const { words: form, unit } of words) {
    if (
      form.every(
        (word, k) => tokens.forms[amount.last + 1 + k] === word && tokens.sentenceOf[amount.last + 1 + k] === sentence,
      )
    )
      return { ...amount, unit, first: i, last: amount.last + form.length };
    const from = i - form.length;
    if (
      from >= 0 &&
      form.every(
        (word, k) => (tokens.forms[from + k] ?? "").toLowerCase() === word && tokens.sentenceOf[from + k] === sentence,
      )
    )
      return { ...amount, unit, first: from };
  }
  return null;
}

function amountAt(tokens: Tokens, i: number): Amount | null {
  const quantity = quantityAt(tokens, i);
  if (quantity === null) return null;
  const at = quantity.last + 1;
  const noun = tokens.forms[at] ?? "";
  return tokens.sentenceOf[at] === tokens.sentenceOf[i] && /^(?:\p{Lu}|€)/u.test(noun)
    ? { quantity, noun, last: at }
    : null;
}

/** How many sentences from the rate its length and sum may stand. */
const SENTENCES = 2;
/** What rounding and months of five weeks may do: a fiftieth. */
const ROUNDED = 0.02;
/** A sum further off than this, as a share, contradicts. */
const MARGIN = 0.1;

function sumOf(context: CheckContext, rate: Rate): Finding | null {
  const { tokens } = context;
  const own = tokens.sentenceOf[rate.first]!;
  const first = tokens.sentences[Math.max(0, own - SENTENCES)]!.first;
  const last = tokens.sentences[Math.min(tokens.sentences.length - 1, own + SENTENCES)]!.last;
  const around = {
    first: Math.max(first, sentenceAround(tokens, rate.first).first - REACH),
    last: Math.min(last, rate.last + REACH),
  };
  const times = countsIn(context, rate, around.first, around.last);
  const sums = amountsIn(tokens, rate, around.first, around.last);
  for (const sum of sums)
    for (const count of times) {
      const product = count * rate.quantity.value;
      if (Math.abs(product - sum.quantity.value) <= ROUNDED * product)
        return finding(context, rate, sum, count, "consistent");
    }
  return contradiction(context, rate);
}

/** Tokens around a rate that are looked at. */
const REACH = 60;

/** "insgesamt 12.000 Euro" in the sentence of the one rate and its one length. */
function contradiction(context: CheckContext, rate: Rate): Finding | null {
  const { tokens } = context;
  const own = sentenceAround(tokens, rate.first);
  const next = tokens.sentences[tokens.sentenceOf[rate.first]! + 1];
  const isOfThat = next !== undefined && next.last - next.first <= REACH && comesTo(tokens, next.first, next.last);
  const [first, last] = [own.first, isOfThat ? next.last : own.last];
  const counts = countsIn(context, rate, first, last);
  const sums = amountsIn(tokens, rate, first, last);
  const [count, sum] = [counts[0], sums[0]];
  if (count === undefined || sum === undefined || counts.length > 1 || sums.length > 1) return null;
  const before = tokens.forms.slice(Math.max(0, sum.quantity.first - 1), sum.quantity.number);
  const isTotal =
    !tokens.forms.slice(rate.last + 1, sum.quantity.first).includes("und") &&
    before.some((form) => totalWords.has(form));
  if (!(isTotal || isOfThat || comesTo(tokens, rate.last + 1, sum.last)) || sum.quantity.hedge !== "") return null;
  const product = count * rate.quantity.value;
  return Math.abs(product - sum.quantity.value) > MARGIN * product &&
    !isOfSeveral(tokens, rate, sum, product, first, last)
    ? finding(context, rate, sum, count, "inconsistent")
    : null;
}

/** "2.000 Euro pro Kind", "jeder Verein", "drei Firmen": what each of several pays. */
function isOfSeveral(tokens: Tokens, rate: Rate, sum: Amount, product: number, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (i >= rate.first && i <= rate.last) continue;
    if (perOne.has(tokens.forms[i]!)) return true;
    const other = i === sum.quantity.number ? null : quantityAt(tokens, i);
    if (other !== null && Math.abs(other.value * product - sum.quantity.value) <= ROUNDED * sum.quantity.value)
      return true;
  }
  return false;
}

/** Whether a sentence says what something comes to: "Insgesamt sind das …", "summiert sich das auf …", "Das macht …". */
function comesTo({ forms }: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (
      /^[Dd]as$/u.test(forms[i]!) &&
      [forms[i - 1], forms[i + 1], forms[i - 2]].some((form) => comesToForms.has(form ?? ""))
    )
      return true;
  return false;
}

/** How often the rate was due in the lengths that the tokens name. */
function countsIn({ tokens, times }: CheckContext, rate: Rate, first: number, last: number): readonly number[] {
  return spansFrom(times, tokens.starts[first]!, tokens.ends[last - 1]!).flatMap((mark) => {
    const length = mark.type === "DURATION" ? lengthOf(mark) : null;
    const each = length === null ? undefined : periods[length.unit + rate.unit];
    const count = length === null || each === undefined ? 0 : length.number * each;
    return count > 1 ? [count] : [];
  });
}

/** The other amounts of the same noun, larger than the rate. */
function amountsIn(tokens: Tokens, rate: Rate, first: number, last: number): readonly Amount[] {
  const found: Amount[] = [];
  for (let i = first; i < last; i++) {
    if (i >= rate.first && i <= rate.last) continue;
    const amount = amountAt(tokens, i);
    if (amount !== null && amount.noun === rate.noun && amount.quantity.value > rate.quantity.value) found.push(amount);
  }
  return found;
}

function finding(context: CheckContext, rate: Rate, sum: Amount, count: number, verdict: Finding["verdict"]): Finding {
  const { tokens } = context;
  return {
    ...spanOf(tokens, Math.min(rate.first, sum.quantity.first), Math.max(rate.last, sum.last)),
    kind: "sum",
    stated: wordsOf(tokens, sum.quantity.first, sum.last),
    computed: `${germanNumber(count)} × ${germanNumber(rate.quantity.value)} = ${germanNumber(count * rate.quantity.value)}`,
    verdict,
  };
}
