import type { z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import type { Article } from "../../index.ts";
import { looksLikeHtml } from "../documents/article-of-bytes.ts";
import { fetchPage } from "../fetch/fetch-page.ts";
import type { Readers } from "../reading/readers.ts";
import { articleOfPage, type Page } from "../reading/work.ts";
import type { Desk } from "./desk.ts";
import type { articleShape } from "./shapes.ts";

type Given = z.infer<typeof articleShape>;

/** What making an article needs. */
type Fetching = Pick<Desk, "maxSize" | "version" | "isAllowedAddress"> & { readonly readers?: Readers | undefined };

/** The article of a request: its text, its page, or the page at its address. */
export async function articleOf(given: Given, desk: Fetching, signal?: AbortSignal): Promise<Article> {
  const { html, url, text, ...rest } = given;
  if (text !== undefined) return { ...rest, url, text };
  if (html !== undefined) return { ...(await made({ html }, "The page", desk, signal)), ...filled({ ...rest, url }) };
  if (url !== undefined) return { ...(await pageAt(url, desk, signal)), ...filled(rest) };
  throw new HTTPException(400, { message: 'Give "text", "html" or "url".' });
}

async function pageAt(address: string, desk: Fetching, signal?: AbortSignal): Promise<Article> {
  const { maxSize, version, isAllowedAddress } = desk;
  const { bytes, charset, url, type } = await fetchPage(address, { maxSize, version, isAllowedAddress });
  const kind = type.includes("html") || looksLikeHtml(bytes) ? "html" : "text";
  const article = await made({ bytes, kind, charset }, `The page at ${url}`, desk, signal);
  return { ...article, url: article.url ?? url, name: article.name ?? url };
}

async function made(page: Page, what: string, { readers }: Fetching, signal?: AbortSignal): Promise<Article> {
  const article = await (readers?.article(page, signal) ?? articleOfPage(page));
  if (typeof article === "string") throw new HTTPException(422, { message: `${what} ${article}.` });
  return article;
}

const filled = (fields: Partial<Article>): Partial<Article> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));
