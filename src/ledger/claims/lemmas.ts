import { compoundHead } from "../../analysis/compounds.ts";
import { Can, type Lexicon } from "../../analysis/lexicon.ts";
import { readWord } from "../../analysis/unknown-words.ts";

/** A noun's dictionary form and the last part by which it is a kind of something, both in small letters. */
export interface NounLemma {
  readonly lemma: string;
  readonly head: string | null;
}

/** Words remembered: a bound for texts that hold very many different ones. */
const MOST_REMEMBERED = 50_000;
/** "Brücke" in "Eiderbrücke" tells what it is; shorter ends ("Rat", "Bau") are too often chance. */
const SHORTEST_HEAD = 4;

const nouns = new Map<string, NounLemma>();

/** The lemma of a capitalised word; of several readings the first, so that equal words have equal lemmas. */
export function nounLemma(lexicon: Lexicon, form: string): NounLemma {
  const known = nouns.get(form);
  if (known !== undefined) return known;
  if (nouns.size >= MOST_REMEMBERED) nouns.clear();
  const lemma = lemmaOf(lexicon, form);
  const found = { lemma: keyForm(lemma), head: headOf(lexicon, lemma) };
  nouns.set(form, found);
  return found;
}

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

const adjectives = new Map<string, string>();

/** "gerissenen" is "reißen", "sichere" is "sicher": the verb of a participle, else the adjective's dictionary form. */
export function adjectiveLemma(lexicon: Lexicon, form: string): string {
  const known = adjectives.get(form);
  if (known !== undefined) return known;
  if (adjectives.size >= MOST_REMEMBERED) adjectives.clear();
  const { entry, start } = readWord(lexicon, form, false);
  const found = lexicon.readingsOf(entry, form, start).find(({ bits }) => (bits & Can.adjective) !== 0);
  const lemma = (found?.lemma ?? form).toLowerCase();
  adjectives.set(form, lemma);
  return lemma;
}
