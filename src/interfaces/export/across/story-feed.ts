import type { ChangeItem, StoryDetail } from "../../web/api-types.ts";
import { webIri } from "../ids.ts";
import { atomFeed, type FeedEntry } from "./atom.ts";
import { feedWords, type Language } from "./words.ts";

/** What is new or has changed in a story. */
export const storyFeed = (story: StoryDetail, repeated: ReadonlySet<string>, language: Language): string =>
  atomFeed({ of: `story ${story.id}`, title: story.title }, storyEntries(story, repeated, language));

/**
 * Each article, and each statement against an earlier one. `repeated`: ids of the versions whose text is nearly all of an
 * earlier article's: they are no news.
 */
export function storyEntries(
  { title, documents, changes }: StoryDetail,
  repeated: ReadonlySet<string>,
  language: Language,
): readonly FeedEntry[] {
  const words = feedWords[language];
  const links = new Map(documents.map(({ version, url }) => [version, webIri(url)]));
  const articles = documents
    .filter(({ version }) => !repeated.has(version))
    .map(
      (document): FeedEntry => ({
        id: document.version,
        title: `${document.publisher ?? document.name}: ${document.title ?? document.name}`,
        at: document.published ?? document.recorded,
        author: document.publisher,
        text: words.newArticle(title),
        language: document.language,
        textLanguage: null,
        link: webIri(document.url),
        page: `/documents/${encodeURIComponent(document.id)}`,
        says: document.version,
      }),
    );
  const changed = changes.map(
    (change): FeedEntry => ({
      id: change.id,
      title: `${change.by ?? change.documentTitle} ${words.kinds[change.kind]}: ${change.claimText}`,
      at: change.at === "" ? null : change.at,
      author: change.by,
      text: beforeAfter(change, language),
      language: change.language,
      textLanguage: change.language,
      link: links.get(change.document) ?? null,
      page: change.claim === null ? null : `/claims/${encodeURIComponent(change.claim)}`,
      says: `${change.kind} ${change.before ?? ""} ${change.after ?? ""}`,
    }),
  );
  return [...articles, ...changed];
}

const beforeAfter = ({ before, after }: ChangeItem, language: Language): string => {
  const words = feedWords[language];
  return [before && `${words.before}: ${before}`, after && `${words.after}: ${after}`].filter(Boolean).join("\n");
};
