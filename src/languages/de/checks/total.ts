import type { Finding } from "../../../analysis/checks/finding.ts";
import { opensTotal } from "../rows/checks/counting.ts";
import { type CheckContext, spanOf, wordsOf } from "./context.ts";
import { type Counted, countedAt } from "./counted.ts";

/** A total: any counted thing, with whether "insgesamt" says so. */
export interface Total extends Counted {
  readonly isTotal: boolean;
  readonly first: number;
}

/** The total whose number is at token `i`; null for none. */
export function totalAt(context: CheckContext, i: number): Total | null {
  const counted = countedAt(context, i);
  if (counted === null) return null;
  const { tokens } = context;
  const first = counted.quantity.first;
  const isTotal = opensTotal.test(tokens.forms[first] ?? "") || opensTotal.test(tokens.forms[first - 1] ?? "");
  return { ...counted, isTotal, first: isTotal && !opensTotal.test(tokens.forms[first]!) ? first - 1 : first };
}

/** A sum that does not fit is `otherwise`; null leaves it out. */
export function finding(
  context: CheckContext,
  total: Total,
  parts: readonly number[],
  otherwise: "inconsistent" | "cannot be told" | null,
): Finding | null {
  const sum = parts.reduce((a, b) => a + b, 0);
  const fits = sum === total.quantity.value;
  if (!fits && otherwise === null) return null;
  return {
    ...spanOf(context.tokens, total.first, total.noun),
    kind: "sum",
    stated: wordsOf(context.tokens, total.first, total.noun),
    computed: `${parts.join(" + ")} = ${sum}`,
    verdict: fits ? "consistent" : otherwise!,
  };
}
