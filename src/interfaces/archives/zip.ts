import type { Readable } from "node:stream";
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
  return new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        zip.close();
        reject(error);
      } else resolve(stream.once("close", () => zip.close()));
    });
  });
}
