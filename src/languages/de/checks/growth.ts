import type { Finding } from "../../../analysis/checks/finding.ts";
import { range } from "../../../analysis/checks/range.ts";
import { againstEarlier, earlierInBrackets, earlierPeriods, percentSigns } from "../rows/checks/shares.ts";
import { type CheckContext, sentenceAround } from "./context.ts";
import { numberAfter, type Percent, percentFinding, scaledLike } from "./percent.ts";
import { countRange, type Quantity, quantityAt } from "./quantity.ts";

/** How far behind the new number the old one may stand in its sentence: "250 Millionen Euro nach". */
const OLD_WITHIN = 8;

/**
 * "um 25 Prozent auf 250 (Vorjahr: 200)": from the old number to the new one.
 *
 *     Der Umsatz stieg um 25 Prozent auf 250 Millionen Euro nach 200 Millionen im Vorjahr.
 *                         ^ 250 / 200 - 1
 */
export function growth(context: CheckContext, end: number, percents: readonly Percent[]): Finding[] | null {
  const { tokens } = context;
  for (const percent of percents) {
    const { quantity, last } = percent;
    if (tokens.forms[quantity.first - 1] !== "um" || tokens.forms[last + 1] !== "auf") continue;
    const now = numberAfter(context, last + 1);
    if (now === null || percentSigns.has(tokens.forms[now.last + 1] ?? "")) continue;
    const old = oldInSentence(context, now, end);
    const told = old === null ? oldInNext(context, now) : null;
    const before = old ?? told;
    if (before === null) continue;
    const [a, b] = [scaledLike(before, now), now];
    const [low, high] = [countRange(a), countRange(b)];
    if (low.low <= 0) continue;
    const exact = 100 * (b.value / a.value - 1);
    const changes = [100 * (high.low / low.high - 1), 100 * (high.high / low.low - 1)].map(Math.abs);
    const check = percentFinding(
      context,
      percent,
      range(Math.min(...changes), Math.max(...changes)),
      Math.abs(exact),
      exact >= 0 ? "Plus" : "Minus",
    );
    // What another sentence gives may be another number.
    if (old !== null || check.verdict === "consistent") return [check];
  }
  return null;
}

/** "nach 200 im Vorjahr", "gegenüber 200", "(Vorjahr: 200)", "(zuvor 200)". */
function oldInSentence(context: CheckContext, now: Quantity, end: number): Quantity | null {
  const { tokens } = context;
  for (let i = now.last + 1; i < Math.min(end, now.last + OLD_WITHIN); i++) {
    const form = tokens.forms[i]!;
    if (/^[,;.]$/u.test(form)) return null;
    const isOld = againstEarlier.has(form) || (tokens.forms[i - 1] === "(" && earlierInBrackets.has(form));
    if (!isOld) continue;
    const old = numberAfter(context, tokens.forms[i + 1] === ":" ? i + 1 : i);
    return old === null || isYear(old) ? null : old;
  }
  return null;
}

/** "Im Vorjahr waren es 200." */
function oldInNext(context: CheckContext, now: Quantity): Quantity | null {
  const { tokens } = context;
  const next = tokens.sentences[tokens.sentenceOf[now.number]! + 1];
  if (next === undefined) return null;
  const { first, last } = sentenceAround(tokens, next.first);
  if (!tokens.forms.slice(first, last).some((form) => earlierPeriods.has(form))) return null;
  const counts: Quantity[] = [];
  for (let i = first; i < last; i++) {
    const quantity = quantityAt(tokens, i);
    if (quantity !== null && !isYear(quantity)) counts.push(quantity);
  }
  return counts.length === 1 ? counts[0]! : null;
}

/** Four digits without a unit of their own: "nach 2019". */
const isYear = ({ value, unit, number, last }: Quantity): boolean =>
  number === last && unit >= 1 && value >= 1900 && value <= 2100;
