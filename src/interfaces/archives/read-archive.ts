import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Found, failure } from "./found.ts";
import { membersOf } from "./gzip-members.ts";
import { type Reader, readerOf } from "./readers.ts";

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
    yield failure(path, 0, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `could not be read (${code ?? message})`;
}

/** In the order of their names. Links are not followed: they may lead back. Hidden files are the system's. */
async function* filesOf(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || FURNITURE.test(entry.name)) continue;
    if (entry.isDirectory()) yield* filesOf(join(path, entry.name));
    else if (entry.isFile()) yield join(path, entry.name);
  }
}

/** What lies beside saved pages and is nobody's document. */
const FURNITURE = /\.(?:css|m?js|map|ico|png|jpe?g|gif|webp|avif|svg|woff2?|ttf|mp[34]|webm|cdxj?|idx)$/iu;

async function* readFile(file: string, limit: number): AsyncGenerator<Found> {
  if (/\.(?:wacz|zip)$/iu.test(file)) yield* readZip(file, limit);
  else yield* readContent(readerOf(file), file, { open: async () => createReadStream(file), limit });
}

async function* readZip(file: string, limit: number): AsyncGenerator<Found> {
  const { entriesOf } = await import("./zip.ts");
  const entries = await entriesOf(file).catch((error: Error) => error);
  if (entries instanceof Error) {
    yield failure(file, 0, reasonOf(entries));
    return;
  }
  const isWacz = /\.wacz$/iu.test(file);
  for (const { name, open } of entries) {
    const isPage = !isWacz || /^archive\/.*\.warc(?:\.gz)?$/iu.test(name);
    if (name.endsWith("/") || FURNITURE.test(name)) continue;
    if (isPage) yield* readContent(readerOf(name), `${file}/${name}`, { open, limit });
    else if (!LISTS.test(name)) yield failure(`${file}/${name}`, 0, "is of no kind that a WACZ file holds");
  }
}

/** WACZ 1.1.1: pages lie in archive/, the rest are indexes and lists of them. */
const LISTS = /^(?:(?:indexes|pages|logs|extra)\/|datapackage[\w-]*\.json$|fuzzy\.json$)/iu;

interface Content {
  readonly open: () => Promise<AsyncIterable<Uint8Array>>;
  readonly limit: number;
}

async function* readContent(reader: Reader | null, file: string, { open, limit }: Content): AsyncGenerator<Found> {
  if (!reader) {
    yield failure(
      file,
      0,
      "is of no kind that is read: .warc, .wacz, .zip, .jsonl, .html, .txt, .json (ninjs), .xml (NewsML-G2), .mbox, .eml, also .gz",
    );
    return;
  }
  try {
    const chunks = await open();
    const damages: string[] = [];
    const isPacked = !reader.unpacks && /\.gz$/iu.test(file);
    yield* reader.read(isPacked ? unpacked(chunks, damages) : chunks, file, limit);
    for (const damage of damages) yield failure(file, 0, damage);
  } catch (error) {
    yield failure(file, 0, reasonOf(error));
  }
}

/** The bytes of a gzip file; what of it is damaged is listed, and it goes on behind that. */
async function* unpacked(chunks: AsyncIterable<Uint8Array>, damages: string[]): AsyncGenerator<Uint8Array> {
  let members = 0;
  for await (const { offset, bytes, damage } of membersOf(chunks)) {
    members++;
    yield bytes;
    if (damage === null) continue;
    damages.push(`${damage}: something is missing (byte ${offset})`);
    yield LINE_END;
  }
  if (members === 0) damages.push("is empty, and no gzip file");
}

/** So that what comes behind a damage is not taken for the end of a line before it. */
const LINE_END = Buffer.from("\n");
