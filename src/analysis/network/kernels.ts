// The inner loops of the neural network, as WebAssembly SIMD: 4 to 8 times as fast as the same loops over Float32Array.
import { machineCode } from "./machine-code.ts";

/** Columns are worked on in blocks of 16 numbers: matrices that are written to have a multiple of 16 columns. */
export const BLOCK = 16;
/** Bytes of one number. */
export const SIZE = 4;

/** Outputs of an LSTM, from -1 to 1, are 16-bit numbers times this: eleven bits, so that sums of 256 products stay below 2^31. */
export const SHORT_OUTPUT = 2_048;
/** Weights up to 4 in size are 16-bit numbers times this. */
export const SHORT_WEIGHT = 4_096;
export const LARGEST_SHORT_WEIGHT = 4;

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
  /** The same with A and B of 16-bit numbers: `interleaved` weights and outputs of `lstmShort`. `inner` is even. */
  multiplyShort: Kernels["multiply"];
  lstm(gates: number, before: number, after: number, output: number, bytes: number): void;
  /** `lstm` whose output is 16-bit numbers, times `SHORT_OUTPUT`. */
  lstmShort: Kernels["lstm"];
  tanh(address: number, bytes: number): void;
}

/** Memory that is handed out from the start and never given back. */
export class Arena {
  readonly kernels: Kernels;
  readonly numbers: Float32Array<ArrayBuffer>;
  #used = 0;

  constructor(bytes: number) {
    const page = 65_536;
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / page) });
    const module = new WebAssembly.Module(Uint8Array.from(atob(machineCode), (byte) => byte.charCodeAt(0)));
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

/** A matrix of `columns` columns in the order of `multiplyShort`; numbers beyond the largest weight are cut. */
export function interleaved(matrix: Float32Array, columns: number): Int16Array {
  const result = new Int16Array(matrix.length);
  for (let from = 0, row = 0; from < matrix.length; from += columns, row++) {
    const to = (row & ~1) * columns + (row & 1);
    for (let column = 0; column < columns; column++) {
      const value = Math.max(-LARGEST_SHORT_WEIGHT, Math.min(LARGEST_SHORT_WEIGHT, matrix[from + column]!));
      result[to + 2 * column] = Math.round(value * SHORT_WEIGHT);
    }
  }
  return result;
}
