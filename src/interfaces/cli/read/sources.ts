import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { isArchiveName } from "../../archives/is-archive.ts";
import type { Io } from "../io.ts";
import { version } from "../version.ts";
import type { Kind, Settings } from "./settings.ts";

/** One input, opened. */
export interface Source {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes; null where nobody knows before the end. */
  readonly size: number | null;
  /** What its name or the server says it is; null where they say nothing. */
  readonly kind: Kind | null;
  readonly charset: string | null;
  /** Where it was fetched from, after redirects; null for what is no web page. */
  readonly url: string | null;
}

/** Why an input, or a line of it, is not read: the cause and what to do. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** Opens a file, a web address or, for "-", standard input. Throws `Unreadable`. */
export function openSource(name: string, settings: Settings, io: Io): Promise<Source> {
  if (/^https?:\/\//iu.test(name)) return openPage(name, settings, io);
  if (name === "-") return Promise.resolve({ ...UNKNOWN, name, chunks: io.stdin });
  return openFile(name, settings);
}

const UNKNOWN = { size: null, kind: null, charset: null, url: null } as const;

async function openFile(name: string, { from }: Settings): Promise<Source> {
  const found = await stat(name).catch((error: NodeJS.ErrnoException) => {
    throw new Unreadable(fileProblem(error));
  });
  if (found.isDirectory()) throw new Unreadable(`is a folder. Name its files: ${name.replace(/\/$/u, "")}/*.txt.`);
  if (from === null && isArchiveName(name))
    throw new Unreadable(
      `is an archive. Make readings of it first: laut read --format jsonl ${name} > readings.jsonl, then laut export --from reading --to … readings.jsonl.`,
    );
  return { ...UNKNOWN, name, chunks: readFile(name), size: found.isFile() ? found.size : null, kind: kindOfName(name) };
}

async function* readFile(name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(name);
  } catch (error) {
    throw new Unreadable(fileProblem(error as NodeJS.ErrnoException));
  }
}

function fileProblem({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT" || code === "ENOTDIR") return "no such file. Check the name and the folder you are in.";
  if (code === "EACCES" || code === "EPERM") return "you may not read this file. Ask for the right to read it.";
  return `could not be read (${code ?? message}).`;
}

const KINDS: readonly (readonly [name: RegExp, kind: Kind])[] = [
  [/\.(?:html?|xhtml)$/iu, "html"],
  [/\.(?:jsonl|ndjson)$/iu, "jsonl"],
  [/\.(?:te?xt|md)$/iu, "text"],
];

const kindOfName = (name: string): Kind | null => KINDS.find(([ending]) => ending.test(name))?.[1] ?? null;

/** The fetcher is loaded for web addresses only. */
async function openPage(name: string, { maxSize }: Settings, io: Io): Promise<Source> {
  const [{ fetchPage }, { Refusal }] = await Promise.all([
    import("../../fetch/fetch-page.ts"),
    import("../../fetch/refusal.ts"),
  ]);
  const settings = { maxSize, version: version(), isAllowedAddress: io.isAllowedAddress };
  const page = await fetchPage(name, settings).catch((error: unknown) => {
    throw error instanceof Refusal ? new Unreadable(error.message) : error;
  });
  const kind = page.type === "text/plain" ? "text" : "html";
  return { name, chunks: once(page.bytes), size: page.bytes.length, kind, charset: page.charset, url: page.url };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
