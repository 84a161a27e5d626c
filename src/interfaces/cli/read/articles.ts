import { type Article, articleFromHtml, type Decoded, decode } from "../../../index.ts";
import { articleOfLine } from "./json-line.ts";
import { collect, linesOf } from "./lines.ts";
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
  const article = await wholeArticle({ ...source, chunks }, kind, settings.maxSize);
  yield { kind: "article", article: complete(article, settings) };
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
  const start = new TextDecoder().decode(head.subarray(0, 1024)).trimStart();
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html)/iu.test(start)) return "html";
  return /^\{\s*"\p{L}+"\s*:/u.test(start) ? "jsonl" : "text";
}

async function* jsonArticles(source: Source, limit: number): AsyncGenerator<Item> {
  for await (const { number: line, bytes } of linesOf(source.chunks, limit)) {
    const broken = (reason: string): Item => ({ kind: "broken line", line, reason });
    if (!bytes) {
      yield broken(`is ${overLimit(limit)}`);
      continue;
    }
    const decoded = decode(bytes);
    if (decoded.kind === "binary") yield broken(`is ${decoded.what}, not JSON`);
    else if (decoded.content.trim()) {
      const article = articleOfLine(decoded.content, `${source.name}:${line}`);
      if (typeof article === "string") yield broken(article);
      else yield { kind: "article", article: { ...article, doubts: wholeDoubts(decoded) } };
    }
  }
}

async function wholeArticle(source: Source, kind: Kind, limit: number): Promise<Article> {
  const { name, url } = source;
  const bytes = source.size !== null && source.size > limit ? null : await collect(source.chunks, limit);
  if (!bytes) throw new Unreadable(`is ${overLimit(limit)}.`);
  const decoded = decode(bytes, source.charset ?? (kind === "html" ? metaCharset(bytes) : null));
  if (decoded.kind === "binary")
    throw new Unreadable(`is ${decoded.what}, not a text. Save its text as .txt and read that.`);
  if (kind === "text") return { name, url, text: decoded.content, doubts: decoded.doubts };
  const article = await articleFromHtml(decoded.content);
  return { ...article, name, url: url ?? article.url, doubts: [...wholeDoubts(decoded), ...(article.doubts ?? [])] };
}

const overLimit = (limit: number): string =>
  `larger than ${limit.toLocaleString("en")} bytes. Raise the limit with --max-size`;

/** The text is only a part of what was decoded, so that the doubts' positions mean nothing in it. */
const wholeDoubts = ({ doubts }: Decoded) => doubts.map((doubt) => ({ ...doubt, start: 0, end: 0 }));

/** HTML, 4.2.5.4: a page may name its encoding within its first 1,024 bytes. */
const metaCharset = (bytes: Uint8Array): string | null =>
  /<meta[^<>]*charset\s*=\s*["']?(?<label>[\w:-]+)/iu.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 1024)))
    ?.groups?.label ?? null;

/** With the options' values where the input says nothing. */
function complete(article: Article, { otherwise }: Settings): Article {
  const filled = Object.entries(otherwise).filter(([field]) => !article[field as keyof Article]);
  return { ...article, ...Object.fromEntries(filled) };
}
