import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { problem } from "./problem.ts";

/** Only what this server itself serves: no script of a page, no style of another host, no request to anybody. */
const ofPages: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  crossOriginResourcePolicy: "same-origin",
  strictTransportSecurity: false,
});

/** A card may stand in a frame on any page: it runs nothing, asks for nothing, and has its style in it. */
const ofCards: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["*"],
  },
  referrerPolicy: "no-referrer",
  crossOriginResourcePolicy: "cross-origin",
  xFrameOptions: false,
  strictTransportSecurity: false,
});

export const headers: MiddlewareHandler = (context, next) =>
  (context.req.path.startsWith("/embed/") ? ofCards : ofPages)(context, next);

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Asks for `Authorization: Bearer TOKEN`; compared in a time that tells nothing of it. */
export function bearer(token: string): MiddlewareHandler {
  const expected = digest(token);
  return async (context, next) => {
    const given = /^Bearer (?<token>.+)$/u.exec(context.req.header("authorization") ?? "")?.groups?.token ?? "";
    if (timingSafeEqual(digest(given), expected)) return next();
    context.header("www-authenticate", 'Bearer realm="laut"');
    return problem(context, 401, "Send the token that LAUT_TOKEN names as: Authorization: Bearer TOKEN");
  };
}

/** Names by which a server on loopback may be called: another name is a page of elsewhere that points its name here. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/u;

/** On loopback no token is asked for; so nobody else's page may speak to it (DNS rebinding, cross-site requests). */
export const onlyLoopback: MiddlewareHandler = async (context, next) => {
  const { host, origin } = context.req.header();
  if (host !== undefined && !LOOPBACK.test(host))
    return problem(context, 403, `This server answers to localhost, not to "${host.slice(0, 80)}".`);
  const from = origin && URL.canParse(origin) ? new URL(origin).host : null;
  // Also a page of another port is another program's.
  if (origin !== undefined && (from === null || !LOOPBACK.test(from) || (host !== undefined && from !== host)))
    return problem(context, 403, "Only pages of this server are answered.");
  return next();
};

/** Requests a second that a client may make for long, and how many at once. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** Clients that are remembered. */
const REMEMBERED = 10_000;

/** A token bucket a client. `now` in milliseconds. */
export function rateLimit({ perSecond, burst }: Rate, now: () => number = () => performance.now()): MiddlewareHandler {
  const buckets = new Map<string, { left: number; at: number }>();
  return async (context, next) => {
    const client = clientOf(context.env);
    const time = now();
    const bucket = buckets.get(client) ?? { left: burst, at: time };
    const left = Math.min(burst, bucket.left + ((time - bucket.at) / 1_000) * perSecond);
    if (buckets.size >= REMEMBERED && !buckets.has(client)) buckets.clear();
    buckets.set(client, { left: Math.max(0, left - 1), at: time });
    if (left >= 1) return next();
    context.header("retry-after", String(Math.ceil((1 - left) / perSecond)));
    return problem(context, 429, "Wait as long as Retry-After says.");
  };
}

/** The address that the connection comes from; all without one count as the same. */
function clientOf(env: unknown): string {
  const { incoming } = (env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? "";
}
