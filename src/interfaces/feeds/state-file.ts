import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, writeFile } from "node:fs/promises";
import { linesOf } from "../documents/lines.ts";
import { type FeedRecord, type ItemRecord, memoryStore, type Store } from "./state.ts";

/** A journal has so many lines more than there are records before it is written anew. */
const SLACK = 1_000;
/** Bytes of one line; a feed lists at most some thousand addresses. */
const LONGEST_LINE = 8_000_000;
/** Items that no feed has listed and nobody has looked at for so long are forgotten. Milliseconds. */
const FORGET_AFTER = 60 * 24 * 3_600_000;

/**
 * A store in a file: a line of JSON each time that something changes, the last line of an address counts. A call that is
 * cut off leaves half a line at most, which the next one skips.
 */
export async function fileStore(path: string, now: number): Promise<Store> {
  const { records, lines } = await readJournal(path);
  const memory = memoryStore(records.values());
  const live = [...memory.feeds(), ...kept(memory, now)];
  if (lines > live.length + SLACK) await rewrite(path, live);
  const writer = await journal(path);
  return {
    ...memory,
    async put(record) {
      await memory.put(record);
      await writer.write(record);
    },
    close: writer.close,
  };
}

type Records = Map<string, FeedRecord | ItemRecord>;

/** What is known, for looking only: nothing is written, and a file that is not there holds nothing. */
export const readStore = async (path: string): Promise<Store> =>
  memoryStore((await readJournal(path)).records.values());

async function readJournal(path: string): Promise<{ records: Records; lines: number }> {
  const records: Records = new Map();
  let lines = 0;
  try {
    for await (const { bytes } of linesOf(createReadStream(path), LONGEST_LINE)) {
      lines++;
      const record = recordOf(bytes);
      if (record) records.set(`${record.kind} ${record.address}`, record);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  return { records, lines };
}

function recordOf(bytes: Uint8Array | null): FeedRecord | ItemRecord | null {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes ?? undefined)) as FeedRecord | ItemRecord;
    const isRecord = (value.kind === "feed" || value.kind === "item") && typeof value.address === "string";
    return isRecord ? value : null;
  } catch {
    // Half a line: the call that wrote it was cut off.
    return null;
  }
}

function kept(memory: Store, now: number): ItemRecord[] {
  const listed = new Set([...memory.feeds()].flatMap((feed) => feed.listed));
  return [...memory.items()].filter(({ address, checked }) => listed.has(address) || now - checked < FORGET_AFTER);
}

const lineOf = (record: FeedRecord | ItemRecord): string => `${JSON.stringify(record)}\n`;

/** In one step: whoever reads meanwhile sees the old file or the new one. */
async function rewrite(path: string, records: readonly (FeedRecord | ItemRecord)[]): Promise<void> {
  await writeFile(`${path}.new`, records.map(lineOf).join(""));
  await rename(`${path}.new`, path);
}

async function journal(path: string) {
  const file: FileHandle = await open(path, "a");
  let last: Promise<unknown> = Promise.resolve();
  // A line end first, in case that the last line was cut off.
  if ((await file.stat()).size > 0) await file.write("\n");
  return {
    write(record: FeedRecord | ItemRecord): Promise<void> {
      const written = last.then(() => file.write(lineOf(record)));
      last = written.catch(() => undefined);
      return written.then(() => undefined);
    },
    async close(): Promise<void> {
      await last;
      await file.close();
    },
  };
}
