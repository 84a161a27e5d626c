import type { Words } from "../../../analysis/words.ts";
import type { QuantitySlot } from "../../../propositions/proposition.ts";
import { type SlotContext, spanOf } from "../../../propositions/slot-context.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { hedges, moreWords, now, numberWords, scales, unitSigns, unitWords } from "../rows/claims/quantity-words.ts";
import type { Tree } from "../tree.ts";
import type { SaidClause } from "./clauses-of.ts";
import { isNoun, keyOf } from "./participants.ts";

/** Words between a number and what it counts: "twelve of the 48 new pillars". */
const FARTHEST = 7;
/** From here on a number that is not round is no rounding of another one. */
const EXACT = 100;

/** The numbers of a clause with what they count; numbers of dates and names are left out. */
export function quantitiesOf({ words, timeAt, entityAt }: SlotContext, clause: SaidClause): readonly QuantitySlot[] {
  const { tokens: own, tree } = clause;
  const isNow = own.some((i) => now.has(words.lower[i]!));
  const found: QuantitySlot[] = [];
  let behind = -1;
  for (const i of own) {
    if (i <= behind || timeAt[i]! >= 0 || entityAt[i]! >= 0) continue;
    const number = numberAt(words, i);
    if (number === null || isRate(words, i) || isTotal(words, i) || isDenied(words, i)) continue;
    const { value, last, isFigures } = number;
    behind = last;
    const hedge = hedgeBefore(words, i);
    const counted = countedBy(words, tree, i, last, own);
    if (counted === null) continue;
    found.push({
      low: hedge === null ? value : times(value, hedge.low ?? 0),
      high: hedge === null ? value : hedge.high === null ? null : times(value, hedge.high),
      of: counted.of,
      head: counted.head,
      exact: isFigures && value >= EXACT && value % 10 !== 0 && hedge === null ? value : null,
      ofDay: isNow || moreWords.has(words.lower[last + 1] ?? ""),
      span: spanOf(words, i, last),
    });
  }
  return found;
}

/** To the last of ten digits: 200 and a tenth of it is 220. */
const times = (value: number, share: number): number => Number((value * share).toPrecision(10));

interface NumberAt {
  readonly value: number;
  readonly last: number;
  readonly isFigures: boolean;
}

const FIGURES = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;

/** "12", "1,200", "twelve", "1.5 million"; null for another word and for what looks like a year. */
function numberAt({ tokens: { forms, kinds }, lower }: Words, i: number): NumberAt | null {
  const isFigures = kinds[i] === TokenKind.number && FIGURES.test(forms[i]!);
  const one = isFigures ? Number(forms[i]!.replaceAll(",", "")) : numberWords.get(lower[i]!);
  if (one === undefined) return null;
  const scale = scales.get(lower[i + 1] ?? "");
  if (scale !== undefined) return { value: one * scale, last: i + 1, isFigures: false };
  return { value: one, last: i, isFigures };
}

/** "per 100,000 people": what a rate is of. */
const isRate = ({ lower }: Words, i: number): boolean => lower[i - 1] === "per" || lower[i - 1] === "every";

/** "twelve of the 48 pillars", "12 of the bridge's 48 pillars": what the twelve are of. */
function isTotal(words: Words, i: number): boolean {
  for (let of = i - 1; of > i - FARTHEST && of > 0; of--)
    if (words.lower[of] === "of" && words.lower[of + 1] === "the") return numberAt(words, of - 1) !== null;
  return false;
}

/** "15, and not 12", "not in 12": another number than this is meant. */
const isDenied = ({ lower }: Words, i: number): boolean =>
  lower[i - 1] === "not" || (lower[i - 2] === "not" && BARE_PREPOSITIONS.has(lower[i - 1]!));
const BARE_PREPOSITIONS = new Set(["in", "on", "at", "by", "to", "of"]);

/** The longest hedge that ends right before a token. */
function hedgeBefore({ lower }: Words, i: number): (typeof hedges)[number] | null {
  const first = unitSigns.has(lower[i - 1] ?? "") ? i - 1 : i;
  for (const length of [2, 3, 1]) {
    const before = lower.slice(Math.max(0, first - length), first).join(" ");
    const row = hedges.find(({ words }) => words === before);
    if (row !== undefined) return row;
  }
  return null;
}

/** What a number counts: a unit by its sign or word, or the noun behind it; "" where it stands alone. */
function countedBy(
  words: Words,
  tree: Tree,
  first: number,
  last: number,
  own: readonly number[],
): { readonly of: string; readonly head: string | null } | null {
  const {
    tokens: { forms },
  } = words;
  const sign = unitSigns.get(forms[first - 1] ?? "") ?? unitSigns.get(forms[last + 1] ?? "");
  if (sign !== undefined) return { of: sign, head: null };
  for (let i = last + 1; i <= last + FARTHEST && i < tree.last; i++) {
    if (!own.includes(i)) break;
    // "12 of the bridge's 48 pillars": not the bridge.
    if (tree.relation(i) === "nmod:poss" || words.lower[i] === "'s" || words.lower[i] === "’s") continue;
    if (isNoun(tree, i) && tree.relation(i) !== "compound") {
      const { key, head } = keyOf(words, tree, i);
      const unit = unitWords.get(head ?? key);
      return unit === undefined ? { of: key, head } : { of: unit, head: null };
    }
    if (!BETWEEN.has(tree.part(i)) && !isNoun(tree, i)) break;
    if (tree.part(i) === "ADP" && words.lower[i] !== "of") break;
  }
  return { of: "", head: null };
}

/** What may stand between a number and its noun. */
const BETWEEN = new Set(["ADJ", "DET", "NUM", "ADP", "ADV"]);
