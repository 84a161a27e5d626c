import type { Lexicon } from "../../analysis/lexicon.ts";
import { lookUpWords, type Words } from "../../analysis/words.ts";
import { type LedgerLanguage, ledgerLanguageFor } from "../../languages/stored-words.ts";
import type { ReadArticle } from "../../propositions/read-article.ts";
import { toText } from "../../text/to-text.ts";
import { tokenise } from "../../tokens/tokenise.ts";
import { countTerms, type TermCount } from "./count-terms.ts";
import { dayOf } from "./days.ts";
import { rarityOf } from "./rarity.ts";

/**
 * What an article speaks of: terms with weights in thousandths, heaviest first; the squares of the weights add up to about a
 * million. "=" stands before the name of an entity of several words, "@" before a day.
 */
export type TermVector = ReadonlyMap<string, number>;

/** Weights below were chosen on half of the story chains of the quotation corpus; bench/stories scores the other half. */
const IN_TITLE = 3;
const IN_LEAD = 1;
const PART = 0.4;
const COUNT = 0.4;
const NAME = 0.4;
const DAY = 0.3;
/** Commoner terms tell nothing: they are in every fourth or fifth article. */
const LEAST_RARITY = 1.5;
/** What is counted has no row of its own in the table. */
const COUNT_RARITY = 5;
/** A term of this rarity weighs 1. */
const MEAN_RARITY = 5;
/** Days nearer to the day of publication are in every article. */
const NEAR_DAYS = 3;
const MOST_TERMS = 80;
const THOUSANDTHS = 1000;

/** The terms of one article: nouns, parts of compounds, counts, names of entities, days that it speaks of. */
export function vectorOf({ reading, words }: ReadArticle): TermVector {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  const { title, language } = reading.document;
  const own = ledgerLanguageFor(language);
  const rarity = (term: string) => rarityOf(term, own.code);
  for (const [term, count] of countTerms(words, titleWords(title, own, words.lexicon), own.ledger.termsAt))
    add(term.replace(/^(?:part|count):/u, ""), termWeight(term, count, rarity));
  for (const { name, mentions } of reading.entities) {
    const parts = name.toLowerCase().split(/\s+/u);
    if (parts.length < 2 || !mentions.some(({ kind }) => kind === "name")) continue;
    const rarest = parts.reduce((most, part) => Math.max(most, rarity(part)), 0);
    add(`=${parts.join(" ")}`, weigh(NAME, Math.log(1 + mentions.length), rarest));
  }
  for (const day of daysAbout(reading)) add(`@${day}`, DAY);
  return normalised([...weights].filter(([, weight]) => weight > 0));
}

/** Those of a title, which no parser reads: it is no sentence. */
const titleWords = (title: string | null, { code, tokens }: LedgerLanguage, lexicon: Lexicon): Words | null =>
  title === null ? null : lookUpWords(tokenise(toText({ text: title, language: code }), tokens), lexicon);

function termWeight(term: string, { title, lead, text }: TermCount, rarity: (term: string) => number): number {
  const often = Math.log(1 + text + IN_TITLE * title + IN_LEAD * lead);
  if (term.startsWith("count:")) return weigh(COUNT, often, COUNT_RARITY);
  return weigh(term.startsWith("part:") ? PART : 1, often, rarity(term));
}

const weigh = (kind: number, often: number, rarity: number): number =>
  rarity < LEAST_RARITY ? 0 : (kind * often * rarity) / MEAN_RARITY;

/** The days of the calendar that the article speaks of, but for those around its publication. */
function daysAbout({ document, times }: ReadArticle["reading"]): ReadonlySet<string> {
  const published = dayOf(document.published);
  const isFar = (day: string) => published === null || Math.abs(dayOf(day)! - published) >= NEAR_DAYS;
  return new Set(times.flatMap(({ edtf }) => (edtf && /^\d{4}-\d\d-\d\d$/u.test(edtf) && isFar(edtf) ? [edtf] : [])));
}

function normalised(weights: [string, number][]): TermVector {
  const heaviest = weights.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_TERMS);
  const length = Math.sqrt(heaviest.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(heaviest.map(([term, weight]) => [term, Math.round((THOUSANDTHS * weight) / length)]));
}

/** What a character stands for that is one less than a weight or as much: none is a tab or the end of a line. */
const NOTHING_LESS = 0x20;

/**
 * The terms with tabs between them; in a line of its own a character for each that tells how much less it weighs than the one before
 * it, the first of them than a whole. A quarter smaller than with numbers.
 */
export function packVector(vector: TermVector): string {
  let last = THOUSANDTHS;
  let weights = "";
  for (const weight of vector.values()) {
    weights += String.fromCharCode(NOTHING_LESS + last - weight);
    last = weight;
  }
  return vector.size === 0 ? "" : `${[...vector.keys()].join("\t")}\n${weights}`;
}

export function unpackVector(packed: string): TermVector {
  const vector = new Map<string, number>();
  if (packed === "") return vector;
  const end = packed.lastIndexOf("\n");
  let weight = THOUSANDTHS;
  for (const [i, term] of packed.slice(0, end).split("\t").entries()) {
    weight -= packed.charCodeAt(end + 1 + i) - NOTHING_LESS;
    vector.set(term, weight);
  }
  return vector;
}
