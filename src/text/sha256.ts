/**
 * SHA-256 (FIPS 180-4) of a string's UTF-8 bytes, as 64 lower-case hexadecimal digits.
 * Our own, because the reading of articles is synchronous here and runs where neither node:crypto nor a
 * synchronous Web Crypto exists. Lone surrogates count as U+FFFD, as they do in every UTF-8 encoder.
 */
export function sha256(text: string): string {
  const state = Int32Array.from(INITIAL);
  const bytes = new Uint8Array(BLOCK * 1024 + BLOCK * 2);
  const schedule = new Int32Array(64);
  const encoder = new TextEncoder();
  let held = 0;
  let total = 0;
  for (let from = 0; from < text.length; ) {
    const to = wholeCharacters(text, from + PIECE);
    const { written } = encoder.encodeInto(text.slice(from, to), bytes.subarray(held));
    from = to;
    total += written;
    held = compressAll(state, bytes, held + written, schedule);
  }
  const padded = pad(bytes, held, total);
  compressAll(state, bytes, padded, schedule);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Bytes that are hashed at a time. */
const BLOCK = 64;
/** UTF-16 units that are encoded at a time; each becomes at most three bytes, so that a piece fits the buffer. */
const PIECE = (BLOCK * 1024) / 3 - 1;

const fraction = (x: number): number => ((x % 1) * 2 ** 32) | 0;
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter((n) => n > 1 && !hasDivisor(n));

function hasDivisor(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return true;
  return false;
}

/** The first 32 bits of the fractions of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const INITIAL = PRIMES.slice(0, 8).map((p) => fraction(Math.sqrt(p)));
/** The first 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUNDS = Int32Array.from(PRIMES.slice(0, 64), (p) => fraction(Math.cbrt(p)));

/** `at`, or one less where it would part a surrogate pair. */
function wholeCharacters(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before < 0xdc00 ? at - 1 : at;
}

/** Appends the closing bit, zeros and the length in bits (FIPS 180-4, 5.1.1); the new number of bytes. */
function pad(bytes: Uint8Array, held: number, total: number): number {
  const end = held + 9 <= BLOCK ? BLOCK : 2 * BLOCK;
  bytes.fill(0, held, end);
  bytes[held] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(end - 8, Math.floor(total / 2 ** 29));
  view.setUint32(end - 4, (total << 3) >>> 0);
  return end;
}

/** Hashes every whole block and moves the rest to the front; the number of bytes left. */
function compressAll(state: Int32Array, bytes: Uint8Array, length: number, schedule: Int32Array): number {
  let at = 0;
  for (; at + BLOCK <= length; at += BLOCK) compress(state, bytes, at, schedule);
  bytes.copyWithin(0, at, length);
  return length - at;
}

/** One block (FIPS 180-4, 6.2.2). */
function compress(state: Int32Array, bytes: Uint8Array, at: number, w: Int32Array): void {
  for (let i = 0, j = at; i < 16; i++, j += 4)
    w[i] = (bytes[j]! << 24) | (bytes[j + 1]! << 16) | (bytes[j + 2]! << 8) | bytes[j + 3]!;
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16]! + low + w[i - 7]! + high) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const high = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + high + ((e & f) ^ (~e & g)) + ROUNDS[i]! + w[i]!) | 0;
    const low = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
  state[5] = state[5]! + f;
  state[6] = state[6]! + g;
  state[7] = state[7]! + h;
}
