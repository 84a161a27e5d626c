import type { DomDocument } from "./dom.ts";
import { paragraphsIn } from "./paragraphs.ts";

/** Where pages keep the sentences between headline and text. */
const LEAD =
  '.lead, .article-lead, .article__lead, .intro, .article-intro, .article__intro, .vorspann, .article__vorspann, .standfirst, .article__standfirst, .article__teaser, .article__summary, .article-summary, .summary, .dek, .lead-text, .leadtext, [class$="__lead"], [class$="__summary"], [class$="__intro"], [class$="__standfirst"]';
/** UTF-16 units: shorter ones are kickers, longer ones the text itself. */
const SHORTEST = 40;
const LONGEST = 900;

/** The lead, which is text as well: the first one that stands in the article or above it; empty without any. */
export function leadOn(document: DomDocument): readonly string[] {
  for (const element of document.querySelectorAll(LEAD)) {
    if (element.closest("article, main, header, [role=main]") === null && element.querySelector("h1") === null)
      continue;
    if (element.closest("aside, nav, footer, .teaser, .related") !== null) continue;
    const length = (element.textContent ?? "").trim().length;
    if (length >= SHORTEST && length <= LONGEST && element.querySelector("h1, h2, article") === null)
      return paragraphsIn(element);
  }
  return [];
}
