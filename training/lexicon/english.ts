// The English dictionary is made of lemmas: WordNet's with their irregular forms, and the words of the treebank.
import { join } from "node:path";
import { Can, Trait } from "../../src/analysis/lexicon.ts";
import { closedClass } from "../../src/languages/en/rows/closed-class.ts";
import { Column, readConllu } from "../../src/text/conllu.ts";
import { xzLines } from "../xz-lines.ts";
import { closedClassBits } from "./closed-class-bits.ts";
import { addReading, type Dictionary } from "./reading.ts";
import { KIND } from "./tags.ts";
import { addUnknownForms } from "./unknown-forms.ts";

/** English inflection tells number and little else, so that readings that differ in it stay apart. */
const KEPT_APART: number = KIND | Can.singular | Can.plural | Can.thirdSingular;

const Form = {
  base: Can.infinitive | Can.indicative | Can.present | Can.thirdPlural | Can.firstSingular | Can.imperative,
  third: Can.indicative | Can.present | Can.thirdSingular,
  past: Can.indicative | Can.past | Can.participle2,
  gerund: Can.participle1,
} as const;

const WORD = /^[\p{L}\p{M}'’.-]+$/u;
const VOWEL = /[aeiou]/u;

/** "watch" -> "watches", "city" -> "cities". */
const withS = (word: string): string =>
  /(?:[sxz]|ch|sh)$/u.test(word)
    ? `${word}es`
    : /[^aeiou]y$/u.test(word)
      ? `${word.slice(0, -1)}ies`
      : /[^aeiou]o$/u.test(word)
        ? `${word}es`
        : `${word}s`;

const withEd = (verb: string): string =>
  verb.endsWith("e") ? `${verb}d` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;

const withIng = (verb: string): string =>
  /[^eoy]e$/u.test(verb) && VOWEL.test(verb.slice(0, -1)) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;

/** What an irregular form of a verb is, by its ending: "stopping", "stopped", "said". */
const irregular = (form: string): number =>
  form.endsWith("ing") ? Form.gerund : /[^su]s$/u.test(form) ? Form.third : Form.past;

interface Lemmas {
  readonly verb: ReadonlySet<string>;
  readonly noun: ReadonlySet<string>;
  readonly adj: ReadonlySet<string>;
  readonly adv: ReadonlySet<string>;
}

async function lemmasOf(data: string): Promise<Lemmas> {
  const lemmas = { verb: new Set<string>(), noun: new Set<string>(), adj: new Set<string>(), adv: new Set<string>() };
  for await (const line of xzLines(join(data, "en/lexicon/lemmas.tsv.xz"))) {
    const [kind = "", lemma = ""] = line.split("\t");
    if (WORD.test(lemma)) lemmas[kind as keyof Lemmas]?.add(lemma);
  }
  return lemmas;
}

/** The words of the treebank with their tags, how often each stands there. */
export async function treebankForms(data: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  let text = "";
  for await (const line of xzLines(join(data, "en/treebanks/en_ewt-ud-train.conllu.xz"))) text += `${line}\n`;
  for (const { rows } of readConllu(text))
    for (const { kind, columns } of rows) {
      if (kind !== "word" || !WORD.test(columns[Column.form]!)) continue;
      const form = columns[Column.form]!.toLowerCase();
      const key = [form, columns[Column.lemma], columns[Column.xpos]].join("\t");
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/** What a tag of the Penn Treebank says of an open-class word. */
const tagged: ReadonlyMap<string, number> = new Map(
  Object.entries({
    NN: Can.noun | Can.singular,
    NNS: Can.noun | Can.plural,
    JJ: Can.adjective,
    JJR: Can.adjective,
    JJS: Can.adjective,
    RB: Can.adverb,
    VB: Form.base,
    VBP: Form.base,
    VBZ: Form.third,
    VBD: Can.indicative | Can.past,
    VBN: Can.participle2,
    VBG: Form.gerund,
  }),
);

/** A word that the treebank has once may be a slip of the pen. */
const LEAST = 2;

const auxiliaries = new Set("be have do".split(" "));
const modals = new Set("can could may might must shall should will would ought 'll ’ll 'd ’d".split(" "));

export async function readEnglishDictionary(data: string): Promise<Dictionary> {
  const dictionary: Dictionary = new Map();
  const closed = new Set<string>();
  const put = (form: string, lemma: string, bits: number, traits = 0): void => {
    if (!closed.has(form)) addReading(dictionary, form, { lemma, bits, traits, agreement: 0, finite: 0 }, KEPT_APART);
  };
  for (const row of closedClass)
    for (const form of row.forms.split(" "))
      addReading(dictionary, form, { lemma: row.lemma ?? form, ...closedClassBits(row) }, KEPT_APART);
  for (const form of "the a an my your his her its our their me him them us we they he she you and of".split(" "))
    closed.add(form);
  const traitsOf = (verb: string): number =>
    auxiliaries.has(verb) ? Trait.auxiliary : modals.has(verb) ? Trait.modal : 0;
  for (const verb of modals) put(verb, verb, Can.indicative | Can.present, Trait.modal);
  for (const [form, lemma, bits] of AUXILIARY_FORMS) put(form, lemma, bits, Trait.auxiliary);

  const lemmas = await lemmasOf(data);
  const irregulars = new Map<string, Set<number>>();
  for await (const line of xzLines(join(data, "en/lexicon/lemma-exceptions.tsv.xz"))) {
    const [kind = "", form = "", lemma = ""] = line.split("\t");
    if (!WORD.test(form) || form === lemma) continue;
    if (kind === "verb") put(form, lemma, irregular(form), traitsOf(lemma));
    if (kind === "noun") put(form, lemma, Can.noun | Can.plural);
    if (kind === "adj") put(form, lemma, Can.adjective, form.endsWith("st") ? Trait.superlative : Trait.comparative);
    if (kind === "verb") irregulars.set(lemma, (irregulars.get(lemma) ?? new Set()).add(irregular(form)));
    else if (kind === "noun") irregulars.set(`${lemma}\t`, new Set([0]));
  }
  for (const verb of lemmas.verb) {
    const own = irregulars.get(verb);
    put(verb, verb, Form.base, traitsOf(verb));
    put(withS(verb), verb, Form.third, traitsOf(verb));
    if (!own?.has(Form.past)) put(withEd(verb), verb, Form.past);
    if (!own?.has(Form.gerund)) put(withIng(verb), verb, Form.gerund, traitsOf(verb));
  }
  for (const noun of lemmas.noun) {
    put(noun, noun, Can.noun | Can.singular);
    if (!irregulars.has(`${noun}\t`)) put(withS(noun), noun, Can.noun | Can.plural);
  }
  for (const word of lemmas.adj) put(word, word, Can.adjective);
  for (const word of lemmas.adv) put(word, word, Can.adverb);
  for (const [key, count] of await treebankForms(data)) {
    const [form = "", lemma = "", tag = ""] = key.split("\t");
    const bits = tagged.get(tag);
    if (count >= LEAST && bits !== undefined && form.length > 1)
      put(form, lemma, bits, bits & Form.base ? traitsOf(lemma) : 0);
  }
  addUnknownForms(dictionary);
  return dictionary;
}

const AUXILIARY_FORMS: readonly (readonly [form: string, lemma: string, bits: number])[] = [
  ["am", "be", Can.indicative | Can.present | Can.firstSingular],
  ["is", "be", Form.third],
  ["'s", "be", Form.third],
  ["’s", "be", Form.third],
  ["are", "be", Can.indicative | Can.present | Can.thirdPlural],
  ["'re", "be", Can.indicative | Can.present | Can.thirdPlural],
  ["’re", "be", Can.indicative | Can.present | Can.thirdPlural],
  ["'m", "be", Can.indicative | Can.present | Can.firstSingular],
  ["was", "be", Can.indicative | Can.past | Can.thirdSingular | Can.firstSingular],
  ["were", "be", Can.indicative | Can.past | Can.thirdPlural],
  ["'ve", "have", Can.indicative | Can.present | Can.thirdPlural],
  ["’ve", "have", Can.indicative | Can.present | Can.thirdPlural],
  ["has", "have", Form.third],
  ["had", "have", Form.past],
  ["does", "do", Form.third],
  ["did", "do", Can.indicative | Can.past],
];
