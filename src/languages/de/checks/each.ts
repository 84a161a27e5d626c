import type { Finding } from "../../../analysis/checks/finding.ts";
import { eachWords, measuredEach, totalWords } from "../rows/checks/counting.ts";
import { type CheckContext, readableSentences, spanOf, wordsOf } from "./context.ts";
import { countedAt } from "./counted.ts";
import { germanNumber } from "./german-number.ts";
import { type Quantity, quantityAt } from "./quantity.ts";

/**
 * Holds what each of several gets against what they get together.
 *
 *     Drei Klubs bekommen je 20.000 Euro, zusammen 60.000 Euro.
 *     ^ 3 ×                  ^            ^
 */
export function eachChecks(context: CheckContext): readonly Finding[] {
  const { tokens } = context;
  return readableSentences(tokens).flatMap(({ first, last }) => {
    const found = tokens.forms.slice(first, last).findIndex((form) => eachWords.has(form));
    if (found < 0) return [];
    const at = first + found;
    const each = quantityAt(tokens, at + 1);
    const unit = tokens.forms[(each?.last ?? at) + 1] ?? "";
    if (each === null || each.hedge !== "" || !measuredEach.has(unit)) return [];
    const many = onlyCount(context, first, at);
    const sum = sumBehind(context, each.last + 1, last, unit);
    if (many === null || sum === null || sum.hedge !== "") return [];
    const product = many.value * each.value;
    const verdict = product === sum.value ? ("consistent" as const) : ("inconsistent" as const);
    return [
      {
        ...spanOf(tokens, many.first, sum.last + 1),
        kind: "sum",
        stated: wordsOf(tokens, sum.first, sum.last + 1),
        computed: `${germanNumber(many.value)} × ${germanNumber(each.value)} = ${germanNumber(product)}`,
        verdict,
      },
    ];
  });
}

/** The one thing that is counted before "je": "drei Klubs"; null for none or several. */
function onlyCount(context: CheckContext, first: number, at: number): Quantity | null {
  const { tokens } = context;
  const counts: Quantity[] = [];
  for (let i = first; i < at; i++) {
    if (quantityAt(tokens, i) === null) continue;
    const counted = countedAt(context, i);
    if (counted === null || counted.noun >= at) return null;
    counts.push(counted.quantity);
  }
  return counts.length === 1 ? counts[0]! : null;
}

/** ", zusammen 60.000 Euro", ", insgesamt also 60.000 Euro": right behind what each gets. */
function sumBehind({ tokens }: CheckContext, from: number, last: number, unit: string): Quantity | null {
  const { forms } = tokens;
  if (forms[from + 1] !== "," || !totalWords.has(forms[from + 2] ?? "")) return null;
  const at = forms[from + 3] === "also" ? from + 4 : from + 3;
  const sum = at < last ? quantityAt(tokens, at) : null;
  return sum !== null && forms[sum.last + 1] === unit ? sum : null;
}
