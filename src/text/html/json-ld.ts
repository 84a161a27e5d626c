import { publishedAsEdtf } from "../published.ts";
import type { DomDocument } from "./dom.ts";

/** What a page says of its article in schema.org's words; `null` where it does not. */
export interface ArticleFacts {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** Several joined by ", ". */
  readonly author: string | null;
  readonly dateline: string | null;
  readonly credit: string | null;
  /** Selectors of the parts that only subscribers see. */
  readonly locked: readonly string[];
  /** The entries of a live blog, as they stand. */
  readonly updates: readonly Update[];
  /** False where `isAccessibleForFree` says so. */
  readonly free: boolean;
}

export interface Update {
  readonly headline: string | null;
  readonly body: string;
  readonly published: string;
}

type Thing = { readonly [key: string]: unknown };

/** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting … */
const ARTICLE_TYPE = /(?:Article|Posting)$/u;

/** The facts of the first article that the page's JSON-LD describes. */
export function articleFacts(document: DomDocument): ArticleFacts | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const thing = findArticle(parse(script.textContent ?? ""));
    if (thing) return facts(thing);
  }
  return null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Many pages put raw line ends into strings; with those mended, what still fails says nothing.
  }
  try {
    return JSON.parse(json.replaceAll(/[\n\r\t]/gu, " "));
  } catch {
    return null;
  }
}

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** In the order of the page; also inside `@graph`, `mainEntity` and lists. */
function findArticle(root: unknown): Thing | null {
  const open: unknown[] = [root];
  for (let looked = 0; open.length > 0 && looked < 10_000; looked++) {
    const value = open.pop();
    if (!isThing(value)) continue;
    if (listOf(value["@type"]).some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return value;
    open.push(...Object.values(value).reverse());
  }
  return null;
}

function facts(thing: Thing): ArticleFacts {
  return {
    headline: text(thing.headline) ?? text(thing.name),
    published: text(thing.datePublished) ?? text(thing.dateCreated),
    publisher: nameOf(thing.publisher),
    body: text(thing.articleBody),
    language: nameOf(thing.inLanguage),
    url: text(thing.url),
    author: namesOf(thing.author),
    dateline: text(thing.dateline),
    credit: text(thing.creditText) ?? nameOf(thing.sourceOrganization),
    updates: listOf(thing.liveBlogUpdate).flatMap(updateOf).slice(0, MOST_UPDATES),
    locked: lockedParts(thing).flatMap((part) => text(part.cssSelector) ?? []),
    free: !isLocked(thing) && lockedParts(thing).length === 0,
  };
}

const isLocked = (thing: Thing): boolean =>
  /^(?:https?:\/\/schema\.org\/)?false$/iu.test(String(thing.isAccessibleForFree));

/** Google's structured data for paywalled content: parts of the article with `isAccessibleForFree: false`. */
const lockedParts = (thing: Thing): Thing[] =>
  listOf(thing.hasPart).filter((part): part is Thing => isThing(part) && isLocked(part));

/** More is no page that anybody reads. */
const MOST_UPDATES = 2_000;

function updateOf(value: unknown): Update[] {
  if (!isThing(value)) return [];
  const body = text(value.articleBody);
  const published = text(value.datePublished);
  return body && published && publishedAsEdtf(published) ? [{ headline: text(value.headline), body, published }] : [];
}

const text = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value.trim() : null);

/** Persons and organisations in their order. */
function namesOf(value: unknown): string | null {
  const names = listOf(value)
    .flatMap((one) => nameOf(one) ?? [])
    .filter((name) => !/^https?:/iu.test(name));
  return [...new Set(names)].slice(0, MOST_NAMES).join(", ") || null;
}

/** More is a list of the staff. */
const MOST_NAMES = 8;

/** Of `"dpa"`, `{ "name": "dpa" }` and lists of these. */
function nameOf(value: unknown): string | null {
  for (const one of listOf(value)) {
    const name = text(isThing(one) ? (one.name ?? one.alternateName) : one);
    if (name) return name;
  }
  return null;
}
