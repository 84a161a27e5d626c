import type { Lexicon } from "../../analysis/lexicon.ts";
import { beginsStretch } from "../../analysis/words.ts";
import { languages } from "../../languages/languages.ts";
import { toText } from "../../text/to-text.ts";
import { tokenise } from "../../tokens/tokenise.ts";
import { TokenKind, type Tokens } from "../../tokens/tokens.ts";
import { termsOfWord } from "./word-terms.ts";

/** How often an article uses a term, by where it stands. */
export interface TermCount {
  title: number;
  /** In the first `LEAD` sentences. */
  lead: number;
  /** Everywhere but in the title. */
  text: number;
}

/** Sentences of a lead. */
const LEAD = 3;
/** Longer numbers and years count nothing that two articles would share by saying the same. */
const COUNT = /^(?!(?:19|20)\d\d$)\d[\d.,]{0,8}$/u;

/**
 * The nouns and names of an article, the parts of their compounds ("part:"), and what it counts ("count:").
 *
 *     An 14 Stahlträgern …  ->  stahlträger, part:stahl, part:träger, count:14 stahlträger
 */
export function countTerms(tokens: Tokens, lexicon: Lexicon, title: string | null): ReadonlyMap<string, TermCount> {
  const counts = new Map<string, TermCount>();
  const head =
    title === null ? null : tokenise(toText({ text: title, language: languages[0].code }), languages[0].tokens);
  for (let i = 0; head && i < head.count; i++) for (const term of termsAt(head, i, lexicon)) of(counts, term).title++;
  for (let i = 0; i < tokens.count; i++) {
    for (const term of termsAt(tokens, i, lexicon)) {
      const count = of(counts, term);
      count.text++;
      if (tokens.sentenceOf[i]! < LEAD) count.lead++;
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

function termsAt(tokens: Tokens, i: number, lexicon: Lexicon): readonly string[] {
  const form = tokens.forms[i]!;
  if (tokens.kinds[i] !== TokenKind.word || !/^\p{Lu}/u.test(form)) return [];
  const terms = termsOfWord(lexicon, form, beginsStretch(tokens, i));
  const isCounted = i > 0 && tokens.kinds[i - 1] === TokenKind.number && COUNT.test(tokens.forms[i - 1]!);
  return isCounted && terms.length > 0 ? [...terms, `count:${tokens.forms[i - 1]} ${terms[0]}`] : terms;
}
