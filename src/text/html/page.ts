import type { Doubt } from "../doubt.ts";
import type { Article } from "../text.ts";
import { type DomDocument, type DomElement, parsePage } from "./dom.ts";
import { type ArticleFacts, articleFacts } from "./json-ld.ts";
import { mainContent } from "./main-content.ts";
import { paragraphsIn } from "./paragraphs.ts";

/** A page -> its article. What its JSON-LD says goes before meta elements, and these before what the page looks like. */
export function articleOfPage(html: string): Article {
  const document = parsePage(html);
  const facts = articleFacts(document);
  const meta = metaFacts(document);
  const all = paragraphsIn(document.documentElement);
  const main = mainContent(document);
  const shown = main ? paragraphsIn(main.content) : [];
  return {
    text: bestBody(facts, shown.length > 0 ? shown : all).join("\n\n"),
    title: facts?.headline ?? meta.title ?? main?.title ?? null,
    publisher: facts?.publisher ?? meta.publisher,
    published: facts?.published ?? meta.published,
    url: meta.url ?? facts?.url ?? null,
    language: facts?.language ?? meta.language,
    doubts: [
      ...(shown.length > 0 || facts?.body
        ? []
        : [doubt("no-article-on-page", "No article was found on the page; all of its text was read.")]),
      ...(facts && !facts.free
        ? [doubt("paywalled", "The page says that its article is not free; only what it shows was read.")]
        : []),
    ],
  };
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
    published:
      meta("article:published_time", "og:published_time", "date", "dc.date", "DC.date.issued") ??
      attribute("time[datetime]", "datetime"),
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
 * in it are taken instead, as long as they cover it. What is not free is taken only as the page shows it.
 */
function bestBody(facts: ArticleFacts | null, shown: readonly string[]): readonly string[] {
  if (!facts?.body || !facts.free) return shown;
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
