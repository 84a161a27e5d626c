import { headColumns, type Labels } from "../../src/analysis/network/labels.ts";
import { createEncoder, type Encoder } from "../../src/analysis/network/network.ts";
import { readSyntaxFile, rowsOf } from "../../src/analysis/network/syntax-file.ts";
import { syntaxOf } from "../../src/analysis/open-syntax.ts";
import type { SyntaxModel } from "../../src/analysis/syntax.ts";
import type { Inputs } from "./train.ts";

/** Several networks that learnt from the same sentences with different chances, as one: their shares are averaged. */
export function openCommittee(files: readonly Uint8Array[], { lexicon, vectors }: Inputs): SyntaxModel {
  const members = files.map((bytes) => {
    const { facts, keys, weights } = readSyntaxFile(bytes);
    return { facts, encoder: createEncoder(facts.shape, weights, { lexicon, vectors, rowOf: rowsOf(keys) }) };
  });
  const { facts } = members[0]!;
  const encoders = members.map(({ encoder }) => encoder);
  return syntaxOf(average(encoders, facts.labels, facts.shape.labels), facts, lexicon);
}

/** The mean of the networks' probabilities of tags, heads and relations; of heads its logarithm, as trees add up scores. */
function average(encoders: readonly Encoder[], labels: Labels, labelColumns: number): Encoder {
  const [{ width, ...first }] = encoders as [Encoder];
  const firsts = headColumns(labels);
  const outputs = new Float32Array(first.outputs.length);
  const arcs = new Float32Array(first.arcs.length);
  const relations = new Float32Array(first.labels.length);
  return {
    outputs,
    width,
    arcs,
    labels: relations,
    encode(forms, from, to) {
      const length = to - from + 1;
      let arcWidth = 0;
      outputs.fill(0);
      arcs.fill(0);
      for (const encoder of encoders) {
        arcWidth = encoder.encode(forms, from, to);
        for (let p = 1; p < length; p++) {
          for (let head = 0; head + 1 < firsts.length; head++)
            addShares(encoder.outputs, p * width + firsts[head]!, firsts[head + 1]! - firsts[head]!, outputs);
          addShares(encoder.arcs, p * arcWidth, length, arcs, p);
        }
      }
      for (let at = 0; at < length * arcWidth; at++) arcs[at] = Math.log(arcs[at]! + LEAST_SHARE);
      return arcWidth;
    },
    scoreLabels(length, chosen) {
      relations.fill(0);
      for (const encoder of encoders) {
        encoder.scoreLabels(length, chosen);
        for (let p = 1; p < length; p++) addShares(encoder.labels, p * labelColumns, labels.deprel.length, relations);
      }
    },
  };
}

/** A head that no network thinks of has this share, so that it has a logarithm. */
const LEAST_SHARE = 1e-9;

/** Adds the softmax of some scores to the same places of `to`; `without` is one that does not count: no word is its own head. */
function addShares(scores: Float32Array, from: number, count: number, to: Float32Array, without = -1): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) if (k !== without) most = Math.max(most, scores[from + k]!);
  let sum = 0;
  for (let k = 0; k < count; k++) if (k !== without) sum += Math.exp(scores[from + k]! - most);
  for (let k = 0; k < count; k++) if (k !== without) to[from + k]! += Math.exp(scores[from + k]! - most) / sum;
}
