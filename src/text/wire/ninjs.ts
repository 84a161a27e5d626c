import { parsePage } from "../html/dom.ts";
import { paragraphsIn } from "../html/paragraphs.ts";
import type { Article } from "../text.ts";
import { articleOfItem } from "./wire-item.ts";

// IPTC ninjs, News in JSON: 3 and 2 (camelCase, lists of headlines and bodies), and 1 (headline, body_text, body_xhtml).

type Thing = { readonly [key: string]: unknown };

/** One item, a list of items, or an object that has them in `items`. A string says why there are no articles. */
export function articlesOfNinjs(json: string): readonly Article[] | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `is not JSON: ${(error as Error).message}`;
  }
  const root = isThing(value) && Array.isArray(value.items) ? value.items : value;
  const articles = listOf(root).flatMap((item) => (isThing(item) ? (articleOf(item) ?? []) : []));
  return articles.length > 0 ? articles : "has no ninjs item with a text";
}

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const things = (value: unknown): Thing[] => listOf(value).filter(isThing);
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const articleOf = (item: Thing): Article | null =>
  articleOfItem({
    paragraphs: paragraphsOf(item),
    uri: text(item.uri),
    headline: main(things(item.headlines), "value") ?? text(item.headline),
    written:
      text(item.versionCreated) ?? text(item.versioncreated) ?? text(item.firstCreated) ?? text(item.firstcreated),
    publisher: text(item.copyrightHolder) ?? text(item.copyrightholder),
    by: text(item.by) ?? text(item.byline),
    located: text(item.located),
    sources: [...things(item.infoSources), ...things(item.infosource)].map(({ name }) => text(name) ?? ""),
    language: text(item.language),
    status: text(item.pubStatus) ?? text(item.pubstatus),
    note: text(item.edNote) ?? text(item.ednote),
  });

/** Of several headlines or bodies, the one whose role is "main"; the first where none is. */
const main = (list: readonly Thing[], field: string): string | undefined =>
  text((list.find(({ role }) => role === "main") ?? list[0])?.[field]);

const isMarkup = ({ contentType, value }: Thing): boolean =>
  /html/iu.test(text(contentType) ?? "") && (text(value) ?? "").trim() !== "";

/** A body in HTML tells its paragraphs, and goes before the same in plain text. */
function paragraphsOf(item: Thing): string[] {
  const bodies = things(item.bodies);
  const html = main(bodies.filter(isMarkup), "value") ?? text(item.body_xhtml);
  if (html) return paragraphsIn(parsePage(html).documentElement);
  const plain =
    main(
      bodies.filter((body) => !isMarkup(body)),
      "value",
    ) ??
    text(item.body_text) ??
    "";
  return plain.split(/\r?\n\s*\n/u);
}
