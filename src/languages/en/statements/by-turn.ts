import { range, type TokenRange } from "../../../analysis/token-range.ts";
import { newDraft } from "../../../statements/draft.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import type { Context } from "./context.ts";

/** Words of a name before the colon. */
const LONGEST_NAME = 4;
/** Turns, of two speakers at least, from which on a text is taken for a transcript: "SOURCE: …" stands below many pictures. */
const FEWEST = 3;

/** A paragraph of a transcript. */
interface Turn {
  readonly speaker: TokenRange;
  readonly quote: TokenRange;
}

/**
 * The turns of a transcript: paragraphs that begin with a name in capitals and a colon are speech of theirs.
 *
 *     HALE: The pier is lost.
 *     ^^^^  ^^^^^^^^^^^^^^^^^
 */
export function findByTurn(context: Context): void {
  const { words, drafts, isFramed } = context;
  const turns = turnsOf(context);
  const names = new Set(turns.map(({ speaker: { first, last } }) => words.tokens.forms.slice(first, last).join(" ")));
  if (turns.length < FEWEST || names.size < 2) return;
  for (const { speaker, quote } of turns) {
    isFramed.fill(1, quote.first, quote.last);
    const unit = words.tokens.sentenceOf[quote.first]!;
    const cue = [range(speaker.last, speaker.last + 1)];
    drafts.push(newDraft({ type: "direct", quote: [quote], speaker: [speaker], cue, unit, rule: "en/turn" }));
  }
}

function turnsOf({ words }: Context): readonly Turn[] {
  const { sentences, forms, kinds } = words.tokens;
  const turns: Turn[] = [];
  for (let at = 0; at < sentences.length; ) {
    const { first, paragraph } = sentences[at]!;
    while (sentences[at]?.paragraph === paragraph) at++;
    const { last } = sentences[at - 1]!;
    const begin = kinds[first] === TokenKind.quoteMark ? first + 1 : first;
    let colon = begin;
    while (colon < last && colon - begin < LONGEST_NAME && isCapitals(forms[colon]!)) colon++;
    if (colon === begin || forms[colon] !== ":" || last - colon < 2) continue;
    turns.push({ speaker: range(begin, colon), quote: range(colon + 1, last) });
  }
  return turns;
}

/** "HALE", "O'NEIL", "GEN." — not the "Q" or "A" of question and answer. */
const isCapitals = (form: string): boolean => /^\p{Lu}[\p{Lu}'’.-]+$/u.test(form);
