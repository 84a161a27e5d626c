import { Can } from "../../../../analysis/lexicon.ts";
import type { TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { TokenKind } from "../../../../tokens/tokens.ts";
import { nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import { agenciesByForm, ambiguousAgencyForms } from "../../rows/agencies.ts";
import { mediaByName } from "../../rows/media.ts";
import { outletName, outletNoun } from "../../rows/statements/chain-words.ts";
import { articles } from "../../rows/word-classes/determiners.ts";
import { attributeEnding, nominativeEndings, townEnding, weakEnding } from "../../rows/word-classes/inflection.ts";

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
  const inflected = inflectedNameEnd(words, noun, limit);
  if (inflected > noun) return { first: i, last: inflected };
  while (noun + 1 < limit && noun < i + MOST_ADJECTIVES && isAdjective(words, noun)) noun++;
  if (noun >= limit) return null;
  const named = nameEnd(words, noun, limit);
  if (named > noun) return { first: i, last: named };
  const quoted = quotedName(words, noun, limit);
  if (quoted > noun) return { first: i, last: quoted };
  if (words.tokens.forms[noun] === words.lower[noun] || !outletNoun.test(words.lower[noun]!)) return null;
  return { first: i, last: behindNoun(words, noun, limit) };
}

const MOST_ADJECTIVES = 4;

/** "großen", "Süddeutschen", "Osnabrücker": the adjectives of a name have capitals. */
const isAdjective = (words: Words, i: number): boolean =>
  words.tokens.kinds[i] === TokenKind.word &&
  attributeEnding.test(words.lower[i]!) &&
  (words.tokens.forms[i] === words.lower[i]
    ? (words.bits[i]! & Can.adjective) !== 0
    : isCapitalAdjective(words, i) && words.tokens.forms[i + 1] !== words.lower[i + 1]);

function isCapitalAdjective({ lexicon, tokens }: Words, i: number): boolean {
  const form = tokens.forms[i]!;
  return (
    (lexicon.bitsOf(lexicon.entryLowered(form)) & Can.adjective) !== 0 ||
    (townEnding.test(form) && !outletNoun.test(form.toLowerCase()))
  );
}

/** "der Rheinischen Post", "dem Bayerischen Rundfunk": a known name whose adjectives are not in the nominative. */
function inflectedNameEnd(words: Words, i: number, limit: number): number {
  const { forms } = words.tokens;
  if (i + 1 >= limit || forms[i] === words.lower[i] || !isAdjective(words, i)) return i;
  const parts: string[] = [];
  let found = i;
  for (let k = i; k < Math.min(limit, i + LONGEST_NAME) && forms[k] !== words.lower[k]; k++) {
    parts.push(forms[k]!);
    if (k > i && nominatives(parts).some((name) => mediaByName.has(name) || agenciesByForm.has(name))) found = k + 1;
  }
  return found;
}

const nominatives = (parts: readonly string[]): readonly string[] =>
  nominativeEndings.map((ending) =>
    parts.map((part, k) => (k < parts.length - 1 ? part.replace(weakEnding, ending) : part)).join(" "),
  );

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
