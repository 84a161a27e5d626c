// How the kernels' machine code is made: `machine-code.ts` holds what comes out, as making it takes longer than a short text.
// Only instructions with one defined result are used, so that every machine computes the same bits.
import {
  add,
  add4,
  addInt4,
  assemble,
  type Code,
  divide4,
  dot8,
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
  shiftRight,
  splat,
  step,
  store4,
  storeShort4,
  subtract,
  toFloat4,
  when,
} from "./assembler.ts";
import { BLOCK, SHORT_OUTPUT, SHORT_WEIGHT, SIZE } from "./kernels.ts";

/** Bytes of one vector of four numbers. */
const VECTOR = 16;

const SHORT_SCALE = 1 / (SHORT_OUTPUT * SHORT_WEIGHT);

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

const each = (n: number, f: (i: number) => Code): Code => Array.from({ length: n }, (_, i) => f(i)).flat();

/** Locals of a product, the same in both kinds: nine parameters, six further integers, then vectors. */
const Product = { a: 0, b: 1, c: 2, rows: 3, inner: 4, columns: 5, strideA: 6, strideB: 7, strideC: 8 } as const;
const [COLUMN, PA, PB, PC, K, WIDTH, FIRST_VECTOR] = [9, 10, 11, 12, 13, 14, 15];
const LANES = BLOCK / 4;
const ROWS_AT_ONCE = 2;
const weightOf = (lane: number): number => FIRST_VECTOR + ROWS_AT_ONCE * LANES + lane;
const sumOf = (row: number, lane: number): number => FIRST_VECTOR + row * LANES + lane;
const FACTOR: number = FIRST_VECTOR + (ROWS_AT_ONCE + 1) * LANES;
const rowOf = (pointer: number, stride: number, row: number): Code =>
  row === 0 ? get(pointer) : add(get(pointer), get(stride));

/**
 * C += A·B, two rows of A at once: parameters a, b, c, rows, inner, columns, then the row strides of A, B, C in bytes.
 * `blockOf` multiplies `height` rows with a block of 16 columns.
 */
function productRoutine(name: string, parameters: number, blockOf: (height: number) => Code): Routine {
  const { a, c, rows, columns, strideA, strideC } = Product;
  const row = (height: number): Code => [
    ...set(COLUMN, integer(0)),
    ...repeatWhile([...blockOf(height), ...step(COLUMN, integer(BLOCK * SIZE))], isBelow(get(COLUMN), get(WIDTH))),
  ];
  const twoRows = [
    ...row(ROWS_AT_ONCE),
    ...step(a, shiftLeft(get(strideA), 1)),
    ...step(c, shiftLeft(get(strideC), 1)),
    ...set(rows, subtract(get(rows), integer(ROWS_AT_ONCE))),
  ];
  const isMore = isBelow(integer(1), get(rows));
  const body = [
    ...set(WIDTH, shiftLeft(get(columns), 2)),
    ...when(isMore, repeatWhile(twoRows, isMore)),
    ...when(get(rows), row(1)),
  ];
  return { name, parameters, integers: FIRST_VECTOR - parameters, vectors: (ROWS_AT_ONCE + 1) * LANES + 1, body };
}

/** Goes down the inner dimension; `sum` adds one weight vector times the factor of a row. */
function innerLoop(height: number, advance: number, sum: (row: number, lane: number) => Code): Code {
  const { a, b, c, inner, strideA, strideB } = Product;
  return [
    ...set(PC, add(get(c), get(COLUMN))),
    ...set(PB, add(get(b), get(COLUMN))),
    ...set(PA, get(a)),
    ...set(K, get(inner)),
    ...repeatWhile(
      [
        ...each(LANES, (l) => set(weightOf(l), load4(get(PB), l * VECTOR))),
        ...each(height, (r) => [
          ...set(FACTOR, loadSplat(rowOf(PA, strideA, r))),
          ...each(LANES, (l) => set(sumOf(r, l), sum(r, l))),
        ]),
        ...step(PA, integer(SIZE)),
        ...step(PB, get(strideB)),
        ...set(K, subtract(get(K), integer(advance))),
      ],
      get(K),
    ),
  ];
}

const forSums = (height: number, f: (sum: number, address: Code, offset: number) => Code): Code =>
  each(height, (r) => each(LANES, (l) => f(sumOf(r, l), rowOf(PC, Product.strideC, r), l * VECTOR)));

function multiplyRoutine(): Routine {
  return productRoutine("multiply", 9, (height) => [
    ...set(PC, add(get(Product.c), get(COLUMN))),
    ...forSums(height, (sum, address, offset) => set(sum, load4(address, offset))),
    ...innerLoop(height, 1, (r, l) => add4(get(sumOf(r, l)), multiply4(get(FACTOR), get(weightOf(l))))),
    ...forSums(height, (sum, address, offset) => store4(address, get(sum), offset)),
  ]);
}

/**
 * The same for A and B of 16-bit numbers, twice as fast. In B, two rows lie interleaved: the numbers of rows 2k and 2k+1 in
 * a column stand side by side, so that `strideB` is the bytes of two rows. C gets the products in their true size.
 */
function multiplyShortRoutine(): Routine {
  const scale = FACTOR;
  return productRoutine("multiplyShort", 9, (height) => [
    ...forSums(height, (sum) => set(sum, splat(0))),
    ...innerLoop(height, 2, (r, l) => addInt4(get(sumOf(r, l)), dot8(get(FACTOR), get(weightOf(l))))),
    ...set(scale, splat(SHORT_SCALE)),
    ...forSums(height, (sum, address, offset) =>
      store4(address, add4(load4(address, offset), multiply4(toFloat4(get(sum)), get(scale))), offset),
    ),
  ]);
}

/**
 * One step of an LSTM. Parameters: gates (input, forget, output, candidate, each `units` long; replaced by their activations),
 * the cell before, the cell after, the output, units in bytes. `short`: the output is 16-bit numbers for `multiplyShort`.
 */
function lstmRoutine(name: string, short: boolean): Routine {
  const [gates, before, after, output, bytes, at, forget, open, candidate, end] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const cell = 10;
  const locals = { first: 11 };
  const value = (pointer: number): Code => load4(add(get(pointer), get(at)));
  const out = multiply4(value(open), tanh4(get(cell), locals));
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
        ...(short
          ? storeShort4(add(get(output), shiftRight(get(at), 1)), multiply4(out, splat(SHORT_OUTPUT)))
          : store4(add(get(output), get(at)), out)),
        ...step(at, integer(VECTOR)),
      ],
      isBelow(get(at), get(bytes)),
    ),
  ];
  return { name, parameters: 5, integers: 5, vectors: 1 + ACTIVATION_LOCALS, body };
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

/** The WebAssembly module of `kernels.ts`. */
export const assembleKernels = (): Uint8Array =>
  assemble([
    multiplyRoutine(),
    multiplyShortRoutine(),
    lstmRoutine("lstm", false),
    lstmRoutine("lstmShort", true),
    tanhRoutine(),
  ]);
