import { pages } from "../../languages/pages.ts";

// How a page says that more of the article is kept for subscribers. Rows with an example each; boilerplate.test.ts runs them.

/** What the meta elements of a page say: `null` where nothing. */
export const LOCKED_META: readonly (readonly [name: string, value: RegExp])[] = [
  ["article:content_tier", /^(?:locked|metered)$/iu],
  ["article:opinion_tier", /^locked$/iu],
  ["paywall", /^(?:true|1|yes|hard|locked|premium)$/iu],
  ["is_paid_content", /^(?:true|1|yes)$/iu],
];

/** Such a paragraph is short; a longer one that begins so is text. UTF-16 units. */
const LONGEST = 240;

const says = (rows: readonly (readonly [RegExp, string])[], paragraph: string): boolean =>
  paragraph.length <= LONGEST && rows.some(([pattern]) => pattern.test(paragraph));

export interface Shown {
  /** Up to where the text breaks off. */
  readonly paragraphs: readonly string[];
  readonly cutBy: "paywall" | "teaser" | null;
}

/** A text of fewer characters that ends in dots is the beginning of a longer one. */
const LONGEST_TEASER = 600;

/** The paragraphs before the first that asks for a subscription, or leads on to the article. */
export function shownPart(paragraphs: readonly string[]): Shown {
  const locked = paragraphs.findIndex((paragraph) => says(pages.lockedPhrases, paragraph));
  if (locked >= 0) return { paragraphs: paragraphs.slice(0, locked), cutBy: "paywall" };
  const last = paragraphs.findIndex((paragraph) => says(pages.teaserPhrases, paragraph));
  // Lists of teasers also lead on; only where nothing but its like follows does the article itself break off.
  if (last >= 0 && paragraphs.slice(last).every((paragraph) => says(pages.teaserPhrases, paragraph)))
    return { paragraphs: paragraphs.slice(0, last), cutBy: "teaser" };
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const breaksOff = /(?:\[?(?:…|\.\.\.)\]?)$/u.test(paragraphs.at(-1) ?? "") && length <= LONGEST_TEASER;
  return { paragraphs, cutBy: breaksOff ? "teaser" : null };
}
