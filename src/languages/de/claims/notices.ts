import type { Voice } from "../../../propositions/voice.ts";
import type { Span } from "../../../text/span.ts";
import { isHouseNotice } from "../rows/house-notices.ts";

/** Characters back and ahead in which the brackets of a note are looked for. */
const LONGEST_NOTE = 600;

/**
 * Whether words are the house's to its readers, not the article's: a service paragraph, or a note in square brackets that names
 * no source.
 *
 *     Der Hafen ist frei. [Wenn Sie jeden Morgen wissen wollen, was im Hafen geschieht: hier kostenlos anmelden.]
 */
export function isNotice(text: string, spans: readonly Span[], voice: Voice): boolean {
  if (voice.kind === "named" || voice.kind === "medium") return false;
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const before = text.slice(Math.max(0, start - LONGEST_NOTE), start);
  const behind = text.slice(end, end + LONGEST_NOTE);
  const isNote = before.lastIndexOf("[") > before.lastIndexOf("]") && /^[^[]*\]/u.test(behind);
  if (isNote) return true;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return isHouseNotice(text.slice(from, to < 0 ? text.length : to));
}
