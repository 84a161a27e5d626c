import { pages } from "../../languages/pages.ts";
import { NOT_ARTICLE } from "./boilerplate.ts";
import type { DomDocument, DomElement } from "./dom.ts";
import { PAGE_RULES, type PageRule } from "./page-rules.ts";
import { paragraphsIn } from "./paragraphs.ts";

/** What a rule finds on a page. */
export interface RuleContent {
  readonly rule: string;
  readonly paragraphs: readonly string[];
  readonly headline: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

/** Fewer characters are a teaser or a wrong place, and the next rule is asked. */
const SHORTEST = 80;

/** What the first rule finds whose body is on the page; `null` where none applies. Takes what is no article out of the page. */
export function ruleContent(document: DomDocument): RuleContent | null {
  for (const rule of PAGE_RULES) {
    const bodies = outermost([...document.querySelectorAll(rule.body)]);
    if (bodies.length === 0) continue;
    for (const body of bodies) dropIn(body);
    const paragraphs = bodies.flatMap(paragraphsIn);
    if (paragraphs.join("").length < SHORTEST) continue;
    return { rule: rule.id, paragraphs, ...factsOf(document, rule) };
  }
  return null;
}

/** Without the matches inside another match; they come in the order of the page, so that the outer one is first. */
function outermost(elements: readonly DomElement[]): DomElement[] {
  const inside = new Set<DomElement>();
  return elements.filter((element) => {
    if (inside.has(element)) return false;
    for (const inner of element.querySelectorAll("*")) inside.add(inner);
    return true;
  });
}

function dropIn(body: DomElement): void {
  for (const [selector] of NOT_ARTICLE) for (const element of [...body.querySelectorAll(selector)]) element.remove();
}

function factsOf(document: DomDocument, rule: PageRule) {
  const first = (selectors: string) =>
    selectors
      .split(", ")
      .map((selector) => document.querySelector(selector))
      .find((element) => element !== null);
  const text = (selectors: string): string | null =>
    first(selectors)?.textContent?.replaceAll(/\s+/gu, " ").trim() || null;
  const date = first(rule.date);
  return {
    headline: text(rule.headline),
    author: signature(text(rule.author)),
    date: date?.getAttribute("datetime") ?? date?.getAttribute("content") ?? text(rule.date),
  };
}

/** A by-line of people has hardly more. UTF-16 units. */
const LONGEST_AUTHOR = 120;

/** "Von Ute Moor und Jan Brandt" -> "Ute Moor und Jan Brandt". */
export const signature = (author: string | null): string | null =>
  author && author.length <= LONGEST_AUTHOR && !/^https?:/iu.test(author)
    ? author.replace(pages.opensByLine, "").trim() || null
    : null;
