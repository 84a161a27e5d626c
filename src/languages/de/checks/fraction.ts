import type { Finding } from "../../../analysis/checks/finding.ts";
import { judge, range } from "../../../analysis/checks/range.ts";
import { fractions } from "../rows/checks/fractions.ts";
import { fractionHedges, leadsToFraction, ofAll, percentSigns } from "../rows/checks/shares.ts";
import { type CheckContext, spanOf, wordsOf } from "./context.ts";
import { germanNumber } from "./german-number.ts";
import { numberAfter } from "./percent.ts";
import { countRange, quantityAt } from "./quantity.ts";

/**
 * Holds a fraction against the two numbers beside it.
 *
 *     Zwei Drittel der 90 Stellen, also 60, sind besetzt.
 *     ^ 2/3            ^ of 90          ^
 */
export function fractionChecks(context: CheckContext): readonly Finding[] {
  const { tokens } = context;
  const found: Finding[] = [];
  for (let i = 0; i + 3 < tokens.count; i++) {
    const name = fractions.get(tokens.forms[i]!);
    if (name === undefined || !ofAll.has(tokens.forms[i + 1]!)) continue;
    const whole = numberAfter(context, i + 1);
    if (whole === null || whole.hedge !== "") continue;
    const check = partOf(context, i, name, whole.last);
    if (check !== null) found.push(check);
  }
  return found;
}

/** How far behind the whole its part may begin: "der 90 neuen Stellen, also". */
const WITHIN = 5;

function partOf(context: CheckContext, at: number, name: number, whole: number): Finding | null {
  const { tokens } = context;
  const times = quantityAt(tokens, at - 1);
  const first = times === null ? at : times.first;
  const isWhole = name === 1 / 2 || times !== null || /^[Ee]in(?:e[mnrs]?)?$/u.test(tokens.forms[at - 1] ?? "");
  if (!isWhole || (times !== null && times.hedge !== "") || fractionHedges.has(tokens.forms[first - 1] ?? ""))
    return null;
  for (let i = whole + 1; i <= whole + WITHIN; i++) {
    if (!leadsToFraction.has(tokens.forms[i] ?? "") || tokens.sentenceOf[i] !== tokens.sentenceOf[at]) continue;
    const link = tokens.forms[i] === "das" ? i + 1 : i;
    const part = numberAfter(context, link);
    if (part?.first !== link + 1 || percentSigns.has(tokens.forms[part.last + 1] ?? "")) return null;
    const of = countRange(quantityAt(tokens, whole) ?? part);
    const share = name * (times?.value ?? 1);
    const exact = range(share * of.low, share * of.high);
    return {
      ...spanOf(tokens, first, part.last),
      kind: "percentage",
      stated: wordsOf(tokens, part.first, part.last),
      computed: germanNumber((exact.low + exact.high) / 2, 1),
      verdict: judge(countRange(part), range(exact.low - 1, exact.high + 1), MARGIN * exact.high),
    };
  }
  return null;
}

/** "Gut ein Drittel" is no third; by this share of itself a fraction is rounded. */
const MARGIN = 0.1;
