// Sentences with English names: the Universal NER annotation of EWT's dev part, entities of GUM with a proper noun as head,
// and the proper nouns of EWT, of whatever kind.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityType } from "../../src/analysis/marks.ts";
import {
  canBegin,
  canEnd,
  canFollow,
  LABELS,
  labelOf,
  NAME_TYPES,
  OUTSIDE,
  Position,
} from "../../src/analysis/names/labels.ts";
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

/** "NNP" marks the words of a name whatever part of speech they are: "United" in "the United States" is an adjective. */
const PROPER = /^NNPS?$/u;

/** Universal parts of speech, with the words of names as proper nouns. */
const tagsOf = (words: readonly (readonly string[])[]): string[] =>
  words.map((columns) => (PROPER.test(columns[Column.xpos]!) ? "PROPN" : columns[Column.upos]!));

/**
 * The names of GUM: entities that hold proper nouns alone, and words that join them; the longest count. Entities of other kinds
 * than ours are MISC or no name, what stands in no such entity is left open.
 */
export function gumSentences(data: string): TrainingSentence[] {
  return conlluOf(data, "gum").map(gumSentence);
}

export function gumSentence(sentence: ConlluSentence): TrainingSentence {
  const words = wordsOf(sentence);
  const tags = tagsOf(words);
  const forms = words.map((columns) => columns[Column.form]!);
  const allowed = allowedLabels(forms, tags);
  const labels = new Uint8Array(words.length);
  const names = namedEntities(words, tags);
  for (const span of names.filter(({ type }) => type === "MISC"))
    for (let i = span.first; i < span.last; i++) allowed[i] = NO_KIND_OF_OURS;
  for (const span of names.filter(({ type }) => type !== "MISC")) {
    setLabels(labels, span);
    for (let i = span.first; i < span.last; i++) allowed[i] = 1 << labels[i]!;
    // What stands beside it is no part of it.
    for (const i of [span.first - 1, span.last]) if (allowed[i] === ANY_LABEL) allowed[i] = 1 << OUTSIDE;
  }
  return { forms, allowed, own: false, weight: OTHER_WEIGHT };
}

const NO_KIND_OF_OURS =
  ANY_LABEL & ~NAME_TYPES.filter((type) => type !== "MISC").reduce((bits, type) => bits | bitsOf(type), 0);

/** The labels of a type of name, one bit each. */
function bitsOf(type: EntityType): number {
  const first = labelOf(NAME_TYPES.indexOf(type), Position.begin);
  return 0b1111 << first;
}

/** Words between the proper nouns of one name, and of a person's. */
const JOINS = new Set("of the and for & 's ' - de la von van al del on in".split(" "));
const JOINS_OF_PERSONS = new Set("' - de la von van al del".split(" "));
/** What a name does not begin with, though the entity does: "the", "his". */
const BEFORE = /^(?:DET|PRON)$/u;

/** Entities that are names, outer ones first; none overlaps another. */
function namedEntities(words: readonly (readonly string[])[], tags: readonly string[]): LabelledSpan[] {
  const taken = new Uint8Array(words.length);
  return entitiesOf(words)
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .flatMap(({ kind, ...whole }) => {
      const span = trimmed({ ...whole, kind }, words, tags);
      const type = types.get(kind) ?? "MISC";
      if (span === null || taken.subarray(span.first, span.last).some(Boolean)) return [];
      taken.fill(1, span.first, span.last);
      return [{ ...span, type }];
    });
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** An entity's words without article, title and genitive; null for one that is no name. */
function trimmed(
  { first, last, kind }: Entity,
  words: readonly (readonly string[])[],
  tags: readonly string[],
): Stretch | null {
  while (first < last && tags[first] !== "PROPN" && BEFORE.test(tags[first]!)) first++;
  // "President Mara Hale": a title describes the name behind it.
  for (let i = first; i < last - 1; i++) if (words[i]![Column.deprel] === "nmod:desc") first = i + 1;
  while (last > first && (tags[last - 1] === "PART" || tags[last - 1] === "PUNCT")) last--;
  if (first === last || tags[first] !== "PROPN") return null;
  // "Americans" are people, and no name of one.
  if (last - first === 1 && words[first]![Column.xpos] === "NNPS" && kind === "person") return null;
  const joins = kind === "person" ? JOINS_OF_PERSONS : JOINS;
  for (let i = first; i < last; i++) {
    const isNumber = tags[i] === "NUM" && i > first;
    if (tags[i] !== "PROPN" && !isNumber && !(i < last - 1 && joins.has(words[i]![Column.form]!))) return null;
  }
  return { first, last };
}

interface Entity extends Stretch {
  readonly kind: string;
}

function entitiesOf(words: readonly (readonly string[])[]): Entity[] {
  const open: { readonly kind: string; readonly first: number }[] = [];
  const entities: Entity[] = [];
  words.forEach((columns, i) => {
    const entity = /(?:^|\|)Entity=(?<entity>[^|]*)/u.exec(columns[Column.misc]!)?.groups?.entity ?? "";
    for (const { groups } of entity.matchAll(OPENS)) open.push({ kind: groups!.kind!, first: i });
    for (let closing = [...entity.matchAll(/\)/gu)].length; closing > 0 && open.length > 0; closing--) {
      const { kind, first } = open.pop()!;
      entities.push({ kind, first, last: i + 1 });
    }
  });
  return entities;
}

/** Of the sentences without a proper noun so many are left out but one: they teach little and take long. */
const EVERY_OTHER = 4;

/** The proper nouns of EWT's training part. */
export const ewtSentences = (data: string): TrainingSentence[] => {
  let without = 0;
  return conlluOf(data, "ewt").flatMap((sentence) => {
    const words = wordsOf(sentence);
    const tags = tagsOf(words);
    if (!tags.includes("PROPN") && without++ % EVERY_OTHER !== 0) return [];
    const forms = words.map((columns) => columns[Column.form]!);
    return { forms, allowed: allowedLabels(forms, tags), own: false, weight: OTHER_WEIGHT };
  });
};

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
