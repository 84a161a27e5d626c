import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { LedgerError } from "../../ledger/index.ts";
import { Refusal } from "../fetch/refusal.ts";
import { Busy } from "../reading/thread-pool.ts";

/** The one shape of an error: problem details as RFC 9457 has them. */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  /** Cause and remedy, for a person. */
  readonly detail: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: "The request cannot be understood",
  401: "A token is needed",
  403: "Not allowed",
  404: "Not found",
  405: "This address has no such method",
  413: "Too large",
  415: "This kind of content is not read",
  422: "The page cannot be read",
  429: "Too many requests",
  500: "An error of the server",
  503: "It cannot be done now",
  504: "It took too long",
};

/** Seconds after which a busy server is to be asked again: about as long as a text of a megabyte takes. */
const LATER = 5;

/** An answer that says what is wrong. */
export function problem(context: Context, status: ContentfulStatusCode, detail: string): Response {
  const body: Problem = { type: "about:blank", title: TITLES[status] ?? "Error", status, detail };
  return context.body(JSON.stringify(body), status, { "content-type": "application/problem+json" });
}

/** Any error of a route as an answer. What the caller cannot mend is told to `report`, and says nothing of the inside. */
export const problemOf =
  (report: (error: Error) => void) =>
  (error: Error, context: Context): Response => {
    if (error instanceof HTTPException) return problem(context, error.status as ContentfulStatusCode, error.message);
    if (error instanceof RangeError) return problem(context, 400, error.message);
    if (error instanceof Refusal) return problem(context, 422, error.message.replace(/^the /u, "The "));
    if (error instanceof LedgerError) return problem(context, /cursor/u.test(error.message) ? 400 : 503, error.message);
    if (error instanceof Busy) {
      context.header("retry-after", String(LATER));
      return problem(context, 503, error.message);
    }
    if (error.name === "TimeoutError") return problem(context, 504, "Ask for less at once.");
    if (error.name === "AbortError") return problem(context, 504, "Nobody waited for the answer.");
    report(error);
    return problem(context, 500, "The server's log says more. Please report it if it happens again.");
  };
