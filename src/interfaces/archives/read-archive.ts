import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { decode } from "../../index.ts";
import { articleOfBytes, wholeDoubts } from "../documents/article-of-bytes.ts";
import { articleOfLine } from "../documents/json-line.ts";
import { collect, linesOf } from "../documents/lines.ts";
import type { Found } from "./found.ts";

/** Bytes of one document. */
const LARGEST = 10_000_000;

/**
 * The documents of an archive in an order that is always the same: a file, or a folder with all below it. What cannot be
 * read is a failure; never throws for what is in the files.
 */
export async function* readArchive(path: string, limit: number = LARGEST): AsyncGenerator<Found> {
  try {
    for await (const file of filesOf(path)) yield* readFile(file, limit);
  } catch (error) {
    yield failure(path, 0, `could not be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`);
  }
}

const failure = (file: string, record: number, reason: string): Found => ({ kind: "failure", file, record, reason });

/** In the order of their names. Links are not followed: they may lead back. */
async function* filesOf(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) yield* filesOf(join(path, entry.name));
    else if (entry.isFile()) yield join(path, entry.name);
  }
}

type Reader = (chunks: AsyncIterable<Uint8Array>, file: string, limit: number) => AsyncIterable<Found>;

const READERS: readonly (readonly [name: RegExp, read: Reader])[] = [
  [/\.(?:jsonl|ndjson)$/iu, readLines],
  [/\.html?$/iu, (chunks, file, limit) => readOne(chunks, file, { kind: "html", limit })],
  [/\.te?xt$/iu, (chunks, file, limit) => readOne(chunks, file, { kind: "text", limit })],
];

async function* readFile(file: string, limit: number): AsyncGenerator<Found> {
  try {
    // warcio unpacks by itself, because each record is packed alone.
    if (/\.warc(?:\.gz)?$/iu.test(file)) {
      const { readWarc } = await import("./warc.ts");
      yield* readWarc(createReadStream(file), file, limit);
      return;
    }
    const read = READERS.find(([name]) => name.test(file.replace(/\.gz$/iu, "")))?.[1];
    if (read) yield* read(unpacked(file), file, limit);
    else yield failure(file, 0, "is of no kind that is read: .warc, .jsonl, .html, .txt, each also .gz");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    yield failure(file, 0, `could not be read (${code ?? message})`);
  }
}

/** Whoever reads the last stream gets the error of either. */
const unpacked = (file: string): AsyncIterable<Uint8Array> =>
  /\.gz$/iu.test(file) ? pipeline(createReadStream(file), createGunzip(), () => {}) : createReadStream(file);

async function* readLines(chunks: AsyncIterable<Uint8Array>, file: string, limit: number): AsyncGenerator<Found> {
  for await (const { number, bytes } of linesOf(chunks, limit)) {
    if (!bytes) {
      yield failure(file, number, `is larger than ${limit} bytes`);
      continue;
    }
    const decoded = decode(bytes);
    if (decoded.kind === "binary") yield failure(file, number, `is ${decoded.what}, not JSON`);
    else if (decoded.content.trim()) {
      const article = articleOfLine(decoded.content, `${file}:${number}`);
      if (typeof article === "string") yield failure(file, number, article);
      else yield { kind: "document", file, record: number, article: { ...article, doubts: wholeDoubts(decoded) } };
    }
  }
}

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
