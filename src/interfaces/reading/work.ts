import { type Article, articleFromHtml, loadModels, read } from "../../index.ts";
import { type Entry, entryOf } from "../../ledger/index.ts";
import { articleOfBytes, type Envelope } from "../documents/article-of-bytes.ts";

/** A document as it came: its bytes with what is known of them, or the HTML that they held. */
export type Page = (Envelope & { readonly bytes: Uint8Array }) | { readonly html: string };

/** What is asked of a thread, and what it gives. */
export interface Work {
  readonly article: { readonly given: Page; readonly made: Article | string };
  /** JSON in UTF-8: bytes go from thread to thread without a copy, the reading of a megabyte would take a second. */
  readonly reading: { readonly given: Article; readonly made: Uint8Array<ArrayBuffer> };
  readonly entry: { readonly given: Article; readonly made: Entry };
}

export type Kind = keyof Work;

export type Ask = { readonly [K in Kind]: { readonly kind: K; readonly given: Work[K]["given"] } }[Kind];

/** Does it, in whichever thread this is called. */
export async function doWork<K extends Kind>(kind: K, given: Work[K]["given"]): Promise<Work[K]["made"]>;
export async function doWork(kind: Kind, given: Work[Kind]["given"]): Promise<Work[Kind]["made"]> {
  if (kind === "article") return articleOfPage(given as Page);
  if (kind === "entry") return entryOf(given as Article, await loadModels());
  return new TextEncoder().encode(JSON.stringify(await read(given as Article)));
}

/** The article of a document; or why it is none. */
export const articleOfPage = (page: Page): Promise<Article | string> =>
  "html" in page ? articleFromHtml(page.html) : articleOfBytes(page.bytes, page);
