import { parseHTML } from "linkedom";
import { limitDepth } from "./limit-depth.ts";

// The one place that knows linkedom: a DOM without a browser, scripts and requests (jsdom needs Node and eighteen packages).
// The interfaces name only what is used here, because the project is compiled without the DOM's types.

export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  textContent: string | null;
  closest(selectors: string): DomElement | null;
  append(node: DomElement): void;
  replaceWith(node: DomElement): void;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  createElement(name: string): DomElement;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Any string is a page: what lacks an `html` element is taken for the body of one, what follows the head for the body. */
export function parsePage(html: string): DomDocument {
  const limited = limitDepth(html);
  const page = parse(/<body[\s>]/iu.test(limited) ? limited : limited.replace(/<\/head>/iu, "</head><body>"));
  return isPage(page)
    ? page
    : (parse(`<!doctype html><html><head></head><body>${limited}</body></html>`) as DomDocument);
}

type MaybePage = Omit<DomDocument, "documentElement"> & { readonly documentElement: DomElement | null };

const parse = (html: string): MaybePage => parseHTML(html).document as unknown as MaybePage;

const isPage = (document: MaybePage): document is DomDocument => document.documentElement?.localName === "html";
