import { range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";

/** What a paragraph, or one turn of several in it, looks like, before anybody knows whether it belongs to an interview. */
export interface Paragraph {
  readonly index: number;
  readonly tokens: TokenRange;
  /** The tokens before a colon that may name who speaks; null without any. */
  readonly label: TokenRange | null;
  /** Its first token behind label and colon. */
  readonly body: number;
  readonly isQuestion: boolean;
  /** It stands in bold on the page. */
  readonly isStrong: boolean;
}

/** UTF-16 units of a label, and its words: "Prof. Dr. Anna-Lena von Holm-Brandt (SPD)". */
const LONGEST_LABEL = 60;
const MOST_TOKENS = 10;
/** UTF-16 units of a question that stands alone: longer paragraphs only end in one. */
const LONGEST_QUESTION = 600;

/** The paragraphs of a text as far as they tell of turns; linear in its length. */
export function paragraphsOf(words: Words): readonly Paragraph[] {
  const { sentences, text } = words.tokens;
  const strong = new Set(text.strong.map(({ start }) => start));
  const found: Paragraph[] = [];
  for (const { first, last, paragraph } of sentences) {
    const before = found.at(-1);
    const goesOn =
      before?.index === paragraph && !(isQuestionOf(words, before) && colonIn(words, range(first, last)) > 0);
    if (goesOn && !asksAgain(words, first, found))
      found[found.length - 1] = { ...before, tokens: range(before.tokens.first, last) };
    else found.push(opened(words, paragraph, range(first, last), strong));
  }
  return found.map((one) => ({ ...one, isQuestion: asks(words, one) }));
}

/** "Frage: Warum klagen Sie? Holm: Weil …": a turn behind a labelled question, in one paragraph. */
const isQuestionOf = (words: Words, one: Paragraph): boolean => one.label !== null && asks(words, one);

/** "… Frage: Wer hätte fragen müssen?": the label of the question before it, once more in the paragraph. */
function asksAgain({ tokens }: Words, first: number, found: readonly Paragraph[]): boolean {
  const [answer, question] = [found.at(-1)!, found.at(-2)];
  if (question?.label == null || answer.index !== question.index) return false;
  const { first: from, last } = question.label;
  return tokens.forms.slice(from, last + 1).every((form, k) => tokens.forms[first + k] === form);
}

function opened(words: Words, index: number, tokens: TokenRange, strong: ReadonlySet<number>): Paragraph {
  const colon = colonIn(words, tokens);
  return {
    index,
    tokens,
    label: colon < 0 ? null : range(tokens.first, colon),
    body: colon < 0 ? tokens.first : colon + 1,
    isQuestion: false,
    isStrong: strong.has(words.tokens.starts[tokens.first]!),
  };
}

/** The colon behind a label of names, titles and initials; -1 where what stands before it is no such thing. */
function colonIn({ tokens, lower, quoteDepth }: Words, { first, last }: TokenRange): number {
  const { starts, forms, text } = tokens;
  for (let i = first; i < Math.min(last, first + MOST_TOKENS); i++) {
    if (starts[i]! - starts[first]! > LONGEST_LABEL || quoteDepth[i]! > 0) return -1;
    if (forms[i] === ":") return i > first && /\s/u.test(text.content.charAt(starts[i]! + 1)) ? i : -1;
    const isPart = /^[\p{L}().&/'’-]/u.test(forms[i]!);
    if (!isPart || (i === first && forms[i] === lower[i] && !/^[a-z]{2,4}$/u.test(forms[i]!))) return -1;
  }
  return -1;
}

function asks({ tokens }: Words, { tokens: { first, last }, body }: Paragraph): boolean {
  const length = tokens.ends[last - 1]! - tokens.starts[first]!;
  let end = last - 1;
  while (end > body && /^[”“"»«)]$/u.test(tokens.forms[end]!)) end--;
  return length <= LONGEST_QUESTION && /^\?+!?$/u.test(tokens.forms[end]!);
}
