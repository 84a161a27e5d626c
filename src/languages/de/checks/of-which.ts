import { apartWords, joinsParts, oneOfThem } from "../rows/checks/counting.ts";
import { type CheckContext, sentenceAround } from "./context.ts";
import { countedAt } from "./counted.ts";
import { quantityAt } from "./quantity.ts";

/** How far behind its noun the parts of a total may begin: "drei Menschen verletzt, von denen". */
const OPENS_WITHIN = 6;
/** How many tokens one part may have: "zwei von ihnen am Sonntag leicht verletzt". */
const PART_WITHIN = 9;
/** Most parts of a total. */
const MOST_PARTS = 8;

export interface Parts {
  readonly values: readonly number[];
  /** Whether nothing can belong to two of them: "schwer" and "leicht", "Männer" and "Frauen". */
  readonly isApart: boolean;
}

/**
 * The numbers into which "von denen" or "davon" parts what was counted at token `noun`; null for none.
 *
 *     drei Soldaten verletzt, von denen einer schwer und zwei leicht
 *          ^ noun                       ^ 1           ^ 2
 */
export function partsOfWhich(context: CheckContext, noun: number): Parts | null {
  const { last } = sentenceAround(context.tokens, noun);
  const from = openerAfter(context, noun, last);
  return from < 0 ? null : partsFrom(context, from, last);
}

/** The numbers of a row of parts that begins at a token, up to `last`; null for fewer than two. */
export function partsFrom(context: CheckContext, from: number, last: number): Parts | null {
  const parts: number[] = [];
  for (let i = from; i < last && parts.length < MOST_PARTS; ) {
    const part = partAt(context, i);
    if (part === null) break;
    parts.push(part.value);
    i = nextPart(context, part.last + 1, last);
    if (i < 0) break;
  }
  const words = context.tokens.forms.slice(from, last);
  const isApart =
    words.some((word) => words.includes(`un${word}`)) ||
    apartWords.some((sides) => sides.every((side) => words.some((word) => side.test(word))));
  return parts.length > 1 ? { values: parts, isApart } : null;
}

/** The token behind ", von denen" or ", davon", with no other count in between; -1 for none. */
function openerAfter(context: CheckContext, noun: number, last: number): number {
  const { forms } = context.tokens;
  for (let i = noun + 1; i < Math.min(last, noun + OPENS_WITHIN); i++) {
    if (forms[i] === ",") {
      if (forms[i + 1] === "davon") return i + 2;
      return forms[i + 1] === "von" && forms[i + 2] === "denen" ? i + 3 : -1;
    }
    if (countedAt(context, i) !== null) return -1;
  }
  return -1;
}

/** A number at token `i`, "einer" among them; hedged numbers are no exact part. */
function partAt({ tokens }: CheckContext, i: number): { readonly value: number; readonly last: number } | null {
  if (oneOfThem.has(tokens.forms[i] ?? "")) return { value: 1, last: i };
  const quantity = quantityAt(tokens, i);
  return quantity === null || quantity.hedge !== "" ? null : { value: quantity.value, last: quantity.last };
}

/** The token of the next part: a number right behind "und", "sowie" or a comma; -1 for none. */
function nextPart(context: CheckContext, from: number, last: number): number {
  const { forms } = context.tokens;
  for (let i = from; i < Math.min(last, from + PART_WITHIN); i++) {
    if (/^[.;:]$/u.test(forms[i]!)) return -1;
    if (joinsParts.has(forms[i]!) && partAt(context, i + 1) !== null) return i + 1;
  }
  return -1;
}
