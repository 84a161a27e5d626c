import type { Lexicon } from "./lexicon.ts";
import { headColumns, type Labels } from "./network/labels.ts";
import { createEncoder, type Encoder, LONGEST_SENTENCE } from "./network/network.ts";
import { readSyntaxFile, rowsOf, type SyntaxFacts } from "./network/syntax-file.ts";
import { bestTree, treeSpace } from "./network/tree.ts";
import type { WordVectors } from "./network/vectors.ts";
import { Morph, type Run, type Syntax, type SyntaxModel } from "./syntax.ts";
import { featsReader } from "./syntax-feats.ts";
import { lemmaReader } from "./syntax-lemma.ts";
import { moodSettler } from "./syntax-mood.ts";

/** Words that are read at once; a longer sentence is cut into pieces whose roots hang on the first one's. */
const LONGEST_PIECE: number = LONGEST_SENTENCE - 1;

/** Opens `models/de/syntax.bin`. Throws a `RangeError` for a damaged file. */
export function openSyntax(bytes: Uint8Array, vectors: WordVectors, lexicon: Lexicon): SyntaxModel {
  const { facts, keys, weights } = readSyntaxFile(bytes);
  const encoder = createEncoder(facts.shape, weights, { lexicon, vectors, rowOf: rowsOf(keys) });
  return syntaxOf(encoder, facts, lexicon);
}

/** The model that an encoder's scores make. */
export function syntaxOf(encoder: Encoder, facts: SyntaxFacts, lexicon: Lexicon): SyntaxModel {
  const { labels } = facts;
  const decode = decoder(encoder, labels, facts.shape.labels);
  const lemma = lemmaReader(facts.lemmas, lexicon);
  const settleMood = moodSettler(labels, lexicon);
  return {
    labels,
    analyse(forms, sentences) {
      const count = forms.length;
      const syntax: Syntax = {
        kind: "syntax",
        labels,
        count,
        upos: new Uint8Array(count).fill(Math.max(0, labels.upos.indexOf("X"))),
        xpos: new Uint8Array(count).fill(Math.max(0, labels.xpos.indexOf("XY"))),
        morph: new Uint16Array(count),
        heads: new Int32Array(count).fill(-1),
        deprel: new Uint8Array(count).fill(labels.deprel.indexOf("root")),
      };
      for (const sentence of sentences) decode(forms, sentence, syntax);
      for (const sentence of sentences) settleMood(forms, sentence, syntax);
      return syntax;
    },
    lemma: (forms, syntax, token) => lemma(forms[token]!, labels.upos[syntax.upos[token]!]!),
    feats: featsReader(facts.rest),
  };
}

function argmax(numbers: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (numbers[from + i]! > numbers[from + best]!) best = i;
  return best;
}

/** Writes what the encoder says of one sentence into the arrays of the text. */
function decoder(encoder: Encoder, labels: Labels, labelColumns: number) {
  const firsts = headColumns(labels);
  const shifts = Object.values(Morph).map((m) => m.shift);
  const space = treeSpace(LONGEST_SENTENCE);
  const heads = new Int32Array(LONGEST_SENTENCE);
  const root = labels.deprel.indexOf("root");
  const continued = labels.deprel.indexOf("parataxis");

  function tags(syntax: Syntax, first: number, length: number): void {
    for (let p = 1; p < length; p++) {
      const row = p * encoder.width;
      const token = first + p - 1;
      syntax.upos[token] = argmax(encoder.outputs, row + firsts[0]!, firsts[1]! - firsts[0]!);
      syntax.xpos[token] = argmax(encoder.outputs, row + firsts[1]!, firsts[2]! - firsts[1]!);
      let morph = 0;
      for (let a = 0; a < shifts.length; a++) {
        const from = firsts[2 + a]!;
        morph |= argmax(encoder.outputs, row + from, firsts[3 + a]! - from) << shifts[a]!;
      }
      syntax.morph[token] = morph;
    }
  }

  /** Relations of the piece; `above` is the token that its root hangs on, -1 for none. Returns the piece's root. */
  function tree(syntax: Syntax, first: number, length: number, above: number): number {
    let top = first;
    for (let p = 1; p < length; p++) {
      const token = first + p - 1;
      const row = p * labelColumns;
      if (heads[p] === 0) {
        top = token;
        syntax.heads[token] = above;
        syntax.deprel[token] = above < 0 ? root : continued;
      } else {
        // Only the root's relation is "root".
        encoder.labels[row + root] = Number.NEGATIVE_INFINITY;
        syntax.heads[token] = first + heads[p]! - 1;
        syntax.deprel[token] = argmax(encoder.labels, row, labels.deprel.length);
      }
    }
    return top;
  }

  return (forms: readonly string[], { first, last }: Run, syntax: Syntax): void => {
    let above = -1;
    for (let from = first; from < last; from += LONGEST_PIECE) {
      const to = Math.min(last, from + LONGEST_PIECE);
      const length = to - from + 1;
      const width = encoder.encode(forms, from, to);
      tags(syntax, from, length);
      bestTree(encoder.arcs, length, width, heads, space);
      heads[0] = 0;
      encoder.scoreLabels(length, heads);
      const top = tree(syntax, from, length, above);
      if (above < 0) above = top;
    }
  };
}
