import type { Article } from "../../index.ts";
import { articleOfBytes } from "../documents/article-of-bytes.ts";
import { feedDate } from "../feeds/feed-date.ts";
import { entityOf, type Part, partsOf } from "./mime.ts";
import { words } from "./mime-words.ts";

/** A text beside a page counts as a mere hint ("open this mail in a browser") when it is so much shorter. */
const HINT = 0.5;

/** A mail (RFC 5322) -> its article: its text, or its page where the text is only a hint; or why there is none. */
export async function articleOfMail(bytes: Uint8Array, name: string): Promise<Article | string> {
  const mail = entityOf(Buffer.from(bytes).toString("latin1"));
  const parts = partsOf(mail);
  const [text, page] = await Promise.all([contentOf(parts, "text/plain"), contentOf(parts, "text/html")]);
  const whole = text.text.trim().length >= HINT * page.text.trim().length ? text : page;
  if (!whole.text.trim()) return parts.length > 0 ? "has no text" : "has no part that is text";
  const header = (field: string) => mail.headers.get(field) ?? null;
  return {
    ...whole,
    name: /<(?<id>[^<>\s]+)>/u.exec(header("message-id") ?? "")?.groups?.id ?? name,
    title: words(header("subject") ?? "") || null,
    published: feedDate(header("date")),
    publisher: senderOf(words(header("from") ?? "")),
  };
}

async function contentOf(parts: readonly Part[], type: Part["type"]): Promise<Article> {
  const part = parts.find((one) => one.type === type);
  if (!part) return { text: "" };
  const article = await articleOfBytes(part.bytes, {
    kind: type === "text/html" ? "html" : "text",
    charset: part.charset,
  });
  return typeof article === "string" ? { text: "" } : article;
}

/** "Stadt Hainfeld <presse@hainfeld.example>" -> "Stadt Hainfeld"; a mere address says nothing that a reader would call it. */
const senderOf = (from: string): string | null =>
  /^\s*"?(?<name>[^"<>]+?)"?\s*</u.exec(from)?.groups?.name?.trim() || null;
