import { expect, test } from "vitest";
import { Arena, interleaved, SHORT_OUTPUT } from "./kernels.ts";

const arena = new Arena(1 << 20);
const { kernels } = arena;
const filled = (count: number, seed: number): Float32Array => {
  const numbers = arena.take(count);
  for (let i = 0; i < count; i++) numbers[i] = Math.sin(i * 12.9898 + seed);
  return numbers;
};

test.each([
  [1, 7, 16],
  [2, 5, 32],
  [5, 16, 48],
])("a product of %d rows, %d inner, %d columns is added to what is there", (rows, inner, columns) => {
  const [a, b, c] = [filled(rows * inner, 1), filled(inner * columns, 2), filled(rows * columns, 3)];
  const expected = c.map((value, i) => {
    let sum = value;
    for (let k = 0; k < inner; k++) sum += a[Math.floor(i / columns) * inner + k]! * b[k * columns + (i % columns)]!;
    return sum;
  });
  kernels.multiply(a.byteOffset, b.byteOffset, c.byteOffset, rows, inner, columns, inner * 4, columns * 4, columns * 4);
  c.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 5);
  });
});

test("16-bit numbers give the same product, nearly", () => {
  const [rows, inner, columns] = [3, 10, 32];
  const [a, b, c] = [filled(rows * inner, 1), filled(inner * columns, 2), filled(rows * columns, 3)];
  const expected = c.map((value, i) => {
    let sum = value;
    for (let k = 0; k < inner; k++) sum += a[Math.floor(i / columns) * inner + k]! * b[k * columns + (i % columns)]!;
    return sum;
  });
  const shorts = (numbers: Int16Array): number => {
    const place = arena.take(numbers.length / 2);
    new Int16Array(place.buffer, place.byteOffset, numbers.length).set(numbers);
    return place.byteOffset;
  };
  const left = shorts(Int16Array.from(a, (v) => Math.round(v * SHORT_OUTPUT)));
  const right = shorts(interleaved(b, columns));
  kernels.multiplyShort(left, right, c.byteOffset, rows, inner, columns, inner * 2, columns * 4, columns * 4);
  c.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 2);
  });
});

test("tanh is within a millionth, far out too", () => {
  const numbers = arena.take(32);
  for (let i = 0; i < 32; i++) numbers[i] = (i - 16) * 1.7;
  const expected = numbers.map(Math.tanh);
  kernels.tanh(numbers.byteOffset, 32 * 4);
  numbers.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 6);
  });
});

test("an LSTM step follows its definition", () => {
  const units = 16;
  const [gates, before, after, output] = [filled(4 * units, 4), filled(units, 5), arena.take(units), arena.take(units)];
  const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
  const expected = Array.from({ length: units }, (_, u) => {
    const [i, f, o, g] = [gates[u]!, gates[units + u]!, gates[2 * units + u]!, gates[3 * units + u]!];
    const cell = logistic(f) * before[u]! + logistic(i) * Math.tanh(g);
    return { cell, output: logistic(o) * Math.tanh(cell) };
  });
  kernels.lstm(gates.byteOffset, before.byteOffset, after.byteOffset, output.byteOffset, units * 4);
  expected.forEach((e, u) => {
    expect(after[u]).toBeCloseTo(e.cell, 5);
    expect(output[u]).toBeCloseTo(e.output, 5);
  });
  const again = filled(4 * units, 4);
  kernels.lstmShort(again.byteOffset, before.byteOffset, after.byteOffset, output.byteOffset, units * 4);
  const shorts = new Int16Array(output.buffer, output.byteOffset, units);
  expected.forEach((e, u) => {
    expect(shorts[u]).toBe(Math.round(e.output * SHORT_OUTPUT));
  });
});

test("memory that is not there is said to be missing", () => {
  expect(() => arena.take(1 << 20)).toThrow(RangeError);
});
