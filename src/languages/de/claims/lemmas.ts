import { compoundHead } from "../../../analysis/compounds.ts";
import { Can, type Lexicon } from "../../../analysis/lexicon.ts";
import { remembered } from "../../../analysis/remembered.ts";
import { readWord } from "../../../analysis/unknown-words.ts";

/** A noun's dictionary form and the last part by which it is a kind of something, both in small letters. */
export interface NounLemma {
  readonly lemma: string;
  readonly head: string | null;
}

/** "Brücke" in "Eiderbrücke" tells what it is; shorter ends ("Rat", "Bau") are too often chance. */
const SHORTEST_HEAD = 4;

const nouns = remembered<NounLemma>((lexicon, form) => {
  const lemma = lemmaOf(lexicon, form);
  return { lemma: keyForm(lemma), head: headOf(lexicon, lemma) };
});

/** The lemma of a capitalised word; of several readings the first, so that equal words have equal lemmas. */
export const nounLemma = (lexicon: Lexicon, form: string): NounLemma => nouns(lexicon, form, false);

function lemmaOf(lexicon: Lexicon, form: string): string {
  const { entry, start } = readWord(lexicon, form, false);
  const readings = lexicon.readingsOf(entry, form, start).filter(({ bits }) => (bits & Can.noun) !== 0);
  return readings.map(({ lemma }) => lemma).find((lemma) => /^\p{Lu}/u.test(lemma)) ?? form;
}

function headOf(lexicon: Lexicon, lemma: string): string | null {
  const hyphen = lemma.lastIndexOf("-") + 1;
  // A compound that the dictionary has is mostly more than its parts: "Gutachten", "Vorgang".
  const isOneWord = hyphen === 0 && lexicon.entry(lemma) !== 0;
  const start = hyphen > 0 ? hyphen : isOneWord ? 0 : (compoundHead(lexicon, lemma)?.start ?? 0);
  if (start === 0 || lemma.length - start < SHORTEST_HEAD) return null;
  const head = lemma.slice(start);
  return keyForm(lemmaOf(lexicon, head[0]!.toUpperCase() + head.slice(1)));
}

/** Small letters, and one spelling for "Riß" and "Riss". */
const keyForm = (lemma: string): string => lemma.toLowerCase().replace(/ß$/u, "ss");

const adjectives = remembered<string>((lexicon, form) => {
  const { entry, start } = readWord(lexicon, form, false);
  const found = lexicon.readingsOf(entry, form, start).find(({ bits }) => (bits & Can.adjective) !== 0);
  return (found?.lemma ?? form).toLowerCase();
});

/** "gerissenen" is "reißen", "sichere" is "sicher": the verb of a participle, else the adjective's dictionary form. */
export const adjectiveLemma = (lexicon: Lexicon, form: string): string => adjectives(lexicon, form, false);
