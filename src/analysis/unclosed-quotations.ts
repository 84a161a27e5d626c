import type { Quotation, Tokens } from "../tokens/tokens.ts";
import { FINITE, type Lexicon } from "./lexicon.ts";

/**
 * The last token of the speech that a mark opens and nothing closes; -1 where the mark opens no speech. Speech begins behind a
 * colon or with a sentence, and lasts to the end of its paragraph or to the verb that frames it:
 *
 *     Sie sagte : „Wir prüfen das . Mehr weiß ich nicht . ¶
 *                                                       ^
 *     „Wir prüfen das . Mehr weiß ich nicht , sagte sie . Dann ging sie . ¶
 *                                         ^
 */
export function unclosedEnd(tokens: Tokens, lexicon: Lexicon, { open, close, depth }: Quotation): number {
  if (depth > 0 || !opensSpeech(tokens, open)) return -1;
  const last = wholeSentences(tokens, open, close);
  for (let i = open + 2; i < last; i++) if (isFrame(tokens, lexicon, i)) return i - 1;
  return last;
}

const opensSpeech = ({ forms, sentenceOf, sentences }: Tokens, open: number): boolean =>
  forms[open - 1] === ":" || sentences[sentenceOf[open]!]!.first === open;

/** Without the start of a sentence that the next mark has cut off. */
function wholeSentences({ sentenceOf, sentences }: Tokens, open: number, close: number): number {
  const { first, last } = sentences[sentenceOf[close]!]!;
  return last === close + 1 || first <= open ? close : first - 1;
}

/** ", sagte sie", "– meldete der Sender": a verb of saying first behind a comma or dash. */
function isFrame({ forms }: Tokens, lexicon: Lexicon, i: number): boolean {
  if (forms[i] !== "," && forms[i] !== "–") return false;
  const lemma = lexicon.verbLemma(forms[i + 1] ?? "", FINITE);
  return lemma !== null && lexicon.rows.framesBehind(lemma);
}
