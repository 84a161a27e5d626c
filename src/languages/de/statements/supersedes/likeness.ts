import { Can } from "../../../../analysis/lexicon.ts";
import type { TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { TokenKind } from "../../../../tokens/tokens.ts";
import { oneForms } from "../../rows/statements/factuality-words.ts";
import { weekdayWords } from "../../rows/word-classes/days.ts";
import { smallNumbers } from "../../rows/word-classes/determiners.ts";
import { anyEnding } from "../../rows/word-classes/inflection.ts";
import { pointingBack, pointingSpeakers } from "../../rows/word-classes/pronouns.ts";
import { emptyVerbs } from "../../rows/word-classes/verbs.ts";
import type { Draft } from "../draft.ts";

/** What two statements can be held against each other by. */
export interface Content {
  /** Stems of nouns, names and full verbs. */
  readonly stems: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Numbers as they stand, small ones also as words. */
  readonly numbers: ReadonlySet<string>;
}

const LONGEST_STEM = 6;

const stem = (word: string): string => word.replace(anyEnding, "").slice(0, LONGEST_STEM);

/** The content of what is said. */
export function contentOf(words: Words, draft: Draft): Content {
  const stems = new Set<string>();
  const weekdays = new Set<string>();
  const numbers = new Set<string>();
  for (const { first, last } of draft.quote)
    for (let i = first; i < last; i++) {
      const word = words.lower[i]!;
      const isCapital = words.tokens.forms[i] !== word;
      if (weekdayWords.has(word)) weekdays.add(word);
      else if (words.tokens.kinds[i] === TokenKind.number) numbers.add(word);
      else if (smallNumbers.has(word) && !isCapital) numbers.add(oneForms.has(word) ? "ein" : word);
      else if (isCapital && (words.bits[i]! & (Can.noun | Can.properNoun)) !== 0) stems.add(stem(word));
      else {
        const verb = isCapital ? null : words.lexicon.verbLemma(word);
        if (verb !== null && word.length > 3 && !emptyVerbs.has(verb)) stems.add(stem(word.replace(/^ge/u, "")));
      }
    }
  return { stems, weekdays, numbers };
}

/** How many words two statements share. */
export function shared(a: Content, b: Content): number {
  let count = 0;
  for (const s of a.stems) if (b.stems.has(s)) count++;
  return count;
}

/** Whether both fill the same slot, a day or a number, and differently. */
export const differs = (a: Content, b: Content): boolean =>
  areDisjoint(a.weekdays, b.weekdays) || areDisjoint(a.numbers, b.numbers);

const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));

const isPronoun = (words: Words, { first, last }: TokenRange): boolean =>
  last === first + 1 && pointingSpeakers.has(words.lower[first]!);

/** Whether what is said begins with a pronoun and so goes on about the same thing. */
export const goesOnAboutIt = (words: Words, { quote }: Draft): boolean =>
  pointingSpeakers.has(words.lower[quote[0]!.first]!) || pointingBack.has(words.lower[quote[0]!.first]!);

/** Whether the same one may be speaking: a pronoun, a shared name, "der Sender" after "der Fernsehsender YTN", or nobody in both. */
export function sameSpeaker(words: Words, a: Draft, b: Draft): boolean {
  const x = a.speaker[0];
  const y = b.speaker[0];
  if (x === undefined || y === undefined) return x === y;
  if (isPronoun(words, x) || isPronoun(words, y)) return true;
  for (let i = x.first; i < x.last; i++) {
    if (words.tokens.forms[i] === words.lower[i]) continue;
    for (let k = y.first; k < y.last; k++)
      if (words.tokens.forms[k] !== words.lower[k] && isSameNoun(words.lower[i]!, words.lower[k]!)) return true;
  }
  return false;
}

const SHORTEST_NOUN = 4;

const isSameNoun = (a: string, b: string): boolean =>
  a.length >= SHORTEST_NOUN && b.length >= SHORTEST_NOUN && (a.endsWith(b) || b.endsWith(a));
