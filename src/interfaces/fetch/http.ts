import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import type { AddressRule } from "./addresses.ts";
import { Refusal } from "./refusal.ts";

// The one place that knows undici. Node's own fetch cannot be given a lookup of our own, and only there can an address
// be checked so that it is the one connected to: a name may resolve to another address a moment later (DNS rebinding).

export interface Exchange {
  readonly status: number;
  header(name: string): string | null;
  /** Decompressed, at most `limit` bytes: where there are more they are cut off, or it is a `Refusal`. */
  body(limit: number, over: "cut" | "refuse"): Promise<Uint8Array>;
}

export type Get = (url: URL) => Promise<Exchange>;

/** A client for `timeout` milliseconds that connects only where `allowed` says so, follows no redirect and sends no cookies. */
export async function openClient(
  allowed: AddressRule,
  headers: Readonly<Record<string, string>>,
  timeout: number,
): Promise<{ get: Get; close: () => Promise<void> }> {
  const { Agent, fetch } = await import("undici");
  const agent = new Agent({ connect: { lookup: checkedLookup(allowed), timeout } });
  const signal = AbortSignal.timeout(timeout);
  const get: Get = async (url) => {
    const answer = await fetch(url, { dispatcher: agent, redirect: "manual", headers, signal }).catch(
      (error: unknown) => {
        throw explain(url, error);
      },
    );
    return {
      status: answer.status,
      header: (name) => answer.headers.get(name),
      body: (limit, over) => collect(url, (answer.body ?? []) as AsyncIterable<Uint8Array>, limit, over === "cut"),
    };
  };
  return { get, close: () => agent.destroy() };
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
  return new Refusal(`${what}. Only public addresses are fetched; save the page and read the file.`);
}

async function collect(url: URL, chunks: AsyncIterable<Uint8Array>, limit: number, cut: boolean): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      parts.push(chunk);
      length += chunk.length;
      if (length <= limit) continue;
      if (cut) break;
      throw new Refusal(`the page is over the limit of ${limit} bytes. Raise it with --max-size.`);
    }
  } catch (error) {
    throw explain(url, error);
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
    return new Refusal(`${url.host} did not answer in time. Try again later, or save the page and read the file.`);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new Refusal(`the host ${url.hostname} was not found. Check the address and the connection.`);
  return new Refusal(`could not fetch the page (${code ?? message}). Check the address and the connection.`);
}
