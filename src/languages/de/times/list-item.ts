import { TokenKind, type Tokens } from "../../../tokens/tokens.ts";
import { noProgrammeLabels, programmeLabels } from "../rows/times/list-labels.ts";

/** Words of a heading that opens an item in running text: "St. Lorenzen (mt)." */
const HEADING_WORDS = 3;
/** Tokens of such a heading, with its brackets and marks. */
const HEADING_TOKENS = 7;

/**
 * Whether two sentences, `from` before `to`, stand in one item of a list: no new paragraph and no heading lies between.
 *
 *     Adlerdorf. Die Messe beginnt am Sonntag um 9 Uhr. Birkenau. Bastelkurs um 15 Uhr.
 *                                                       ^ another item: not on Sunday
 */
export function isSameItem(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) {
    if (tokens.sentences[k]!.paragraph !== tokens.sentences[k - 1]!.paragraph || isHeading(tokens, k)) return false;
  }
  return true;
}

/** Whether a sentence goes on with the event of the one before: "Beginn um 20 Uhr." */
export const goesOn = ({ sentences, forms }: Tokens, sentence: number): boolean =>
  programmeLabels.has(forms[sentences[sentence]!.first]!);

/** A few capitalised words and nothing else ("Bozen."), or before a colon or dash ("Bozen: Um 20 Uhr …"). */
function isHeading(tokens: Tokens, sentence: number): boolean {
  const { sentences, kinds, forms } = tokens;
  const { first, last } = sentences[sentence]!;
  if (isLabelled(tokens, first, last)) return true;
  if (last - first > HEADING_TOKENS || !/^[.:]$/u.test(forms[last - 1]!)) return false;
  let words = 0;
  let isBracketed = false;
  for (let i = first; i < last; i++) {
    if (forms[i] === "(") isBracketed = true;
    else if (forms[i] === ")") isBracketed = false;
    else if (isBracketed) continue;
    else if (kinds[i] === TokenKind.number || kinds[i] === TokenKind.ordinal) return false;
    else if (kinds[i] === TokenKind.word && (!/^\p{Lu}/u.test(forms[i]!) || ++words > HEADING_WORDS)) return false;
  }
  return words > 0;
}

const LABEL_END = /^(?::|–|—|-)$/u;

/** "Bozen: …", "Haus Rosengarten – …" */
function isLabelled({ kinds, forms }: Tokens, first: number, last: number): boolean {
  if (programmeLabels.has(forms[first]!) || noProgrammeLabels.has(forms[first]!)) return false;
  for (let i = first; i < Math.min(last, first + HEADING_WORDS); i++) {
    if (kinds[i] !== TokenKind.word || !/^\p{Lu}/u.test(forms[i]!)) return false;
    if (LABEL_END.test(forms[i + 1] ?? "")) return true;
  }
  return false;
}
