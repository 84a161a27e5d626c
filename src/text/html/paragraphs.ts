import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT } from "./dom.ts";

const BLOCK =
  /^(?:address|article|aside|blockquote|body|dd|div|dl|dt|fieldset|figure|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)$/u;
/** What a reader does not read as part of the article. */
const SKIPPED =
  /^(?:script|style|noscript|template|svg|math|iframe|object|video|audio|canvas|head|nav|aside|footer|form|button|select|textarea|figure|figcaption|dialog)$/u;

/** Stands for a "<br>" until it is known whether another one follows. */
const LINE_END = "\u2028";
const SENTENCE_END = /[.!?:…][\p{Pf}\p{Pi}\p{Pe}"']*\s*$/u;
/** Characters at the end of a paragraph that tell whether a sentence ends there. */
const NEAR = 16;
const BOLD = /^(?:b|strong)$/u;

/** The texts that stand out as questions of an interview do: in bold or italics, as a heading, or by their class. */
const STANDING_OUT = 'b, strong, em, i, h2, h3, h4, [class*="question" i], [class*="frage" i]';

/** The texts that stand in bold, or in another way out of the text. */
export const boldTexts = (document: DomDocument): ReadonlySet<string> =>
  new Set([...document.querySelectorAll(STANDING_OUT)].flatMap(paragraphsIn));

/** The paragraphs under an element, white space joined as a browser shows it, soft hyphens left out. */
export function paragraphsIn(root: DomElement): string[] {
  const paragraphs: string[] = [];
  let current = "";
  const close = () => {
    const paragraph = current
      .replaceAll("\u00ad", "")
      .replaceAll(/[ \t\n\r\f\u2028]+/gu, " ")
      .trim();
    if (paragraph) paragraphs.push(paragraph);
    current = "";
  };
  // One line end may stand inside a sentence, two part paragraphs, as does one behind a sentence.
  const lineEnd = () => {
    if (current.endsWith(LINE_END) || SENTENCE_END.test(current.slice(-NEAR))) close();
    else if (current.trim() !== "") current += LINE_END;
  };
  const add = (text: string) => {
    if (!current.endsWith(LINE_END) || text.trim() !== "") current += text;
  };
  /** What is left of each element that is open, whether it is a paragraph, and whether it opens one in bold. */
  const open = [{ rest: childrenOf(root), parts: true, opensBold: false }];
  while (open.length > 0) {
    const { value: node } = open.at(-1)!.rest.next();
    if (!node) {
      const { parts, opensBold } = open.pop()!;
      // "<p><b>Warum?</b> Weil …</p>": the question stands alone.
      if (parts || (opensBold && current.slice(-NEAR).trimEnd().endsWith("?"))) close();
    } else if (node.nodeType === TEXT) add(node.textContent ?? "");
    else if (node.nodeType === ELEMENT && (node as DomElement).localName === "br") lineEnd();
    else if (node.nodeType === ELEMENT && !SKIPPED.test((node as DomElement).localName)) {
      const { localName } = node as DomElement;
      const parts = BLOCK.test(localName);
      if (parts) close();
      open.push({ rest: childrenOf(node), parts, opensBold: BOLD.test(localName) && current.trim() === "" });
    }
  }
  return paragraphs;
}

const childrenOf = (node: DomNode): Iterator<DomNode, undefined> => node.childNodes[Symbol.iterator]();
