import { pages } from "../../languages/pages.ts";
import { publishedAsEdtf } from "../published.ts";
import { writtenDate } from "../written-date.ts";
import type { DomDocument, DomElement } from "./dom.ts";
import { signature } from "./rule-content.ts";

/** As a program writes it, or "23. November 2026, 10:15 Uhr"; null for what is no date. */
export const machineDate = (date: string | null | undefined): string | null =>
  date ? (publishedAsEdtf(date) ? date : writtenDate(date)) : null;

/** What a page shows of its article, and the lines that only say so. */
export interface Shown {
  readonly value: string;
  readonly lines: readonly string[];
}

/** UTF-16 units of an element that holds hardly more than a date, or a name. */
const SHORT = 120;
/** Elements that are looked through; they stand near the headline. */
const MOST = 400;
const ELSEWHERE = "nav, footer, aside, .teaser, .related, .comments";

const DATED = [
  '[itemprop~="datePublished"]',
  "article time, main time, header time",
  "time",
  '.date, .datum, .published, .pubdate, .timestamp, [class*="__date"], [class*="-date"], [class*="datum"], [class*="publish"], [class*="timestamp"]',
];

/** The date of the article where the page only shows it; the one of its first publication before a later state. */
export function shownDate(document: DomDocument): Shown | null {
  for (const selector of DATED)
    for (const element of first(document, selector)) {
      const given = element.getAttribute("datetime") ?? element.getAttribute("content");
      const date = machineDate(given) ?? machineDate(shortText(element));
      if (date !== null) return { value: date, lines: linesOf(element) };
    }
  const all = [...first(document, "p, span, div, li")];
  const opening = all.filter((element) => pages.dateLine.test(shortText(element)));
  const lines =
    opening.length > 0 ? opening : all.filter((element) => pages.dateBehind.test(shortText(element))).slice(-1);
  const line = lines.find((one) => pages.firstPublished.test(shortText(one))) ?? lines[0];
  const value = line === undefined ? null : writtenDate(shortText(line));
  return line === undefined || value === null ? null : { value, lines: linesOf(line) };
}

const SIGNED =
  'address, [rel="author"], [itemprop~="author"], .author, .autor, .byline, [class*="author"], [class*="autor"], [class*="byline"]';
/** Who signs, where the page only shows it. */
export function shownAuthor(document: DomDocument): Shown | null {
  for (const element of first(document, SIGNED)) {
    const names = signature(pages.signedNames.exec(shortText(element))?.groups?.names ?? null);
    if (names !== null) return { value: names, lines: linesOf(element) };
  }
  for (const element of first(document, "p, span, div")) {
    const names = pages.byLine.test(shortText(element)) ? signature(shortText(element)) : null;
    if (names !== null) return { value: names, lines: linesOf(element) };
  }
  return null;
}

function* first(document: DomDocument, selector: string): Generator<DomElement> {
  let looked = 0;
  for (const element of document.querySelectorAll(selector)) {
    if (++looked > MOST) return;
    if (element.closest(ELSEWHERE) === null) yield element;
  }
}

/** "" for an element that holds more than a line. */
function shortText(element: DomElement): string {
  const text = (element.textContent ?? "").replaceAll(/\s+/gu, " ").trim();
  return text.length <= SHORT ? text : "";
}

/** Its own words, and those of the block around it, where that holds nothing but a line and is no sentence. */
function linesOf(element: DomElement): readonly string[] {
  const block = element.closest("p, li, div, address, header, ul");
  const isAlone = block !== null && block.querySelector("h1, h2, p p, div p") === null;
  return [element, ...(isAlone ? [block] : [])].map(shortText).filter((line) => line !== "" && !/[.!?]$/u.test(line));
}
