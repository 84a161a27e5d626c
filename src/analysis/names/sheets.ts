import { addUnit, HASH_START, hashOf, hashOfSmall, isDigit, isSmallLetter, join, smallUnit } from "../hash.ts";
import { Can, type Lexicon, Trait } from "../lexicon.ts";
import { readWord } from "../unknown-words.ts";
import type { WordGuess } from "../word-guess.ts";
import { FIRMLY_OUTSIDE, GOES_ON, LONGEST_ENDING, type NameTables, SHORTEST_ENDING } from "./tables.ts";

/** Forms that are kept; nine in ten words of a newspaper are among the last so many. */
const KEPT = 16_384;
/** What stands outside of the sentence. */
const BORDER = 7;
/** The place of the border. */
export const OUTSIDE_PLACE = 0;

/** Where a word can stand in a name, as bits. */
export const Gate = {
  /** It can be the first word of a name: anything but known words in small letters and single signs. */
  opens: 1,
  /** … but only where a known phrase covers it: nouns that are hardly ever in a name. */
  opensAsPhrase: 2,
  /** It can be a later one: every capital. */
  continues: 4,
} as const;

const PARTS_OF_SPEECH =
  Can.noun |
  Can.properNoun |
  Can.adjective |
  Can.article |
  Can.pronoun |
  Can.preposition |
  Can.adverb |
  Can.conjunction |
  Can.indicative |
  Can.infinitive |
  Can.participle2;
const NAME_TRAITS = Trait.givenName | Trait.familyName | Trait.settlement | Trait.country | Trait.otherPlace;

const room = (): Int32Array => new Int32Array(KEPT);

/**
 * What word forms look like by themselves, one array a clue, one place a form. A form is looked at once and kept;
 * when there is no more room, all are forgotten.
 */
export class Sheets {
  readonly form = room();
  readonly small = room();
  readonly shape = room();
  readonly prefix2 = room();
  readonly prefix3 = room();
  readonly prefix4 = room();
  readonly suffix2 = room();
  readonly suffix3 = room();
  readonly suffix4 = room();
  /** Number of the word's set of readings, with the way it was read. */
  readonly reading = room();
  /** `Can` bits of the parts of speech alone, with those name traits that the dictionary has. */
  readonly kind = room();
  /** What a compound ends in: "ministerium" in "Innenministerium"; the whole word where it is none. */
  readonly head = room();
  readonly fine = room();
  readonly coarse = room();
  /** The path among the clusters: its first 4, 6 and 10 bits, and all. */
  readonly cluster4 = room();
  readonly cluster6 = room();
  readonly cluster10 = room();
  readonly cluster = room();
  readonly memory = room();
  readonly ending = room();
  /** Bits of the word as a phrase of its own. */
  readonly phrase = room();
  /** `Gate` bits. */
  readonly gate = new Uint8Array(KEPT);
  /** How often all forms were forgotten, so that what is kept beside the sheets can be forgotten too. */
  generation = 0;
  readonly #lexicon: Lexicon;
  readonly #tables: NameTables;
  readonly #clues: readonly Int32Array[];
  #inside = new Map<string, number>();
  #initial = new Map<string, number>();
  #count = OUTSIDE_PLACE + 1;

