import type { Finding } from "../../../analysis/checks/finding.ts";
import type { Verdict } from "../../../analysis/checks/kinds.ts";
import { foldText } from "../rows/checks/answers.ts";
import { factors } from "../rows/checks/factors.ts";
import { type CheckContext, readableSentences, spanOf, wordsOf } from "./context.ts";
import { germanNumber } from "./german-number.ts";
import { numberAfter, scaledLike } from "./percent.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Holds "verdoppelt" and "halbiert" against the two numbers beside it.
 *
 *     Die Zahl der Höfe hat sich von 900 auf 450 halbiert.
 *                                    ^ × 0.5
 */
export function factorChecks(context: CheckContext): readonly Finding[] {
  const { tokens } = context;
  return readableSentences(tokens).flatMap(({ first, last }) => {
    const words: number[] = [];
    for (let i = first; i < last; i++) if (factors.has(tokens.forms[i]!)) words.push(i);
    const [word] = words;
    if (word === undefined || words.length > 1) return [];
    for (let i = Math.max(first, word - WITHIN); i < Math.min(last, word + WITHIN); i++) {
      const change = changeAt(context, i, last);
      if (change !== null && isBeside(context, word, i, change.to.last)) return [finding(context, word, change)];
    }
    return [];
  });
}

/** How far the numbers may stand from the word, in tokens. */
const WITHIN = 12;

interface Change {
  readonly first: number;
  readonly from: Quantity;
  readonly to: Quantity;
}

/** "von 900 auf 450", with at most a noun or two behind the first number. */
function changeAt(context: CheckContext, i: number, end: number): Change | null {
  const { tokens } = context;
  const from = tokens.forms[i] === "von" ? numberAfter(context, i) : null;
  if (from === null) return null;
  for (let k = from.last + 1; k <= Math.min(end - 1, from.last + 3); k++) {
    const to = tokens.forms[k] === "auf" ? numberAfter(context, k) : null;
    if (to !== null) return { first: i, from: scaledLike(from, to), to };
  }
  return null;
}

/** In one clause: no comma between the word and its numbers. */
const isBeside = ({ tokens }: CheckContext, word: number, first: number, last: number): boolean =>
  !tokens.forms.slice(Math.min(word, first), Math.max(word, last)).some((form) => /^[,;:]$/u.test(form));

/** By this share of the factor the numbers may miss it, as "fast" and "mehr als" are often left out. */
const FITS = 0.15;
/** A factor further off than this contradicts. */
const MARGIN = 0.2;

function finding({ tokens }: CheckContext, word: number, { first, from, to }: Change): Finding {
  const factor = factors.get(tokens.forms[word]!)!;
  const exact = to.value / from.value;
  const miss = Math.abs(exact / factor - 1);
  const verdict: Verdict = miss <= FITS ? "consistent" : miss <= MARGIN ? "cannot be told" : "inconsistent";
  return {
    ...spanOf(tokens, Math.min(word, first), Math.max(word, to.last)),
    kind: "percentage",
    stated: wordsOf(tokens, word, word),
    computed: foldText(germanNumber(exact, 2)),
    verdict,
  };
}
