import { Readability } from "@mozilla/readability";
import type { DomDocument, DomElement } from "./dom.ts";

// The one place that knows Readability: what Firefox's reader view shows of a page. It changes the document it is given.

/** News pages have 1,000 to 5,000 elements; the time grows faster than their number. */
const MOST_ELEMENTS = 20_000;
/** It looks at every element of each table, so that nested tables take quadratic time. News pages have fewer than ten. */
const MOST_TABLES = 100;

export interface MainContent {
  readonly content: DomElement;
  readonly title: string | null;
}

/** The part of a page that is its article; `null` where there is none. */
export function mainContent(document: DomDocument): MainContent | null {
  if ([...document.querySelectorAll("table")].length > MOST_TABLES) return null;
  try {
    const reader = new Readability<unknown>(document as never, {
      serializer: (node) => node,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
    });
    const found = reader.parse();
    return found?.content ? { content: found.content as DomElement, title: found.title || null } : null;
  } catch {
    // It throws on pages that are too large for it. The caller then takes all paragraphs of the page.
    return null;
  }
}
