import { datelineOf } from "../dateline.ts";
import { doubt } from "../doubt.ts";
import { span } from "../span.ts";
import type { Article, DatedItem } from "../text.ts";
import { type BlockQuotation, blockQuotations } from "./block-quotations.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { type DomDocument, type DomElement, parsePage } from "./dom.ts";
import { dropBoilerplate } from "./drop.ts";
import { bareTitle, headlineOn, titleEnd } from "./headline.ts";
import { type ArticleFacts, articleFacts } from "./json-ld.ts";
import { leadOn } from "./lead.ts";
import { mainContent } from "./main-content.ts";
import { boldTexts, paragraphsIn } from "./paragraphs.ts";
import { LOCKED_META, shownPart } from "./paywall.ts";
import { ruleContent, signature } from "./rule-content.ts";
import { machineDate, shownAuthor, shownDate } from "./shown-facts.ts";

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
  const publisher = facts?.publisher ?? meta.publisher;
  const headline = headlineOn(document, meta.title, publisher);
  const shown = { date: shownDate(document), author: shownAuthor(document), lead: leadOn(document) };
  dropBoilerplate(document);
  const quotations = blockQuotations(document);
  const bold = boldTexts(document);
  const found = foundOn(document);
  const lines = [shown.date, shown.author].flatMap((one) => one?.lines ?? []);
  const title = titleOf([facts?.headline, found.byRule ? found.headline : null], headline, [
    bareTitle(meta.title, publisher),
    found.headline,
  ]);
  const { paragraphs, cutBy } = shownPart(withoutBoilerplate(found.paragraphs, [title, found.headline], lines));
  const body = withLead(shown.lead, bestBody(locked ? null : facts, paragraphs), [title, found.headline]);
  if (!locked && facts !== null && facts.updates.length > 1 && !facts.body) return liveBlog(facts, title, publisher);
  const lead = datelineOf(body);
  const given = [facts?.author, found.author, meta.author];
  // Many pages name their outlet as the author.
  const isSomebody = (name: string | null | undefined): boolean =>
    Boolean(name) && name !== publisher && name !== titleEnd(meta.page);
  return {
    text: body.join(BREAK),
    title,
    publisher,
    published:
      machineDate(facts?.published) ??
      machineDate(meta.published) ??
      found.date ??
      meta.time ??
      shown.date?.value ??
      null,
    url: meta.url ?? facts?.url ?? null,
    language: facts?.language ?? meta.language,
    author: given.find(isSomebody) ?? shown.author?.value ?? given.find(Boolean) ?? null,
    dateline: facts?.dateline ?? lead.place,
    credit: lead.credit ?? facts?.credit ?? null,
    ...marksOn(body, bold, quotations),
    doubts: [
      ...(found.certain || facts?.body
        ? []
        : [doubt("no-article-on-page", "No article was found on the page; all of its text was read.")]),
      ...(locked || cutBy === "paywall"
        ? [doubt("paywalled", "The page says that its article is not free; only what it shows was read.")]
        : []),
      ...(cutBy === "teaser" && !facts?.body
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

/** A page that describes the entries of its live blog: one text of them, each with its own time. */
function liveBlog(facts: ArticleFacts, title: string | null, publisher: string | null): Article {
  const items: DatedItem[] = [];
  let content = "";
  for (const { headline, body, published } of facts.updates) {
    const entry = [...(headline === null ? [] : [headline]), ...plain(body)].join(BREAK);
    if (content !== "") content += BREAK;
    items.push({ ...span(content.length, content.length + entry.length), published });
    content += entry;
  }
  const { url, language, author } = facts;
  const published = machineDate(facts.published);
  return { text: content, title, publisher, published, url, language, author, items };
}

/** Above all others the headline that the page shows, where what it says of itself only adds to it. */
function titleOf(
  given: readonly (string | null | undefined)[],
  shown: string | null,
  rest: readonly (string | null)[],
): string | null {
  const title = given.find(Boolean) ?? shown ?? rest.find(Boolean) ?? null;
  return shown !== null && title?.includes(shown) ? shown : title;
}

/** With the lead in front, where the text does not have it. */
function withLead(
  lead: readonly string[],
  body: readonly string[],
  titles: readonly (string | null)[],
): readonly string[] {
  const text = squeeze(body.join(""));
  const missing = withoutBoilerplate(lead, [], []).filter(
    (paragraph) => !text.includes(squeeze(paragraph)) && !titles.includes(paragraph),
  );
  return missing.length > 0 ? [...missing, ...body] : body;
}

/** Where in the text the paragraphs stand that are in bold, and the quotations that name who speaks; nothing without any. */
function marksOn(
  body: readonly string[],
  bold: ReadonlySet<string>,
  quotations: readonly BlockQuotation[],
): Pick<Article, "strong" | "setOff"> {
  let start = 0;
  const spans = body.map((paragraph) => {
    const at = span(start, start + paragraph.length);
    start = at.end + BREAK.length;
    return at;
  });
  const strong = spans.filter((_, i) => bold.has(body[i]!));
  const found = quotations.flatMap(({ said, by }) => {
    const at = body.findIndex(
      (paragraph, i) => paragraph === by && body[i - said.length] === said[0] && i >= said.length,
    );
    return at < 0 ? [] : [{ said: span(spans[at - said.length]!.start, spans[at - 1]!.end), by: spans[at]! }];
  });
  return { ...(strong.length > 0 && { strong }), ...(found.length > 0 && { setOff: found }) };
}

/** Between two paragraphs of a page's text. */
const BREAK = "\n\n";

function removeAll(document: DomDocument, selector: string): void {
  try {
    for (const element of [...document.querySelectorAll(selector)]) element.remove();
  } catch {
    // A page's own selector may be none; then nothing is hidden by it.
  }
}

/** Also without lines that only name author or date, and a headline that is repeated above the text. */
function withoutBoilerplate(
  paragraphs: readonly string[],
  titles: readonly (string | null)[],
  lines: readonly string[],
): string[] {
  const text = paragraphs.filter((paragraph) => !isBoilerplate(paragraph) && !lines.includes(paragraph));
  const head = text.slice(0, MOST_ABOVE).findIndex((paragraph) => titles.some((title) => isHeadline(paragraph, title)));
  const isAbove = text.slice(0, head).every((paragraph) => !/[.!?:…]["“”«»]?$/u.test(paragraph));
  return head >= 0 && isAbove && text.length > head + 1 ? text.slice(head + 1) : text;
}

/** Paragraphs down to the headline: a place, a number, the words above it. */
const MOST_ABOVE = 4;
/** UTF-16 units of the words that may stand in one line with a headline. */
const KICKER = 60;

const isHeadline = (paragraph: string, title: string | null): boolean =>
  title !== null && paragraph.endsWith(title) && paragraph.length <= title.length + KICKER;

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
    page: document.querySelector("title")?.textContent?.trim() ?? null,
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
