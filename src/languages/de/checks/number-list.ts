import { range } from "../../../analysis/checks/range.ts";
import { joinsParts } from "../rows/checks/counting.ts";
import type { CheckContext } from "./context.ts";
import { type Counted, countedAt } from "./counted.ts";

/** "drei Männer, zwei Frauen und ein Kind" from its first number on; a part without number ends it. */
export function listFrom(context: CheckContext, from: number): readonly Counted[] {
  const parts: Counted[] = [];
  for (let i = from; ; ) {
    const part = countedAt(context, i) ?? (parts.length > 0 ? oneAt(context, i) : null);
    if (part === null) return parts;
    parts.push(part);
    if (!joinsParts.has(context.tokens.forms[part.noun + 1] ?? "")) return parts;
    i = part.noun + 2;
  }
}

/** "ein Kind", "eine Frau", as the last of a list. */
function oneAt({ tokens }: CheckContext, i: number): Counted | null {
  if (!/^eine?n?$/u.test(tokens.forms[i] ?? "") || !/^\p{Lu}/u.test(tokens.forms[i + 1] ?? "")) return null;
  const quantity = { first: i, number: i, last: i, value: 1, hedged: range(1, 1), hedge: "", unit: 1 };
  return { quantity, noun: i + 1 };
}

/** The same list, by its last noun. */
export function listTo(context: CheckContext, last: number): readonly Counted[] {
  const { first } = context.tokens.sentences[context.tokens.sentenceOf[last]!]!;
  for (let i = Math.max(first, last - MOST_LIST_TOKENS); i < last; i++) {
    const parts = listFrom(context, i);
    if (parts.length > 1 && parts.at(-1)!.noun === last) return parts;
  }
  return [];
}

/** Lists longer than this, in tokens, are hardly sums. */
const MOST_LIST_TOKENS = 24;
