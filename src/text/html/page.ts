import { datelineOf } from "../dateline.ts";
import type { Doubt } from "../doubt.ts";
import { publishedAsEdtf } from "../published.ts";
import { span } from "../span.ts";
import type { Article } from "../text.ts";
import { writtenDate } from "../written-date.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { type DomDocument, type DomElement, parsePage } from "./dom.ts";
import { type ArticleFacts, articleFacts } from "./json-ld.ts";
import { mainContent } from "./main-content.ts";
import { boldTexts, paragraphsIn } from "./paragraphs.ts";
import { LOCKED_META, shownPart } from "./paywall.ts";
import { ruleContent, signature } from "./rule-content.ts";

/**
 * A page -> its article. What its JSON-LD says goes before what a rule finds at its place (page-rules.ts), this before
 * meta elements, and these before what the page looks like (Readability).
 */
export function articleOfPage(html: string): Article {
  const document = parsePage(html);
  const facts = articleFacts(document);
  const meta = metaFacts(document);
  const locked = meta.locked || (facts !== null && !facts.free);
  for (const selector of facts?.locked ?? []) removeAll(document, selector);
  const bold = boldTexts(document);
  const found = foundOn(document);
  const title = facts?.headline ?? (found.byRule ? found.headline : null) ?? meta.title ?? found.headline;
  const { paragraphs, cutBy } = shownPart(withoutBoilerplate(found.paragraphs, [title, found.headline]));
  const body = bestBody(locked ? null : facts, paragraphs);
  const lead = datelineOf(body);
  return {
    text: body.join(BREAK),
    title,
    publisher: facts?.publisher ?? meta.publisher,
    published: facts?.published ?? meta.published ?? found.date ?? meta.time,
    url: meta.url ?? facts?.url ?? null,
    language: facts?.language ?? meta.language,
    author: facts?.author ?? found.author ?? meta.author,
    dateline: facts?.dateline ?? lead.place,
    credit: lead.credit ?? facts?.credit ?? null,
    ...withBold(body, bold),
    doubts: [
      ...(found.certain || facts?.body
        ? []
        : [doubt("no-article-on-page", "No article was found on the page; all of its text was read.")]),
      ...(locked || cutBy === "paywall"
        ? [doubt("paywalled", "The page says that its article is not free; only what it shows was read.")]
        : []),
      ...(cutBy === "teaser" && body === paragraphs
        ? [doubt("teaser", "The text breaks off and leads on to the article; only its beginning was read.")]
        : []),
    ],
  };
}

interface Found {
  readonly paragraphs: readonly string[];
  readonly headline: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly byRule: boolean;
  /** False where it is only all of the page's text. */
  readonly certain: boolean;
}

/** By a rule, else by Readability, else everything. */
function foundOn(document: DomDocument): Found {
  const byRule = ruleContent(document);
  if (byRule) return { ...byRule, date: machineDate(byRule.date), byRule: true, certain: true };
  const all = paragraphsIn(document.documentElement);
  const main = mainContent(document);
  const shown = main ? paragraphsIn(main.content) : [];
  const nothing = { headline: main?.title ?? null, author: null, date: null, byRule: false };
  return { ...nothing, paragraphs: shown.length > 0 ? shown : all, certain: shown.length > 0 };
}

/** Where the paragraphs that stand in bold are in the text; nothing without any. */
function withBold(body: readonly string[], bold: ReadonlySet<string>): Pick<Article, "strong"> {
  let start = 0;
  const strong = body.flatMap((paragraph) => {
    const at = span(start, start + paragraph.length);
    start = at.end + BREAK.length;
    return bold.has(paragraph) ? [at] : [];
  });
  return strong.length > 0 ? { strong } : {};
}

/** Between two paragraphs of a page's text. */
const BREAK = "\n\n";

/** As a program writes it, or "23. November 2026, 10:15 Uhr". */
const machineDate = (date: string | null): string | null => date && (publishedAsEdtf(date) ? date : writtenDate(date));

function removeAll(document: DomDocument, selector: string): void {
  try {
    for (const element of [...document.querySelectorAll(selector)]) element.remove();
  } catch {
    // A page's own selector may be none; then nothing is hidden by it.
  }
}

/** Also without a headline that is repeated above the text. */
function withoutBoilerplate(paragraphs: readonly string[], titles: readonly (string | null)[]): string[] {
  const text = paragraphs.filter((paragraph) => !isBoilerplate(paragraph));
  return titles.includes(text[0] ?? "") && text.length > 1 ? text.slice(1) : text;
}

const doubt = (id: string, message: string): Doubt => ({ id, start: 0, end: 0, message });

function metaFacts(document: DomDocument) {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const content = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
        ?.getAttribute("content")
        ?.trim();
      if (content) return content;
    }
    return null;
  };
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || null;
  return {
    title: meta("og:title") ?? (document.querySelector("title")?.textContent?.trim() || null),
    publisher: meta("og:site_name"),
    published: meta("article:published_time", "og:published_time", "date", "dc.date", "DC.date.issued"),
    time: attribute("time[datetime]", "datetime"),
    author: signature(meta("author", "article:author", "dc.creator")),
    locked: LOCKED_META.some(([name, value]) => value.test(meta(name) ?? "")),
    url: attribute('link[rel="canonical"]', "href") ?? meta("og:url"),
    language: attribute("html", "lang") ?? meta("og:locale"),
  };
}

/** Shorter ones are teasers; the page itself shows more. Characters. */
const SHORTEST_BODY = 250;
/** The share of the described body that the shown paragraphs must cover to stand for it. */
const LEAST_COVER = 0.8;

/**
 * The paragraphs of `articleBody`. Publishers write it as one long line, so that the paragraphs on the page which stand
 * in it are taken instead, as long as they cover it.
 */
function bestBody(facts: ArticleFacts | null, shown: readonly string[]): readonly string[] {
  if (!facts?.body) return shown;
  const body = plain(facts.body);
  const length = squeeze(body.join("")).length;
  if (length < SHORTEST_BODY && length < squeeze(shown.join("")).length) return shown;
  const whole = squeeze(body.join(""));
  const covered = shown.filter((paragraph) => whole.includes(squeeze(paragraph)));
  return squeeze(covered.join("")).length >= length * LEAST_COVER ? covered : body;
}

/** Without white space and quotation marks, in which the two versions of a text differ. */
const squeeze = (text: string): string => text.replaceAll(/[\s\u00ad\p{Pi}\p{Pf}"'„‚]+/gu, "");

/** Some bodies are HTML, or text with entities in it. */
function plain(body: string): string[] {
  if (/<\p{L}|&#?\w+;/u.test(body)) return paragraphsIn(parsePage(body).body as DomElement);
  return body
    .split(/[\n\r]+/u)
    .map((line) => line.replaceAll("\u00ad", "").trim())
    .filter(Boolean);
}
