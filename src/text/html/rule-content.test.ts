import { expect, test } from "vitest";
import { pageLines } from "../../languages/de/rows/pages/page-lines.ts";
import { lockedPhrases, teaserPhrases } from "../../languages/de/rows/pages/paywall-phrases.ts";
import { isBoilerplate, NOT_ARTICLE } from "./boilerplate.ts";
import { parsePage } from "./dom.ts";
import { PAGE_RULES } from "./page-rules.ts";
import { shownPart } from "./paywall.ts";
import { ruleContent } from "./rule-content.ts";

const PARAGRAPHS = [
  "Die Fähre über die Lauer fährt wieder, teilte die Gemeinde Moorbek am Montag mit.",
  "„Der Motor läuft“, sagte Fährmann Jan Brandt.",
];
const bodyWith = (attributes: string, more = "") =>
  PARAGRAPHS.map((p) => `<p ${attributes}>${p}</p>`).join("\n") + more;
const page = (example: string, more = "") =>
  parsePage(
    `<html><body><h1>Moorbeker Bote</h1>${example
      .replaceAll("{headline}", "Fähre fährt wieder")
      .replaceAll("{author}", "Ute Moor")
      .replaceAll("{date}", "2026-11-23T08:00:00+01:00")
      .replace(/\{body(?::(?<attributes>[^}]*))?\}/u, (_, attributes: string = "") =>
        bodyWith(attributes, more),
      )}</body></html>`.replace("<h1>Moorbeker Bote</h1>", "<b>Moorbeker Bote</b>"),
  );

test.each(PAGE_RULES.map((rule) => [rule.id, rule] as const))("%s finds its own example", (id, rule) => {
  expect(ruleContent(page(rule.example))).toEqual({
    rule: id,
    paragraphs: PARAGRAPHS,
    headline: "Fähre fährt wieder",
    author: "Ute Moor",
    date: "2026-11-23T08:00:00+01:00",
  });
});

test.each(NOT_ARTICLE)("%s is taken out", (_, example) => {
  expect(ruleContent(page(PAGE_RULES[0]!.example, example))?.paragraphs).toEqual(PARAGRAPHS);
});

test.each(pageLines)("%s is no text", (pattern, example) => {
  expect(pattern.test(example)).toBe(true);
  expect(isBoilerplate(example)).toBe(true);
});

test.each(PARAGRAPHS)("%s is text", (paragraph) => {
  expect(isBoilerplate(paragraph)).toBe(false);
  expect(shownPart([paragraph])).toEqual({ paragraphs: [paragraph], cutBy: null });
});

test.each(lockedPhrases)("%s locks", (pattern, example) => {
  expect(pattern.test(example)).toBe(true);
  expect(shownPart([...PARAGRAPHS, example, "Vier Wochen für 1 Euro."])).toEqual({
    paragraphs: PARAGRAPHS,
    cutBy: "paywall",
  });
});

test.each(teaserPhrases)("%s leads on", (pattern, example) => {
  expect(pattern.test(example)).toBe(true);
  expect(shownPart([...PARAGRAPHS, example])).toEqual({ paragraphs: PARAGRAPHS, cutBy: "teaser" });
  expect(shownPart([example, ...PARAGRAPHS]).cutBy).toBeNull();
});

test("dots at the end of a short text", () => {
  expect(shownPart(["Die Fähre über die Lauer …"]).cutBy).toBe("teaser");
  expect(shownPart([`${"Die Fähre fährt wieder. ".repeat(40)} …`]).cutBy).toBeNull();
});

test("too short a body is no article; a match inside a match counts once", () => {
  const of = (html: string) => ruleContent(parsePage(html))?.paragraphs ?? null;
  expect(of('<div class="article-body"><p>Kurz.</p></div>')).toBeNull();
  expect(of(`<div class="article-body"><div class="article__text">${bodyWith("")}</div></div>`)).toEqual(PARAGRAPHS);
});

test("many marked paragraphs take linear time", () => {
  const of = (count: number) => {
    const document = parsePage(`<article>${`<p class="textabsatz">${PARAGRAPHS[0]}</p>`.repeat(count)}</article>`);
    const start = performance.now();
    expect(ruleContent(document)?.paragraphs).toHaveLength(count);
    return performance.now() - start;
  };
  of(200);
  expect(of(4_000)).toBeLessThan(Math.max(1_500, 12 * of(1_000)));
});
