import { Can, type Lexicon } from "../../src/analysis/lexicon.ts";
import { emptyClues, readClues } from "../../src/analysis/names/clues.ts";
import { featuresOf, writeFeatures } from "../../src/analysis/names/features.ts";
import { canBegin, canEnd, canFollow, OUTSIDE } from "../../src/analysis/names/labels.ts";
import { Sheets } from "../../src/analysis/names/sheets.ts";
import type { NameTables } from "../../src/analysis/names/tables.ts";
import { readWord } from "../../src/analysis/unknown-words.ts";
import { germevalSentences } from "./germeval.ts";
import type { LabelledSentence } from "./sentence.ts";
import { smartDataDocuments } from "./smartdata.ts";
import { ANY_LABEL, treebankSentences } from "./treebanks.ts";

/** A sentence to learn from. */
export interface TrainingSentence {
  readonly forms: readonly string[];
  /** Per token the labels that it may have, one bit a label. */
  readonly allowed: Int32Array;
  /** Whether it is from the corpus whose idea of a name is ours. */
  readonly own: boolean;
  readonly weight: number;
}

/** … with its features. */
export interface Example extends TrainingSentence {
  /** As many hashes a token as its tables give features; 0 for none. */
  readonly features: Int32Array;
}

/** Corpora with another idea of names count less; found by cross-validation among 0.3, 0.5 and 1. */
const SMARTDATA_WEIGHT = 0.3;
const TREEBANK_WEIGHT = 0.5;
/** A sentence of a list or a table is cut here. */
const LONGEST = 400;

/** Every sentence that the names are trained on: GermEval first. */
export async function trainingSentences(data: string, lexicon: Lexicon): Promise<TrainingSentence[]> {
  const own = germevalSentences(data).map(({ forms, labels }) => ({
    forms,
    allowed: Int32Array.from(labels, (label) => 1 << label),
    own: true,
    weight: 1,
  }));
  const documents = [...(await smartDataDocuments(data, "train")), ...(await smartDataDocuments(data, "test"))];
  const smart = documents
    .filter(({ source }) => source === "news")
    .flatMap(({ sentences }) => sentences)
    .filter(({ forms, labels }) => forms.length > 0 && forms.length <= LONGEST && isPossible(labels))
    .map((sentence) => ({
      forms: sentence.forms,
      allowed: openLabels(sentence, lexicon),
      own: false,
      weight: SMARTDATA_WEIGHT,
    }));
  const treebanks = treebankSentences(data)
    .filter(({ forms }) => forms.length <= LONGEST)
    .map(({ forms, allowed }) => ({ forms, allowed, own: false, weight: TREEBANK_WEIGHT }));
  return [...own, ...smart, ...treebanks];
}

/** The sentences with their features. */
export function examplesOf(sentences: readonly TrainingSentence[], lexicon: Lexicon, tables: NameTables): Example[] {
  const features = featureReader(lexicon, tables);
  return sentences.map((sentence) => ({ ...sentence, features: features(sentence.forms) }));
}

function featureReader(lexicon: Lexicon, tables: NameTables): (forms: readonly string[]) => Int32Array {
  const clues = emptyClues(LONGEST);
  const count = featuresOf(tables);
  const sheets = new Sheets(lexicon, tables);
  return (forms) => {
    readClues(clues, forms, 0, forms.length, sheets, tables);
    const rows = new Int32Array(forms.length * count);
    for (let i = 0; i < forms.length; i++) writeFeatures(sheets, clues, i, tables, rows, i * count);
    return rows;
  };
}

/** A name that goes on in the next sentence, or ends in one word of two, has labels that cannot be. */
const isPossible = (labels: Uint8Array): boolean =>
  canBegin(labels[0]!) &&
  canEnd(labels[labels.length - 1]!) &&
  labels.every((label, at) => at === 0 || canFollow(labels[at - 1]!, label));

/**
 * SmartData leaves many names out (it is about companies and traffic): a word that looks like a name but is not marked
 * may be one, and so may its neighbours.
 */
function openLabels({ forms, labels }: LabelledSentence, lexicon: Lexicon): Int32Array {
  const allowed = Int32Array.from(labels, (label, at) =>
    label === OUTSIDE && looksLikeName(forms[at]!, at === 0, lexicon) ? ANY_LABEL : 1 << label,
  );
  for (let at = 0; at < allowed.length; at++) {
    const beside = allowed[at - 1] === ANY_LABEL || allowed[at + 1] === ANY_LABEL;
    if (beside && allowed[at] === 1 << OUTSIDE) allowed[at] = ANY_LABEL;
  }
  return allowed;
}

const COMMON = Can.noun | Can.adjective | Can.article | Can.preposition | Can.pronoun | Can.adverb;

function looksLikeName(form: string, initial: boolean, lexicon: Lexicon): boolean {
  if (!/^\p{Lu}/u.test(form)) return false;
  const { entry, rule } = readWord(lexicon, form, initial);
  if (rule === "word/name") return true;
  const bits = lexicon.bitsOf(entry);
  return (bits & Can.properNoun) !== 0 && (bits & COMMON) === 0;
}
