import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createInflateRaw } from "node:zlib";

// As much of ZIP as WACZ needs (PKWARE APPNOTE 6.3.10, 4.3): the list at the end of the file, with 64-bit sizes, and entries
// that are stored or deflated. Only the list is held.

export interface ZipEntry {
  readonly name: string;
  /** Its bytes, unpacked; rejects where they are damaged or packed in another way. */
  open(): Promise<AsyncIterable<Uint8Array>>;
}

/** Of the list. A million entries with names of 50 letters have 100 MB. */
const LARGEST_LIST = 200_000_000;
/** The end record and the longest comment behind it. */
const LONGEST_END = 22 + 65_535;
const LOCATOR_LENGTH = 20;
const END64_LENGTH = 56;
const HEADER_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** The entries of a ZIP file in the order of its list. Throws an `Error` that says what is wrong with the file. */
export async function entriesOf(file: string): Promise<readonly ZipEntry[]> {
  const handle = await open(file);
  try {
    const { offset, length } = await listOf(handle);
    if (length > LARGEST_LIST) throw new Error(`its list has more than ${LARGEST_LIST} bytes`);
    return headersOf(await bytesAt(handle, offset, length)).map((header) => ({
      name: header.name,
      open: () => contentOf(file, header),
    }));
  } finally {
    await handle.close();
  }
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error("it is cut off");
  return buffer;
}

interface List {
  readonly offset: number;
  readonly length: number;
}

async function listOf(handle: FileHandle): Promise<List> {
  const { size } = await handle.stat();
  const length = Math.min(size, LONGEST_END);
  const tail = await bytesAt(handle, size - length, length);
  const end = tail.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0 || end + 22 > length) throw new Error("it is no ZIP file, or cut off");
  const list = { length: tail.readUInt32LE(end + 12), offset: tail.readUInt32LE(end + 16) };
  const isLarge = list.length === 0xffff_ffff || list.offset === 0xffff_ffff;
  const locator = end - LOCATOR_LENGTH;
  if (!isLarge || locator < 0 || tail.toString("latin1", locator, locator + 4) !== "PK\x06\x07") return list;
  const end64 = await bytesAt(handle, long(tail, locator + 8), END64_LENGTH);
  return { length: long(end64, 40), offset: long(end64, 48) };
}

/** Sizes beyond 2^53 are in no file. */
const long = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** Packed. */
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
}

function headersOf(list: Buffer): Header[] {
  const headers: Header[] = [];
  for (let at = 0; at + HEADER_LENGTH <= list.length; ) {
    if (list.toString("latin1", at, at + 4) !== "PK\x01\x02") throw new Error("its list is damaged");
    const nameEnd = at + HEADER_LENGTH + list.readUInt16LE(at + 28);
    const extraEnd = nameEnd + list.readUInt16LE(at + 30);
    headers.push({
      name: list.toString("utf8", at + HEADER_LENGTH, nameEnd),
      ...{ flags: list.readUInt16LE(at + 8), method: list.readUInt16LE(at + 10) },
      ...placeOf(list, at, list.subarray(nameEnd, extraEnd)),
    });
    at = extraEnd + list.readUInt16LE(at + 32);
  }
  return headers;
}

/** Where a number has no room in 32 bits, the extra field 1 has those that have not, one after the other. */
function placeOf(list: Buffer, at: number, extra: Buffer): { size: number; offset: number } {
  const given = [list.readUInt32LE(at + 24), list.readUInt32LE(at + 20), list.readUInt32LE(at + 42)];
  let next = 0;
  for (let field = 0; field + 4 <= extra.length; field += 4 + extra.readUInt16LE(field + 2))
    if (extra.readUInt16LE(field) === 1) next = field + 4;
  const [, size, offset] = given.map((number) => {
    if (number !== 0xffff_ffff || next === 0 || next + 8 > extra.length) return number;
    next += 8;
    return long(extra, next - 8);
  });
  return { size: size!, offset: offset! };
}

async function contentOf(file: string, { flags, method, size, offset }: Header): Promise<AsyncIterable<Uint8Array>> {
  if (flags & 1) throw new Error("is encrypted");
  if (method !== 0 && method !== 8) throw new Error(`is packed in a way (${method}) that is not known`);
  const handle = await open(file);
  const local = await bytesAt(handle, offset, LOCAL_LENGTH).finally(() => handle.close());
  if (local.toString("latin1", 0, 4) !== "PK\x03\x04") throw new Error("is not where the list says");
  const start = offset + LOCAL_LENGTH + local.readUInt16LE(26) + local.readUInt16LE(28);
  const bytes = createReadStream(file, { start, end: Math.max(start, start + size - 1) });
  // Whoever reads the last stream gets the error of either.
  return method === 0 ? bytes : pipeline(bytes, createInflateRaw(), () => {});
}
