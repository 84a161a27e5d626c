import { hashOf } from "../../src/analysis/hash.ts";
import type { Lexicon } from "../../src/analysis/lexicon.ts";
import { findNames } from "../../src/analysis/names/find-names.ts";
import { LABELS, labelOf, NAME_TYPES, OUTSIDE, Position } from "../../src/analysis/names/labels.ts";
import type { NameModel } from "../../src/analysis/names/model.ts";
import { FIRMLY_OUTSIDE } from "../../src/analysis/names/tables.ts";
import { tokenRows } from "../../src/languages/de/rows/token-rows.ts";
import { toText } from "../../src/text/to-text.ts";
import { tokenise } from "../../src/tokens/tokenise.ts";
import { newsArticles } from "../news.ts";

/** A word that was met less often is not remembered. */
const LEAST_COUNT = 3;
/** Every so many articles are read; all of them tell hardly more. */
const EVERY = 2;
/** Shares of the most frequent label from which a memory counts as firm, or as fair. */
const FIRM = 0.85;
const FAIR = 0.55;

/**
 * What each capitalised word of the news mostly is, as the model reads the articles: the most frequent label and how
 * firm it is, packed into a number from 1.
 */
export async function remember(
  data: string,
  lexicon: Lexicon,
  model: NameModel,
  log: (line: string) => void,
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<string, Uint16Array>();
  let read = 0;
  for await (const { text } of newsArticles(data)) {
    if (read++ % EVERY !== 0) continue;
    const tokens = tokenise(toText({ text, language: "de" }), tokenRows);
    const labels = new Uint8Array(tokens.count);
    for (const { first, last, type } of findNames(tokens, lexicon, model)) {
      for (let i = first; i < last; i++) labels[i] = labelOf(NAME_TYPES.indexOf(type), positionOf(i, first, last));
    }
    for (const sentence of tokens.sentences) {
      for (let i = sentence.first; i < sentence.last; i++) {
        const form = tokens.forms[i]!;
        // A capital at the start of a sentence says nothing, so a word outside of names is not counted there.
        if (!/^\p{Lu}/u.test(form) || (i === sentence.first && labels[i] === OUTSIDE)) continue;
        let of = counts.get(form);
        if (!of) {
          of = new Uint16Array(LABELS);
          counts.set(form, of);
        }
        if (of[labels[i]!]! < 0xffff) of[labels[i]!]!++;
      }
    }
  }
  const memories = new Map<number, number>();
  for (const [form, of] of counts) {
    const total = of.reduce((sum, count) => sum + count, 0);
    if (total >= LEAST_COUNT) memories.set(hashOf(form), packed(of, total));
  }
  log(`names: ${memories.size} words remembered`);
  return memories;
}

function packed(counts: Uint16Array, total: number): number {
  let label = 0;
  for (let at = 1; at < counts.length; at++) if (counts[at]! > counts[label]!) label = at;
  const share = counts[label]! / total;
  return FIRMLY_OUTSIDE + label * 3 + (share >= FIRM ? 0 : share >= FAIR ? 1 : 2);
}

const positionOf = (at: number, first: number, last: number): number =>
  last - first === 1
    ? Position.single
    : at === first
      ? Position.begin
      : at === last - 1
        ? Position.end
        : Position.inside;
