// Writes WebAssembly 2.0 (W3C, binary format) with the few 128-bit SIMD instructions that the kernels need.

/** Machine code: bytes in order. */
export type Code = readonly number[];

/** Unsigned LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128 of a 32-bit integer. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}

const simd = (opcode: number): number[] => [0xfd, ...unsigned(opcode)];
const float32 = (value: number): number[] => [...new Uint8Array(new Float32Array([value]).buffer)];
/** Alignment 2^2 and an offset: the two numbers after every memory instruction. */
const place = (offset: number): number[] => [2, ...unsigned(offset)];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const integer = (value: number): Code => [0x41, ...signed(value)];
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const subtract = (a: Code, b: Code): Code => [...a, ...b, 0x6b];
export const shiftLeft = (a: Code, bits: number): Code => [...a, ...integer(bits), 0x74];
export const shiftRight = (a: Code, bits: number): Code => [...a, ...integer(bits), 0x76];
export const isBelow = (a: Code, b: Code): Code => [...a, ...b, 0x49];
export const step = (local: number, by: Code): Code => set(local, add(get(local), by));

export const load4 = (address: Code, offset = 0): Code => [...address, ...simd(0x00), ...place(offset)];
export const loadSplat = (address: Code, offset = 0): Code => [...address, ...simd(0x09), ...place(offset)];
export const store4 = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  ...simd(0x0b),
  ...place(offset),
];
export const splat = (value: number): Code => {
  const bytes = float32(value);
  return [...simd(0x0c), ...bytes, ...bytes, ...bytes, ...bytes];
};
export const add4 = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe4)];
export const multiply4 = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe6)];
export const divide4 = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe7)];
/** The "pseudo" minimum and maximum, one instruction each on every processor; not for NaN. */
export const min4 = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xea)];
export const max4 = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xeb)];

/** Eight products of 16-bit numbers, added in pairs to four 32-bit sums. */
export const dot8 = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xba)];
export const addInt4 = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xae)];
export const toFloat4 = (value: Code): Code => [...value, ...simd(0xfa)];
/** The nearest whole numbers as four 16-bit numbers, written to 8 bytes. */
export const storeShort4 = (address: Code, value: Code): Code => {
  const whole = [...value, ...simd(0x6a), ...simd(0xf8)];
  return [...address, ...whole, ...splat(0), ...simd(0x85), ...simd(0x5b), ...place(0), 0];
};

/** Runs the body until the condition, looked at after each round, is 0. */
export const repeatWhile = (body: Code, condition: Code): Code => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b];
/** Runs the body if the condition is not 0. */
export const when = (condition: Code, body: Code): Code => [...condition, 0x04, 0x40, ...body, 0x0b];

/** A function that takes 32-bit integers and returns nothing. */
export interface Routine {
  readonly name: string;
  readonly parameters: number;
  /** Further locals: first 32-bit integers, then 128-bit vectors. */
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
}

const INT32 = 0x7f;
const VECTOR = 0x7b;
const list = (items: readonly Code[]): number[] => [...unsigned(items.length), ...items.flat()];
const sized = (bytes: Code): number[] => [...unsigned(bytes.length), ...bytes];
const section = (id: number, items: readonly Code[]): number[] => [id, ...sized(list(items))];
const text = (value: string): number[] => sized([...new TextEncoder().encode(value)]);

/** A module that takes its memory as the import `env.memory` and exports each routine under its name. */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = routines.map((r) => [0x60, ...list(Array.from({ length: r.parameters }, () => [INT32])), 0]);
  const memory = [...text("env"), ...text("memory"), 0x02, 0x00, 1];
  const bodies = routines.map((r) => {
    const locals = list([
      [...unsigned(r.integers), INT32],
      [...unsigned(r.vectors), VECTOR],
    ]);
    return sized([...locals, ...r.body, 0x0b]);
  });
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [memory]),
    ...section(
      3,
      routines.map((_, i) => unsigned(i)),
    ),
    ...section(
      7,
      routines.map((r, i) => [...text(r.name), 0, ...unsigned(i)]),
    ),
    ...section(10, bodies),
  ]);
}
