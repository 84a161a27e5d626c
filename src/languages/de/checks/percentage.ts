import type { Finding } from "../../../analysis/checks/finding.ts";
import { type Range, range } from "../../../analysis/checks/range.ts";
import { changeNouns } from "../rows/checks/shares.ts";
import { type CheckContext, readableSentences } from "./context.ts";
import { growth } from "./growth.ts";
import { numberAfter, type Percent, percentFinding, percentsIn, scaledLike } from "./percent.ts";
import { countRange } from "./quantity.ts";
import { partOfCount, share, shareOfCount } from "./share.ts";

/**
 * Holds percentages against the two numbers that a sentence gives for them.
 *
 *     stieg von 200 auf 250, ein Plus von 25 Prozent        30 von 120 Betrieben (25 Prozent)
 *     stieg um 25 Prozent auf 250 (Vorjahr: 200)            25 Prozent der 120 Betriebe, also 30
 */
export function percentageChecks(context: CheckContext): readonly Finding[] {
  const { tokens } = context;
  return readableSentences(tokens).flatMap(({ first, last }) => {
    const percents = percentsIn(context, first, last);
    if (percents.length === 0) return [];
    return (
      change(context, first, last, percents) ??
      share(context, first, last, percents) ??
      partOfCount(context, last, percents) ??
      shareOfCount(context, first, percents) ??
      growth(context, last, percents) ??
      []
    );
  });
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
    return [percentFinding(context, percent, absolute(computed), Math.abs(exact), exact >= 0 ? "Plus" : "Minus")];
  }
  return null;
}

/** How far a percentage may stand from its change, in tokens: before it in the same clause, or behind it. */
const BEFORE = 6;
const BEHIND = 12;

function isBeside({ tokens }: CheckContext, { quantity, last }: Percent, from: number, to: number): boolean {
  if (quantity.first > to)
    return quantity.first - to <= BEHIND && tokens.forms.slice(to + 1 + UNIT_WORDS, quantity.first).every(isOfChange);
  return from - last <= BEFORE && !tokens.forms.slice(last, from).includes(",");
}

/** What another clause speaks of has a noun of its own: "auf 50 Cent, während die Löhne um 4 Prozent zulegten". */
const isOfChange = (form: string): boolean => !/^\p{Lu}/u.test(form) || changeNouns.has(form);

const absolute = ({ low, high }: Range): Range =>
  low <= 0 && high >= 0
    ? range(0, Math.max(-low, high))
    : range(Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high)));

function nextWord({ tokens }: CheckContext, from: number, to: number, word: RegExp): number {
  for (let i = from; i < to; i++) if (word.test(tokens.forms[i]!)) return i;
  return -1;
}
