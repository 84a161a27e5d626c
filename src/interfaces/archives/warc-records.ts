import { ByteWindow, streamOf } from "./byte-window.ts";
import { type Member, membersOf } from "./gzip-members.ts";

/** A record of a WARC file (ISO 28500) as a whole, or what is wrong where one should be. */
export type WarcRecord = { readonly offset: number } & (
  | { readonly kind: "record"; readonly bytes: Buffer }
  | { readonly kind: "large"; readonly type: string }
  | { readonly kind: "damaged"; readonly reason: string }
);

const VERSION = Buffer.from("WARC/1.");
const LINE_FEED = 0x0a;
const GZIP = Buffer.from([0x1f, 0x8b]);
const HEAD_END = Buffer.from("\r\n\r\n");
/** Of a record's header; larger ones are none. */
const LONGEST_HEAD = 65_536;

/** Each record of a file that is packed record by record, as a whole, or not at all. `largest` bytes of a block are held. */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>, largest: number): AsyncGenerator<WarcRecord> {
  const window = new ByteWindow(chunks);
  const isPacked = (await window.reach(2)) && window.slice(0, 2).equals(GZIP);
  if (!isPacked) return yield* plainRecords(window, largest);
  const members = membersOf(restOf(window));
  for (let next = await members.next(); !next.done; next = await members.next()) {
    if (next.value.last) yield* recordsOfMember(next.value, largest);
    else {
      // The file is packed as a whole: its records come while it is unpacked.
      const damages: WarcRecord[] = [];
      yield* plainRecords(new ByteWindow(joined(next.value, members, damages)), largest);
      yield* damages;
    }
  }
}

/** Whether the lone record of a damaged member is right, nobody knows; of several, those in front of the damage are. */
async function* recordsOfMember({ offset, bytes, damage }: Member, largest: number): AsyncGenerator<WarcRecord> {
  const records: WarcRecord[] = [];
  for await (const record of plainRecords(new ByteWindow(streamOf(bytes)), largest))
    records.push({ ...record, offset });
  if (damage === null) yield* records;
  else {
    if (records.length > 1) yield* records.filter(({ kind }) => kind !== "damaged");
    yield { kind: "damaged", offset, reason: damage };
  }
}

async function* joined(first: Member, rest: AsyncIterable<Member>, damages: WarcRecord[]): AsyncGenerator<Uint8Array> {
  yield first.bytes;
  for await (const { offset, bytes, damage } of rest) {
    if (damage !== null) damages.push({ kind: "damaged", offset, reason: damage });
    yield bytes;
  }
}

async function* restOf(window: ByteWindow): AsyncGenerator<Uint8Array> {
  for (let at = window.start; await window.reach(at + 1); at = window.end) {
    window.dropTo(at);
    yield window.slice(at);
  }
}

async function* plainRecords(window: ByteWindow, largest: number): AsyncGenerator<WarcRecord> {
  for (let at = await behindBreaks(window, window.start); at !== null; ) {
    const record = await recordAt(window, at, largest);
    yield record.found;
    if (record.end !== null) {
      window.dropTo(record.end);
      at = await behindBreaks(window, record.end);
    } else at = await nextRecord(window, at + 1);
  }
}

/** Line ends stand between records. */
async function behindBreaks(window: ByteWindow, from: number): Promise<number | null> {
  for (let at = from; await window.reach(at + 1); at++) {
    const [byte] = window.slice(at, at + 1);
    if (byte !== 0x0d && byte !== 0x0a) return at;
  }
  return null;
}

/** Where the next line begins that a record begins with. */
async function nextRecord(window: ByteWindow, from: number): Promise<number | null> {
  for (let at = await window.find(VERSION, from); at !== null; at = await window.find(VERSION, at + 1))
    if (at === window.start || window.slice(at - 1, at)[0] === LINE_FEED) return at;
  return null;
}

interface At {
  readonly found: WarcRecord;
  /** Behind the record; null where that is not known. */
  readonly end: number | null;
}

async function recordAt(window: ByteWindow, offset: number, largest: number): Promise<At> {
  const damaged = (reason: string): At => ({ found: { kind: "damaged", offset, reason }, end: null });
  await window.reach(offset + LONGEST_HEAD);
  const head = window.slice(offset, Math.min(window.end, offset + LONGEST_HEAD));
  if (head.indexOf(VERSION) !== 0) return damaged("is no record: none begins where one should");
  const length = head.indexOf(HEAD_END);
  if (length < 0) return damaged("has a header without end");
  const headers = headersOf(head.toString("utf8", 0, length));
  const given = headers.get("content-length") ?? "";
  if (!/^\d{1,15}$/u.test(given)) return damaged(`has no length ("${given.slice(0, 20)}")`);
  const start = offset + length + HEAD_END.length;
  const size = Number(given);
  if (size > largest && !(await reachesPast(window, start, largest, size)))
    return damaged("is cut off, or its length is wrong");
  if (size > largest)
    return { found: { kind: "large", offset, type: headers.get("warc-type") ?? "" }, end: start + size };
  if (!(await window.reach(start + size))) return damaged("is cut off, or its length is wrong");
  if (!(await isEnd(window, start + size))) return damaged("has a wrong length: no record ends there");
  const bytes = Buffer.concat([window.slice(offset, start + size), HEAD_END]);
  return { found: { kind: "record", offset, bytes }, end: start + size };
}

/** Lets a large block go by. Where another record begins inside what can be held, its length is wrong. */
async function reachesPast(window: ByteWindow, start: number, largest: number, size: number): Promise<boolean> {
  if (!(await window.reach(start + largest))) return false;
  for (let at = start + largest; at < start + size; at = window.end) {
    window.dropTo(at);
    if (!(await window.reach(at + 1))) return false;
  }
  return isEnd(window, start + size);
}

/** Behind a block come two line ends, and then the file's end or a record; some programs write one. */
async function isEnd(window: ByteWindow, at: number): Promise<boolean> {
  const next = await behindBreaks(window, at);
  if (next === null) return true;
  if (next === at) return false;
  await window.reach(next + VERSION.length);
  return (
    window.slice(next, Math.min(window.end, next + 4)).toString("latin1") === "WARC" || next - at === HEAD_END.length
  );
}

/** By their names in lower case, the first of each. */
function headersOf(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head
    .replace(/\r?\n(?=[ \t])/gu, " ")
    .split(/\r?\n/u)
    .slice(1)) {
    const at = line.indexOf(":");
    const name = line.slice(0, Math.max(0, at)).trim().toLowerCase();
    if (name && !headers.has(name)) headers.set(name, line.slice(at + 1).trim());
  }
  return headers;
}
