import { Can, Cell, type WordReading } from "../../../analysis/lexicon.ts";
import { readWord } from "../../../analysis/unknown-words.ts";
import type { Words } from "../../../analysis/words.ts";
import { weakArticles } from "../rows/word-classes/determiners.ts";
import { adjectiveEnding } from "../rows/word-classes/inflection.ts";
import { isAttributive, isCapital } from "./grammar.ts";

const STRONG = [
  [Cell.masculine, "er"],
  [Cell.feminine, "e"],
  [Cell.neuter, "es"],
] as const;

/**
 * A phrase as it would stand in a list: its adjectives in the strong nominative, its noun in the singular nominative.
 * "Roten Kreuzes" -> "Rotes Kreuz", "damaligen US-Präsidenten" -> "damaliger US-Präsident". Words behind the noun stay.
 */
export function nominativeOf(words: Words, first: number, head: number, last: number): string {
  const { tokens } = words;
  const noun = readingOf(words, head);
  const ending = noun === null ? null : STRONG.find(([gender]) => (noun.agreement & gender & Cell.singular) !== 0)?.[1];
  const parts: string[] = [];
  for (let i = first; i < last; i++) {
    const form = tokens.forms[i]!;
    if (i === head && noun !== null) parts.push(form.includes("ss") ? noun.lemma.replace("ß", "ss") : noun.lemma);
    else if (i < head && ending != null && isInflected(words, i) && !contradicts(words, first, i, ending))
      parts.push(form.replace(/e[nrsm]?$/u, ending));
    else parts.push(form);
  }
  return joined(words, parts, first);
}

/** "Deutsche Wohnen" without "das": the adjective has an ending that the noun's gender forbids, so it is a name as it stands. */
function contradicts({ lower, tokens }: Words, first: number, i: number, ending: string): boolean {
  const before = lower[first - 1] ?? "";
  const isWeak = weakArticles.has(before) || weakArticles.has(lower[first]!);
  return ending !== "e" && tokens.forms[i]!.endsWith("e") && !isWeak;
}

/** With the gaps that the text has between its tokens. */
function joined({ tokens }: Words, parts: readonly string[], first: number): string {
  let text = "";
  parts.forEach((part, k) => {
    const i = first + k;
    const gap = k > 0 && tokens.starts[i]! > tokens.ends[i - 1]! ? " " : "";
    text += gap + part;
  });
  return text;
}

const isInflected = (words: Words, i: number): boolean => {
  if (
    /\p{L}er$/u.test(words.tokens.forms[i]!) &&
    isCapital(words, i) &&
    !(words.lexicon.bits(words.lower[i]!) & Can.adjective)
  )
    return false;
  return (
    isAttributive(words, i) ||
    (isCapital(words, i) &&
      adjectiveEnding.test(words.lower[i]!) &&
      (words.lexicon.bits(words.lower[i]!) & Can.adjective) !== 0)
  );
};

/** The noun's singular reading with the lemma of the whole compound. */
function readingOf({ tokens, lexicon }: Words, head: number): WordReading | null {
  const form = tokens.forms[head]!;
  const { entry, start, rule } = readWord(lexicon, form, false);
  if (rule === "word/name" || rule === "word/unknown" || rule === "word/ending") return null;
  const nouns = lexicon.readingsOf(entry, form, start).filter((r) => (r.bits & Can.noun) !== 0);
  const singular = nouns.filter((r) => (r.agreement & Cell.singular) !== 0);
  // "des Währungsfonds": a noun that is the same in every case, and no "Fond".
  return singular.find((r) => r.lemma === form) ?? singular[0] ?? nouns[0] ?? null;
}
