import type { Draft } from "../../../statements/draft.ts";
import type { Context } from "./context.ts";
import { joined, standsAlone } from "./quotes.ts";

/** Tokens between marks from which on a quotation without a frame is taken for speech: shorter ones are words in marks. */
const SHORTEST = 6;

/**
 * Quotations that no cue frames: those that stand alone behind direct speech of the same paragraph go on with it. Those behind a
 * frame are joined by by-frame.ts already.
 *
 *     Boone called the pier "a heap of rotten planks". "Nobody should walk on it."
 *                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findByQuotation(context: Context): void {
  const taken = coveredTokens(context);
  context.words.tokens.quotations.forEach(({ open, close, depth }) => {
    if (depth > 0 || close - open < SHORTEST || taken[Math.floor((open + close) / 2)] === 1) return;
    const before = lastSpeech(context, open);
    if (before !== null && standsAlone(context, { open, close }))
      before.quote = joined([...before.quote, { first: open, last: close + 1 }]);
  });
}

function coveredTokens({ words, drafts }: Context): Uint8Array {
  const taken = new Uint8Array(words.tokens.count);
  for (const { quote } of drafts) for (const { first, last } of quote) taken.fill(1, first, last);
  return taken;
}

/** The last speech before a token in its paragraph, where it is direct. */
function lastSpeech({ words, drafts }: Context, open: number): Draft | null {
  const { sentences, sentenceOf } = words.tokens;
  const paragraphOf = (token: number): number => sentences[sentenceOf[token]!]!.paragraph;
  let best: Draft | null = null;
  for (const draft of drafts) {
    const first = draft.quote[0]!.first;
    if (draft.type === "reported" || draft.speaker.length === 0 || first >= open) continue;
    if (paragraphOf(first) < paragraphOf(open)) continue;
    if (best === null || best.quote[0]!.first <= first) best = draft;
  }
  return best?.type === "direct" ? best : null;
}
