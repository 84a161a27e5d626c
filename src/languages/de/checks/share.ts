import type { Finding } from "../../../analysis/checks/finding.ts";
import { range } from "../../../analysis/checks/range.ts";
import {
  comesTo,
  correspondsTo,
  equalsShare,
  fractionNouns,
  leadsToShare,
  ofAll,
  ofThese,
  percentSigns,
  thatShare,
} from "../rows/checks/shares.ts";
import { type CheckContext, sentenceAround } from "./context.ts";
import { numberAfter, type Percent, percentFinding } from "./percent.ts";
import { countRange, type Quantity, quantityAt, quantityBefore } from "./quantity.ts";

/** "30 von 120 Betrieben (25 Prozent)", "30 der 120 Betriebe, das sind 25 Prozent" */
export function share(
  context: CheckContext,
  first: number,
  last: number,
  percents: readonly Percent[],
): Finding[] | null {
  const { tokens } = context;
  for (let i = first + 1; i < last; i++) {
    if (!ofAll.has(tokens.forms[i]!)) continue;
    const part = quantityBefore(tokens, i);
    const whole = part === null ? null : numberAfter(context, i);
    if (part === null || whole === null || whole.value <= part.value) continue;
    const percent = percents.find(({ quantity }) => quantity.number > whole.last);
    if (percent === undefined || !isSaidOf(context, whole.last + 1, percent.quantity.first)) continue;
    const [a, b] = [countRange(part), countRange(whole)];
    const computed = range((100 * a.low) / b.high, (100 * a.high) / b.low);
    return [percentFinding(context, percent, computed, (100 * part.value) / whole.value, "")];
  }
  return null;
}

/** How far the percentage may stand from its numbers, in tokens. */
const SHARE_REACH = 6;

/** "(…", ", das sind …", ", also …", "entspricht …" */
function isSaidOf({ tokens }: CheckContext, from: number, to: number): boolean {
  if (to - from > SHARE_REACH) return false;
  const words = tokens.forms.slice(from, to).join(" ");
  return leadsToShare.test(words);
}

/** How far behind "Prozent der 120 Betriebe" what it comes to may stand. */
const RESULT_WITHIN = 6;

/** "25 Prozent der 120 Betriebe, also 30" */
export function partOfCount(context: CheckContext, end: number, percents: readonly Percent[]): Finding[] | null {
  const { tokens } = context;
  for (const percent of percents) {
    if (!ofAll.has(tokens.forms[percent.last + 1] ?? "")) continue;
    const whole = numberAfter(context, percent.last + 1);
    if (whole === null) continue;
    for (let i = whole.last + 1; i < Math.min(end, whole.last + RESULT_WITHIN); i++) {
      const part = equalsShare.has(tokens.forms[i]!) ? numberAfter(context, i) : null;
      if (part === null || part.value >= whole.value || isPercent(context, part)) continue;
      return [ofCounts(context, percent, part, whole)];
    }
  }
  return null;
}

/** "Von den 120 Betrieben schlossen 30, das sind 25 Prozent": the one number before the link. */
export function shareOfCount(context: CheckContext, first: number, percents: readonly Percent[]): Finding[] | null {
  const { tokens } = context;
  for (const percent of percents) {
    const link = linkBefore(context, percent);
    const part = link < 0 ? null : numberBefore(context, link);
    if (part === null) continue;
    for (let i = first; i < part.first; i++) {
      if (!/^[Vv]on$/u.test(tokens.forms[i]!)) continue;
      const whole = numberAfter(context, ofThese.has(tokens.forms[i + 1] ?? "") ? i + 1 : i);
      if (whole === null || whole.last >= part.first || whole.value <= part.value || isPercent(context, whole))
        continue;
      const others = countsBetween(context, whole.last + 1, part.first);
      if (others === 0) return [ofCounts(context, percent, part, whole)];
    }
  }
  return null;
}

function ofCounts(context: CheckContext, percent: Percent, part: Quantity, whole: Quantity): Finding {
  const [a, b] = [countRange(part), countRange(whole)];
  return percentFinding(
    context,
    percent,
    range((100 * a.low) / b.high, (100 * a.high) / b.low),
    (100 * part.value) / whole.value,
    "",
  );
}

const isPercent = ({ tokens }: CheckContext, { last }: Quantity): boolean =>
  percentSigns.has(tokens.forms[last + 1] ?? "");

/** The token where ", das sind", ", also" or "(" before a percentage begins; -1 for none. */
function linkBefore({ tokens }: CheckContext, { quantity }: Percent): number {
  const at = quantity.first - 1;
  const form = tokens.forms[at] ?? "";
  if (form === "(" || form === "–") return at;
  if (form === "also" && tokens.forms[at - 1] === ",") return at - 1;
  if (comesTo.has(form) && tokens.forms[at - 1] === "das" && tokens.forms[at - 2] === ",") return at - 2;
  return correspondsBefore(tokens, at);
}

/** ", das entspricht einer Beteiligung von": the comma's token; -1 for other words. */
function correspondsBefore({ forms }: CheckContext["tokens"], at: number): number {
  for (let i = at; i > Math.max(1, at - CORRESPONDS_WITHIN); i--)
    if (correspondsTo.has(forms[i]!)) return thatShare.has(forms[i - 1]!) && forms[i - 2] === "," ? i - 2 : -1;
  return -1;
}

/** "entspricht einem Anteil von rund": the most words before its percentage. */
const CORRESPONDS_WITHIN = 5;

/** How many words of its clause may stand between a number and its link: "20 ein Handyverbot, das sind". */
const CLAUSE_WITHIN = 6;

/** The number before a link, in the same clause. */
function numberBefore({ tokens }: CheckContext, link: number): Quantity | null {
  const { first } = sentenceAround(tokens, link);
  for (let end = link; end >= Math.max(first + 1, link - CLAUSE_WITHIN); end--) {
    if (end < link && /^[,;:(]$/u.test(tokens.forms[end]!)) return null;
    const quantity = quantityBefore(tokens, end);
    if (quantity !== null) return fractionNouns.has(tokens.forms[quantity.last + 1] ?? "") ? null : quantity;
  }
  return null;
}

function countsBetween({ tokens }: CheckContext, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (quantityAt(tokens, i) !== null) count++;
  return count;
}
