import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import type { Readable } from "node:stream";
import type { AddressRule } from "./addresses.ts";
import { decompressed, ENCODINGS } from "./decompress.ts";
import { Refusal } from "./refusal.ts";

// The one place that knows undici. Node's own fetch cannot be given a lookup of our own, and only there can an address
// be checked so that it is the one connected to: a name may resolve to another address a moment later (DNS rebinding).

export interface Exchange {
  readonly status: number;
  header(name: string): string | null;
  /** Names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Decompressed, at most `limit` bytes: where there are more they are cut off, or it is a `Refusal`. */
  body(limit: number, over: "cut" | "refuse"): Promise<Uint8Array>;
  /** The bytes as they were sent, as far as `body` has read them. */
  sent(): Uint8Array;
  /** Frees the connection where nobody wants the body. */
  discard(): Promise<void>;
}

/** `headers` are added to those of the client. */
export type Get = (url: URL, headers?: Readonly<Record<string, string>>) => Promise<Exchange>;

/** Milliseconds: for everything that the client does, or for each request. */
export type Patience = number | { readonly each: number };

/** A client that connects only where `allowed` says so, follows no redirect and sends no cookies. */
export async function openClient(
  allowed: AddressRule,
  headers: Readonly<Record<string, string>>,
  patience: Patience,
): Promise<{ get: Get; post: (url: URL, body: string) => Promise<Exchange>; close: () => Promise<void> }> {
  const { Agent, request } = await import("undici");
  const each = typeof patience === "number" ? patience : patience.each;
  const agent = new Agent({ connect: { lookup: checkedLookup(allowed), timeout: each } });
  const whole = typeof patience === "number" ? AbortSignal.timeout(patience) : null;
  const send = async (url: URL, more: object): Promise<Exchange> => {
    const signal = whole ?? AbortSignal.timeout(each);
    const answer = await request(url, { dispatcher: agent, headers, signal, ...more }).catch((error: unknown) => {
      throw explain(url, error);
    });
    return exchangeOf(url, answer);
  };
  return {
    get: (url, more) => send(url, { headers: { ...headers, "accept-encoding": ENCODINGS, ...more } }),
    post: (url, body) => send(url, { method: "POST", body }),
    close: () => agent.destroy(),
  };
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable & { dump(options?: { limit: number }): Promise<void> };
}

/** An error page that nobody reads is read on for so many bytes, so that the connection can be used again. */
const WORTH_READING_ON = 65_536;

function exchangeOf(url: URL, { statusCode, headers, body }: Answer): Exchange {
  const sent: Uint8Array[] = [];
  // Whoever reads gets the error; destroying what nobody reads any more must not end the process.
  body.on("error", () => {});
  const header = (name: string): string | null => [headers[name] ?? []].flat().join(", ") || null;
  return {
    status: statusCode,
    header,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => [name, one] as const),
    ),
    sent: () => Buffer.concat(sent),
    discard: () => body.dump({ limit: WORTH_READING_ON }).catch(() => undefined),
    async body(limit, over) {
      try {
        return await collect(decompressed(body, header("content-encoding"), { sent, limit }), limit, over === "cut");
      } catch (error) {
        throw explain(url, error);
      } finally {
        body.destroy();
      }
    },
  };
}

type LookupDone = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Node's lookup, refused as a whole when one of the name's addresses is not allowed. */
const checkedLookup =
  (allowed: AddressRule) =>
  (hostname: string, options: LookupOptions, done: LookupDone): void => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const private_ = addresses.find(({ address }) => !allowed(address));
      if (private_) return done(privateAddress(hostname, private_.address), []);
      const first = addresses[0];
      if (options.all || !first) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };

/** `host` is the name or the address in the URL, `address` what it stands for. */
export function privateAddress(host: string, address: string): Refusal {
  const what = host.includes(address) ? `${address} is a private address` : `${host} is the private address ${address}`;
  return new Refusal(`${what}. Only public addresses are fetched; save the page and read the file.`, "private");
}

async function collect(chunks: AsyncIterable<Uint8Array>, limit: number, cut: boolean): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length <= limit) continue;
    if (cut) break;
    throw new Refusal(`the page is over the limit of ${limit} bytes. Raise it with --max-size.`, "size");
  }
  return Buffer.concat(parts, Math.min(length, limit));
}

/** What went wrong below HTTP, in a sentence. */
function explain(url: URL, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Refusal) return cause;
  const { code, name, message } = cause as { code?: string; name?: string; message?: string };
  if (name === "TimeoutError" || code === "UND_ERR_CONNECT_TIMEOUT")
    return new Refusal(
      `${url.host} did not answer in time. Try again later, or save the page and read the file.`,
      "time",
    );
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new Refusal(`the host ${url.hostname} was not found. Check the address and the connection.`, "network");
  return new Refusal(
    `the page could not be fetched (${code ?? message}). Check the address and the connection.`,
    "network",
  );
}
