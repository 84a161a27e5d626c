import type { ReadWithText } from "../../../propositions/read-article.ts";
import type { Span } from "../../../text/span.ts";
import { pattern } from "../statements/interview/labels.ts";
import { listedOutlet } from "./voice.ts";

/**
 * Whether words stand in what an interviewer asks: nobody says it, whatever it is of.
 *
 *     Frage : Sie sagten , die Schleuse klemme . Seit wann ?
 *             ^------------------------------------------^
 */
export function isAsked(article: ReadWithText, [first]: readonly Span[]): boolean {
  if (first === undefined) return false;
  return questionsOf(article).some(({ start, end }) => first.start >= start && first.start < end);
}

const byArticle = new WeakMap<ReadWithText, readonly Span[]>();

/** Lines with a label that stands for the outlet, where it stands before two or more and one of them asks: no review of the papers. */
function questionsOf(article: ReadWithText): readonly Span[] {
  const known = byArticle.get(article);
  if (known !== undefined) return known;
  const lines = [...article.document.text.matchAll(LABELLED)].map(({ index, 0: line, groups }) => ({
    label: groups!.label!.trim(),
    isQuestion: line.trimEnd().endsWith("?"),
    start: index,
    end: index + line.length,
  }));
  const asked = lines.filter(({ label }) => QUESTION.test(label) || listedOutlet(label) !== null);
  const found = asked.filter(({ label }) => {
    const own = asked.filter((other) => other.label === label);
    return own.length >= FEWEST && own.some(({ isQuestion }) => isQuestion);
  });
  byArticle.set(article, found);
  return found;
}

/** One such line is a heading or a credit. */
const FEWEST = 2;
const LABELLED = /^[ \t]*(?<label>\p{Lu}[^:\n]{0,29}):\s.*$/gmu;
const QUESTION = pattern("question", true);
