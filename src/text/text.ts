import type { Doubt } from "./doubt.ts";
import type { Span } from "./span.ts";

/** What a caller hands in: one article, as text. The fields are those of a `--from jsonl` line. */
export interface Article {
  /** How the caller calls it; comes back unchanged in the reading. */
  readonly name?: string | undefined;
  readonly text: string;
  /** The day of publication as EDTF ("2026-11-23"), or a date with a time ("2026-11-23T08:30:00+01:00"); anything else is a doubt. */
  readonly published?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** BCP 47; found by the text's own words where it is not given. */
  readonly language?: string | null | undefined;
  /** Who signs for it, as the page writes it: "Ute Moor, Jan Brandt". */
  readonly author?: string | null | undefined;
  /** The place that stands before the first sentence: "Berlin (dpa) – …" has "Berlin". */
  readonly dateline?: string | null | undefined;
  /** The agencies or initials credited at its start or end, as written: "dpa/AFP". */
  readonly credit?: string | null | undefined;
  /** Paragraphs that stand in bold, as a page shows its questions and headings. */
  readonly strong?: readonly Span[] | undefined;
  /** Quotations that the page sets off, each with the line that names who speaks. */
  readonly setOff?: readonly SetOff[] | undefined;
  /** The entries of a live blog, in the order of the text. */
  readonly items?: readonly DatedItem[] | undefined;
  /** What was noticed before it was text: a guessed encoding, a page that is only a teaser. */
  readonly doubts?: readonly Doubt[] | undefined;
}

/** A part of a text that came out at a time of its own. */
export interface DatedItem extends Span {
  /** As `Article.published`. */
  readonly published: string;
}

/** A quotation in paragraphs of its own, and the paragraph behind it: "Toni Bruns, Landwirt". */
export interface SetOff {
  readonly said: Span;
  readonly by: Span;
}

/** One immutable string with what is known about it. Every position in this project points into `content`. */
export interface Text {
  readonly kind: "text";
  readonly name: string;
  readonly content: string;
  /** Without the blank lines between them; in order, never overlapping. */
  readonly paragraphs: readonly Span[];
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF day, month or year; null when unknown, and then nothing relative to it is normalised. */
  readonly published: string | null;
  /** BCP 47 primary tag; null when it cannot be told. */
  readonly language: string | null;
  /** Paragraphs that stand in bold; each begins where one of `paragraphs` does. */
  readonly strong: readonly Span[];
  readonly setOff: readonly SetOff[];
  /** In order, apart; none for a text that came out at once. */
  readonly items: readonly DatedItem[];
  readonly doubts: readonly Doubt[];
}
