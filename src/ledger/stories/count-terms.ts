import type { Words } from "../../analysis/words.ts";
import { TokenKind } from "../../tokens/tokens.ts";

/** How often an article uses a term, by where it stands. */
export interface TermCount {
  title: number;
  /** In the first `LEAD` sentences. */
  lead: number;
  /** Everywhere but in the title. */
  text: number;
}

/** The terms of a word, as its language has them. */
export type TermsAt = (words: Words, token: number) => readonly string[];

/** Sentences of a lead. */
const LEAD = 3;
/** Longer numbers and years count nothing that two articles would share by saying the same. */
const COUNT = /^(?!(?:19|20)\d\d$)\d[\d.,]{0,8}$/u;

/**
 * The nouns and names of an article, the parts of their compounds ("part:"), and what it counts ("count:").
 *
 *     An 14 Stahlträgern …  ->  stahlträger, part:stahl, part:träger, count:14 stahlträger
 */
export function countTerms(words: Words, title: Words | null, termsAt: TermsAt): ReadonlyMap<string, TermCount> {
  const counts = new Map<string, TermCount>();
  for (let i = 0; title && i < title.tokens.count; i++)
    for (const term of countedAt(title, i, termsAt)) of(counts, term).title++;
  const { count, sentenceOf } = words.tokens;
  for (let i = 0; i < count; i++) {
    for (const term of countedAt(words, i, termsAt)) {
      const found = of(counts, term);
      found.text++;
      if (sentenceOf[i]! < LEAD) found.lead++;
    }
  }
  return counts;
}

function of(counts: Map<string, TermCount>, term: string): TermCount {
  let count = counts.get(term);
  if (!count) {
    count = { title: 0, lead: 0, text: 0 };
    counts.set(term, count);
  }
  return count;
}

function countedAt(words: Words, i: number, termsAt: TermsAt): readonly string[] {
  const { kinds, forms } = words.tokens;
  const terms = termsAt(words, i);
  const isCounted = i > 0 && kinds[i - 1] === TokenKind.number && COUNT.test(forms[i - 1]!);
  return isCounted && terms.length > 0 ? [...terms, `count:${forms[i - 1]} ${terms[0]}`] : terms;
}
