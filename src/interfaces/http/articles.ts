import type { z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { type Article, articleFromHtml } from "../../index.ts";
import { articleOfBytes, looksLikeHtml } from "../documents/article-of-bytes.ts";
import { fetchPage } from "../fetch/fetch-page.ts";
import type { Desk } from "./desk.ts";
import type { articleShape } from "./shapes.ts";

type Given = z.infer<typeof articleShape>;

/** What fetching a page needs. */
type Fetching = Pick<Desk, "maxSize" | "version" | "isAllowedAddress">;

/** The article of a request: its text, its page, or the page at its address. */
export async function articleOf(given: Given, desk: Fetching): Promise<Article> {
  const { html, url, text, ...rest } = given;
  if (text !== undefined) return { ...rest, url, text };
  if (html !== undefined) return { ...(await articleFromHtml(html)), ...filled({ ...rest, url }) };
  if (url !== undefined) return { ...(await pageAt(url, desk)), ...filled(rest) };
  throw new HTTPException(400, { message: 'Give "text", "html" or "url".' });
}

async function pageAt(address: string, desk: Fetching): Promise<Article> {
  const { maxSize, version, isAllowedAddress } = desk;
  const { bytes, charset, url, type } = await fetchPage(address, { maxSize, version, isAllowedAddress });
  const kind = type.includes("html") || looksLikeHtml(bytes) ? "html" : "text";
  const article = await articleOfBytes(bytes, { kind, charset });
  if (typeof article === "string") throw new HTTPException(422, { message: `The page at ${url} ${article}.` });
  return { ...article, url: article.url ?? url, name: article.name ?? url };
}

const filled = (fields: Partial<Article>): Partial<Article> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));
