import type { Span } from "../../src/text/span.ts";
import type { Phrase } from "./expectation.ts";

const LETTER = /[\p{L}\p{N}]/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Whether a cut at this offset would go through a word. */
const splitsWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && LETTER.test(text[at - 1]!) && LETTER.test(text[at]!);

function occurrences(text: string, words: string, from = 0): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!splitsWord(text, at) && !splitsWord(text, end)) found.push({ start: at, end });
  }
  return found;
}

/** Every place that a phrase can mean; words that do not stand in the text are the case's mistake. */
export function locate(text: string, { words, nth }: Phrase): readonly Span[] {
  const [first = "", last] = words.split(" … ");
  let spans = occurrences(text, first);
  if (last !== undefined) {
    spans = spans.flatMap(({ start, end }) => {
      const close = occurrences(text, last, end)[0];
      return close ? [{ start, end: close.end }] : [];
    });
  }
  const chosen = nth === null ? spans : spans.slice(nth - 1, nth);
  if (chosen.length === 0) throw new RangeError(`[${words}]${nth ? `#${nth}` : ""} does not stand in the text`);
  return chosen;
}

/** In order, with those joined that only white space parts. */
export function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && text.slice(last.end, start).trim() === "") result.splice(-1, 1, { start: last.start, end });
    else result.push({ start, end });
  }
  return result;
}

/** Harmonic mean of precision and recall over the words, as bags, without case and punctuation; 1 for two empty texts. */
export function wordF1(a: string, b: string): number {
  const left = a.toLowerCase().match(WORDS) ?? [];
  const right = b.toLowerCase().match(WORDS) ?? [];
  if (left.length + right.length === 0) return 1;
  const rest = [...right];
  let both = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    both++;
  }
  return (2 * both) / (left.length + right.length);
}
