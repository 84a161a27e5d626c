import { articleOfBytes } from "../documents/article-of-bytes.ts";
import { articlesOfLines } from "../documents/json-lines.ts";
import { collect } from "../documents/lines.ts";
import { wireArticles, wireKindOf } from "../documents/wire-articles.ts";
import { type Found, failure } from "./found.ts";

type Read = (chunks: AsyncIterable<Uint8Array>, file: string, limit: number) => AsyncIterable<Found>;

export interface Reader {
  readonly read: Read;
  /** It unpacks gzip by itself, because each record is packed alone. */
  readonly unpacks: boolean;
}

/** By the name without ".gz". */
const READERS: readonly (readonly [name: RegExp, read: Read])[] = [
  [/\.warc$/iu, readWarc],
  [/\.(?:jsonl|ndjson)$/iu, readLines],
  [/\.(?:html?|xhtml)$/iu, (chunks, file, limit) => readOne(chunks, file, { kind: "html", limit })],
  [/\.(?:te?xt|md)$/iu, (chunks, file, limit) => readOne(chunks, file, { kind: "text", limit })],
  [/\.(?:json|xml)$/iu, readMessage],
  [/\.mbo?x$/iu, readMails],
  [/\.eml$/iu, readMail],
];

/** What reads the files of such a name; null for what is of no kind that is read. */
export function readerOf(file: string): Reader | null {
  const read = READERS.find(([name]) => name.test(file.replace(/\.gz$/iu, "")))?.[1];
  return read ? { read, unpacks: read === readWarc } : null;
}

async function* readWarc(...given: Parameters<Read>): AsyncGenerator<Found> {
  yield* (await import("./warc.ts")).readWarc(...given);
}

async function* readMails(...given: Parameters<Read>): AsyncGenerator<Found> {
  yield* (await import("./mbox.ts")).readMbox(...given);
}

async function* readMail(chunks: AsyncIterable<Uint8Array>, file: string, limit: number): AsyncGenerator<Found> {
  const mail = await collect(chunks, limit);
  yield (await import("./mbox.ts")).readMail(mail, file, { record: 1, limit });
}

async function* readLines(chunks: AsyncIterable<Uint8Array>, file: string, limit: number): AsyncGenerator<Found> {
  const tooLarge = `is larger than ${limit} bytes`;
  for await (const { line, article } of articlesOfLines(chunks, file, { limit, tooLarge })) {
    if (typeof article === "string") yield failure(file, line, article);
    else yield { kind: "document", file, record: line, article };
  }
}

/** An agency's message: ninjs or NewsML-G2, which may hold several articles. */
async function* readMessage(chunks: AsyncIterable<Uint8Array>, file: string, limit: number): AsyncGenerator<Found> {
  const bytes = await collect(chunks, limit);
  const kind = bytes && wireKindOf(new TextDecoder().decode(bytes.subarray(0, HEAD)));
  const articles = !bytes
    ? `is larger than ${limit} bytes`
    : kind
      ? await wireArticles(bytes, kind, file)
      : "is neither ninjs nor NewsML-G2";
  if (typeof articles === "string") yield failure(file, 1, articles);
  else for (const [i, article] of articles.entries()) yield { kind: "document", file, record: i + 1, article };
}

/** Bytes in which a message says what it is. */
const HEAD = 4_096;

async function* readOne(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  { kind, limit }: { kind: "html" | "text"; limit: number },
): AsyncGenerator<Found> {
  const bytes = await collect(chunks, limit);
  const article = bytes ? await articleOfBytes(bytes, { kind, charset: null }) : `is larger than ${limit} bytes`;
  if (typeof article === "string") yield failure(file, 1, article);
  else if (!article.text.trim()) yield failure(file, 1, "has no text");
  else yield { kind: "document", file, record: 1, article: { ...article, name: file } };
}
