import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT } from "./dom.ts";

/** Where a site's own name stands, and what is no article. */
const ELSEWHERE = "nav, footer, aside, .logo, .brand, .site-title, .site-header, .site-branding";
/** Words above a headline, and marks beside it. */
const KICKER =
  /(?:^|[-_ ])(?:kicker|overline|topline|dachzeile|spitzmarke|eyebrow|label|flag|badge|premium|visually-hidden|sr-only)(?:$|[-_ ])/iu;

/** The headline that the page shows: its one `h1`, else the one that its title repeats; without words above it. Null where that cannot be told. */
export function headlineOn(document: DomDocument, title: string | null, publisher: string | null): string | null {
  const shown = [...document.querySelectorAll("h1")].filter((element) => element.closest(ELSEWHERE) === null);
  const inside = shown.filter((element) => element.closest("article, main") !== null);
  for (const elements of [shown, inside]) {
    const texts = [...new Set(elements.map(headlineText).filter((text) => text !== "" && text !== publisher))];
    if (texts.length === 1) return texts[0]!;
    const opening = texts.find((text) => title?.startsWith(text));
    if (opening !== undefined) return opening;
  }
  return null;
}

/** The words of a headline without those that only stand above it. */
export function headlineText(element: DomElement): string {
  const parts: string[] = [];
  const walk = (node: DomNode) => {
    if (node.nodeType === TEXT) parts.push(node.textContent ?? "");
    if (node.nodeType !== ELEMENT) return;
    const inner = node as DomElement;
    if (inner !== element && KICKER.test(inner.getAttribute("class") ?? "")) return;
    if (inner.localName === "br") parts.push(" ");
    for (const child of inner.childNodes) walk(child);
  };
  walk(element);
  const text = squeezed(parts.join(""));
  return text === "" ? squeezed(element.textContent ?? "") : text;
}

const squeezed = (text: string): string => text.replaceAll("\u00ad", "").replaceAll(/\s+/gu, " ").trim();

/** Words of an outlet's name behind a title: "Brücke gesperrt | Hainfelder Bote". */
const MOST_WORDS = 4;

const PARTS = /^(?<head>.+?)\s+(?<mark>[|–—-])\s+(?<outlet>[^|–—]+)$/u;

/** What stands behind the last bar or dash of a title, which mostly is the outlet's name; "" for none. */
export const titleEnd = (title: string | null): string => PARTS.exec(title ?? "")?.groups?.outlet ?? "";

/** A title without the outlet behind it. */
export function bareTitle(title: string | null, publisher: string | null): string | null {
  const last = title === null ? null : PARTS.exec(title);
  if (!last?.groups) return title;
  const { head = "", mark, outlet = "" } = last.groups;
  const isOutlet = outlet.toLowerCase() === publisher?.toLowerCase() || /\.(?:de|at|ch|com|net)$/iu.test(outlet);
  return isOutlet || (mark === "|" && outlet.split(" ").length <= MOST_WORDS) ? head : title;
}
