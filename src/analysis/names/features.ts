import { mix } from "../hash.ts";
import { type Clues, MARGIN } from "./clues.ts";
import type { Sheets } from "./sheets.ts";
import type { NameTables } from "./tables.ts";

// Each feature is the hash of a clue, or of two, and of the feature's own number, so that "Berlin" as the word before is
// another feature than "Berlin" as the word.

/** A large odd number (2 to the power 32 by the golden ratio, Knuth 1998, 6.4), so that small numbers do not meet. */
const SPREAD = 0x9e3779b1;
/** The hash of two clues, or of a feature's number and its clue. */
const join = (first: number, second: number): number => mix((Math.imul(first, SPREAD) + second) | 0);

/** Places of a word, as seen from the token that is labelled: two before it to two behind it. */
export const PLACES = [-2, -1, 0, 1, 2] as const;
/** Features that a word gives at most to a token by itself. */
export const MOST_ALONE = 26;

/**
 * Features that one word gives to the token `-offset` words from it, whatever stands around: they are written to `out`
 * from `at` on; returns where they end. The sum of their weights can be kept with the form.
 */
export function writeAlone(sheets: Sheets, place: number, offset: number, out: Int32Array, at: number): number {
  const { small, suffix3, shape, reading, head, fine, coarse, memory, cluster4, cluster6, cluster10, cluster } = sheets;
  let n = at;
  switch (offset) {
    case 0:
      return writeOwn(sheets, place, out, at);
    case -1:
    case 1: {
      // Even numbers before, odd ones behind.
      const side = offset === -1 ? 100 : 101;
      out[n++] = join(side, small[place]!);
      out[n++] = join(side + 2, suffix3[place]!);
      out[n++] = join(side + 4, shape[place]!);
      out[n++] = join(side + 6, reading[place]!);
      out[n++] = join(side + 8, head[place]!);
      out[n++] = join(side + 10, fine[place]!);
      out[n++] = join(side + 12, coarse[place]!);
      out[n++] = join(side + 14, memory[place]!);
      out[n++] = join(side + 40, cluster4[place]!);
      out[n++] = join(side + 42, cluster6[place]!);
      out[n++] = join(side + 44, cluster10[place]!);
      out[n++] = join(side + 46, cluster[place]!);
      return n;
    }
    default:
      out[n++] = join(120 + offset, small[place]!);
      out[n++] = join(130 + offset, fine[place]!);
      out[n++] = join(160 + offset, cluster6[place]!);
      out[n++] = join(170 + offset, cluster[place]!);
      return n;
  }
}

/** What the word itself tells. */
function writeOwn(sheets: Sheets, place: number, out: Int32Array, at: number): number {
  const { shape, kind, memory, ending } = sheets;
  let n = at;
  out[n++] = join(1, sheets.form[place]!);
  out[n++] = join(2, sheets.small[place]!);
  out[n++] = join(3, sheets.prefix2[place]!);
  out[n++] = join(4, sheets.prefix3[place]!);
  out[n++] = join(5, sheets.prefix4[place]!);
  out[n++] = join(6, sheets.suffix2[place]!);
  out[n++] = join(7, sheets.suffix3[place]!);
  out[n++] = join(8, sheets.suffix4[place]!);
  out[n++] = join(9, shape[place]!);
  out[n++] = join(10, sheets.reading[place]!);
  out[n++] = join(11, kind[place]!);
  out[n++] = join(12, sheets.head[place]!);
  out[n++] = join(13, sheets.fine[place]!);
  out[n++] = join(14, sheets.coarse[place]!);
  out[n++] = join(15, memory[place]!);
  out[n++] = join(16, join(memory[place]!, shape[place]!));
  out[n++] = join(17, ending[place]!);
  out[n++] = join(18, join(ending[place]!, kind[place]!));
  out[n++] = 19;
  out[n++] = join(20, sheets.cluster4[place]!);
  out[n++] = join(21, sheets.cluster6[place]!);
  out[n++] = join(22, sheets.cluster10[place]!);
  out[n++] = join(23, sheets.cluster[place]!);
  out[n++] = join(24, join(sheets.cluster[place]!, kind[place]!));
  out[n++] = join(25, join(sheets.cluster[place]!, ending[place]!));
  return n;
}

/** Features that need more than one word, or the known phrases. */
export const TOGETHER = 33;

