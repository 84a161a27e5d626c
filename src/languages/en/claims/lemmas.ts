import { Can, type Lexicon } from "../../../analysis/lexicon.ts";
import { remembered } from "../../../analysis/remembered.ts";
import { readWord } from "../../../analysis/unknown-words.ts";

const nouns = remembered<string>((lexicon, form) => {
  const { entry, start, rule } = readWord(lexicon, form, true);
  if (rule === "word/name" || rule === "word/unknown") return form.toLowerCase();
  const found = lexicon.readingsOf(entry, form, start).find(({ bits }) => (bits & NOUN) !== 0);
  return (found?.lemma ?? form).toLowerCase();
});

const NOUN = Can.noun | Can.properNoun;

/** A noun's or name's dictionary form in small letters: "ferries" is "ferry". */
export const nounLemma = (lexicon: Lexicon, form: string): string => nouns(lexicon, form, true);

/** Endings of a regular verb, and what the infinitive has in their place. */
const ENDINGS = [
  [/ed$/u, ""],
  [/d$/u, ""],
  [/ing$/u, ""],
  [/ing$/u, "e"],
] as const;

const verbs = remembered<string>((lexicon, lower) => {
  const known = lexicon.verbLemma(lower);
  if (known !== null) return known;
  // The dictionary has "burned" for an adjective alone.
  for (const [ending, instead] of ENDINGS) {
    const stem = lower.replace(ending, instead);
    if (ending.test(lower) && (lexicon.bits(stem) & Can.infinitive) !== 0) return stem;
  }
  return lower;
});

/** A verb's: "closed" is "close". */
export const verbLemma = (lexicon: Lexicon, form: string): string => verbs(lexicon, form.toLowerCase(), false);
