import { Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { ByteWindow } from "./byte-window.ts";

/** A part of a gzip file that is packed by itself (RFC 1952, 2.2), or a stretch of bytes between such parts. */
export interface Member {
  /** Of its first byte in the file. */
  readonly offset: number;
  /** What could be unpacked. A member of more than `HELD` bytes comes in several parts, one after the other. */
  readonly bytes: Buffer;
  /** False where more of the member follows. */
  readonly last: boolean;
  /** What is wrong with it; null for a whole one. */
  readonly damage: string | null;
}

/** Bytes of a member that are held until its checksum is known; those of a larger one are handed on before. */
const HELD = 32_000_000;
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const HEAD = 10;
const TAIL = 8;

/** The members of a gzip file. Behind a damaged one it goes on with the next that can be unpacked. */
export async function* membersOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const window = new ByteWindow(chunks);
  let at = 0;
  while (await window.reach(at + 1)) {
    const start = at;
    const head = await headEnd(window, start);
    let damage = head === null ? "has no gzip header where one should be" : null;
    let end = start + 1;
    if (head !== null) {
      let consumed = head;
      for await (const part of unpacked(window, head)) {
        consumed = part.consumed;
        damage = part.damage;
        yield { offset: start, bytes: part.bytes, last: part.last, damage };
      }
      if (damage === null) end = consumed;
      else end = Math.max(start + 1, window.start);
    }
    if (damage === null) {
      window.dropTo(end);
      at = end;
      continue;
    }
    const next = await nextMember(window, end);
    if (head === null) yield { offset: start, bytes: Buffer.alloc(0), last: true, damage };
    if (next === null) return;
    at = next;
  }
}

/** The next place that looks like a header and can be unpacked. */
async function nextMember(window: ByteWindow, from: number): Promise<number | null> {
  for (let at = await window.find(MAGIC, from); at !== null; at = await window.find(MAGIC, at + 1)) {
    const head = await headEnd(window, at);
    if (head !== null && (await begins(window, head))) return at;
  }
  return null;
}

/** Bytes that a place is tried with: chance headers inside of packed bytes fail within a few. */
const TRIED = 512;

async function begins(window: ByteWindow, head: number): Promise<boolean> {
  await window.reach(head + TRIED);
  const inflate = createInflateRaw();
  return new Promise((done) => {
    inflate.on("error", () => done(false));
    inflate.on("data", () => {});
    inflate.on("end", () => done(true));
    inflate.write(window.slice(head, Math.min(window.end, head + TRIED)), () => done(true));
  });
}

/** Behind the header at `start`; null where none stands there. */
async function headEnd(window: ByteWindow, start: number): Promise<number | null> {
  if (!(await window.reach(start + HEAD)) || window.slice(start, start + 3).compare(MAGIC) !== 0) return null;
  const flags = window.slice(start + 3, start + 4)[0]!;
  if ((flags & 0xe0) !== 0) return null;
  let at = start + HEAD;
  if (flags & 4) {
    if (!(await window.reach(at + 2))) return null;
    at += 2 + window.slice(at, at + 2).readUInt16LE();
  }
  for (const flag of [8, 16]) if (flags & flag) at = await behindZero(window, at);
  if (flags & 2) at += 2;
  return (await window.reach(at)) ? at : null;
}

/** File names and comments end with a zero byte. */
const LONGEST_NAME = 4_096;

async function behindZero(window: ByteWindow, from: number): Promise<number> {
  for (let at = from; at < from + LONGEST_NAME && (await window.reach(at + 1)); at++)
    if (window.slice(at, at + 1)[0] === 0) return at + 1;
  return Number.POSITIVE_INFINITY;
}

interface Part {
  readonly bytes: Buffer;
  readonly last: boolean;
  readonly damage: string | null;
  /** Behind the member, where it is whole. */
  readonly consumed: number;
}

async function* unpacked(window: ByteWindow, head: number): AsyncGenerator<Part> {
  const inflate = createInflateRaw();
  // Errors are met where the stream is read.
  const source = Readable.from(
    rawFrom(
      window,
      head,
      () => head + inflate.bytesWritten,
      () => given > 0,
    ),
  );
  let given = 0;
  source.on("error", (error) => inflate.destroy(error));
  source.pipe(inflate);
  let [parts, length, size, sum] = [[] as Buffer[], 0, 0, 0];
  const take = (): Buffer => {
    const bytes = Buffer.concat(parts, length);
    [parts, length] = [[], 0];
    return bytes;
  };
  let damage: string | null = null;
  try {
    for await (const bytes of inflate as AsyncIterable<Buffer>) {
      sum = crc32(bytes, sum);
      size += bytes.length;
      parts.push(bytes);
      length += bytes.length;
      if (length <= HELD) continue;
      given++;
      yield { bytes: take(), last: false, damage: null, consumed: head };
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    damage = code === "Z_BUF_ERROR" ? "is cut off" : `is damaged (${code ?? (error as Error).message})`;
  }
  source.destroy();
  const end = head + inflate.bytesWritten;
  if (damage === null && !(await window.reach(end + TAIL))) damage = "is cut off";
  if (damage === null) {
    const tail = window.slice(end, end + TAIL);
    if (tail.readUInt32LE(0) !== sum || tail.readUInt32LE(4) !== size % 2 ** 32) damage = "has a wrong checksum";
  }
  yield { bytes: take(), last: true, damage, consumed: end + TAIL };
}

/** Packed bytes from `from` on. What has been used is let go only of large members: others may have to be looked through again. */
async function* rawFrom(window: ByteWindow, from: number, used: () => number, isLarge: () => boolean) {
  for (let at = from; await window.reach(at + 1); ) {
    const bytes = window.slice(at);
    at = window.end;
    if (isLarge()) window.dropTo(used());
    yield bytes;
  }
}
