import { range, type TokenRange, without } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { StatementType } from "../../../statements/statement.ts";
import { type Quotation, TokenKind } from "../../../tokens/tokens.ts";
import type { Context } from "./context.ts";

/**
 * Content with the whole of each quotation that it shares words with: what begins or ends inside of marks goes to the marks.
 * `verb` stands outside of them.
 */
export function wholeQuotations(
  { words, quotationOf }: Context,
  ranges: readonly TokenRange[],
  verb: number,
): TokenRange[] {
  const own = quotationOf[verb] ?? -1;
  const widened = ranges.map(({ first, last }) => {
    let [from, to] = [first, last];
    for (const at of [first, last - 1]) {
      const q = quotationOf[at]!;
      if (q < 0 || q === own) continue;
      const { open, close } = words.tokens.quotations[q]!;
      if (open > verb || close < verb) [from, to] = [Math.min(from, open), Math.max(to, close + 1)];
    }
    return range(from, to);
  });
  const isSaid = ({ first, last }: TokenRange): boolean => {
    for (let i = first; i < last; i++) if (hasLetter(words.tokens.forms[i]!)) return true;
    return false;
  };
  const kept = joined(widened).filter(isSaid);
  return kept.length === 0 ? [] : withoutLastStop(words, quotationOf, kept);
}

const hasLetter = (form: string): boolean => /[\p{L}\p{N}]/u.test(form);

/** The full stop that ends a sentence is none of what is said, unless it stands in marks. */
function withoutLastStop(words: Words, quotationOf: Int32Array, ranges: readonly TokenRange[]): TokenRange[] {
  const { first, last } = ranges.at(-1)!;
  const ends = last - first > 1 && words.lower[last - 1] === "." && quotationOf[last - 1]! < 0;
  return [...ranges.slice(0, -1), range(first, ends ? last - 1 : last)];
}

/** Without the quotations whose speaker is told, where the verb stands outside of them. */
export function unframed(
  { words, isFramed, quotationOf }: Context,
  ranges: readonly TokenRange[],
  verb: number,
): TokenRange[] {
  const { quotations } = words.tokens;
  return ranges.flatMap((whole) => {
    const holes: TokenRange[] = [];
    for (let i = whole.first; i < whole.last; i++) {
      const q = quotationOf[i]!;
      if (isFramed[i] !== 1 || q === quotationOf[verb]) continue;
      holes.push(range(i, quotations[q]!.close + 1));
      i = quotations[q]!.close;
    }
    return without(whole, holes);
  });
}

/** In order, those that touch or share words as one. */
export function joined(ranges: readonly TokenRange[]): TokenRange[] {
  const kept: { first: number; last: number }[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = kept.at(-1);
    if (before && first <= before.last) before.last = Math.max(before.last, last);
    else kept.push({ first, last });
  }
  return kept;
}

/** Direct where all its words stand in marks; else as it was. */
export function typeOf(
  { words, quotationOf }: Context,
  ranges: readonly TokenRange[],
  verb: number,
  type: StatementType,
): StatementType {
  const own = quotationOf[verb] ?? -1;
  for (const { first, last } of ranges)
    for (let i = first; i < last; i++) {
      const isWord = hasLetter(words.tokens.forms[i]!);
      if (isWord && (quotationOf[i]! < 0 || quotationOf[i] === own)) return type === "direct" ? "indirect" : type;
    }
  return "direct";
}

/** Whether the quotation is a sentence of its own: nothing of its sentence stands outside but marks. */
export function standsAlone({ words }: Context, { open, close }: Pick<Quotation, "open" | "close">): boolean {
  const { sentences, sentenceOf, kinds, forms } = words.tokens;
  const isMark = (i: number): boolean => kinds[i] === TokenKind.punctuation || kinds[i] === TokenKind.quoteMark;
  const { first } = sentences[sentenceOf[open]!]!;
  // A full stop that belongs to an abbreviation may end the sentence before.
  if (!/\.$/u.test(forms[open - 1] ?? "")) for (let i = first; i < open; i++) if (!isMark(i)) return false;
  for (let i = close + 1; i < sentences[sentenceOf[close]!]!.last; i++) if (!isMark(i)) return false;
  return true;
}
