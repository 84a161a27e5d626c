import { CharClass, charClass } from "../../../tokens/characters.ts";
import { TokenKind, type Tokens } from "../../../tokens/tokens.ts";
import { smallInDatelines } from "../rows/datelines.ts";

/** Tokens that a dateline has at most: "Frankfurt am Main/Berlin, 12. Mai 2024 (dpa/AFP) –". */
const LONGEST = 16;

const DASHES = new Set(["–", "—", "-", "--"]);

/**
 * The first token behind the dateline that opens a sentence; `first` where none does. A dateline is place and agency in
 * brackets, then a dash.
 *
 *     Freiburg ( dpa ) – Forscher haben …
 *                        ^
 */
export function behindDateline({ forms, kinds }: Tokens, first: number, last: number): number {
  if (charClass(forms[first]!.charCodeAt(0)) !== CharClass.upper) return first;
  const stop = Math.min(last - 1, first + LONGEST);
  let bracket = -1;
  for (let i = first + 1; i < stop; i++) {
    if (forms[i] === "(") bracket = i;
    if (forms[i] === ")" && bracket >= 0) return DASHES.has(forms[i + 1]!) && i + 2 < last ? i + 2 : first;
    if (bracket < 0 && !isPlaceOrDay(forms[i]!, kinds[i]!)) return first;
  }
  return first;
}

function isPlaceOrDay(form: string, kind: number): boolean {
  if (kind === TokenKind.number || kind === TokenKind.ordinal || form === "," || form === "/" || form === ".")
    return true;
  return charClass(form.charCodeAt(0)) === CharClass.upper || smallInDatelines.has(form);
}
