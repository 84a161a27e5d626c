import type { ClaimWording } from "../claim-report.ts";
import { content } from "../xml.ts";

/** Markup that is safe: only `html` makes it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = string | number | Html | null | readonly Part[];

/** A template whose strings are markup and whose values are text, escaped for content and for quoted attributes alike. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((out, string, at) => out + markupOf(parts[at - 1] ?? null) + string));

/** The attribute that says which language a wording is in; nothing where that is not known. */
export const langOf = (wording: Pick<ClaimWording, "document"> | undefined): Html | null =>
  wording?.document.language ? html` lang="${wording.document.language}"` : null;

/**
 * Marks that turn the direction of writing beyond the words they come with (Unicode TR 9): a text must not turn the page. And
 * control characters, which no page shows.
 */
const TURNING = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function markupOf(part: Part): string {
  if (part === null) return "";
  if (part instanceof Html) return part.markup;
  return typeof part === "object" ? part.map(markupOf).join("") : content(String(part).replaceAll(TURNING, ""));
}
