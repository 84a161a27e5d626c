import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { WARCRecord, WARCSerializer } from "./warcio.ts";

/** An answer as it came: packed as the server packed it, without the chunks of the transfer. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  sent(): Uint8Array;
}

export interface WarcWriter {
  /** Where it writes: the path that was asked for, or the next free number of it. */
  readonly path: string;
  /** Resolves when the record is in the file. */
  keep(url: URL, answer: Answer): Promise<void>;
  close(): Promise<void>;
}

/**
 * Begins a WARC file (1.1; ISO 28500:2017), each record packed by itself where its name ends in ".gz". A file that is there
 * is left as it is, as its last record may be cut off: "a.warc.gz" goes on in "a-2.warc.gz". Rejects where it cannot write.
 */
export async function writeWarc(path: string, software: string, now: () => number): Promise<WarcWriter> {
  const { file, name } = await begin(path);
  const date = () => new Date(now()).toISOString();
  let last: Promise<unknown> = Promise.resolve();
  const write = (record: WARCRecord): Promise<void> => {
    const written = last.then(async () => {
      const bytes = await WARCSerializer.serialize(record, { gzip: /\.gz$/iu.test(name) });
      await file.appendFile(bytes);
    });
    last = written.catch(() => undefined);
    return written;
  };
  const info = { software, format: "WARC File Format 1.1" };
  await write(WARCRecord.createWARCInfo({ filename: basename(name), date: date(), warcVersion: "WARC/1.1" }, info));
  return {
    path: name,
    keep: ({ href }, { status, headers, sent }) =>
      write(
        WARCRecord.create(
          {
            ...{ url: withoutFragment(href), date: date(), type: "response", warcVersion: "WARC/1.1" },
            ...{ statusline: `HTTP/1.1 ${status}${status === 200 ? " OK" : ""}`, httpHeaders: asKept(headers) },
          },
          [sent()],
        ),
      ),
    async close() {
      await last;
      await file.close();
    },
  };
}

const MOST_FILES = 100_000;

async function begin(path: string): Promise<{ file: FileHandle; name: string }> {
  for (let number = 1; number < MOST_FILES; number++) {
    const name = number === 1 ? path : path.replace(/(?=(?:\.warc)?(?:\.gz)?$)/iu, `-${number}`);
    try {
      return { file: await open(name, "wx"), name };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  throw new Error(`there are ${MOST_FILES} files of this name`);
}

const withoutFragment = (href: string): string => href.replace(/#.*$/su, "");

/** The chunks of the transfer are gone, so that their header would lead whoever reads the record astray. */
const asKept = (headers: Answer["headers"]): [string, string][] =>
  headers.map(([name, value]) => [name === "transfer-encoding" ? `x-orig-${name}` : name, value]);
