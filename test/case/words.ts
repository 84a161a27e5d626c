import { contains, overlaps, type Span, textOf } from "../../src/text/span.ts";
import type { Phrase } from "./expectation.ts";

/** How alike words must be for "~": the seed's measure of a quote that counts as found. */
export const NEARLY = 0.8;

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

/** Whether any of the phrases shares a character with any of the spans. */
export const touches = (text: string, phrases: readonly Phrase[], spans: readonly Span[]): boolean =>
  phrases.some((phrase) => locate(text, phrase).some((p) => spans.some((s) => overlaps(s, p))));

/** Whether the phrases, each at one of its places and in order, cover just these spans. */
export function areExactly(text: string, phrases: readonly Phrase[], spans: readonly Span[]): boolean {
  const fitsFrom = (i: number, chosen: readonly Span[]): boolean => {
    const phrase = phrases[i];
    if (!phrase) return sameSpans(joined(text, chosen), spans);
    const places = locate(text, phrase).filter((p) => spans.some((s) => contains(s, p)));
    return places.some((place) => fitsFrom(i + 1, [...chosen, place]));
  };
  return fitsFrom(0, []);
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end);

/** The same by words: token F1 of at least `NEARLY`, and at the same place. */
export function areNearly(text: string, phrases: readonly Phrase[], spans: readonly Span[]): boolean {
  const wanted = phrases.map((phrase) => textOf(text, locate(text, phrase)[0]!)).join(" ");
  return touches(text, phrases, spans) && wordF1(wanted, spans.map((s) => textOf(text, s)).join(" ")) >= NEARLY;
}