  constructor(lexicon: Lexicon, tables: NameTables) {
    this.#lexicon = lexicon;
    this.#tables = tables;
    this.#clues = Object.values(this).filter((clue) => clue instanceof Int32Array);
    for (const clue of this.#clues) clue[OUTSIDE_PLACE] = BORDER;
  }

  /** Makes sure that the next `count` forms keep their places. `count` is at most a quarter of `KEPT`. */
  makeRoom(count: number): void {
    if (this.#count + count <= KEPT) return;
    this.#inside = new Map();
    this.#initial = new Map();
    this.#count = OUTSIDE_PLACE + 1;
    this.generation++;
  }

  /** The place of a form. `initial`: it opens a sentence, so that its capital says nothing. */
  placeOf(form: string, initial: boolean): number {
    const places = initial ? this.#initial : this.#inside;
    let place = places.get(form);
    if (place === undefined) {
      place = this.#count++;
      places.set(form, place);
      this.#look(place, form, readWord(this.#lexicon, form, initial));
    }
    return place;
  }

  #look(at: number, form: string, guess: WordGuess): void {
    const { length } = form;
    const tables = this.#tables;
    const hash = hashOf(form);
    this.form[at] = hash;
    this.small[at] = hashOfSmall(form);
    this.shape[at] = shapeOf(form);
    this.prefix2[at] = hashOf(form, 0, 2);
    this.prefix3[at] = hashOf(form, 0, 3);
    this.prefix4[at] = hashOf(form, 0, 4);
    this.suffix2[at] = hashOfSmall(form, Math.max(0, length - 2));
    this.suffix3[at] = hashOfSmall(form, Math.max(0, length - 3));
    this.suffix4[at] = hashOfSmall(form, Math.max(0, length - 4));
    this.#lookUp(at, form, guess);
    const fine = tables.fineClass(hash);
    this.fine[at] = fine;
    this.coarse[at] = tables.coarseClass(fine);
    const path = clusterOf(form, hash, tables);
    this.cluster4[at] = path >> 12;
    this.cluster6[at] = path >> 10;
    this.cluster10[at] = path >> 6;
    this.cluster[at] = path;
    this.memory[at] = tables.memory(hash);
    this.ending[at] = endingOf(form, tables);
    this.phrase[at] = opensPhrase(form) ? phraseOf(form, hash, tables) : 0;
    this.gate[at] = gateOf(form, this.memory[at]!, guess);
  }

  #lookUp(at: number, form: string, { entry, start, rule }: WordGuess): void {
    const lexicon = this.#lexicon;
    this.reading[at] = join(lexicon.ambiguityOf(entry), rule.length + LONGER);
    this.kind[at] = join(lexicon.bitsOf(entry) & PARTS_OF_SPEECH, lexicon.traitsOf(entry) & NAME_TRAITS);
    this.head[at] = start > 0 && start < form.length ? hashOfSmall(form, start) : this.small[at]!;
  }
}

/** The form with capitals as "A", small letters as "a", digits as "0", other signs as they are; runs count once. */
function shapeOf(form: string): number {
  let hash = HASH_START;
  let before = 0;
  let run = 0;
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at);
    const kind = isDigit(unit) ? 0x30 : smallUnit(unit) !== unit ? 0x41 : isLetter(unit) ? 0x61 : unit;
    run = kind === before ? run + 1 : 0;
    if (run < 2) hash = addUnit(hash, kind);
    before = kind;
  }
  return hash;
}

const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || unit >= 0xdf;
const isCapital = (form: string): boolean => smallUnit(form.charCodeAt(0)) !== form.charCodeAt(0);
const opensPhrase = (form: string): boolean => isDigit(form.charCodeAt(0)) || isCapital(form);

/** What is known of the longest known ending, with its length. */
function endingOf(form: string, tables: NameTables): number {
  for (let length = Math.min(LONGEST_ENDING, form.length - 1); length >= SHORTEST_ENDING; length--) {
    const found = tables.ending(hashOfSmall(form, form.length - length));
    if (found !== 0) return found * 8 + length;
  }
  return 0;
}

/** The word's path among the clusters; "Berlins" stands where "Berlin" does. */
function clusterOf(form: string, hash: number, tables: NameTables): number {
  const path = tables.clusterPath(hash);
  if (path !== 0 || form.length < 5 || !form.endsWith("s")) return path;
  return tables.clusterPath(hashOf(form, 0, form.length - 1));
}

/** The word as a phrase; "Berlins" is known as "Berlin". */
function phraseOf(form: string, hash: number, tables: NameTables): number {
  const found = tables.phrase(join(HASH_START, hash));
  if ((found & ~GOES_ON) !== 0 || form.length < 5 || !form.endsWith("s")) return found;
  return found | (tables.phrase(join(HASH_START, hashOf(form, 0, form.length - 1))) & ~GOES_ON);
}

/** The weights tell rules of words apart by the lengths of their former names, three letters longer. */
const LONGER = 3;

function gateOf(form: string, memory: number, { rule }: WordGuess): number {
  if (isSmallLetter(form.charCodeAt(0))) return rule === "word/unknown" ? Gate.opens | Gate.continues : 0;
  const continues = isCapital(form) ? Gate.continues : 0;
  if (form.length < 2 && !opensPhrase(form)) return continues;
  return memory === FIRMLY_OUTSIDE ? continues | Gate.opensAsPhrase : continues | Gate.opens;
}
