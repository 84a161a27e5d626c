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
import { Column, type ConlluSentence, wordsOf } from "../../src/text/conllu.ts";
import { toText } from "../../src/text/to-text.ts";
import { tokenise } from "../../src/tokens/tokenise.ts";
import { treebankSentences as conlluOf } from "../syntax/treebanks.ts";
import { missing } from "../xz-lines.ts";
import { listedTypes } from "./english-phrases.ts";
import type { TrainingSentence } from "./examples.ts";
import { townNames } from "./phrases.ts";
import { type LabelledSpan, setLabels } from "./sentence.ts";
import {
  type Entity,
  type Kinds,
  type Known,
  NOTHING_KNOWN,
  type TreeName,
  type TreeType,
  titlesOf,
  treeNames,
} from "./tree-names.ts";
import { ANY_LABEL } from "./treebanks.ts";

interface Named {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** What corpora call the three kinds; all other names are MISC. */
const types: ReadonlyMap<string, EntityType> = new Map(
  Object.entries({
    PER: "PER",
    LOC: "LOC",
    ORG: "ORG",
  }),
);

/** EWT's names have no kinds. */
const UNTYPED_WEIGHT = 0.5;

const linesOf = (file: string): Named[] => {
  if (!existsSync(file)) throw missing(file);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

/** The sentences of the Universal NER annotation, whose names are marked by offset. */
export function unerSentences(data: string): TrainingSentence[] {
  return linesOf(join(data, "en/names/uner-ewt-dev.jsonl")).flatMap(({ text, names }) =>
    inOurWords(text, 1, true, (allowed, wordsIn) => {
      for (const { start, end, type } of names) {
        const span = wordsIn(start, end);
        if (span !== null) allowType(allowed, span, types.get(type) ?? "MISC");
      }
    }),
  );
}

/**
 * People overlook names. A word with a capital inside of a sentence that they left outside, and that the lists know by one kind alone, may
 * be one of it, so that nobody learns from one oversight that "Google" is no name.
 */
export function withOpenWords(
  sentences: readonly TrainingSentence[],
  listed: Known["listed"],
): readonly TrainingSentence[] {
  return sentences.map(({ forms, allowed, ...rest }) => ({
    ...rest,
    forms,
    allowed: allowed.map((bits, at) => {
      if (at === 0 || bits !== 1 << OUTSIDE || !/^\p{Lu}/u.test(forms[at]!)) return bits;
      const type = listed([forms[at]!], { titled: false, placed: false });
      return type === null
        ? bits
        : bits | (1 << labelOf(NAME_TYPES.indexOf(type === "state" ? "LOC" : type), Position.single));
    }),
  }));
}

/** The words of a text as we cut them, none in a name but what `mark` allows; it finds the words of a stretch by offsets. */
function inOurWords(
  text: string,
  weight: number,
  own: boolean,
  mark: (allowed: Int32Array, wordsIn: (start: number, end: number) => Stretch | null) => void,
): TrainingSentence[] {
  const tokens = tokenise(toText({ text, language: "en" }), tokenRows);
  const allowed = new Int32Array(tokens.count).fill(1 << OUTSIDE);
  mark(allowed, (start, end) => {
    const inside = (i: number): boolean => tokens.starts[i]! < end && tokens.ends[i]! > start;
    let first = 0;
    while (first < tokens.count && !inside(first)) first++;
    let last = first;
    while (last < tokens.count && inside(last)) last++;
    return last > first ? { first, last } : null;
  });
  return tokens.sentences.map(({ first, last }) => ({
    forms: tokens.forms.slice(first, last),
    allowed: allowed.slice(first, last),
    own,
    weight,
  }));
}

/** The names of GUM: one is of the kind of the entity that it is the head of. */
export const gumSentence = (sentence: ConlluSentence, known: Known = NOTHING_KNOWN): TrainingSentence[] =>
  treeSentence(sentence, treeNames(sentence, kindsOf(wordsOf(sentence)), known), 1);

/** "Entity=(12-person-new-…": an entity of the kind begins at the word; "12)" ends it. */
const OPENS = /\((?<id>\d+)-(?<kind>[a-z]+)-[^()]*/gu;

/** By the head of each entity what it is and where it ends, the longest. */
function kindsOf(words: readonly (readonly string[])[]): Kinds {
  const open: { readonly kind: string; readonly first: number }[] = [];
  const kinds = new Map<number, Entity>();
  words.forEach((columns, i) => {
    const entity = /(?:^|\|)Entity=(?<entity>[^|]*)/u.exec(columns[Column.misc]!)?.groups?.entity ?? "";
    for (const { groups } of entity.matchAll(OPENS)) open.push({ kind: groups!.kind!, first: i });
    for (let closing = [...entity.matchAll(/\)/gu)].length; closing > 0 && open.length > 0; closing--) {
      const { kind, first } = open.pop()!;
      for (let at = first; at <= i; at++) {
        const head = Number(words[at]![Column.head]) - 1;
        if (head < first || head > i) kinds.set(at, { kind, last: i + 1 });
      }
    }
  });
  return (top) => kinds.get(top) ?? null;
}

/** Of the sentences without a proper noun so many are left out but one: they teach little and take long. */
const EVERY_OTHER = 4;

/** Articles of GUM that bench/english keeps blind. */
const SCORED = /^# sent_id = GUM_news_(?:defector|imprisoned|taxes|warming)-/u;

/** What is learned from beside the sentences of Universal NER: GUM, and EWT's training part, whose names have no kinds. */
export async function otherSentences(data: string): Promise<TrainingSentence[]> {
  const gum = conlluOf(data, "gum").filter(({ comments }) => !comments.some((line) => SCORED.test(line)));
  const ewt = conlluOf(data, "ewt");
  const titles = titlesOf([...gum, ...ewt]);
  const known = withFamilies({ listed: await listedTypes(data, await townNames(data)), titles }, ewt);
  let without = 0;
  const named = ewt.flatMap((sentence) => {
    const names = treeNames(sentence, () => null, known);
    if (names.length === 0 && without++ % EVERY_OTHER !== 0) return [];
    return treeSentence(sentence, names, UNTYPED_WEIGHT);
  });
  return [...gum.flatMap((sentence) => gumSentence(sentence, known)), ...named];
}

/** … and of a word alone that is a person's last name elsewhere in the treebank: "Boone" by "Tom Boone". */
function withFamilies(known: Known, sentences: readonly ConlluSentence[]): Known {
  const families = new Set<string>();
  for (const sentence of sentences) {
    const words = wordsOf(sentence).map((columns) => columns[Column.form]!);
    for (const { first, last, type } of treeNames(sentence, () => null, known))
      if (type === "PER" && last - first > 1) families.add(words[last - 1]!);
  }
  return {
    ...known,
    listed: (words, beside) => {
      const isFamily = words.length === 1 && !beside.placed && families.has(words[0]!);
      return known.listed(words, beside) ?? (isFamily ? "PER" : null);
    },
  };
}

/** A sentence of a treebank in words as running text has them. */
function treeSentence(sentence: ConlluSentence, names: readonly TreeName[], weight: number): TrainingSentence[] {
  const { text, starts, ends } = runningText(sentence);
  return inOurWords(text, weight, false, (allowed, wordsIn) => {
    for (const { first, last, type } of names) {
      const span = wordsIn(starts[first]!, ends[last - 1]!);
      if (span !== null) allowType(allowed, span, type);
    }
  });
}

/** The sentence as it is written, and where each word stands in it. */
function runningText(sentence: ConlluSentence): { text: string; starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  for (const columns of wordsOf(sentence)) {
    starts.push(text.length);
    text += columns[Column.form]!;
    ends.push(text.length);
    if (!columns[Column.misc]!.split("|").includes("SpaceAfter=No")) text += " ";
  }
  return { text, starts, ends };
}

type Stretch = Omit<LabelledSpan, "type">;

/** What a stretch may be: the labels of its type at each of its words. */
function allowType(allowed: Int32Array, { first, last }: Stretch, type: TreeType): void {
  if (type === "open") {
    allowed.fill(ANY_LABEL, first, last);
    return;
  }
  const given: readonly EntityType[] = type === "some" ? NAME_TYPES : type === "other" ? ["MISC"] : [type];
  allowed.fill(type === "other" ? 1 << OUTSIDE : 0, first, last);
  const labels = new Uint8Array(last - first);
  for (const one of given) {
    setLabels(labels, { first: 0, last: last - first, type: one });
    for (let i = first; i < last; i++) allowed[i]! |= 1 << labels[i - first]!;
  }
}

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
