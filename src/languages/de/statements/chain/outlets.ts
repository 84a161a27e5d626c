import { Can } from "../../../../analysis/lexicon.ts";
import type { TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { TokenKind } from "../../../../tokens/tokens.ts";
import { nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import { agenciesByForm, ambiguousAgencyForms } from "../../rows/agencies.ts";
import { mediaByName } from "../../rows/media.ts";
import { outletName, outletNoun } from "../../rows/statements/chain-words.ts";
import { articles } from "../../rows/word-classes/determiners.ts";
import { attributeEnding } from "../../rows/word-classes/inflection.ts";

const LONGEST_NAME = 5;

/** The end of a medium's or agency's name that begins at token `i`, with names of several words; `i` for none. */
function nameEnd(words: Words, i: number, limit: number): number {
  const { text, starts, ends, forms, kinds } = words.tokens;
  if (kinds[i] !== TokenKind.word) return i;
  for (let last = Math.min(limit, i + LONGEST_NAME); last > i; last--) {
    const name = last === i + 1 ? forms[i]! : text.content.slice(starts[i]!, ends[last - 1]!);
    const medium = mediaByName.get(name);
    if (medium !== undefined) return medium.kind === "network" || medium.ambiguous ? i : last;
    if (agenciesByForm.has(name) && !ambiguousAgencyForms.has(name)) return last;
  }
  return i;
}

/**
 * The phrase of a news medium that begins at token `i`, with its article; null where none does.
 *
 *     sagte er der Nachrichtenagentur AFP am Montag
 *              ^                        ^
 */
export function outletAt(words: Words, i: number, limit: number): TokenRange | null {
  let noun = i;
  if (noun < limit && articles.has(words.lower[noun]!)) noun++;
  while (noun < limit && noun < i + MOST_ADJECTIVES && isSmallAdjective(words, noun)) noun++;
  if (noun >= limit) return null;
  const named = nameEnd(words, noun, limit);
  if (named > noun) return { first: i, last: named };
  const quoted = quotedName(words, noun, limit);
  if (quoted > noun) return { first: i, last: quoted };
  if (words.tokens.forms[noun] === words.lower[noun] || !outletNoun.test(words.lower[noun]!)) return null;
  return { first: i, last: behindNoun(words, noun, limit) };
}

const MOST_ADJECTIVES = 4;

const isSmallAdjective = (words: Words, i: number): boolean =>
  words.tokens.kinds[i] === TokenKind.word &&
  words.tokens.forms[i] === words.lower[i] &&
  attributeEnding.test(words.lower[i]!) &&
  (words.bits[i]! & Can.adjective) !== 0;

/** „Isar-Post“: a name in quotation marks that sounds like a newspaper's or is known. */
function quotedName(words: Words, open: number, limit: number): number {
  const close = words.closeOf[open]!;
  if (close < 0 || close >= limit || close > open + LONGEST_NAME + 1) return open;
  const { text, starts, ends, forms } = words.tokens;
  const name = text.content.slice(starts[open + 1]!, ends[close - 1]!);
  const last = forms[close - 1]!;
  const isKnown = mediaByName.has(name) || outletNoun.test(last.toLowerCase()) || outletName.test(last);
  return isKnown && /^\p{Lu}/u.test(name) ? close + 1 : open;
}

/** The name behind the noun belongs to it: "der Zeitung „Grenseposten“", "dem Sender Radio Varanger". */
function behindNoun(words: Words, noun: number, limit: number): number {
  const next = noun + 1;
  if (next >= limit) return next;
  const close = words.closeOf[next]!;
  if (close >= 0 && close < limit && close <= next + LONGEST_NAME + 1) return close + 1;
  if (words.tokens.forms[next] === words.lower[next]) return nameEnd(words, next, limit) || next;
  return Math.max(next, nounPhraseEnd(words, next, limit));
}
