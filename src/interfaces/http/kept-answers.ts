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
 * Answers hold what they were asked for (path and query) and nothing of who asked. Streams and errors are not kept.
 */
export function keptAnswers({ database }: Ledger, most = MOST): MiddlewareHandler {
  const kept = new Map<string, Answer>();
  let [state, size] = ["", 0];
  const forget = (key: string, { bytes }: Answer) => {
    kept.delete(key);
    size -= bytes.byteLength;
  };
  return async (context, next) => {
    if (context.req.method !== "GET") return next();
    const before = await database.state();
    if (before !== state) {
      kept.clear();
      [state, size] = [before, 0];
    }
    const { pathname, search } = new URL(context.req.url);
    const key = pathname + search;
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return context.body(known.bytes, 200, { "content-type": known.type });
    }
    await next();
    const { res } = context;
    const type = res.headers.get("content-type") ?? "";
    if (res.status !== 200 || !type.startsWith("application/json")) return;
    const answer = { bytes: await res.clone().arrayBuffer(), type };
    // Written to in between: the answer may be of before or after.
    if (answer.bytes.byteLength > LARGEST || state !== before || (await database.state()) !== before) return;
    kept.set(key, answer);
    size += answer.bytes.byteLength;
    for (const [oldest, one] of kept) {
      if (size <= most) break;
      forget(oldest, one);
    }
  };
}
