// Sentences with English names: the Universal NER annotation of EWT's dev part, entities of GUM with a proper noun as head,
// and the proper nouns of EWT, of whatever kind.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityType } from "../../src/analysis/marks.ts";
import { canBegin, canEnd, canFollow, LABELS, OUTSIDE } from "../../src/analysis/names/labels.ts";
import { tokenRows } from "../../src/languages/en/rows/token-rows.ts";
import { Column, type ConlluSentence } from "../../src/text/conllu.ts";
import { toText } from "../../src/text/to-text.ts";
import { tokenise } from "../../src/tokens/tokenise.ts";
import { treebankSentences as conlluOf } from "../syntax/treebanks.ts";
import { missing } from "../xz-lines.ts";
import type { TrainingSentence } from "./examples.ts";
import { type LabelledSpan, setLabels } from "./sentence.ts";
import { ANY_LABEL, allowedLabels } from "./treebanks.ts";

interface Named {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** What corpora call the three kinds; all other names are MISC. */
const types: ReadonlyMap<string, EntityType> = new Map(
  Object.entries({
    PER: "PER",
    person: "PER",
    LOC: "LOC",
    place: "LOC",
    ORG: "ORG",
    organization: "ORG",
  }),
);

/** GUM's kinds of entity are not drawn as ours are: full weight belongs to UNER. */
const OTHER_WEIGHT = 0.5;

const linesOf = (file: string): Named[] => {
  if (!existsSync(file)) throw missing(file);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

/** The sentences of the Universal NER annotation, whose names are marked by offset. */
export function unerSentences(data: string): TrainingSentence[] {
  return linesOf(join(data, "en/names/uner-ewt-dev.jsonl")).flatMap(({ text, names }) => {
    const tokens = tokenise(toText({ text, language: "en" }), tokenRows);
    const labels = new Uint8Array(tokens.count);
    for (const { start, end, type } of names) {
      const inside = (i: number): boolean => tokens.starts[i]! < end && tokens.ends[i]! > start;
      let first = 0;
      while (first < tokens.count && !inside(first)) first++;
      let last = first;
      while (last < tokens.count && inside(last)) last++;
      if (last > first) setLabels(labels, { first, last, type: types.get(type) ?? "MISC" });
    }
    return tokens.sentences.map(({ first, last }) => ({
      forms: tokens.forms.slice(first, last),
      allowed: Int32Array.from(labels.subarray(first, last), (label) => 1 << label),
      own: true,
      weight: 1,
    }));
  });
}

const wordsOf = ({ rows }: ConlluSentence): (readonly string[])[] =>
  rows.filter((row) => row.kind === "word").map((row) => row.columns);

/** "Entity=(12-person-new-…": an entity of the kind begins at the word; "12)" ends it. */
const OPENS = /\((?<id>\d+)-(?<kind>[a-z]+)-[^()]*/gu;

/** The proper nouns of GUM, by the kind of the innermost entity whose words they are; other kinds than ours are left open. */
export function gumSentences(data: string): TrainingSentence[] {
  return conlluOf(data, "gum").map((sentence) => {
    const words = wordsOf(sentence);
    const forms = words.map((columns) => columns[Column.form]!);
    const allowed = allowedLabels(
      forms,
      words.map((columns) => columns[Column.upos]!),
    );
    const labels = new Uint8Array(words.length);
    for (const span of properNames(words)) {
      if (span.type === "MISC") continue;
      setLabels(labels, span);
      for (let i = span.first; i < span.last; i++) allowed[i] = 1 << labels[i]!;
      // What stands beside it is no part of it.
      for (const i of [span.first - 1, span.last]) if (allowed[i] === ANY_LABEL) allowed[i] = 1 << OUTSIDE;
    }
    return { forms, allowed, own: false, weight: OTHER_WEIGHT };
  });
}

/** Runs of proper nouns with the kind of the entity that holds the whole run and little else. */
function properNames(words: readonly (readonly string[])[]): LabelledSpan[] {
  const open: { readonly id: string; readonly kind: string; readonly first: number }[] = [];
  const entities: { readonly kind: string; readonly first: number; readonly last: number }[] = [];
  words.forEach((columns, i) => {
    const entity = /(?:^|\|)Entity=(?<entity>[^|]*)/u.exec(columns[Column.misc]!)?.groups?.entity ?? "";
    for (const { groups } of entity.matchAll(OPENS)) open.push({ id: groups!.id!, kind: groups!.kind!, first: i });
    for (let closing = [...entity.matchAll(/\)/gu)].length; closing > 0 && open.length > 0; closing--) {
      const { kind, first } = open.pop()!;
      entities.push({ kind, first, last: i + 1 });
    }
  });
  const spans: LabelledSpan[] = [];
  for (let first = 0; first < words.length; first++) {
    if (words[first]![Column.upos] !== "PROPN") continue;
    let last = first + 1;
    while (last < words.length && words[last]![Column.upos] === "PROPN") last++;
    const holding = entities
      .filter((e) => e.first <= first && last <= e.last)
      .sort((a, b) => a.last - a.first - (b.last - b.first))[0];
    const type = holding && holding.last - holding.first <= last - first + 2 ? types.get(holding.kind) : undefined;
    spans.push({ first, last, type: type ?? "MISC" });
    first = last - 1;
  }
  return spans;
}

/** The proper nouns of EWT's training part. */
export const ewtSentences = (data: string): TrainingSentence[] =>
  conlluOf(data, "ewt").map((sentence) => {
    const words = wordsOf(sentence);
    const forms = words.map((columns) => columns[Column.form]!);
    const tags = words.map((columns) => columns[Column.upos]!);
    return { forms, allowed: allowedLabels(forms, tags), own: false, weight: OTHER_WEIGHT };
  });

/** Whether some labelling agrees with what is allowed: a name that a sentence's end cuts has none. */
export function isPossible({ allowed }: TrainingSentence): boolean {
  let before = Array.from({ length: LABELS }, (_, label) => canBegin(label) && (allowed[0]! & (1 << label)) !== 0);
  for (let at = 1; at < allowed.length; at++) {
    const last = before;
    before = Array.from(
      { length: LABELS },
      (_, label) => (allowed[at]! & (1 << label)) !== 0 && last.some((is, from) => is && canFollow(from, label)),
    );
  }
  return allowed.length > 0 && before.some((is, label) => is && canEnd(label));
}
