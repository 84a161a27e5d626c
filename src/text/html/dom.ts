import { parseHTML } from "linkedom";

// The one place that knows linkedom: a DOM without a browser, scripts and requests (jsdom needs Node and eighteen packages).
// The interfaces name only what is used here, because the project is compiled without the DOM's types.

export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
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

/** Browsers stop nesting here too (Blink and WebKit: 512). Deeper trees overflow the stack of all that walks them. */
const DEEPEST = 512;
/** Elements that hold nothing, or that the next of their kind closes: their number says nothing of the depth. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|option|html|head|body)$/iu;

/** Leaves out the tags that would nest deeper; their text stays. */
function limitDepth(html: string): string {
  let depth = 0;
  return html.replace(/<(?<close>\/?)(?<name>[a-z][a-z0-9-]*)[^<>]*>/giu, (tag, close: string, name: string) => {
    if (FLAT.test(name) || tag.endsWith("/>")) return tag;
    depth = Math.max(0, depth + (close ? -1 : 1));
    return depth >= DEEPEST ? "" : tag;
  });
}
