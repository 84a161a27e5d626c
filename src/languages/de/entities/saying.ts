import { Can } from "../../../analysis/lexicon.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Segment } from "../grammar/segments.ts";
import { reportingNouns } from "../rows/reporting-nouns.ts";
import { verbsOfSaying } from "../rows/verbs-of-saying.ts";
import { sourceWords } from "../rows/word-classes/prepositions.ts";
import { perfectAuxiliaries } from "../rows/word-classes/verbs.ts";

/** Lemmas that stand whole: "sagen"; and those that split, by the verb without its particle: "teilen" -> "mit". */
const whole = new Set<string>();
const split = new Map<string, Set<string>>();
for (const { lemma, particle, strength } of verbsOfSaying) {
  if (strength === "weak") continue;
  whole.add(lemma);
  if (particle === null) continue;
  const base = lemma.slice(particle.length);
  split.set(base, (split.get(base) ?? new Set()).add(particle));
}

const FINITE_READINGS = Can.indicative | Can.subjunctive1 | Can.subjunctive2;

/** Whether a segment's verb says something: "sagte er", "teilte die Polizei mit", "hat Holm erklärt". */
export function saysSomething(words: Words, { first, last, finite }: Segment): boolean {
  if (finite < 0) return false;
  const { lexicon, tokens, lower } = words;
  const lemma =
    lexicon.verbLemma(tokens.forms[finite]!, FINITE_READINGS) ?? lexicon.verbLemma(lower[finite]!, FINITE_READINGS);
  if (lemma === null) return false;
  if (whole.has(lemma)) return true;
  const end = lastWord(words, first, last);
  if (split.get(lemma)?.has(lower[end]!)) return true;
  // "hat … mitgeteilt"
  if (!perfectAuxiliaries.has(lemma)) return false;
  const participle = lexicon.verbLemma(lower[end]!, Can.participle2);
  return participle !== null && whole.has(participle);
}

function lastWord(words: Words, first: number, last: number): number {
  let i = last - 1;
  while (i > first && words.tokens.kinds[i] !== 0) i--;
  return i;
}

const statements = new Set<string>();
for (const { noun, plural, roles } of reportingNouns) {
  if (!roles.includes("nach")) continue;
  for (const form of [noun, plural])
    if (form !== null) for (const end of ["", "n", "en", "s"]) statements.add(form.toLowerCase() + end);
}

/** Whether a possessive owns what somebody says or thinks: "ihrer Meinung", "seinen Angaben". */
export const ownsStatement = (words: Words, possessive: number): boolean =>
  possessive + 1 < words.tokens.count && statements.has(words.lower[possessive + 1]!);

/** Whether a phrase that begins at `first` stands behind "laut", "so", "nach Angaben von". */
export const isSource = (words: Words, first: number): boolean => first > 0 && sourceWords.has(words.lower[first - 1]!);
