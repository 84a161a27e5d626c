import type { MiddlewareHandler } from "hono";
import type { Ledger } from "../../ledger/index.ts";

/** Bytes of answers that are kept; the ones asked for longest ago go first. */
const MOST = 64 * 2 ** 20;
/** A larger answer is made anew each time. */
const LARGEST = 4 * 2 ** 20;

interface Answer {
  readonly bytes: ArrayBuffer;
  readonly type: string;
}

/**
 * Gives an answer again as long as nothing was written to the ledger: desks ask for the same lists and pages over and over.
 * Answers hold what they were asked for (path and query) and nothing of who asked. Streams and errors are not kept. Who asks for what
 * is being answered waits for that answer.
 */
export function keptAnswers({ database }: Ledger, most = MOST): MiddlewareHandler {
  const kept = new Map<string, Answer>();
  const underway = new Map<string, Promise<void>>();
  let [state, size] = ["", 0];
  const forget = (key: string, { bytes }: Answer) => {
    kept.delete(key);
    size -= bytes.byteLength;
  };
  /** What the ledger is like, and the answer that is kept of it. */
  const look = async (key: string) => {
    const now = await database.state();
    if (now !== state) {
      kept.clear();
      [state, size] = [now, 0];
    }
    return { before: now, known: kept.get(key) };
  };
  return async (context, next) => {
    if (context.req.method !== "GET") return next();
    const { pathname, search } = new URL(context.req.url);
    const key = pathname + search;
    let { before, known } = await look(key);
    const others = known === undefined ? underway.get(key) : undefined;
    if (others !== undefined) {
      await others;
      ({ before, known } = await look(key));
    }
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return context.body(known.bytes, 200, { "content-type": known.type });
    }
    const { promise, resolve: done } = Promise.withResolvers<void>();
    underway.set(key, promise);
    try {
      await next();
      await keep(context.res, key, before);
    } finally {
      if (underway.get(key) === promise) underway.delete(key);
      done();
    }
  };

  async function keep(res: Response, key: string, before: string): Promise<void> {
    const type = res.headers.get("content-type") ?? "";
    if (res.status !== 200 || !type.startsWith("application/json")) return;
    const answer = { bytes: await res.clone().arrayBuffer(), type };
    // Written to in between: the answer may be of before or after.
    if (answer.bytes.byteLength > LARGEST || state !== before || (await database.state()) !== before) return;
    const earlier = kept.get(key);
    if (earlier) forget(key, earlier);
    kept.set(key, answer);
    size += answer.bytes.byteLength;
    for (const [oldest, one] of kept) {
      if (size <= most) break;
      forget(oldest, one);
    }
  }
}
