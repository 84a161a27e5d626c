import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT } from "./dom.ts";

const BLOCK =
  /^(?:address|article|aside|blockquote|body|dd|div|dl|dt|fieldset|figure|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)$/u;
/** What a reader does not read as part of the article. */
const SKIPPED =
  /^(?:script|style|noscript|template|svg|math|iframe|object|video|audio|canvas|head|nav|aside|footer|form|button|select|textarea|figure|figcaption|dialog)$/u;

const BOLD = /^(?:b|strong)$/u;

/** The texts that stand in bold or as a heading. */
export const boldTexts = (document: DomDocument): ReadonlySet<string> =>
  new Set([...document.querySelectorAll("b, strong, h2, h3, h4")].flatMap(paragraphsIn));

/** The paragraphs under an element, white space joined as a browser shows it, soft hyphens left out. */
export function paragraphsIn(root: DomElement): string[] {
  const paragraphs: string[] = [];
  let current = "";
  const close = () => {
    const paragraph = current
      .replaceAll("\u00ad", "")
      .replaceAll(/[ \t\n\r\f]+/gu, " ")
      .trim();
    if (paragraph) paragraphs.push(paragraph);
    current = "";
  };
  const walk = (node: DomNode) => {
    if (node.nodeType === TEXT) current += node.textContent ?? "";
    if (node.nodeType !== ELEMENT) return;
    const { localName } = node as DomElement;
    if (SKIPPED.test(localName)) return;
    const parts = BLOCK.test(localName) || localName === "br";
    if (parts) close();
    const opensBold = BOLD.test(localName) && current.trim() === "";
    for (const child of node.childNodes) walk(child);
    // "<p><b>Warum?</b> Weil …</p>": the question stands alone.
    if (parts || (opensBold && /\?\s*$/u.test(current))) close();
  };
  for (const child of root.childNodes) walk(child);
  close();
  return paragraphs;
}
