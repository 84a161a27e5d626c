import { NOT_ARTICLE, OVERLAYS } from "./boilerplate.ts";
import type { DomDocument } from "./dom.ts";

/** UTF-16 units: longer ones are a page that calls itself so. */
const LONGEST = 3_000;

/** Takes out of the page what is no article wherever it stands, whichever way its text is then found. */
export function dropBoilerplate(document: DomDocument): void {
  for (const [selector] of [...NOT_ARTICLE, ...OVERLAYS])
    for (const element of [...document.querySelectorAll(selector)]) {
      // "<form>" around a whole page, "<body class=ad>": what holds the article is no box beside it.
      if (/^(?:html|head|body|main|article|h1)$/u.test(element.localName)) continue;
      if (element.querySelector("h1, article, main, [itemprop~=articleBody]") !== null) continue;
      if ((element.textContent ?? "").length <= LONGEST) element.remove();
    }
}
