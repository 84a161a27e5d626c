import type { HitItem, StatementItem } from "../../web/api-types.ts";
import { webIri } from "../ids.ts";
import type { FeedEntry } from "./atom.ts";

const pageOf = ({ id }: HitItem["document"]): string => `/documents/${encodeURIComponent(id)}`;

/** What is new of a source, or of statements that a filter leaves; without those whose text was removed. */
export const statementEntries = (items: readonly StatementItem[]): readonly FeedEntry[] =>
  items.flatMap(({ id, document, quote, speaker, statement }) =>
    quote === null
      ? []
      : [
          {
            id,
            title: `${speaker ?? document.publisher ?? document.name}: ${quote}`,
            at: document.published ?? document.recorded,
            author: document.publisher,
            text: quote,
            language: document.language,
            textLanguage: document.language,
            link: webIri(document.url),
            page: `${pageOf(document)}#${statement.id}`,
            says: quote,
          },
        ],
  );

/** What is new of a search; an article is one by the words around its first hit, so that copies are told once. */
export const hitEntries = (items: readonly HitItem[]): readonly FeedEntry[] =>
  items.map(({ document, text }) => ({
    id: document.version,
    title: `${document.publisher ?? document.name}: ${document.title ?? document.name}`,
    at: document.published ?? document.recorded,
    author: document.publisher,
    // The words around a hit are cut out of their sentence.
    text: text && `… ${text} …`,
    language: document.language,
    textLanguage: document.language,
    link: webIri(document.url),
    page: pageOf(document),
    says: text || document.version,
  }));
