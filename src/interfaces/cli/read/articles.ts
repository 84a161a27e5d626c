import type { Article } from "../../../index.ts";
import { articleOfBytes, looksLikeHtml } from "../../documents/article-of-bytes.ts";
import { articlesOfLines } from "../../documents/json-lines.ts";
import { collect } from "../../documents/lines.ts";
import { isWire, type WireKind, wireArticles, wireKindOf } from "../../documents/wire-articles.ts";
import type { Kind, Settings } from "./settings.ts";
import { type Source, Unreadable } from "./sources.ts";

/** An article of the input, or a line of it that is none. */
export type Item =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "broken line"; readonly line: number; readonly reason: string };

/** The articles of one input, in their order. Throws `Unreadable` where the input as a whole is not to be read. */
export async function* articlesOf(source: Source, settings: Settings): AsyncGenerator<Item> {
  const { head, chunks } = await peek(source.chunks);
  const kind = settings.from ?? source.kind ?? kindOfContent(head);
  if (kind === "jsonl") {
    for await (const item of jsonArticles({ ...source, chunks }, settings.maxSize))
      yield item.kind === "article" ? { kind: "article", article: complete(item.article, settings) } : item;
    return;
  }
  const articles = isWire(kind)
    ? await messageArticles({ ...source, chunks }, kind, settings.maxSize)
    : [await wholeArticle({ ...source, chunks }, kind, settings.maxSize)];
  for (const article of articles) yield { kind: "article", article: complete(article, settings) };
}

/** The first bytes of a stream, and the stream with them. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const rest = stream[Symbol.asyncIterator]();
  const first = await rest.next();
  const chunks = async function* () {
    try {
      for (let next = first; !next.done; next = await rest.next()) yield next.value;
    } finally {
      await rest.return?.();
    }
  };
  return { head: first.done ? new Uint8Array() : first.value, chunks: chunks() };
}

function kindOfContent(head: Uint8Array): Kind {
  if (looksLikeHtml(head)) return "html";
  const start = new TextDecoder().decode(head.subarray(0, 1024)).trimStart();
  const wire = wireKindOf(start);
  if (wire) return wire;
  return /^\{\s*"\p{L}+"\s*:/u.test(start) ? "jsonl" : "text";
}

async function* jsonArticles({ chunks, name }: Source, limit: number): AsyncGenerator<Item> {
  const tooLarge = `is ${overLimit(limit)}`;
  for await (const { line, article } of articlesOfLines(chunks, name, { limit, tooLarge })) {
    if (typeof article === "string") yield { kind: "broken line", line, reason: article };
    else yield { kind: "article", article };
  }
}

async function wholeBytes(source: Source, limit: number): Promise<Uint8Array> {
  const bytes = source.size !== null && source.size > limit ? null : await collect(source.chunks, limit);
  if (!bytes) throw new Unreadable(`is ${overLimit(limit)}.`);
  return bytes;
}

async function messageArticles(source: Source, kind: WireKind, limit: number): Promise<readonly Article[]> {
  const articles = await wireArticles(await wholeBytes(source, limit), kind, source.name);
  if (typeof articles === "string")
    throw new Unreadable(`${articles}. Ask for it again, or say with --from what it is.`);
  return articles;
}

async function wholeArticle(source: Source, kind: Kind, limit: number): Promise<Article> {
  const { name, url } = source;
  const bytes = await wholeBytes(source, limit);
  const article = await articleOfBytes(bytes, { kind: kind === "html" ? "html" : "text", charset: source.charset });
  if (typeof article === "string") throw new Unreadable(`${article}, not a text. Save its text as .txt and read that.`);
  return { ...article, name, url: url ?? article.url };
}

const overLimit = (limit: number): string =>
  `larger than ${limit.toLocaleString("en")} bytes. Raise the limit with --max-size`;

/** With the options' values where the input says nothing, and with the language that was asked for whatever it says. */
export function complete(article: Article, { otherwise, language }: Settings): Article {
  const filled = Object.entries(otherwise).filter(([field]) => !article[field as keyof Article]);
  return { ...article, ...Object.fromEntries(filled), ...(language !== null && { language }) };
}
