// A bidirectional LSTM layer (Hochreiter & Schmidhuber 1997) with its derivatives.
import type { Arena } from "../../src/analysis/network/kernels.ts";
import { GATES } from "../../src/analysis/network/shape.ts";
import {
  addProduct,
  addRows,
  fillRows,
  type Numbers,
  type Parameter,
  place,
  type Starts,
  transpose,
} from "./matrix.ts";

export interface LstmParameters {
  readonly input: Parameter;
  readonly bias: Parameter;
  /** The recurrent weights, forwards and backwards. */
  readonly recurrent: readonly [Parameter, Parameter];
}

export interface LstmLayer {
  /** For each position the outputs of the forward and the backward direction, side by side. */
  readonly out: Numbers;
  forward(input: Numbers, starts: Starts): void;
  /** From the derivatives of the outputs (spoilt) to those of the weights; adds those of the input. `inputT` gets the input's transpose. */
  backward(input: Numbers, dOut: Numbers, dInput: Numbers, inputT: Numbers, starts: Starts): void;
}

/** `width`: numbers a position of the input; `longest`: positions of a batch. */
export function createLstmLayer(arena: Arena, p: LstmParameters, width: number, longest: number): LstmLayer {
  const { kernels } = arena;
  const units = p.recurrent[0].rows;
  const both = 2 * units;
  const G = GATES * units;
  const G2 = 2 * G;
  const gates = arena.take(longest * G2);
  const cell = arena.take(longest * both);
  const tanhCell = arena.take(longest * both);
  const out = arena.take(longest * both);
  const before = arena.take(longest * units);
  const beforeT = arena.take(longest * units);
  const zeros = arena.take(units);
  const dCell = new Float32Array(units);
  const gatesAt = (t: number, direction: number): number => t * G2 + direction * G;

  function forward(input: Numbers, starts: Starts): void {
    const total = starts.at(-1)!;
    fillRows(gates, p.bias.value, total);
    addProduct(kernels, place(input, width), place(p.input.value, G2), place(gates, G2), total, width, G2);
    for (let s = 0; s + 1 < starts.length; s++) {
      for (let direction = 0; direction < 2; direction++) run(starts[s]!, starts[s + 1]!, direction);
    }
  }

  function run(begin: number, end: number, direction: number): void {
    const weights = place(p.recurrent[direction]!.value, G);
    const step = direction === 0 ? 1 : -1;
    let t = direction === 0 ? begin : end - 1;
    for (let n = begin; n < end; n++, t += step) {
      const first = n === begin;
      const previous = (t - step) * both + direction * units;
      const here = t * both + direction * units;
      const gate = gatesAt(t, direction);
      if (!first) addProduct(kernels, place(out, both, previous), weights, place(gates, G2, gate), 1, units, G);
      kernels.lstm(
        gates.byteOffset + gate * 4,
        first ? zeros.byteOffset : cell.byteOffset + previous * 4,
        cell.byteOffset + here * 4,
        out.byteOffset + here * 4,
        units * 4,
      );
    }
  }

  /** Derivatives of the gates of one position, in place of the gates; `previous` is -1 at the first position. */
  function stepBack(gate: number, here: number, previous: number, dOut: Numbers): void {
    for (let u = 0; u < units; u++) {
      const i = gates[gate + u]!;
      const f = gates[gate + units + u]!;
      const o = gates[gate + 2 * units + u]!;
      const c = gates[gate + 3 * units + u]!;
      const tanh = tanhCell[here + u]!;
      const dh = dOut[here + u]!;
      const dc = dCell[u]! + dh * o * (1 - tanh * tanh);
      gates[gate + u] = dc * c * i * (1 - i);
      gates[gate + units + u] = previous < 0 ? 0 : dc * cell[previous + u]! * f * (1 - f);
      gates[gate + 2 * units + u] = dh * tanh * o * (1 - o);
      gates[gate + 3 * units + u] = dc * i * (1 - c * c);
      dCell[u] = dc * f;
    }
  }

  function runBack(begin: number, end: number, direction: number, dOut: Numbers): void {
    const weights = place(p.recurrent[direction]!.transposed, units);
    const step = direction === 0 ? 1 : -1;
    const shift = direction * units;
    let t = direction === 0 ? end - 1 : begin;
    dCell.fill(0);
    for (let n = end - begin; n > 0; n--, t -= step) {
      const previous = n === 1 ? -1 : (t - step) * both + shift;
      const gate = gatesAt(t, direction);
      stepBack(gate, t * both + shift, previous, dOut);
      if (previous >= 0) addProduct(kernels, place(gates, G2, gate), weights, place(dOut, both, previous), 1, G, units);
      for (let u = 0; u < units; u++) before[t * units + u] = previous < 0 ? 0 : out[previous + u]!;
    }
  }

  function backward(input: Numbers, dOut: Numbers, dInput: Numbers, inputT: Numbers, starts: Starts): void {
    const total = starts.at(-1)!;
    tanhCell.set(cell.subarray(0, total * both));
    kernels.tanh(tanhCell.byteOffset, total * both * 4);
    for (let direction = 0; direction < 2; direction++) {
      for (let s = 0; s + 1 < starts.length; s++) runBack(starts[s]!, starts[s + 1]!, direction, dOut);
      transpose(place(before, units), total, units, beforeT);
      const slope = place(p.recurrent[direction]!.slope, G);
      addProduct(kernels, place(beforeT, total), place(gates, G2, direction * G), slope, units, total, G);
    }
    transpose(place(input, width), total, width, inputT);
    addProduct(kernels, place(inputT, total), place(gates, G2), place(p.input.slope, G2), width, total, G2);
    addRows(gates, total, p.bias.slope);
    addProduct(kernels, place(gates, G2), place(p.input.transposed, width), place(dInput, width), total, G2, width);
  }

  return { out, forward, backward };
}
