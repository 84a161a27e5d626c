import type { ChangeItem, StoryDetail } from "../../web/api-types.ts";
import { webIri } from "../ids.ts";
import { atomFeed, type FeedEntry } from "./atom.ts";
import { feedWords, type Language } from "./words.ts";

/** What is new or has changed in a story: each article, and each statement against an earlier one. */
export function storyFeed({ id, title, documents, changes }: StoryDetail, language: Language): string {
  const words = feedWords[language];
  const links = new Map(documents.map(({ version, url }) => [version, webIri(url)]));
  const articles = documents.map(
    (document): FeedEntry => ({
      id: document.version,
      title: `${document.publisher ?? document.name}: ${document.title ?? document.name}`,
      at: document.published ?? document.recorded,
      author: document.publisher,
      text: words.newArticle(title),
      link: webIri(document.url),
    }),
  );
  const changed = changes.map(
    (change): FeedEntry => ({
      id: change.id,
      title: `${change.by ?? change.documentTitle} ${words.kinds[change.kind]}: ${change.claimText}`,
      at: change.at === "" ? null : change.at,
      author: change.by,
      text: beforeAfter(change, language),
      link: links.get(change.document) ?? null,
    }),
  );
  return atomFeed({ of: `story ${id}`, title }, [...articles, ...changed]);
}

const beforeAfter = ({ before, after }: ChangeItem, language: Language): string => {
  const words = feedWords[language];
  return [before && `${words.before}: ${before}`, after && `${words.after}: ${after}`].filter(Boolean).join("\n");
};
