import { Can } from "../../../analysis/lexicon.ts";
import type { Words } from "../../../analysis/words.ts";
import type { QuantitySlot } from "../../../propositions/proposition.ts";
import { type SlotContext, spanOf } from "../../../propositions/slot-context.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { quantityAt } from "../checks/quantity.ts";
import { beforeTotals, moreWords, now, unitSigns } from "../rows/claims/quantity-words.ts";
import { perWords } from "../rows/times/around-lengths.ts";
import type { SaidClause } from "./clauses-of.ts";
import { isNoun, keyOf } from "./participants.ts";

/** Words between a number and what it counts: "zwölf der 48 neuen Träger". */
const FARTHEST = 5;

const THREE_DIGITS = 100;

/** The numbers of a clause with what they count; numbers of dates and names are left out. */
export function quantitiesOf({ words, timeAt }: SlotContext, { tokens: own }: SaidClause): QuantitySlot[] {
  const { tokens } = words;
  const found: QuantitySlot[] = [];
  const isNow = own.some((i) => now.has(words.lower[i]!));
  for (const i of own) {
    if (timeAt[i]! >= 0 || tokens.kinds[i] === TokenKind.ordinal) continue;
    const quantity = quantityAt(tokens, i);
    if (quantity === null || isTotal(words, i) || !own.includes(quantity.last)) continue;
    const counted = countedAt(words, quantity.last + 1, own.at(-1)!) ?? countedInGap(words, own, i);
    if (isRate(words, quantity.first) || isGrouped(words, i)) continue;
    const { low, high } = quantity.hedged;
    const change = isChange(words, quantity.first) ? "um " : "";
    found.push({
      low,
      high: Number.isFinite(high) ? high : null,
      of: counted === null ? "" : change + counted.key,
      head: counted?.head ?? null,
      exact: quantity.value / quantity.unit >= THREE_DIGITS ? quantity.value : null,
      ofDay: isNow || isMore(words, quantity.last + 1),
      span: spanOf(words, quantity.first, quantity.last),
    });
  }
  return found;
}

/**
 * Of a number that stands in the place of another one, the noun of that:
 *
 *     Brandner hat | 450 | Stimmen erhalten und nicht , wie zunächst berichtet , | 540
 *                          ^
 */
function countedInGap(words: Words, own: readonly number[], i: number): { key: string; head: string | null } | null {
  const at = own.indexOf(i);
  if (at < 1 || own[at - 1] === i - 1) return null;
  for (let k = 1; k < at; k++) {
    const next = own[k]!;
    if (next - own[k - 1]! > 1 && isNoun(words, next) && quantityAt(words.tokens, own[k - 1]! + 1) !== null)
      return keyOf(words, next);
  }
  return null;
}

/** "zwölf der 48 Träger", "zwölf ihrer 48 Träger": what the twelve are of. */
const isTotal = ({ tokens, lower }: Words, i: number): boolean =>
  beforeTotals.has(lower[i - 1] ?? "") && i >= 2 && quantityAt(tokens, i - 2) !== null;

/** "259 weitere Fälle": since the last count. */
const isMore = ({ lower }: Words, next: number): boolean => moreWords.has(lower[next] ?? "");

/** "11 242": the groups of one number, which are read one by one. */
const isGrouped = ({ tokens }: Words, i: number): boolean => {
  const isNumber = (at: number) => tokens.kinds[at] === TokenKind.number;
  const isGroup = (at: number) => isNumber(at) && /^\d{3}$/u.test(tokens.forms[at]!);
  return (isGroup(i) && isNumber(i - 1)) || isGroup(i + 1);
};

/** "pro 100.000 Einwohner": what a rate is of. */
const isRate = ({ lower }: Words, first: number): boolean => perWords.has(lower[first - 1] ?? "");

/** "um 20 Prozent": by how much, not how many. */
const isChange = ({ lower }: Words, first: number): boolean => lower[first - 1] === "um";

function countedAt(words: Words, from: number, last: number): { key: string; head: string | null } | null {
  const { tokens, bits } = words;
  for (let i = from; i <= last && i < from + FARTHEST; i++) {
    const sign = unitSigns.get(tokens.forms[i]!);
    if (sign !== undefined) return { key: sign, head: null };
    if (isNoun(words, i)) return keyOf(words, i);
    const isBetween =
      beforeTotals.has(words.lower[i]!) ||
      tokens.kinds[i] === TokenKind.number ||
      tokens.kinds[i] === TokenKind.quoteMark ||
      (bits[i]! & (Can.adjective | Can.conjunction | Can.participle2)) !== 0 ||
      quantityAt(tokens, i) !== null;
    if (!isBetween || tokens.forms[i] === "," || tokens.forms[i] === "und") return null;
  }
  return null;
}
