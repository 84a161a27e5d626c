import type { Reading, Span, Statement } from "../../src/index.ts";

/** An article of the German news quotation corpus, a line of `data/quotes/*.jsonl`. */
export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly published: string;
  /** Start and end of each token, UTF-16 offsets. */
  readonly tokens: readonly (readonly [number, number])[];
  readonly quotations: readonly GoldQuotation[];
}

/** All parts are token ids. */
export interface GoldQuotation extends Parts {
  readonly type: string;
  readonly medium: string;
  readonly nested: boolean;
}

export const ROLES = ["quote", "speaker", "cue", "frame", "addressee"] as const;
export type PartName = (typeof ROLES)[number];
export type Parts = Readonly<Record<PartName, readonly number[]>>;

/** A statement of ours in the corpus's terms. */
export interface Found extends Parts {
  readonly type: string;
  readonly statement: Statement;
}

/** A quotation of the corpus and the statement paired with it; one of the two is null where nothing fits. */
export interface Pair {
  readonly gold: GoldQuotation | null;
  readonly found: Found | null;
}

type Maximise = (weights: readonly (readonly number[])[]) => readonly (readonly [number, number])[];

/** Pairs quotations one to one so that the token F1 of the words is largest, as the corpus's measure does. */
export function align(gold: GoldArticle, reading: Reading, maximise: Maximise): Pair[] {
  const found = reading.statements.filter((s) => s.type !== "asserted").map((s) => foundOf(s, gold.tokens));
  const weights = gold.quotations.map((g) => found.map((f) => weigh(g, f)));
  const pairs =
    gold.quotations.length > 0 && found.length > 0 ? maximise(weights).filter(([g, f]) => weights[g]![f]! > 0) : [];
  const [usedGold, usedFound] = [new Set(pairs.map(([g]) => g)), new Set(pairs.map(([, f]) => f))];
  return [
    ...pairs.map(([g, f]) => ({ gold: gold.quotations[g]!, found: found[f]! })),
    ...gold.quotations.filter((_, i) => !usedGold.has(i)).map((g) => ({ gold: g, found: null })),
    ...found.filter((_, i) => !usedFound.has(i)).map((f) => ({ gold: null, found: f })),
  ];
}

/** The type settles between equal overlaps. */
const TYPE_BONUS = 0.01;

function weigh(gold: GoldQuotation, found: Found): number {
  const f1 = tokenF1(gold.quote, found.quote);
  return f1 > 0 ? f1 + (gold.type === found.type ? TYPE_BONUS : 0) : 0;
}

/** 1 for two empty parts. */
export function tokenF1(a: readonly number[], b: readonly number[]): number {
  if (a.length + b.length === 0) return 1;
  const inB = new Set(b);
  return (2 * a.filter((t) => inB.has(t)).length) / (a.length + b.length);
}

function foundOf(statement: Statement, tokens: GoldArticle["tokens"]): Found {
  const { type, quote, speaker, cue, frame, addressee } = statement;
  return {
    type: type.charAt(0).toUpperCase() + type.slice(1),
    statement,
    quote: tokensIn(quote, tokens),
    speaker: tokensIn(speaker.spans, tokens),
    cue: tokensIn(cue, tokens),
    frame: tokensIn(frame, tokens),
    addressee: tokensIn(addressee.spans, tokens),
  };
}

/** Ids of the tokens that the spans touch. */
export function tokensIn(spans: readonly Span[], tokens: GoldArticle["tokens"]): number[] {
  const ids: number[] = [];
  for (const { start, end } of spans) {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]![1] <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < tokens.length && tokens[i]![0] < end; i++) ids.push(i);
  }
  return [...new Set(ids)].sort((a, b) => a - b);
}

/** "Right", as confidence means it: the words at F1 0.8 or better, and the speaker for the most part. */
export const isRight = ({ gold, found }: Pair): boolean =>
  gold !== null &&
  found !== null &&
  tokenF1(gold.quote, found.quote) >= 0.8 &&
  tokenF1(gold.speaker, found.speaker) >= 0.5;
