import { TokenKind, type Tokens } from "../../tokens/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import { nameAgain } from "./again.ts";
import { type Clues, emptyClues, MARGIN, readClues } from "./clues.ts";
import { OF_RUN, TOGETHER, writeRun, writeTogether } from "./features.ts";
import { KeptSums } from "./kept-sums.ts";
import { LABELS, NAME_TYPES, OUTSIDE, Position, positionOf, typeOf } from "./labels.ts";
import type { NameModel } from "./model.ts";
import type { NameMark } from "./name-mark.ts";
import { Gate, Sheets } from "./sheets.ts";
import { bestLabels, emptyPaths, type Paths } from "./viterbi.ts";

/** A longer sentence is read in pieces of this many tokens; a name over the border of two pieces is cut. */
const LONGEST_PIECE = 500;

/** What the labelling of a sentence needs; used anew for every sentence. */
interface Desk {
  readonly lexicon: Lexicon;
  readonly sheets: Sheets;
  readonly sums: KeptSums;
  readonly clues: Clues;
  readonly features: Int32Array;
  readonly scores: Int32Array;
  readonly paths: Paths;
}

const desks = new WeakMap<NameModel, Desk>();

function deskOf(model: NameModel, lexicon: Lexicon): Desk {
  const known = desks.get(model);
  if (known?.lexicon === lexicon) return known;
  const sheets = new Sheets(lexicon, model.tables);
  const desk: Desk = {
    lexicon,
    sheets,
    sums: new KeptSums(sheets, model),
    clues: emptyClues(LONGEST_PIECE),
    features: new Int32Array(TOGETHER + OF_RUN),
    scores: new Int32Array(LONGEST_PIECE * LABELS),
    paths: emptyPaths(LONGEST_PIECE),
  };
  desks.set(model, desk);
  return desk;
}

/** The names of a text, in its order; they never overlap. `capitalsAreNames`: see `nameAgain`. */
export function findNames(
  tokens: Tokens,
  lexicon: Lexicon,
  model: NameModel,
  capitalsAreNames = false,
): readonly NameMark[] {
  const labels = labelTokens(tokens, lexicon, model);
  return nameAgain(tokens, namesOf(tokens, labels), lexicon, capitalsAreNames);
}

/** One label a token, as `labels.ts` numbers them, each sentence on its own. */
export function labelTokens(
  tokens: Pick<Tokens, "forms" | "sentences" | "count">,
  lexicon: Lexicon,
  model: NameModel,
): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  const desk = deskOf(model, lexicon);
  for (const sentence of tokens.sentences) {
    for (let first = sentence.first; first < sentence.last; first += LONGEST_PIECE)
      labelPiece(tokens.forms, first, Math.min(sentence.last, first + LONGEST_PIECE), desk, model, labels);
  }
  return labels;
}

/** Labels a stretch of words that may be in names alone: the words around it are outside, whatever it is. */
function labelPiece(
  forms: readonly string[],
  first: number,
  last: number,
  desk: Desk,
  model: NameModel,
  labels: Uint8Array,
): void {
  const { sheets, clues } = desk;
  readClues(clues, forms, first, last, sheets, model.tables);
  for (let begin = 0; begin < last - first; begin++) {
    if (!mayOpen(desk, begin)) continue;
    let end = begin + 1;
    while (end < last - first && mayStandInside(desk, end, model)) end++;
    labelStretch(desk, begin, end, model, labels, first);
    begin = end - 1;
  }
}

function labelStretch(desk: Desk, begin: number, end: number, model: NameModel, labels: Uint8Array, at: number): void {
  const { sheets, sums, clues, features, scores, paths } = desk;
  const length = end - begin;
  for (let i = 0; i < length; i++) {
    sums.write(scores, i * LABELS, clues.place, begin + i + MARGIN);
    writeTogether(sheets, clues, begin + i, features, 0);
    const count = model.tables.runs ? writeRun(sheets, clues, begin + i, features, TOGETHER) : TOGETHER;
    model.addFeatures(features, count, scores, i * LABELS);
  }
  const { transitions } = model;
  for (let label = 0; label < LABELS; label++) {
    if (begin > 0) scores[label]! += transitions[OUTSIDE * LABELS + label]!;
    if (end < clues.length) scores[(length - 1) * LABELS + label]! += transitions[label * LABELS + OUTSIDE]!;
  }
  bestLabels(scores, length, transitions, paths, labels, at + begin);
}

/** Whether a word can be the first of a name. Most words of a text end here, and that is what makes the finder quick. */
function mayOpen({ sheets, clues }: Desk, i: number): boolean {
  const gate = sheets.gate[clues.place[i + MARGIN]!]!;
  return (gate & Gate.opens) !== 0 || ((gate & Gate.opensAsPhrase) !== 0 && clues.phrase[i + MARGIN] !== 0);
}

function mayStandInside({ sheets, clues }: Desk, i: number, model: NameModel): boolean {
  const place = clues.place[i + MARGIN]!;
  return (sheets.gate[place]! & (Gate.opens | Gate.continues)) !== 0 || model.standsInside(sheets.small[place]!);
}

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
      names.push({ start, end, type: NAME_TYPES[type]!, first, last, rule: "name/model" });
    }
    first = last - 1;
  }
  return names;
}
