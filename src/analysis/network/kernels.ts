// The inner loops of the neural network, as WebAssembly SIMD: 4 to 8 times as fast as the same loops over Float32Array.
// Only instructions with one defined result are used, so that every machine computes the same bits.
import {
  add,
  add4,
  assemble,
  type Code,
  divide4,
  get,
  integer,
  isBelow,
  load4,
  loadSplat,
  max4,
  min4,
  multiply4,
  type Routine,
  repeatWhile,
  set,
  shiftLeft,
  splat,
  step,
  store4,
  subtract,
  when,
} from "./assembler.ts";

/** Columns are worked on in blocks of 16 numbers: matrices that are written to have a multiple of 16 columns. */
export const BLOCK = 16;
/** Bytes of one number. */
const SIZE = 4;
/** Bytes of one vector of four numbers. */
const VECTOR = 16;

/**
 * tanh as a rational function, the one of Eigen (`generic_fast_tanh_float`): error below 1e-6 in [-7.9, 7.9].
 * Numerator: odd powers from 13 down; denominator: even powers from 6 down.
 */
const LIMIT = 7.905311107635498;
const NUMERATOR = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5,
  6.37261928875436e-4, 4.89352455891786e-3,
];
const DENOMINATOR = [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3];

/** Vector locals that every routine with an activation has first: the numbers of the formula, then two for the work. */
interface ActivationLocals {
  readonly first: number;
}
const CONSTANTS = [LIMIT, -LIMIT, 0.5, ...NUMERATOR, ...DENOMINATOR];
const ACTIVATION_LOCALS = CONSTANTS.length + 2;
const NUMERATOR_AT = 3;
const DENOMINATOR_AT = NUMERATOR_AT + NUMERATOR.length;

/** Loads the numbers of the formula into their locals, once a call: as immediates in the loop they would cost half its time. */
const loadConstants = ({ first }: ActivationLocals): Code => CONSTANTS.flatMap((c, i) => set(first + i, splat(c)));

/** A polynomial in the vector local `square`; its coefficients are `count` locals, highest power first (Horner's scheme). */
function polynomial(square: number, first: number, count: number): Code {
  let sum: Code = get(first);
  for (let i = 1; i < count; i++) sum = add4(multiply4(sum, get(square)), get(first + i));
  return sum;
}

/** tanh of a vector. */
function tanh4(value: Code, { first }: ActivationLocals): Code {
  const x = first + CONSTANTS.length;
  const square = x + 1;
  return [
    ...set(x, max4(min4(value, get(first)), get(first + 1))),
    ...set(square, multiply4(get(x), get(x))),
    ...divide4(
      multiply4(get(x), polynomial(square, first + NUMERATOR_AT, NUMERATOR.length)),
      polynomial(square, first + DENOMINATOR_AT, DENOMINATOR.length),
    ),
  ];
}

/** The logistic function by tanh: s(x) = 1/2 + tanh(x/2)/2. */
function logistic4(value: Code, locals: ActivationLocals): Code {
  const half = get(locals.first + 2);
  return add4(multiply4(tanh4(multiply4(value, half), locals), half), half);
}

/** C += A·B for `rows` rows of A at once: parameters a, b, c, rows, inner, columns, then the row strides of A, B, C in bytes. */
function multiplyRoutine(): Routine {
  const [a, b, c, rows, inner, columns, strideA, strideB, strideC] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const [column, pa, pb, pc, k, width] = [9, 10, 11, 12, 13, 14];
  const firstVector = 15;
  const lanes = BLOCK / 4;
  const rowsAtOnce = 2;
  const sumOf = (row: number, lane: number) => firstVector + row * lanes + lane;
  const weightOf = (lane: number) => firstVector + rowsAtOnce * lanes + lane;
  const factor = firstVector + (rowsAtOnce + 1) * lanes;
  const each = (n: number, f: (i: number) => Code): Code => Array.from({ length: n }, (_, i) => f(i)).flat();
  const rowOf = (pointer: number, stride: number, row: number): Code =>
    row === 0 ? get(pointer) : add(get(pointer), get(stride));
  const block = (height: number): Code => [
    ...set(pc, add(get(c), get(column))),
    ...set(pb, add(get(b), get(column))),
    ...set(pa, get(a)),
    ...each(height, (r) => each(lanes, (l) => set(sumOf(r, l), load4(rowOf(pc, strideC, r), l * VECTOR)))),
    ...set(k, get(inner)),
    ...repeatWhile(
      [
        ...each(lanes, (l) => set(weightOf(l), load4(get(pb), l * VECTOR))),
        ...each(height, (r) => [
          ...set(factor, loadSplat(rowOf(pa, strideA, r))),
          ...each(lanes, (l) => set(sumOf(r, l), add4(get(sumOf(r, l)), multiply4(get(factor), get(weightOf(l)))))),
        ]),
        ...step(pa, integer(SIZE)),
        ...step(pb, get(strideB)),
        ...set(k, subtract(get(k), integer(1))),
      ],
      get(k),
    ),
    ...each(height, (r) => each(lanes, (l) => store4(rowOf(pc, strideC, r), get(sumOf(r, l)), l * VECTOR))),
    ...step(column, integer(BLOCK * SIZE)),
  ];
  const row = (height: number): Code => [
    ...set(column, integer(0)),
    ...repeatWhile(block(height), isBelow(get(column), get(width))),
  ];
  const body = [
    ...set(width, shiftLeft(get(columns), 2)),
    ...when(
      isBelow(integer(1), get(rows)),
      repeatWhile(
        [
          ...row(2),
          ...step(a, shiftLeft(get(strideA), 1)),
          ...step(c, shiftLeft(get(strideC), 1)),
          ...set(rows, subtract(get(rows), integer(2))),
        ],
        isBelow(integer(1), get(rows)),
      ),
    ),
    ...when(get(rows), row(1)),
  ];
  return { name: "multiply", parameters: 9, integers: 6, vectors: (rowsAtOnce + 1) * lanes + 1, body };
}

