/** Two hashes of 32 bits. */
export type RowHash = readonly [low: number, high: number];

/** How many rows, and the sum of their hashes: the same in any order. */
export class RowSum {
  rows = 0;
  #low = 0;
  #high = 0;

  /** From what is stored: sixteen hexadecimal digits. */
  static of(rows: number, text: string): RowSum {
    const sum = new RowSum();
    sum.rows = rows;
    sum.#high = Number.parseInt(text.slice(0, 8), 16) >>> 0;
    sum.#low = Number.parseInt(text.slice(8), 16) >>> 0;
    return sum;
  }

  get text(): string {
    return [this.#high, this.#low].map((half) => half.toString(16).padStart(8, "0")).join("");
  }

  add([low, high]: RowHash): void {
    this.rows++;
    this.#low = (this.#low + low) >>> 0;
    this.#high = (this.#high + high) >>> 0;
  }

  remove([low, high]: RowHash): void {
    this.rows--;
    this.#low = (this.#low - low) >>> 0;
    this.#high = (this.#high - high) >>> 0;
  }

  addAll(other: RowSum): void {
    this.rows += other.rows;
    this.#low = (this.#low + other.#low) >>> 0;
    this.#high = (this.#high + other.#high) >>> 0;
  }
}

/**
 * A hash of a row's values as SQLite gives them: null, numbers, strings, bytes. One flipped bit gives another one; it is no
 * shield against somebody who means harm. Multipliers of MurmurHash3 (A. Appleby, 2011), two lanes as in cyrb53.
 */
export function hashRow(row: readonly unknown[]): RowHash {
  let low = 0xdeadbeef ^ row.length;
  let high = 0x41c6ce57 ^ row.length;
  const mix = (value: number) => {
    low = Math.imul(low ^ value, 0x85ebca6b);
    high = Math.imul(high ^ value, 0xc2b2ae35);
    // What only stands in high bits must reach the low ones, too.
    low ^= low >>> 15;
    high ^= high >>> 13;
  };
  for (const value of row) {
    if (value === null) mix(1);
    else if (typeof value === "string") {
      mix(2);
      mix(value.length);
      for (let i = 0; i < value.length; i++) mix(value.charCodeAt(i));
    } else if (typeof value === "number") {
      NUMBER[0] = value;
      mix(3);
      mix(HALVES[0]!);
      mix(HALVES[1]!);
    } else {
      const bytes = value as Uint8Array;
      mix(4);
      mix(bytes.length);
      for (let i = 0; i < bytes.length; i++) mix(bytes[i]!);
    }
  }
  return [low >>> 0, high >>> 0];
}

const NUMBER = new Float64Array(1);
const HALVES = new Uint32Array(NUMBER.buffer);
