import { TokenKind } from "../../../tokens/tokens.ts";
import { measureNouns } from "../rows/checks/counting.ts";
import type { CheckContext } from "./context.ts";
import { type Quantity, quantityAt } from "./quantity.ts";

/** A counted thing: "drei Männer". */
export interface Counted {
  readonly quantity: Quantity;
  /** The token of the noun. */
  readonly noun: number;
}

/** A noun within so many tokens after its number: "drei leicht verletzte Männer". */
export const NOUN_WITHIN = 3;

/** The thing that the number at token `i` counts; null for units, hedged numbers and numbers without a noun. */
export function countedAt({ tokens }: CheckContext, i: number): Counted | null {
  const quantity = quantityAt(tokens, i);
  if (quantity === null || quantity.hedge !== "" || !Number.isInteger(quantity.value)) return null;
  for (let k = quantity.last + 1; k <= quantity.last + NOUN_WITHIN; k++) {
    if (tokens.kinds[k] !== TokenKind.word || tokens.sentenceOf[k] !== tokens.sentenceOf[i]) return null;
    if (/^\p{Lu}/u.test(tokens.forms[k]!)) return isUnit(tokens.forms[k]!) ? null : { quantity, noun: k };
  }
  return null;
}

/** Units of time, length, money and share are not counted like people. */
const isUnit = (noun: string): boolean => measureNouns.test(noun);
