import type { Hono } from "hono";
import { type Ledger, stories } from "../../ledger/index.ts";
import { CLAIMS_OF } from "../web/api-types.ts";

/** Stories of which the largest are asked for, the latest ones; and how many of them. */
const LATEST = 200;
const MOST = 12;
/** A story of fewer articles is quick enough. */
const LEAST = 10;
/** The server waits so many times as long as an answer took, so that others have most of its time. */
const REST = 2;

/** What the page of a story asks for that takes longest (`api.ts` of the reader spells it so): what is kept is found by these letters. */
const claimsOf = (id: string): string => `/api/stories/${encodeURIComponent(id)}?parts=claims`;

/** What the pages of the desk ask for first, as they spell it. */
const PAGES = ["/api/reviews", `/api/claims?limit=${CLAIMS_OF}`, "/api/statements", "/api/statements/facets"];

/**
 * Asks the server itself for the claims of the largest of the latest stories and for the first of each page, one after another, so
 * that whoever opens one first does not wait for it. Fails silently: nobody has asked. Ends early when `ended` is.
 */
export async function warm(
  app: Pick<Hono, "request">,
  ledger: Ledger,
  token: string | null,
  ended: AbortSignal,
): Promise<void> {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  try {
    const { items } = await stories(ledger, { limit: LATEST, least: LEAST });
    const large = items.toSorted((a, b) => b.documents.length - a.documents.length).slice(0, MOST);
    for (const path of [...large.map(({ id }) => claimsOf(id)), ...PAGES]) {
      if (ended.aborted) return;
      const began = performance.now();
      await (await app.request(path, { headers })).arrayBuffer();
      await pause((performance.now() - began) * REST, ended);
    }
  } catch {
    // The one who asks for it is told.
  }
}

/** Milliseconds between two looks at the ledger. A write empties what is kept; what was written in one go is waited for. */
const LOOK = 15_000;

/** Warms at once, and again whenever the ledger was written to and then left alone from one look to the next, until `ended` is. */
export async function keepWarm(
  app: Pick<Hono, "request">,
  ledger: Ledger,
  token: string | null,
  ended: AbortSignal,
  look = LOOK,
): Promise<void> {
  let warmed: string | null = null;
  let seen: string | null = null;
  while (!ended.aborted) {
    const now: string | null = await ledger.database.state().catch(() => warmed);
    if (now !== warmed && (now === seen || warmed === null)) {
      await warm(app, ledger, token, ended);
      warmed = now;
    }
    seen = now;
    await pause(look, ended);
  }
}

/** Milliseconds; ends early when `ended` is. Does not keep a process alive. */
const pause = (time: number, ended: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (ended.aborted) return done();
    const end = () => {
      clearTimeout(timer);
      ended.removeEventListener("abort", end);
      done();
    };
    const timer = setTimeout(end, time).unref();
    ended.addEventListener("abort", end, { once: true });
  });
