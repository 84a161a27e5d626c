import type { Article } from "../text/text.ts";

/** Half a surrogate pair has no bytes in UTF-8, and PostgreSQL takes no U+0000. */
const storableText = (text: string): string => text.toWellFormed().replaceAll("\0", "\ufffd");

const FIELDS = ["name", "text", "title", "publisher", "url", "author", "dateline", "credit"] as const;

/**
 * An article as every database can keep it: what has no place there is U+FFFD, a unit for a unit, so that positions hold.
 * Done before anything is hashed, so that what is hashed is what is stored.
 */
export function storable(article: Article): Article {
  const changed = FIELDS.flatMap((field) => {
    const given = article[field];
    const kept = typeof given === "string" ? storableText(given) : given;
    return kept === given ? [] : [[field, kept] as const];
  });
  return changed.length === 0 ? article : { ...article, ...Object.fromEntries(changed) };
}
