import type { Article } from "../../../index.ts";
import { type Failure, failure } from "../../archives/found.ts";
import { isArchive } from "../../archives/is-archive.ts";
import type { Io } from "../io.ts";
import { articlesOf, complete } from "./articles.ts";
import type { Settings } from "./settings.ts";
import { openSource, Unreadable } from "./sources.ts";

/** An article of an input, or the reason why something in it is none. */
export type Document = { readonly kind: "article"; readonly article: Article } | Failure;

/**
 * The articles that an operand names: those of a file, an address, standard input, an archive or a folder. Never throws
 * for what is in them. `took` hears the share of the input that has been taken, 0 to 1; null where nobody knows.
 */
export async function* documentsOf(
  name: string,
  settings: Settings,
  io: Io,
  took: (share: number | null) => void,
): AsyncGenerator<Document> {
  if (!settings.from && (await isArchive(name))) yield* archived(name, settings, io);
  else yield* single(name, settings, io, took);
}

/** Where records are passed over, the sum of all is told at the end, so that none is missing without a word. */
async function* archived(name: string, settings: Settings, io: Io): AsyncGenerator<Document> {
  const skipped = new Map<string, number>();
  const count = { document: 0, failure: 0, skipped: 0 };
  const { readArchive } = await import("../../archives/read-archive.ts");
  for await (const found of readArchive(name, settings.maxSize)) {
    count[found.kind]++;
    if (found.kind === "skipped") skipped.set(found.reason, (skipped.get(found.reason) ?? 0) + 1);
    else yield found.kind === "failure" ? found : { kind: "article", article: complete(found.article, settings) };
  }
  if (settings.quiet || count.skipped === 0) return;
  const reasons = [...skipped].map(([reason, number]) => `${number} ${reason}`).join(", ");
  const all = count.document + count.failure + count.skipped;
  await io.stderr.write(
    `${name}: ${all} records: ${count.document} documents, ${count.skipped} passed over (${reasons}), ${count.failure} damaged or not read\n`,
  );
}

async function* single(
  name: string,
  settings: Settings,
  io: Io,
  took: (share: number | null) => void,
): AsyncGenerator<Document> {
  try {
    const source = await openSource(name, settings, io);
    const chunks = counted(source.chunks, (bytes) => took(source.size === null ? null : bytes / (source.size || 1)));
    for await (const item of articlesOf({ ...source, chunks }, settings))
      yield item.kind === "article" ? item : failure(name, item.line, item.reason);
  } catch (error) {
    // A fault of ours costs this input alone.
    const { message } = error as Error;
    yield failure(name, 0, error instanceof Unreadable ? message : `could not be read (${message})`);
  }
}

/** Tells how many bytes have been taken. */
async function* counted(stream: AsyncIterable<Uint8Array>, took: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    took(bytes);
    yield chunk;
  }
}
