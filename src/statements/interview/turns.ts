import type { EntityIndex } from "../../analysis/entities/entity-index.ts";
import type { TokenRange } from "../../analysis/noun-phrases.ts";
import type { Words } from "../../analysis/words.ts";
import { mentionOf, personAsked, speakTo } from "./asked.ts";
import { type Label, labelOf, pattern, surnameOf, wordsAt } from "./labels.ts";
import { type Paragraph, paragraphsOf } from "./paragraph.ts";

/** A paragraph of an answer. */
export interface Turn {
  readonly speaker: TokenRange;
  /** What is said, without the label. */
  readonly said: TokenRange;
  /** With its colon; null where the paragraph goes on, or nothing but its place tells that it is an answer. */
  readonly label: TokenRange | null;
  /** Whether it goes on with the paragraph before. */
  readonly goesOn: boolean;
}

export type Turns = ReadonlyMap<number, Turn>;

const NO_TURNS: Turns = new Map();
const END = new RegExp(`^[([]?(?:${pattern("end", false).source})`, "u");

/** The answers of an interview by their paragraphs' numbers; none for any other text. Linear in its length. */
export function turnsOf(words: Words, entities: EntityIndex): Turns {
  const paragraphs = paragraphsOf(words);
  const labels = labelsOf(words, entities, paragraphs);
  const answers = [...labels.values()].filter(({ kind }) => kind !== "question").length;
  if (answers > 0) return isDialogue(paragraphs, labels) ? labelled(words, entities, paragraphs, labels) : NO_TURNS;
  return unlabelled(words, entities, paragraphs);
}

type Labels = ReadonlyMap<Paragraph, Exclude<Label, { kind: "unknown" }>>;

/** What each paragraph's label is. A name that nothing is known of speaks where it comes again or stands behind a question. */
function labelsOf(words: Words, entities: EntityIndex, paragraphs: readonly Paragraph[]): Labels {
  const all = paragraphs.map((one) => (one.label === null ? null : labelOf(words, entities, one.label)));
  const often = new Map<string, number>();
  for (const label of all) if (label !== null && "key" in label) often.set(label.key, (often.get(label.key) ?? 0) + 1);
  const known = new Map<Paragraph, Exclude<Label, { kind: "unknown" }>>();
  const asking = new Map<string, boolean>();
  paragraphs.forEach((one, i) => {
    const label = all[i] ?? null;
    if (label === null) return;
    if (label.kind === "unknown") {
      const isBehind = paragraphs[i - 1]?.isQuestion === true || known.get(paragraphs[i - 1]!)?.kind === "question";
      if (!isBehind && (often.get(label.key)! < 2 || often.size < 2)) return;
      known.set(one, { kind: "person", key: label.key, entity: null });
    } else known.set(one, label);
    if ("key" in label) asking.set(label.key, (asking.get(label.key) ?? true) && one.isQuestion);
  });
  // Who only ever asks, twice or more, asks for the outlet.
  for (const [one, label] of known)
    if (label.kind === "person" && asking.get(label.key) && often.get(label.key)! > 1)
      known.set(one, { kind: "question" });
  return known;
}

/**
 * Whether labels make up an interview: questions and answers in turn, an answer behind a question that has no label, or
 * two who speak again and again.
 */
function isDialogue(paragraphs: readonly Paragraph[], labels: Labels): boolean {
  const kinds = [...labels.values()];
  const questions = kinds.filter(({ kind }) => kind === "question").length;
  const persons = kinds.flatMap((label) => (label.kind === "person" ? [label.key] : []));
  if (questions > 0) return kinds.length > 2 || [...labels.keys()].some(({ isQuestion }) => isQuestion);
  const isBehind = paragraphs.some(
    (one, i) => labels.get(one)?.kind === "person" && paragraphs[i - 1]?.isQuestion && !labels.has(paragraphs[i - 1]!),
  );
  return isBehind || (persons.length > 2 && new Set(persons).size > 1 && new Set(persons).size < persons.length);
}

function labelled(words: Words, entities: EntityIndex, paragraphs: readonly Paragraph[], labels: Labels): Turns {
  const turns = new Map<number, Turn>();
  const first = paragraphs.findIndex((one) => labels.has(one));
  const questions = paragraphs.filter((one) => labels.get(one)?.kind === "question" || one.isQuestion);
  const asked = personAsked(words, entities, paragraphs.slice(0, Math.max(0, first)), questions);
  const hasAsking = [...labels.values()].some(({ kind }) => kind === "question");
  // One answer alone in a text: nothing tells where it ends.
  const isLong = labels.size > 1;
  let speaker: TokenRange | null = null;
  paragraphs.forEach((one, i) => {
    const label = labels.get(one);
    if (label !== undefined) {
      if (label.kind === "person") speaker = speakerOf(words, one, label.entity);
      else speaker = label.kind === "answer" ? asked : null;
    } else if (endsTurn(words, paragraphs, labels, i, hasAsking) || !isLong) speaker = null;
    if (speaker === null) return;
    const opens = label !== undefined;
    const from = opens ? one.body : one.tokens.first;
    if (from >= one.tokens.last) return;
    turns.set(one.index, {
      speaker,
      said: { first: from, last: one.tokens.last },
      label: opens ? { first: one.tokens.first, last: one.body } : null,
      goesOn: !opens,
    });
  });
  return turns;
}

/** A bold line, the line behind the last answer, and a question without a label that an answer follows. */
function endsTurn(words: Words, all: readonly Paragraph[], labels: Labels, i: number, hasAsking: boolean): boolean {
  const one = all[i]!;
  if (one.isStrong || END.test(wordsAt(words, one.tokens))) return true;
  return !hasAsking && one.isQuestion && all[i + 1] !== undefined && labels.has(all[i + 1]!);
}

/** The label's own words; of initials, and of a word for the one asked, the name that they stand for. */
function speakerOf(words: Words, { label }: Paragraph, entity: Parameters<typeof mentionOf>[1] | null): TokenRange {
  if (entity === null || wordsAt(words, label!).toLowerCase().includes(surnameOf(entity.name))) return label!;
  return mentionOf(words, entity) ?? label!;
}

/** Questions without labels, fewer of which are a figure of speech. */
const FEWEST_QUESTIONS = 3;
const FEWEST_BOLD = 2;

/** Questions in bold, or in paragraphs of their own, to somebody whom the text names: what stands behind each is the answer. */
function unlabelled(words: Words, entities: EntityIndex, paragraphs: readonly Paragraph[]): Turns {
  const bold = paragraphs.filter(({ isStrong, isQuestion }) => isStrong && isQuestion);
  const isBold = bold.length >= FEWEST_BOLD;
  const questions = isBold ? bold : paragraphs.filter(({ isQuestion }) => isQuestion);
  if (questions.length < (isBold ? FEWEST_BOLD : FEWEST_QUESTIONS) || !speakTo(words, questions)) return NO_TURNS;
  const first = paragraphs.indexOf(questions[0]!);
  const speaker = personAsked(words, entities, paragraphs.slice(0, first), questions);
  if (speaker === null) return NO_TURNS;
  const turns = new Map<number, Turn>();
  let isAnswer = false;
  let goesOn = false;
  for (const one of paragraphs.slice(first)) {
    const asks = isBold ? one.isStrong : one.isQuestion;
    if (asks || END.test(wordsAt(words, one.tokens))) {
      isAnswer = asks;
      goesOn = false;
    } else if (isAnswer) {
      turns.set(one.index, { speaker, said: one.tokens, label: null, goesOn });
      goesOn = true;
    }
  }
  return turns;
}
