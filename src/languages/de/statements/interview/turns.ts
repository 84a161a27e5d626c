import type { EntityIndex } from "../../../../analysis/entities/entity-index.ts";
import type { TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
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

/** Turns by the numbers of their sentences. */
export type Turns = ReadonlyMap<number, Turn>;

/** The answer that a stretch of the text belongs to; null for none. */
export const turnOf = (turns: Turns, { tokens }: Words, first: number): Turn | null =>
  turns.get(tokens.sentenceOf[first]!) ?? null;

const NO_TURNS: Turns = new Map();
const END = new RegExp(`^[([]?(?:${pattern("end", false).source})`, "u");

/** The answers of an interview by their sentences' numbers; none for any other text. Linear in its length. */
export function turnsOf(words: Words, entities: EntityIndex): Turns {
  const paragraphs = paragraphsOf(words);
  const labels = labelsOf(words, entities, paragraphs);
  const answers = [...labels.values()].filter(({ kind }) => kind !== "question").length;
  if (answers === 0) return unlessToldOf(words, unlabelled(words, entities, paragraphs));
  if (!isDialogue(paragraphs, labels)) return NO_TURNS;
  return unlessToldOf(words, labelled(words, entities, paragraphs, labels));
}

/** Whoever answers says "ich": where every third paragraph names the one who would speak, it is told of him. */
function unlessToldOf(words: Words, turns: Turns): Turns {
  const all = [...new Set(turns.values())];
  const told = all.filter(({ speaker, said }) => {
    const surname = words.lower[speaker.last - 1];
    return words.lower.slice(said.first, said.last).some((word) => word === surname || word === `${surname}s`);
  });
  return told.length >= FEWEST_TOLD && told.length * 3 >= all.length ? NO_TURNS : turns;
}

/** Paragraphs, fewer of which may be a slip. */
const FEWEST_TOLD = 3;

type Labels = ReadonlyMap<Paragraph, Exclude<Label, { kind: "unknown" }>>;

/** What each paragraph's label is. A name that nothing is known of speaks where it comes again or stands behind a question. */
function labelsOf(words: Words, entities: EntityIndex, paragraphs: readonly Paragraph[]): Labels {
  const all = paragraphs.map((one) => (one.label === null ? null : labelOf(words, entities, one.label)));
  const often = new Map<string, number>();
  for (const label of all) if (label !== null && "key" in label) often.set(label.key, (often.get(label.key) ?? 0) + 1);
  const isAsked = all.some((label) => label?.kind === "question");
  const known = new Map<Paragraph, Exclude<Label, { kind: "unknown" }>>();
  const asking = new Map<string, boolean>();
  paragraphs.forEach((one, i) => {
    const label = all[i] ?? null;
    if (label === null) return;
    if (label.kind === "unknown") {
      const before = paragraphs[i - 1];
      const isAnswer = known.get(before!)?.kind === "question";
      const isOften = often.get(label.key)! > 1;
      const speaks = label.isWord
        ? (isOften && isAsked) || (isAnswer && before!.isQuestion)
        : isAnswer || before?.isQuestion === true || (isOften && often.size > 1);
      if (!speaks) return;
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
  const persons = new Set([...labels.values()].flatMap((label) => (label.kind === "person" ? [label.key] : [])));
  let speaker: TokenRange | null = null;
  let only: TokenRange | null = null;
  // Nothing but other answers tells how long the last one is.
  const lastTurn = paragraphs.findLastIndex((one) => labels.has(one) || asksWithout(one, hasAsking));
  let more = 0;
  let mostMore = 1;
  paragraphs.forEach((one, i) => {
    const label = labels.get(one);
    more = label === undefined && !asksWithout(one, hasAsking) ? more + 1 : 0;
    if (i < lastTurn) mostMore = Math.max(mostMore, more);
    if (i > lastTurn && more > mostMore) speaker = null;
    if (label !== undefined) {
      if (label.kind === "person") speaker = speakerOf(words, one, label.entity);
      else speaker = label.kind === "answer" ? asked : null;
      only ??= persons.size === 1 && label.kind === "person" ? speaker : null;
    } else if (isLong && asksWithout(one, hasAsking)) {
      // Only the first turns have labels: behind a question speaks the one who is asked.
      speaker = only;
      return;
    } else if (endsTurn(words, paragraphs, labels, i, hasAsking) || !isLong) speaker = null;
    if (speaker === null) return;
    const opens = label !== undefined;
    const from = opens ? one.body : one.tokens.first;
    if (from >= one.tokens.last) return;
    add(turns, words, one, {
      speaker,
      said: { first: from, last: one.tokens.last },
      label: opens ? { first: one.tokens.first, last: one.body } : null,
      goesOn: !opens,
    });
  });
  return turns;
}

function add(turns: Map<number, Turn>, { tokens }: Words, { tokens: { first, last } }: Paragraph, turn: Turn): void {
  for (let i = tokens.sentenceOf[first]!; i <= tokens.sentenceOf[last - 1]!; i++) turns.set(i, turn);
}

/** A question in a paragraph of its own, in bold or where the outlet asks, is the outlet's. */
const asksWithout = ({ isQuestion, isStrong }: Paragraph, hasAsking: boolean): boolean =>
  isQuestion && (isStrong || hasAsking);

/** A bold line, the line behind the last answer, and a question without a label that an answer follows. */
function endsTurn(words: Words, all: readonly Paragraph[], labels: Labels, i: number, hasAsking: boolean): boolean {
  const one = all[i]!;
  if (one.isStrong || END.test(wordsAt(words, one.tokens))) return true;
  return !hasAsking && one.isQuestion && all[i + 1] !== undefined && labels.has(all[i + 1]!);
}

/** The label's own words, without "(lacht)"; of initials, and of a word for the one asked, the name that they stand for. */
function speakerOf(words: Words, { label }: Paragraph, entity: Parameters<typeof mentionOf>[1] | null): TokenRange {
  const own = withoutBrackets(words, label!);
  if (entity === null || wordsAt(words, own).toLowerCase().includes(surnameOf(entity.name))) return own;
  return mentionOf(words, entity) ?? own;
}

function withoutBrackets({ tokens }: Words, { first, last }: TokenRange): TokenRange {
  for (let i = first + 1; i < last; i++) if (tokens.forms[i] === "(") return { first, last: i };
  return { first, last };
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
      add(turns, words, one, { speaker, said: one.tokens, label: null, goesOn });
      goesOn = true;
    }
  }
  return turns;
}
