import { Arc, EDIT_WIDTH, LEXICON_KIND, LEXICON_VERSION, SHAPE_WIDTH } from "../../src/analysis/lexicon-automaton.ts";
import { writeModelFile } from "../../src/analysis/model-file.ts";
import { AutomatonBuilder } from "./automaton.ts";
import { lemmaEdit } from "./lemma-edit.ts";
import type { Dictionary, Reading } from "./reading.ts";

/** Gives equal things the same number, counted from the first seen. */
class Numbering<T> {
  readonly items: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(key: string, item: T): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.items.push(item) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

const shapeKey = ({ bits, traits, agreement, finite }: Reading): string => `${bits},${traits},${agreement},${finite}`;

/** What a lexicon holds, to be told in its card. */
export interface LexiconSize {
  readonly forms: number;
  readonly readings: number;
  readonly entries: number;
  readonly ambiguities: number;
  readonly states: number;
  readonly arcs: number;
}

/** Compiles a dictionary into the bytes of the model. The order of an entry's readings is that of the dictionary. */
export function writeLexicon(dictionary: Dictionary): { bytes: Uint8Array; size: LexiconSize } {
  const shapes = new Numbering<Reading>();
  const texts = new Numbering<string>();
  const edits = new Numbering<readonly number[]>();
  const entries = new Numbering<readonly number[]>();
  const ambiguities = new Numbering<null>();
  const entryAmbiguities: number[] = [];
  // Entry 0 and ambiguity 0 are those of unknown forms.
  entries.numberOf("", []);
  entryAmbiguities.push(ambiguities.numberOf("", null));

  const builder = new AutomatonBuilder();
  const units = new Set<number>();
  const forms = [...dictionary.keys()].sort();
  let readingCount = 0;
  for (const form of forms) {
    const readings = dictionary.get(form)!;
    const numbers = readings.flatMap((reading) => {
      const { drop, cut, add } = lemmaEdit(form, reading.lemma);
      const edit = [drop, cut, texts.numberOf(add, add)];
      return [shapes.numberOf(shapeKey(reading), reading), edits.numberOf(edit.join(), edit)];
    });
    readingCount += readings.length;
    const entry = entries.numberOf(numbers.join(), numbers);
    if (entry === entryAmbiguities.length) {
      const key = readings.map(shapeKey).sort().join(";");
      entryAmbiguities.push(ambiguities.numberOf(key, null));
    }
    const codes = Array.from({ length: form.length }, (_, at) => form.charCodeAt(at));
    for (const unit of codes) units.add(unit);
    builder.add(codes, entry);
  }
  builder.finish();

  const alphabet = Uint16Array.from(units).sort();
  if (alphabet.length > Arc.codeMask)
    throw new RangeError(`${alphabet.length} different letters are more than ${Arc.codeMask}.`);
  const { arcs, states } = layOut(builder, alphabet);
  const entryStarts = new Uint32Array(entries.items.length + 1);
  entries.items.forEach((numbers, at) => {
    entryStarts[at + 1] = entryStarts[at]! + numbers.length / 2;
  });
  const bytes = writeModelFile(LEXICON_KIND, LEXICON_VERSION, [
    alphabet,
    arcs,
    entryStarts,
    Uint16Array.from(entries.items.flat()),
    Uint16Array.from(entryAmbiguities),
    rows(shapes.items, SHAPE_WIDTH, ({ bits, traits, agreement, finite }) => [bits, traits, agreement, finite]),
    Uint16Array.from(edits.items.flat()),
    new TextEncoder().encode(texts.items.join("\n")),
  ]);
  if (edits.items.some((edit) => edit.length !== EDIT_WIDTH)) throw new RangeError("A lemma edit has another width.");
  const size = {
    forms: forms.length,
    readings: readingCount,
    entries: entries.items.length - 1,
    ambiguities: ambiguities.items.length - 1,
    states,
    arcs: arcs.length,
  };
  return { bytes, size };
}

function rows<T>(items: readonly T[], width: number, row: (item: T) => readonly number[]): Uint32Array {
  const table = new Uint32Array(items.length * width);
  items.forEach((item, at) => {
    table.set(row(item), at * width);
  });
  return table;
}

/**
 * Lays the states out one after another, the root first, and turns their arcs into numbers.
 * A state's arcs are ordered by how many forms lie behind them, so that the search meets the likely letter early.
 */
function layOut(builder: AutomatonBuilder, alphabet: Uint16Array): { arcs: Uint32Array; states: number } {
  const codeOf = new Map([...alphabet].map((unit, at) => [unit, at + 1]));
  const formsBehind = countForms(builder);
  const starts = new Map<number, number>();
  const order: number[] = [];
  let length = 0;
  const place = (state: number): void => {
    if (starts.has(state)) return;
    starts.set(state, length);
    order.push(state);
    length += builder.arcs[state]!.length / 2 + (builder.values[state] === 0 ? 0 : 1);
    for (const target of targetsByForms(builder.arcs[state]!, formsBehind)) place(target);
  };
  place(0);
  const arcs = new Uint32Array(length);
  for (const state of order) {
    const labelled = byForms(builder.arcs[state]!, formsBehind);
    const numbers = labelled.map(([unit, target]) => codeOf.get(unit)! | (starts.get(target)! << Arc.targetShift));
    const value = builder.values[state]!;
    if (value !== 0) numbers.unshift(value << Arc.targetShift);
    numbers[numbers.length - 1]! |= Arc.last;
    arcs.set(numbers, starts.get(state)!);
  }
  return { arcs, states: order.length };
}

function byForms(arcs: readonly number[], formsBehind: readonly number[]): (readonly [unit: number, target: number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < arcs.length; at += 2) pairs.push([arcs[at]!, arcs[at + 1]!]);
  return pairs.sort((a, b) => formsBehind[b[1]]! - formsBehind[a[1]]! || a[0] - b[0]);
}

const targetsByForms = (arcs: readonly number[], formsBehind: readonly number[]): number[] =>
  byForms(arcs, formsBehind).map(([, target]) => target);

/** Per state the number of forms that end in it or behind it. */
function countForms(builder: AutomatonBuilder): readonly number[] {
  const counts = new Array<number>(builder.arcs.length).fill(0);
  const count = (state: number): number => {
    if (counts[state] !== 0) return counts[state]!;
    let sum = builder.values[state] === 0 ? 0 : 1;
    const arcs = builder.arcs[state]!;
    for (let at = 1; at < arcs.length; at += 2) sum += count(arcs[at]!);
    counts[state] = sum;
    return sum;
  };
  count(0);
  return counts;
}
