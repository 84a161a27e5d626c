import { TokenKind, type Tokens } from "../../tokens/tokens.ts";
import { isDigit, isSmallLetter, smallUnit } from "../hash.ts";
import type { Lexicon } from "../lexicon.ts";
import { nameAgain } from "./again.ts";
import { type Clues, emptyClues, FIRMLY_OUTSIDE, MARGIN, readClues } from "./clues.ts";
import { FEATURES, writeFeatures } from "./features.ts";
import { LABELS, NAME_TYPES, OUTSIDE, Position, positionOf, typeOf } from "./labels.ts";
import type { NameModel } from "./model.ts";
import type { NameMark } from "./name-mark.ts";
import { bestLabels, emptyPaths, type Paths } from "./viterbi.ts";

/** A longer sentence is read in pieces of this many tokens; a name over the border of two pieces is cut. */
const LONGEST_PIECE = 500;

/** What the labelling of a sentence needs; used anew for every sentence. */
interface Desk {
  readonly clues: Clues;
  readonly features: Int32Array;
  readonly scores: Float32Array;
  readonly paths: Paths;
}

let desk: Desk | null = null;

function sharedDesk(): Desk {
  desk ??= {
    clues: emptyClues(LONGEST_PIECE),
    features: new Int32Array(FEATURES),
    scores: new Float32Array(LONGEST_PIECE * LABELS),
    paths: emptyPaths(LONGEST_PIECE),
  };
  return desk;
}

/** The names of a text, in its order; they never overlap. */
export function findNames(tokens: Tokens, lexicon: Lexicon, model: NameModel): readonly NameMark[] {
  const labels = labelTokens(tokens, lexicon, model);
  return nameAgain(tokens, namesOf(tokens, labels), lexicon);
}

/** One label a token, as `labels.ts` numbers them, each sentence on its own. */
export function labelTokens(
  tokens: Pick<Tokens, "forms" | "sentences" | "count">,
  lexicon: Lexicon,
  model: NameModel,
): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  for (const sentence of tokens.sentences) {
    for (let first = sentence.first; first < sentence.last; first += LONGEST_PIECE) {
      labelPiece(tokens.forms, first, Math.min(sentence.last, first + LONGEST_PIECE), lexicon, model, labels);
    }
  }
  return labels;
}

function labelPiece(
  forms: readonly string[],
  first: number,
  last: number,
  lexicon: Lexicon,
  model: NameModel,
  labels: Uint8Array,
): void {
  const { clues, features, scores, paths } = sharedDesk();
  readClues(clues, forms, first, last, lexicon, model.tables);
  // A stretch of words that may be in names is labelled alone: the words around it are outside, whatever it is.
  for (let begin = first; begin < last; begin++) {
    if (!mayOpen(forms[begin]!, clues, begin - first)) continue;
    let end = begin + 1;
    while (end < last && mayStandInside(forms[end]!, clues, end - first, model)) end++;
    const length = end - begin;
    scores.fill(0, 0, length * LABELS);
    for (let i = 0; i < length; i++) {
      writeFeatures(clues, begin - first + i, features, 0);
      for (let f = 0; f < FEATURES; f++) model.addFeature(features[f]!, scores, i * LABELS);
    }
    const { transitions } = model;
    for (let label = 0; label < LABELS; label++) {
      if (begin > first) scores[label]! += transitions[OUTSIDE * LABELS + label]!;
      if (end < last) scores[(length - 1) * LABELS + label]! += transitions[label * LABELS + OUTSIDE]!;
    }
    bestLabels(scores, length, transitions, paths, labels, begin);
    begin = end - 1;
  }
}

/**
 * Whether a word can be the first of a name: anything but known words in small letters, single signs, and nouns that
 * are hardly ever in one. Most words of a text end here, and that is what makes the finder quick.
 */
function mayOpen(form: string, clues: Clues, i: number): boolean {
  const unit = form.charCodeAt(0);
  if (isSmallLetter(unit)) return clues.unknown[i + MARGIN] === 1;
  if (clues.memory[i + MARGIN] === FIRMLY_OUTSIDE && clues.phrase[i + MARGIN] === 0) return false;
  return form.length > 1 || isDigit(unit) || smallUnit(unit) !== unit;
}

const mayStandInside = (form: string, clues: Clues, i: number, model: NameModel): boolean =>
  mayOpen(form, clues, i) || isCapital(form) || model.standsInside(clues.small[i + MARGIN]!);

const isCapital = (form: string): boolean => smallUnit(form.charCodeAt(0)) !== form.charCodeAt(0);

function namesOf(tokens: Tokens, labels: Uint8Array): NameMark[] {
  const names: NameMark[] = [];
  for (let first = 0; first < tokens.count; first++) {
    const type = typeOf(labels[first]!);
    if (type < 0) continue;
    let last = first + 1;
    if (positionOf(labels[first]!) === Position.begin) {
      while (last < tokens.count && typeOf(labels[last]!) === type && positionOf(labels[last - 1]!) !== Position.end)
        last++;
    }
    if (tokens.kinds[first] !== TokenKind.punctuation) {
      const [start, end] = [tokens.starts[first]!, tokens.ends[last - 1]!];
      names.push({ start, end, type: NAME_TYPES[type]!, first, last, rule: "de/name-model" });
    }
    first = last - 1;
  }
  return names;
}
