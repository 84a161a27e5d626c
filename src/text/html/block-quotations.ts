import type { DomDocument, DomElement } from "./dom.ts";
import { paragraphsIn } from "./paragraphs.ts";

/** Words that a page sets off as somebody's, and the line that says whose. */
export interface BlockQuotation {
  readonly said: readonly string[];
  readonly by: string;
}

/** UTF-16 units of a line that names somebody. */
const LONGEST = 160;

/**
 * The quotations of a page that name who speaks, and makes that line a paragraph: what is no footer no program takes away.
 *
 *     <blockquote><p>Wer hier schließt, nimmt uns den Hof.</p><footer>Toni Bruns, Landwirt</footer></blockquote>
 */
export function blockQuotations(document: DomDocument): readonly BlockQuotation[] {
  const found: BlockQuotation[] = [];
  for (const quotation of document.querySelectorAll("blockquote")) {
    if (quotation.querySelector("blockquote") !== null) continue;
    const line = nameLine(quotation);
    const by = (line?.textContent ?? "").replaceAll(/\s+/gu, " ").trim();
    if (line === null || by === "" || by.length > LONGEST) continue;
    line.remove();
    const said = paragraphsIn(quotation);
    const paragraph = document.createElement("p");
    paragraph.textContent = by;
    quotation.append(paragraph);
    // A figure is a picture; this one is not.
    quotation.closest("figure")?.replaceWith(quotation);
    if (said.length > 0) found.push({ said, by });
  }
  return found;
}

const nameLine = (quotation: DomElement): DomElement | null =>
  quotation.querySelector("footer, figcaption, cite") ??
  quotation.closest("figure")?.querySelector("figcaption") ??
  null;
