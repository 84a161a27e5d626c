import { open as openFile } from "node:fs/promises";
import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, open, type ZipFile } from "yauzl";

// The one place that knows yauzl: it reads the list at the end of a ZIP file, with 64-bit sizes, and unpacks its entries.

export interface ZipEntry {
  readonly name: string;
  /** Its bytes, unpacked; rejects where they are damaged or packed in another way. */
  open(): Promise<AsyncIterable<Uint8Array>>;
}

/** Their names and places are held: 200 MB of a million. */
const MOST_ENTRIES = 1_000_000;

/** The entries of a ZIP file in the order of its list. Throws an `Error` that says what is wrong with the file. */
export async function entriesOf(file: string): Promise<readonly ZipEntry[]> {
  const zip = await opened(file);
  try {
    if (zip.entryCount > MOST_ENTRIES) throw new Error(`its list has more than ${MOST_ENTRIES} entries`);
    await checkCounts(file, zip);
    const entries = await listOf(zip);
    return entries.map((entry) => ({ name: nameOf(entry), open: () => contentOf(file, entry) }));
  } finally {
    zip.close();
  }
}

/** Nothing is written to where a name points, so that every name will do: they stay bytes until they are shown. */
const nameOf = ({ fileName }: Entry): string => Buffer.from(fileName).toString("utf8");

const opened = (file: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    open(file, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) => {
      if (!error) resolve(zip);
      else reject("code" in error ? error : new Error("it is no ZIP file, or cut off"));
    });
  });

/** Of the record at the end of the file, without its comment; it has the number of entries twice. */
const END_LENGTH = 22;

/** yauzl reads as many entries as one of the two counts says: a smaller one would hide the rest. */
async function checkCounts(file: string, zip: ZipFile): Promise<void> {
  const handle = await openFile(file);
  const counts = Buffer.alloc(4);
  await handle.read(counts, 0, 4, zip.fileSize - END_LENGTH - zip.comment.length + 8).finally(() => handle.close());
  if (counts.readUInt16LE(0) !== counts.readUInt16LE(2))
    throw new Error("its list is damaged: the counts of its entries differ");
}

const listOf = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once("error", () => reject(new Error("its list is damaged")));
    zip.once("end", () => resolve(entries));
    zip.readEntry();
  });

/** Opens the file again, so that a list can be kept for as long as anybody likes. */
async function contentOf(file: string, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  const zip = await opened(file);
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        zip.close();
        reject(error);
      } else resolve(stream.once("close", () => zip.close()));
    });
  });
  return checked(stream, entry.crc32);
}

async function* checked(bytes: AsyncIterable<Uint8Array>, crc: number): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const chunk of bytes) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== crc) throw new Error("has a wrong checksum");
}
