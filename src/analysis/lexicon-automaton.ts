import { Can, FINITE, type Lexicon, type WordReading, type WordRows } from "./lexicon.ts";
import { asUint16, asUint32, openModelFile } from "./model-file.ts";

export const LEXICON_KIND = "lexicon";
export const LEXICON_VERSION = 1;

/**
 * An arc is one 32-bit number: bits 0–6 the letter's code, bit 7 set on the last arc of its state, bits 8–31 the index of
 * the target state's first arc. A state where a form ends begins with an arc of code 0, whose target is the entry.
 */
export const Arc = { codeMask: 0x7f, last: 0x80, targetShift: 8 } as const;

/** Width of a row in the section of shapes: bits, traits, agreement, finite. */
export const SHAPE_WIDTH = 4;
/** Width of a row in the section of lemma edits: drop, cut, index of the added text. */
export const EDIT_WIDTH = 3;
/** In an edit's `drop`: nothing is dropped. */
export const NO_DROP = 255;

const VERBAL = FINITE | Can.infinitive | Can.zuInfinitive | Can.participle1 | Can.participle2 | Can.imperative;

/** Opens the model `lexicon` of a language that has `rows` beside it. The arcs are used where they lie in `bytes`, which must not change afterwards. */
export function openLexicon(bytes: Uint8Array, rows: WordRows): Lexicon {
  const sections = openModelFile(bytes, LEXICON_KIND, LEXICON_VERSION);
  const alphabet = asUint16(sections[0]!);
  const arcs = asUint32(sections[1]!);
  const entryStarts = asUint32(sections[2]!);
  /** Per reading of an entry: its shape, then its lemma edit. */
  const entryReadings = asUint16(sections[3]!);
  const ambiguities = asUint16(sections[4]!);
  const shapes = asUint32(sections[5]!);
  const edits = asUint16(sections[6]!);
  const added = new TextDecoder().decode(sections[7]!).split("\n");

  const codes = codeTable(alphabet);
  const entryCount = entryStarts.length - 1;
  const bitsOf = new Int32Array(entryCount);
  const traitsOf = new Int32Array(entryCount);
  const agreementOf = new Uint16Array(entryCount);
  const finiteOf = new Int32Array(entryCount);
  for (let entry = 0; entry < entryCount; entry++) {
    for (let at = entryStarts[entry]!; at < entryStarts[entry + 1]!; at++) {
      const shape = entryReadings[2 * at]! * SHAPE_WIDTH;
      const bits = shapes[shape]!;
      bitsOf[entry]! |= bits;
      traitsOf[entry]! |= shapes[shape + 1]!;
      if ((bits & Can.preposition) === 0) agreementOf[entry]! |= shapes[shape + 2]!;
      finiteOf[entry]! |= shapes[shape + 3]!;
    }
  }

  const codeOf = (unit: number): number => (unit < codes.length ? codes[unit]! : 0);

  /** Follows the form from position `start` on through the automaton, with `first` as the code of its first letter. */
  function follow(form: string, start: number, first: number): number {
    let arc = 0;
    let code = first;
    for (let at = start; ; ) {
      if (code === 0) return 0;
      let found = arcs[arc]!;
      while ((found & Arc.codeMask) !== code) {
        if ((found & Arc.last) !== 0) return 0;
        found = arcs[++arc]!;
      }
      arc = found >>> Arc.targetShift;
      if (++at === form.length) break;
      code = codeOf(form.charCodeAt(at));
    }
    const last = arcs[arc]!;
    return (last & Arc.codeMask) === 0 ? last >>> Arc.targetShift : 0;
  }

  const entry = (form: string): number => (form.length === 0 ? 0 : follow(form, 0, codeOf(form.charCodeAt(0))));

  const entryLowered = (form: string): number =>
    form.length === 0 ? 0 : follow(form, 0, codeOf(lowered(form.charCodeAt(0))));

  function entryOfEnd(form: string, start: number, capital: boolean): number {
    if (start >= form.length) return 0;
    const unit = form.charCodeAt(start);
    return follow(form, start, codeOf(capital ? raised(unit) : unit));
  }

  /** The lemma edit of the entry's first reading with one of these bits; -1 where it has none. */
  function verbEdit(number: number, among: number): number {
    for (let at = entryStarts[number]!; at < entryStarts[number + 1]!; at++) {
      if ((shapes[entryReadings[2 * at]! * SHAPE_WIDTH]! & among) !== 0) return entryReadings[2 * at + 1]!;
    }
    return -1;
  }

  /** `start`: where in the form the word begins that the edit was made for. */
  function lemma(form: string, start: number, edit: number): string {
    const drop = edits[edit * EDIT_WIDTH]! + start;
    const end = form.length - edits[edit * EDIT_WIDTH + 1]!;
    const dropped = edits[edit * EDIT_WIDTH] !== NO_DROP;
    const kept = dropped ? form.slice(0, drop) + form.slice(drop + 2, end) : form.slice(0, end);
    return kept + added[edits[edit * EDIT_WIDTH + 2]!]!;
  }

  function readingsOf(number: number, form: string, start: number): readonly WordReading[] {
    const found: WordReading[] = [];
    for (let at = entryStarts[number]!; at < entryStarts[number + 1]!; at++) {
      const shape = entryReadings[2 * at]! * SHAPE_WIDTH;
      found.push({
        lemma: lemma(form, start, entryReadings[2 * at + 1]!),
        bits: shapes[shape]! | 0,
        traits: shapes[shape + 1]! | 0,
        agreement: shapes[shape + 2]!,
        finite: shapes[shape + 3]!,
      });
    }
    return found;
  }

  return {
    rows,
    bits: (form) => bitsOf[entry(form)]!,
    verbLemma(form, among = VERBAL) {
      const edit = verbEdit(entry(form), among & VERBAL);
      return edit === -1 ? null : lemma(form, 0, edit);
    },
    readings: (form) => readingsOf(entry(form), form, 0),
    entry,
    entryLowered,
    entryOfEnd,
    entryCount,
    bitsOf: (number) => bitsOf[number]!,
    traitsOf: (number) => traitsOf[number]!,
    agreementOf: (number) => agreementOf[number]!,
    finiteOf: (number) => finiteOf[number]!,
    readingsOf,
    ambiguityOf: (number) => ambiguities[number]!,
  };
}

/** From a UTF-16 unit to its letter's code; 0 for a letter that no form has. */
function codeTable(alphabet: Uint16Array): Uint8Array {
  const codes = new Uint8Array(alphabet.reduce((most, unit) => Math.max(most, unit), 0) + 1);
  alphabet.forEach((unit, at) => {
    codes[unit] = at + 1;
  });
  return codes;
}

/** The small letter of a capital of ASCII or Latin-1; other units as they are. */
function lowered(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  return unit >= 0xc0 && unit <= 0xde && unit !== 0xd7 ? unit + 0x20 : unit;
}

/** The capital of a small letter of ASCII or Latin-1; other units as they are. */
function raised(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x20;
  return unit >= 0xe0 && unit <= 0xfe && unit !== 0xf7 ? unit - 0x20 : unit;
}
