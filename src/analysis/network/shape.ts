/** The sizes of the network; all but `distances` are multiples of 16. */
export interface Shape {
  /** Numbers of a word vector and of the summed embedding rows; together the input of a word. */
  readonly vector: number;
  readonly embedding: number;
  /** Units of one direction of an LSTM layer. */
  readonly units: number;
  /** Output columns of the taggers, all heads side by side. */
  readonly tags: number;
  /** Output columns that also see the word itself, past the LSTM layers: the first ones. */
  readonly direct: number;
  /** Numbers that stand for a word as head or dependent of an arc. */
  readonly arc: number;
  /** Hidden units that choose the relation of an arc. */
  readonly label: number;
  /** Output columns of the relations. */
  readonly labels: number;
  /** Classes of the signed distance between a word and its head. */
  readonly distances: number;
}

/** Gates of an LSTM unit: input, forget, output, candidate. */
export const GATES = 4;

/** The dense parameters in the order of the file: name -> [rows, columns]; a matrix maps rows (inputs) to columns (outputs). */
export function parameterShapes(s: Shape): Readonly<Record<string, readonly [rows: number, columns: number]>> {
  const both = 2 * s.units;
  const gates = GATES * s.units;
  return {
    input1: [s.vector + s.embedding, 2 * gates],
    bias1: [1, 2 * gates],
    forward1: [s.units, gates],
    backward1: [s.units, gates],
    input2: [both, 2 * gates],
    bias2: [1, 2 * gates],
    forward2: [s.units, gates],
    backward2: [s.units, gates],
    heads: [both, outputWidth(s)],
    headsBias: [1, outputWidth(s)],
    direct: [s.vector + s.embedding, s.direct],
    arc: [s.arc, s.arc],
    arcBias: [1, s.arc],
    labelOut: [s.label, s.labels],
    labelBias: [1, s.labels],
    distance: [1, s.distances],
  };
}

/** Columns of what is computed from each word: tags, then as dependent, as head, as labelled dependent, as labelled head. */
export const outputWidth = (s: Shape): number => s.tags + 2 * s.arc + 2 * s.label;

/** The class of a head `offset` words to the right (negative: left), 0 for the root: exact to 4, then doubling. */
export function distanceClass(offset: number): number {
  const size = Math.abs(offset);
  const side = offset < 0 ? 1 : 2;
  const step = size <= 4 ? size : size <= 6 ? 5 : size <= 10 ? 6 : size <= 16 ? 7 : size <= 28 ? 8 : 9;
  return step * 2 - 2 + side;
}
export const DISTANCES = 20;
