// The container of every trained model: a head with magic, kind, version and checksum, then sections of plain numbers,
// each starting at a multiple of eight bytes, so that typed arrays can look straight into the file. Little-endian.
//
//   0  "laut"            16  checksum of everything from byte 24 on
//   4  kind, 8 letters   20  number of sections
//   12 version           24  per section its length in bytes, then the sections

const MAGIC = 0x7475616c; // "laut"
const HEAD = 24;

const padded = (length: number): number => (length + 7) & ~7;

/** A model that is not what it should be; the message names the command that makes it anew. */
function damaged(kind: string, reason: string): RangeError {
  return new RangeError(
    `The model "${kind}" ${reason}. Install the package again, or make the model anew with: npm run train -- ${kind}`,
  );
}

/** FNV-1a over 32-bit words, with a rotation so that high bits reach the low ones. `bytes` has a length divisible by 4. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    hash = Math.imul(hash ^ words[at]!, 0x01000193);
    hash = (hash << 13) | (hash >>> 19);
  }
  return hash >>> 0;
}

/** Joins sections into a model file. `kind`: at most eight ASCII letters. */
export function writeModelFile(kind: string, version: number, sections: readonly ArrayBufferView[]): Uint8Array {
  if (!/^[a-z]{1,8}$/u.test(kind)) throw new RangeError(`A model's kind is 1 to 8 small letters, not "${kind}".`);
  const table = padded(HEAD + 4 * sections.length);
  const file = new Uint8Array(sections.reduce((sum, s) => sum + padded(s.byteLength), table));
  const head = new Uint32Array(file.buffer, 0, table >> 2);
  head[0] = MAGIC;
  for (let at = 0; at < kind.length; at++) file[4 + at] = kind.charCodeAt(at);
  head[3] = version;
  head[5] = sections.length;
  let at = table;
  sections.forEach((section, index) => {
    head[HEAD / 4 + index] = section.byteLength;
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded(section.byteLength);
  });
  head[4] = checksum(file.subarray(HEAD));
  return file;
}

/** Bytes at the beginning of a file that hold its head, however many sections it has. */
export const HEAD_BYTES = 4_096;

/**
 * Looks at the head and the length of a model file alone; throws as `openModelFile` does. What lies between is looked at by its checksum
 * when the file is opened.
 */
export function checkModelHead(start: Uint8Array, size: number, kind: string, version: number): void {
  const lengths = lengthsOf(start, kind, version);
  const whole = lengths.reduce((sum, length) => sum + padded(length), padded(HEAD + 4 * lengths.length));
  if (size !== whole) throw damaged(kind, "is cut off");
}

/** What the head says of each section's length. */
function lengthsOf(file: Uint8Array, kind: string, version: number): Uint32Array {
  if (file.length < HEAD + 8) throw damaged(kind, "is cut off");
  const head = new Uint32Array(file.buffer, file.byteOffset, HEAD >> 2);
  const found = String.fromCharCode(...file.subarray(4, 12)).replace(/\0+$/u, "");
  if (head[0] !== MAGIC || found !== kind) throw damaged(kind, "is not a model of this kind");
  if (head[3] !== version) throw damaged(kind, `has version ${head[3]}, but version ${version} is needed`);
  const count = head[5]!;
  if (HEAD + 4 * count > file.length) throw damaged(kind, "is cut off");
  return new Uint32Array(file.buffer, file.byteOffset + HEAD, count);
}

/**
 * The sections of a model file, as views into `bytes` (copied only where they do not lie at a multiple of eight).
 * Throws a `RangeError` for a file of another kind or version, and for a damaged one.
 */
export function openModelFile(bytes: Uint8Array, kind: string, version: number): readonly Uint8Array[] {
  if (bytes.length % 8 !== 0) throw damaged(kind, "is cut off");
  const file = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const lengths = lengthsOf(file, kind, version);
  const [sum] = new Uint32Array(file.buffer, file.byteOffset + 16, 1);
  if (sum !== checksum(file.subarray(HEAD))) throw damaged(kind, "is damaged: its checksum does not fit");
  const sections: Uint8Array[] = [];
  let at = padded(HEAD + 4 * lengths.length);
  for (const length of lengths) {
    sections.push(file.subarray(at, at + length));
    at += padded(length);
  }
  return sections;
}

/** Looks at a section as numbers of another width. */
export const asUint32 = (section: Uint8Array): Uint32Array =>
  new Uint32Array(section.buffer, section.byteOffset, section.byteLength >> 2);
export const asInt32 = (section: Uint8Array): Int32Array =>
  new Int32Array(section.buffer, section.byteOffset, section.byteLength >> 2);
export const asUint16 = (section: Uint8Array): Uint16Array =>
  new Uint16Array(section.buffer, section.byteOffset, section.byteLength >> 1);
export const asInt16 = (section: Uint8Array): Int16Array =>
  new Int16Array(section.buffer, section.byteOffset, section.byteLength >> 1);
export const asInt8 = (section: Uint8Array): Int8Array =>
  new Int8Array(section.buffer, section.byteOffset, section.byteLength);