/**
 * One step of an LSTM. Parameters: gates (input, forget, output, candidate, each `units` long; replaced by their activations),
 * the cell before, the cell after, the output, units in bytes.
 */
function lstmRoutine(): Routine {
  const [gates, before, after, output, bytes, at, forget, open, candidate, end] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const cell = 10;
  const locals = { first: 11 };
  const value = (pointer: number): Code => load4(add(get(pointer), get(at)));
  /** Activates the numbers from `at` to `end`; in loops of their own, as independent steps overlap in the processor. */
  const activate = (activation: typeof tanh4): Code =>
    repeatWhile(
      [...store4(get(at), activation(load4(get(at)), locals)), ...step(at, integer(VECTOR))],
      isBelow(get(at), get(end)),
    );
  const body = [
    ...loadConstants(locals),
    ...set(forget, add(get(gates), get(bytes))),
    ...set(open, add(get(forget), get(bytes))),
    ...set(candidate, add(get(open), get(bytes))),
    ...set(at, get(gates)),
    ...set(end, get(candidate)),
    ...activate(logistic4),
    ...set(end, add(get(candidate), get(bytes))),
    ...activate(tanh4),
    ...set(at, integer(0)),
    ...repeatWhile(
      [
        ...set(cell, add4(multiply4(value(forget), value(before)), multiply4(value(gates), value(candidate)))),
        ...store4(add(get(after), get(at)), get(cell)),
        ...store4(add(get(output), get(at)), multiply4(value(open), tanh4(get(cell), locals))),
        ...step(at, integer(VECTOR)),
      ],
      isBelow(get(at), get(bytes)),
    ),
  ];
  return { name: "lstm", parameters: 5, integers: 5, vectors: 1 + ACTIVATION_LOCALS, body };
}

/** tanh in place: parameters address, bytes. */
function tanhRoutine(): Routine {
  const [address, bytes, at] = [0, 1, 2];
  const locals = { first: 3 };
  const here = add(get(address), get(at));
  const body = [
    ...loadConstants(locals),
    ...set(at, integer(0)),
    ...repeatWhile(
      [...store4(here, tanh4(load4(here), locals)), ...step(at, integer(VECTOR))],
      isBelow(get(at), get(bytes)),
    ),
  ];
  return { name: "tanh", parameters: 2, integers: 1, vectors: ACTIVATION_LOCALS, body };
}

/** One word vector step of skip-gram training: b += s·a, for `bytes` bytes; s is read from an address. */
function addScaledRoutine(): Routine {
  const [source, target, scale, bytes, at, factor] = [0, 1, 2, 3, 4, 5];
  const there = add(get(target), get(at));
  const body = [
    ...set(factor, loadSplat(get(scale))),
    ...set(at, integer(0)),
    ...repeatWhile(
      [
        ...store4(there, add4(load4(there), multiply4(get(factor), load4(add(get(source), get(at)))))),
        ...step(at, integer(VECTOR)),
      ],
      isBelow(get(at), get(bytes)),
    ),
  ];
  return { name: "addScaled", parameters: 4, integers: 1, vectors: 1, body };
}

/** What this file uses of the platform's WebAssembly; every browser and Node since 16.4 has it with SIMD. */
declare const WebAssembly: {
  readonly Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** Addresses are bytes from the start of the memory, multiples of 16. */
export interface Kernels {
  /** C += A·B. `columns` is a multiple of 16; strides are the bytes from one row to the next. */
  multiply(
    a: number,
    b: number,
    c: number,
    rows: number,
    inner: number,
    columns: number,
    strideA: number,
    strideB: number,
    strideC: number,
  ): void;
  lstm(gates: number, before: number, after: number, output: number, bytes: number): void;
  tanh(address: number, bytes: number): void;
  addScaled(source: number, target: number, scale: number, bytes: number): void;
}

/** Memory that is handed out from the start and never given back. */
export class Arena {
  readonly kernels: Kernels;
  readonly numbers: Float32Array<ArrayBuffer>;
  #used = 0;

  constructor(bytes: number) {
    const page = 65_536;
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / page) });
    const module = new WebAssembly.Module(
      assemble([multiplyRoutine(), lstmRoutine(), tanhRoutine(), addScaledRoutine()]),
    );
    this.kernels = new WebAssembly.Instance(module, { env: { memory } }).exports as Kernels;
    this.numbers = new Float32Array(memory.buffer);
  }

  /** The next `count` numbers, all 0, beginning at a multiple of 64 bytes. */
  take(count: number): Float32Array<ArrayBuffer> {
    const start = this.#used;
    const end = start + Math.ceil((count * SIZE) / 64) * 64;
    if (end > this.numbers.byteLength) {
      throw new RangeError(`${end} bytes of network memory are needed, ${this.numbers.byteLength} are there`);
    }
    this.#used = end;
    return new Float32Array(this.numbers.buffer, start, count);
  }
}
