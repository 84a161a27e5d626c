/** What has been taken from a stream of bytes and not yet let go. Offsets count from the stream's start. */
export class ByteWindow {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #bytes: Buffer = Buffer.alloc(0);
  #start = 0;
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Of the first byte that is held. */
  get start(): number {
    return this.#start;
  }

  /** Behind the last byte that is held. */
  get end(): number {
    return this.#start + this.#bytes.length;
  }

  /** Takes until `end` is held; false where the stream ends before. A stream that fails rejects. */
  async reach(end: number): Promise<boolean> {
    if (this.end >= end) return true;
    const parts: Uint8Array[] = [this.#bytes];
    let length = this.#bytes.length;
    while (!this.#ended && this.#start + length < end) {
      const { done, value } = await this.#chunks.next();
      if (done) this.#ended = true;
      else {
        parts.push(value);
        length += value.length;
      }
    }
    this.#bytes = Buffer.concat(parts, length);
    return this.end >= end;
  }

  /** The held bytes from `from` to `to`. */
  slice(from: number, to: number = this.end): Buffer {
    return this.#bytes.subarray(from - this.#start, to - this.#start);
  }

  /** Lets go of all before `offset`. */
  dropTo(offset: number): void {
    this.#bytes = this.#bytes.subarray(Math.max(0, offset - this.#start));
    this.#start = Math.max(this.#start, offset);
  }

  /** Where the bytes begin the next time, from `from` on; null where they do not. What lies before is let go. */
  async find(bytes: Uint8Array, from: number): Promise<number | null> {
    for (let at = from; ; at = Math.max(at, this.end - bytes.length + 1)) {
      this.dropTo(at);
      const found = (await this.reach(at + bytes.length)) ? this.#bytes.indexOf(bytes) : -1;
      if (found >= 0) return this.#start + found;
      if (this.#ended) return null;
      await this.reach(this.end + STEP);
    }
  }
}

/** Bytes that are taken at once while something is looked for. */
const STEP = 65_536;

/** Bytes as a stream. */
export async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
