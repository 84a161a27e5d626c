import type { Words } from "../../../analysis/words.ts";
import type { Revision } from "../../../propositions/proposition.ts";
import type { Span } from "../../../text/span.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import {
  betweenInstead,
  fromNumber,
  insteadOf,
  opensOther,
  otherThanSaid,
  putRight,
  saidAtFirst,
  toNumber,
} from "../rows/claims/revision-words.ts";
import { numeral } from "../times/numerals.ts";
import { isNoun } from "./participants.ts";

/** Tokens from "statt" to the number behind it, and from the number in front of it to "statt". */
const REACH = { behind: 8, before: 8 };
/** Tokens from "von" and "auf" to their number, and from the one to the other. */
const NEAR = { number: 3, next: 7 };

/**
 * Whether a clause tells that one number was put in the place of another one, with both; without numbers that what was said before is not
 * so. Undefined where it tells neither.
 *
 *     35 Träger statt , wie zunächst gemeldet , 85        korrigierte die Zahl der Träger von 85 auf 35
 *     ^^ now                                    ^^ before                                     ^^     ^^
 */
export function revisionOf(words: Words, tokens: readonly number[]): Revision | undefined {
  const { lower } = words;
  const at = tokens.find((i) => insteadOf.has(lower[i]!));
  if (at !== undefined) return insteadAt(words, tokens, at);
  if (tokens.some((i) => putRight.test(lower[i]!))) return fromTo(words, tokens);
  const isOther = tokens.some((i) => opensOther.has(lower[i]!));
  return isOther && otherThanSaid.test(tokens.map((i) => lower[i]).join(" ")) ? { now: null, before: null } : undefined;
}

function insteadAt(words: Words, tokens: readonly number[], at: number): Revision | undefined {
  const { lower, tokens: all } = words;
  const sentence = all.sentenceOf[at];
  let isSaid = false;
  for (let i = at + 1; i <= at + REACH.behind && i < all.count && all.sentenceOf[i] === sentence; i++) {
    if (isNumber(words, i)) {
      const now = tokens.findLast((k) => k < at && k >= at - REACH.before && isNumber(words, k));
      if (!isSaid || now === undefined || !areOfOne(words, now, i, at)) return undefined;
      return { now: spanOf(words, now), before: spanOf(words, i) };
    }
    if (saidAtFirst.has(lower[i]!)) isSaid = true;
    else if (!betweenInstead.test(lower[i]!)) return undefined;
  }
  return undefined;
}

/** "35 Träger statt zunächst 85": one noun stands for both, or the same one twice. */
function areOfOne(words: Words, now: number, before: number, at: number): boolean {
  const [one, other] = [nounBehind(words, now, at), nounBehind(words, before, words.tokens.count)];
  return one === null || other === null || one === other;
}

function nounBehind(words: Words, number: number, limit: number): string | null {
  for (let i = number + 1; i < limit && i <= number + 2; i++) if (isNoun(words, i)) return words.lower[i]!;
  return null;
}

function fromTo(words: Words, tokens: readonly number[]): Revision | undefined {
  const { lower } = words;
  const numberNear = (at: number) => tokens.find((k) => k > at && k <= at + NEAR.number && isNumber(words, k));
  const from = tokens.find((i) => lower[i] === fromNumber && numberNear(i) !== undefined);
  const before = from === undefined ? undefined : numberNear(from);
  if (before === undefined) return undefined;
  const to = tokens.find((i) => i > before && i <= before + NEAR.next && lower[i] === toNumber);
  const now = to === undefined ? undefined : numberNear(to);
  return now === undefined ? undefined : { now: spanOf(words, now), before: spanOf(words, before) };
}

const isNumber = ({ tokens, lower }: Words, i: number): boolean =>
  tokens.kinds[i] === TokenKind.number || (numeral(lower[i]!) ?? 0) > 1;

const spanOf = ({ tokens: { starts, ends } }: Words, i: number): Span => ({ start: starts[i]!, end: ends[i]! });
