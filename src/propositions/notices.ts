import { overlaps, type Span } from "../text/span.ts";
import type { Voice } from "./voice.ts";

/** Characters back and ahead in which the brackets of a note are looked for. */
const LONGEST_NOTE = 600;

/**
 * Whether words are the house's to its readers, not the article's: a service paragraph, or a note in square brackets, that names no
 * source. Who spoke before it, as in an interview, says nothing in it.
 *
 *     Der Hafen ist frei. [Wenn Sie jeden Morgen wissen wollen, was im Hafen geschieht: hier kostenlos anmelden.]
 */
export const isNoticeIn = (isHouseNotice: (paragraph: string) => boolean) => {
  // What is said one after another stands in one paragraph.
  let last = { paragraph: "", is: isHouseNotice("") };
  const isNotice = (paragraph: string): boolean => {
    if (last.paragraph !== paragraph) last = { paragraph, is: isHouseNotice(paragraph) };
    return last.is;
  };
  return (text: string, spans: readonly Span[], voice: Voice): boolean => {
    const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
    const before = text.slice(Math.max(0, start - LONGEST_NOTE), start);
    const behind = text.slice(end, end + LONGEST_NOTE);
    const isNote = before.lastIndexOf("[") > before.lastIndexOf("]") && /^[^[]*\]/u.test(behind);
    const from = isNote ? before.lastIndexOf("[") + start - before.length : text.lastIndexOf("\n", start - 1) + 1;
    const line = text.indexOf("\n", end);
    const to = line < 0 ? text.length : line;
    const isTold = voice.kind === "named" || voice.kind === "medium";
    if (isTold && voice.spans.some((span) => overlaps(span, { start: from, end: to }))) return false;
    return isNote || isNotice(text.slice(from, to));
  };
};
