import { Can, type Lexicon, type WordReading } from "./lexicon.ts";
import type { Syntax } from "./syntax.ts";

/** The readings that go with a universal part of speech. */
const wanted: ReadonlyMap<string, number> = new Map(
  Object.entries({
    NOUN: Can.noun,
    PROPN: Can.properNoun | Can.noun,
    ADJ: Can.adjective | Can.participle1 | Can.participle2,
    ADV: Can.adverb | Can.adjective,
    ADP: Can.preposition,
    DET: Can.article | Can.pronoun,
    PRON: Can.pronoun,
    VERB:
      Can.indicative |
      Can.subjunctive1 |
      Can.subjunctive2 |
      Can.infinitive |
      Can.zuInfinitive |
      Can.participle1 |
      Can.participle2 |
      Can.imperative,
    CCONJ: Can.conjunction,
    SCONJ: Can.conjunction,
    PART: Can.adverb,
  }),
);

const lowered = (form: string): string => form[0]!.toLowerCase() + form.slice(1);

/** The shortest stretch that is taken for the last member of a compound. */
const SHORTEST_MEMBER = 4;

function readingOf(readings: readonly WordReading[], bits: number): WordReading | undefined {
  return readings.find((r) => (r.bits & bits) !== 0);
}

/** "Brückensperrungen" -> "Brückensperrung": the last member's dictionary form behind what stands before it. */
function compoundLemma(form: string, bits: number, lexicon: Lexicon): string | null {
  const noun = form[0] !== form[0]!.toLowerCase();
  for (let at = 2; at <= form.length - SHORTEST_MEMBER; at++) {
    const member = noun ? form[at]!.toUpperCase() + form.slice(at + 1) : form.slice(at);
    const reading = readingOf(lexicon.readings(member), bits);
    if (reading) return form.slice(0, at) + (form[at - 1] === "-" ? reading.lemma : lowered(reading.lemma));
  }
  return null;
}

/** Words remembered: a bound for texts that hold very many different ones. */
const MOST_REMEMBERED = 30_000;

/** Gives the dictionary form of a word, each looked up once; a separated prefix is not joined, as in the treebanks. */
export function lemmaReader(
  lemmas: Readonly<Record<string, string>>,
  lexicon: Lexicon,
): (form: string, upos: string) => string {
  const known = new Map<string, string>();
  return (form, upos) => {
    const word = `${form}\t${upos}`;
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const lemma = lemmaOf(form, upos, lemmas, lexicon);
    known.set(word, lemma);
    return lemma;
  };
}

/** One look-up of `lemmaReader`. */
export function lemmaOf(
  form: string,
  upos: string,
  lemmas: Readonly<Record<string, string>>,
  lexicon: Lexicon,
): string {
  const learnt = lemmas[`${form}\t${upos}`] ?? lemmas[`${lowered(form)}\t${upos}`];
  if (learnt !== undefined) return learnt;
  const bits = wanted.get(upos === "AUX" ? "VERB" : upos) ?? 0;
  if (bits === 0) return form;
  const small = upos === "NOUN" || upos === "PROPN" ? form : lowered(form);
  const reading = readingOf(lexicon.readings(small), bits) ?? readingOf(lexicon.readings(form), bits);
  if (reading) return upos === "VERB" || upos === "AUX" ? (lexicon.verbLemma(small) ?? reading.lemma) : reading.lemma;
  if (upos === "PROPN" || upos === "ADP" || !/^\p{L}/u.test(form)) return form;
  return compoundLemma(form, bits, lexicon) ?? small;
}

/** The prefix that is separated from a verb: "mit" in "teilte … mit"; -1 for none. */
export function particleOf(syntax: Syntax, verb: number, reach = 60): number {
  const relation = syntax.labels.deprel.indexOf("compound:prt");
  const end = Math.min(syntax.count, verb + reach);
  for (let t = verb + 1; t < end; t++) if (syntax.heads[t] === verb && syntax.deprel[t] === relation) return t;
  return -1;
}