/** Writes the features that token `i` of the sentence has by words together to `out`, from `at` on. */
export function writeTogether(sheets: Sheets, clues: Clues, i: number, out: Int32Array, at: number): void {
  const { small, shape, kind, fine, coarse, memory, ending, cluster6, cluster10, cluster } = sheets;
  const { place, phrase } = clues;
  const t = i + MARGIN;
  const [before2, before, here, after, after2] = [
    place[t - 2]!,
    place[t - 1]!,
    place[t]!,
    place[t + 1]!,
    place[t + 2]!,
  ];
  let n = at;
  out[n++] = join(31, join(small[before]!, small[here]!));
  out[n++] = join(32, join(small[here]!, small[after]!));
  out[n++] = join(33, join(small[before2]!, small[before]!));
  out[n++] = join(34, join(small[after]!, small[after2]!));
  out[n++] = join(35, join(shape[before]!, shape[here]!));
  out[n++] = join(36, join(shape[here]!, shape[after]!));
  out[n++] = join(37, join(join(shape[before]!, shape[here]!), shape[after]!));
  out[n++] = join(38, join(kind[before]!, kind[here]!));
  out[n++] = join(39, join(kind[here]!, kind[after]!));
  out[n++] = join(40, join(coarse[before]!, coarse[here]!));
  out[n++] = join(41, join(coarse[here]!, coarse[after]!));
  out[n++] = join(42, join(fine[before]!, shape[here]!));
  out[n++] = join(43, join(shape[here]!, fine[after]!));
  // What is known by name.
  out[n++] = join(44, phrase[t]!);
  out[n++] = join(45, phrase[t - 1]!);
  out[n++] = join(46, phrase[t + 1]!);
  out[n++] = join(47, join(phrase[t]!, kind[here]!));
  out[n++] = join(48, join(phrase[t]!, coarse[before]!));
  out[n++] = join(49, join(phrase[t]!, shape[here]!));
  out[n++] = join(50, join(phrase[t - 1]!, phrase[t]!));
  out[n++] = join(51, join(phrase[t]!, phrase[t + 1]!));
  // What the words mostly were elsewhere, and what their endings say.
  out[n++] = join(52, join(memory[here]!, memory[after]!));
  out[n++] = join(53, join(memory[before]!, memory[here]!));
  out[n++] = join(54, join(memory[here]!, coarse[before]!));
  out[n++] = join(55, join(ending[here]!, coarse[before]!));
  out[n++] = join(56, join(ending[here]!, small[before]!));
  out[n++] = join(57, join(ending[before]!, ending[here]!));
  out[n++] = join(58, join(ending[here]!, ending[after]!));
  // The company that the words keep.
  out[n++] = join(59, join(cluster6[before]!, cluster6[here]!));
  out[n++] = join(60, join(cluster6[here]!, cluster6[after]!));
  out[n++] = join(61, join(cluster10[before]!, cluster[here]!));
  out[n++] = join(62, join(cluster[here]!, cluster10[after]!));
  out[n++] = join(63, join(cluster[here]!, small[before]!));
}

/** Features of the run of capitals that a token stands in. */
export const OF_RUN = 5;

/** Writes the features that the run of token `i` gives it, from `at` on; returns where they end. */
export function writeRun(sheets: Sheets, clues: Clues, i: number, out: Int32Array, at: number): number {
  const { small, cluster10 } = sheets;
  const { place, phrase, runFirst, runLast, tiedTo } = clues;
  const [first, last, tied] = [runFirst[i]!, runLast[i]!, tiedTo[i]!];
  let n = at;
  if (last >= 0) {
    const where = i === first ? 1 : i === last ? 2 : 3;
    out[n++] = join(64, join(small[place[last + MARGIN]!]!, where));
    out[n++] = join(65, join(cluster10[place[last + MARGIN]!]!, where));
    out[n++] = join(66, join(phrase[first + MARGIN]!, where));
    out[n++] = join(67, join(cluster10[place[first + MARGIN]!]!, where));
  }
  if (tied >= 0) out[n++] = join(68, small[place[tied + MARGIN]!]!);
  return n;
}

/** Features a token has; every token has all of them, those of its run where the tables say so. */
export const FEATURES: number = 25 + 2 * 12 + 2 * 4 + TOGETHER;
export const featuresOf = ({ runs }: NameTables): number => FEATURES + (runs ? OF_RUN : 0);

/** Writes all features of token `i` of the sentence, as training needs them. */
export function writeFeatures(
  sheets: Sheets,
  clues: Clues,
  i: number,
  { runs }: NameTables,
  out: Int32Array,
  at: number,
): void {
  let n = at;
  for (const offset of PLACES) n = writeAlone(sheets, clues.place[i + MARGIN + offset]!, offset, out, n);
  writeTogether(sheets, clues, i, out, n);
  if (runs) writeRun(sheets, clues, i, out, n + TOGETHER);
}
