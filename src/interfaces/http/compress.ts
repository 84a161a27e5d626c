import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";

/** Bytes under which compression does not pay. */
const LEAST = 1_024;
const TEXT = /^(?:text\/|application\/(?:[\w.+-]*json|xml|javascript)|image\/svg)/u;
const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);

/** Brotli or gzip, as the client takes it. Streams (JSON lines) go as they are, so that each line arrives when it is ready. */
export const compress: MiddlewareHandler = async (context, next) => {
  await next();
  const { res } = context;
  const type = res.headers.get("content-type") ?? "";
  if (!res.body || !TEXT.test(type) || /jsonl|ndjson/u.test(type) || res.headers.has("content-encoding")) return;
  const accepted = context.req.header("accept-encoding") ?? "";
  const encoding = /\bbr\b/u.test(accepted) ? "br" : /\bgzip\b/u.test(accepted) ? "gzip" : null;
  const bytes = new Uint8Array(await res.arrayBuffer());
  const headers = new Headers(res.headers);
  headers.set("vary", "accept-encoding");
  if (!encoding || bytes.length < LEAST) {
    context.res = new Response(bytes, { status: res.status, headers });
    return;
  }
  headers.set("content-encoding", encoding);
  headers.delete("content-length");
  const packed =
    encoding === "br"
      ? await withBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : await withGzip(bytes, { level: 5 });
  context.res = new Response(new Uint8Array(packed), { status: res.status, headers });
};
