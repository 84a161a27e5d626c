import { join } from "../hash.ts";
import { type Clues, MARGIN } from "./clues.ts";

/** Features a token has; every token has all of them. */
export const FEATURES = 61;

/**
 * Writes the features of token `i` of the sentence to `out`, from `at` on: each is the hash of a clue, or of two,
 * and of the feature's own number, so that "Berlin" as the word before is another feature than "Berlin" as the word.
 */
export function writeFeatures(clues: Clues, i: number, out: Int32Array, at: number): void {
  const t = i + MARGIN;
  const { form, small, shape, reading, kind, head, fine, coarse, phrase, memory } = clues;
  let n = at;
  const w = small[t]!;
  const before = small[t - 1]!;
  const after = small[t + 1]!;
  // The word and its neighbours.
  out[n++] = join(1, form[t]!);
  out[n++] = join(2, w);
  out[n++] = join(3, before);
  out[n++] = join(4, after);
  out[n++] = join(5, small[t - 2]!);
  out[n++] = join(6, small[t + 2]!);
  out[n++] = join(7, join(before, w));
  out[n++] = join(8, join(w, after));
  out[n++] = join(9, join(small[t - 2]!, before));
  out[n++] = join(10, join(after, small[t + 2]!));
  // What the word looks like.
  out[n++] = join(11, clues.prefix2[t]!);
  out[n++] = join(12, clues.prefix3[t]!);
  out[n++] = join(13, clues.prefix4[t]!);
  out[n++] = join(14, clues.suffix2[t]!);
  out[n++] = join(15, clues.suffix3[t]!);
  out[n++] = join(16, clues.suffix4[t]!);
  out[n++] = join(17, clues.suffix3[t - 1]!);
  out[n++] = join(18, clues.suffix3[t + 1]!);
  out[n++] = join(19, shape[t]!);
  out[n++] = join(20, shape[t - 1]!);
  out[n++] = join(21, shape[t + 1]!);
  out[n++] = join(22, join(shape[t - 1]!, shape[t]!));
  out[n++] = join(23, join(shape[t]!, shape[t + 1]!));
  out[n++] = join(24, join(join(shape[t - 1]!, shape[t]!), shape[t + 1]!));
  // What the lexicon says.
  out[n++] = join(25, reading[t]!);
  out[n++] = join(26, reading[t - 1]!);
  out[n++] = join(27, reading[t + 1]!);
  out[n++] = join(28, kind[t]!);
  out[n++] = join(29, join(kind[t - 1]!, kind[t]!));
  out[n++] = join(30, join(kind[t]!, kind[t + 1]!));
  out[n++] = join(31, head[t]!);
  out[n++] = join(32, head[t - 1]!);
  out[n++] = join(33, head[t + 1]!);
  // Which company the words keep.
  out[n++] = join(34, fine[t]!);
  out[n++] = join(35, fine[t - 1]!);
  out[n++] = join(36, fine[t + 1]!);
  out[n++] = join(37, fine[t - 2]!);
  out[n++] = join(38, fine[t + 2]!);
  out[n++] = join(39, coarse[t]!);
  out[n++] = join(40, coarse[t - 1]!);
  out[n++] = join(41, coarse[t + 1]!);
  out[n++] = join(42, join(coarse[t - 1]!, coarse[t]!));
  out[n++] = join(43, join(coarse[t]!, coarse[t + 1]!));
  out[n++] = join(44, join(fine[t - 1]!, shape[t]!));
  out[n++] = join(45, join(shape[t]!, fine[t + 1]!));
  // What is known by name.
  out[n++] = join(46, phrase[t]!);
  out[n++] = join(47, phrase[t - 1]!);
  out[n++] = join(48, phrase[t + 1]!);
  out[n++] = join(49, join(phrase[t]!, kind[t]!));
  out[n++] = join(50, join(phrase[t]!, coarse[t - 1]!));
  out[n++] = join(51, join(phrase[t]!, shape[t]!));
  out[n++] = join(52, join(phrase[t - 1]!, phrase[t]!));
  out[n++] = join(53, join(phrase[t]!, phrase[t + 1]!));
  // What the words mostly were elsewhere.
  out[n++] = join(54, memory[t]!);
  out[n++] = join(55, memory[t - 1]!);
  out[n++] = join(56, memory[t + 1]!);
  out[n++] = join(57, join(memory[t]!, memory[t + 1]!));
  out[n++] = join(58, join(memory[t - 1]!, memory[t]!));
  out[n++] = join(59, join(memory[t]!, shape[t]!));
  out[n++] = join(60, join(memory[t]!, coarse[t - 1]!));
  out[n++] = 61;
}
