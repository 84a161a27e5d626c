import { Can, Cell, Trait, UnknownForm } from "../../src/analysis/lexicon.ts";
import { addReading, type Dictionary } from "./reading.ts";
import { KIND } from "./tags.ts";

const CASES = Can.nominative | Can.genitive | Can.dative | Can.accusative;
const GENDERS = Can.masculine | Can.feminine | Can.neuter;

/** The forms that stand for unknown words; each keeps the whole form as its lemma but for the genitive "s". */
export function addUnknownForms(dictionary: Dictionary): void {
  const add = (form: string, lemma: string, bits: number, agreement: number, traits = 0): void =>
    addReading(dictionary, form, { lemma, bits, traits, agreement, finite: 0 }, KIND);
  const anyCase = CASES | GENDERS | Can.singular;
  const { name, nameWithS, number, word } = UnknownForm;
  add(name, name, Can.properNoun | anyCase, Cell.singular);
  add(name, name, Can.noun | anyCase | Can.plural, Cell.any);
  const genitive = Can.genitive | Can.masculine | Can.feminine | Can.neuter | Can.singular;
  add(nameWithS, nameWithS.slice(0, -1), Can.properNoun | genitive, Cell.genitive & Cell.singular);
  add(nameWithS, nameWithS, Can.properNoun | anyCase, Cell.singular);
  add(nameWithS, nameWithS, Can.noun | anyCase | Can.plural, Cell.any);
  add(number, number, Can.adjective | Can.plural | CASES, Cell.plural, Trait.numeral);
  add(word, word, Can.adjective | anyCase | Can.plural, Cell.any);
  add(word, word, Can.adverb, 0);
}
