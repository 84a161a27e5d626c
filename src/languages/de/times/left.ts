import { TokenKind } from "../../../tokens/tokens.ts";
import {
  endsLikeAdjective,
  halfWords,
  inflectedAdjective,
  oneBeforeUnits,
  wholeWords,
} from "../rows/times/around-lengths.ts";
import { numeral } from "./numerals.ts";
import { amountAt, formAt, kindAt, leftEdge, lower, ordinalBefore, type Scan } from "./scan.ts";
import { amountModifiers } from "./words.ts";

/** What stands before the word that carries a time expression: "in den letzten | zwei | Jahren". */
export interface Left {
  /** The first token that belongs to the expression. */
  readonly first: number;
  readonly article: "definite" | "indefinite" | null;
  readonly every: boolean;
  readonly same: boolean;
  /** "vergangene" is -1; null without such a word. */
  readonly direction: number | null;
  /** Whether the direction is said by a form of "dieser". */
  readonly demonstrative: boolean;
  /** A number, or "vague" for "einige"; null without an amount. */
  readonly amount: number | "vague" | null;
  readonly ordinal: number | null;
  readonly mod: string | null;
  /** "ganzen" among the adjectives. */
  readonly whole: boolean;
  /** "halbes". */
  readonly half: boolean;
}

type Draft = { -readonly [K in keyof Left]: Left[K] };

/** Most words before the head: "in den rund zwei letzten besonders schweren Jahren". */
const LONGEST_LEFT = 7;

/** Reads leftwards from token `head`, as far as words belong to the expression. */
export function readLeft(s: Scan, head: number): Left {
  const edge = Math.max(leftEdge(s, head), head - LONGEST_LEFT);
  const left: Draft = {
    first: head,
    article: null,
    every: false,
    same: false,
    direction: null,
    demonstrative: false,
    amount: null,
    ordinal: null,
    mod: null,
    whole: false,
    half: false,
  };
  // Adjectives that say nothing of time count only when something that does stands before them: "ein wertvolles Jahr".
  let unknown = 0;
  let i = head - 1;
  while (i >= edge) {
    const step = readOne(s, i, edge, left, unknown);
    if (step === null) break;
    if (step.unknown) unknown++;
    else left.first = step.counts ? step.first : left.first;
    i = step.first - 1;
    if (step.ends) break;
  }
  return left;
}

interface Step {
  readonly first: number;
  /** The word belongs to the expression. */
  readonly counts: boolean;
  readonly ends: boolean;
  readonly unknown: boolean;
}

const step = (first: number, more: Partial<Step> = {}): Step => ({
  first,
  counts: true,
  ends: false,
  unknown: false,
  ...more,
});

function readOne(s: Scan, i: number, edge: number, left: Draft, unknown: number): Step | null {
  const word = s.words[i];
  const form = formAt(s, i);
  const low = form.toLowerCase();
  switch (word?.kind) {
    case "direction":
      if (left.direction !== null) return null;
      left.direction = word.offset;
      left.demonstrative = low.startsWith("dies");
      if (left.demonstrative) left.article = "definite";
      return step(i, { ends: left.demonstrative });
    case "every":
      left.every = true;
      return step(i, { ends: true });
    case "article":
      left.article = "definite";
      return step(i, { ends: true });
    case "same":
      left.same = true;
      return step(i);
    case "vague":
      if (left.amount !== null) return null;
      left.amount = "vague";
      return step(i);
    default:
  }
  const modifier = left.amount === null ? null : modifierEndingAt(s, i, edge);
  if (modifier !== null && left.mod === null) {
    left.mod = modifier.mod;
    return step(i - modifier.words.length + 1, { counts: modifier.inside });
  }
  if (low === "je" && left.amount !== null) {
    left.every = true;
    return step(i, { ends: true });
  }
  const ordinal = left.ordinal === null && left.amount === null ? ordinalBefore(s, i + 1, edge) : null;
  if (ordinal !== null) {
    left.ordinal = ordinal.n;
    return step(ordinal.first);
  }
  if (oneBeforeUnits.has(low)) {
    if (left.amount === null && left.direction === null) left.amount = 1;
    left.article = "indefinite";
    return step(i);
  }
  if (left.amount === null) {
    const amount = amountAt(s, i);
    if (amount !== null) {
      left.amount = amount;
      return step(i);
    }
  }
  if (unknown < 2 && s.tokens.kinds[i] === TokenKind.word && word === undefined && inflectedAdjective.test(form)) {
    if (wholeWords.has(low)) left.whole = true;
    if (halfWords.has(low)) left.half = true;
    if (left.whole || left.half || numeral(low) === null) {
      return endsLikeAdjective.has(low) ? null : step(i, { unknown: true });
    }
  }
  return null;
}

/** "mehr als" before "vier": the modifier whose last word is token `i`. */
function modifierEndingAt(s: Scan, i: number, edge: number) {
  for (const row of amountModifiers.get(lower(s, i)) ?? []) {
    const first = i - row.words.length + 1;
    if (first >= edge && row.words.every((w, k) => lower(s, first + k) === w)) return row;
  }
  return null;
}

/** "Anfang", "Mitte", "Ende" before an expression that begins at token `first`: the token and its mod; null for none. */
export function partBefore(s: Scan, first: number): { readonly first: number; readonly mod: string } | null {
  const i = first - 1;
  const word = i >= leftEdge(s, Math.min(first, s.tokens.count - 1)) ? s.words[i] : undefined;
  return word?.kind === "part" ? { first: i, mod: word.mod } : null;
}

/** The preposition or other word right before token `first`, in small letters; "" at the edge. */
export function wordBefore(s: Scan, first: number): string {
  const sentence = s.tokens.sentences[s.tokens.sentenceOf[first] ?? 0];
  return first - 1 >= (sentence?.first ?? 0) ? lower(s, first - 1) : "";
}

export const isPartWord = (s: Scan, i: number): boolean => kindAt(s, i) === "part";
