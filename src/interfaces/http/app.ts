import { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { etag } from "hono/etag";
import { HTTPException } from "hono/http-exception";
import { timeout } from "hono/timeout";
import { documents } from "../../ledger/index.ts";
import { mcpHandler } from "../mcp/server.ts";
import { openReaders, type Readers } from "../reading/readers.ts";
import { compress } from "./compress.ts";
import type { Desk } from "./desk.ts";
import { bearer, headers, onlyLoopback, type Rate, rateLimit } from "./guard.ts";
import { keptAnswers } from "./kept-answers.ts";
import { openApiOf } from "./openapi.ts";
import { problem, problemOf } from "./problem.ts";
import { referencePage } from "./reference-page.ts";
import { refused } from "./refused.ts";
import { acrossRoutes, feedRoutes } from "./routes/across.ts";
import { changeRoutes } from "./routes/changes.ts";
import { embedRoutes } from "./routes/embeds.ts";
import { exampleRoutes } from "./routes/examples.ts";
import { exportRoutes } from "./routes/exports.ts";
import { identityRoutes } from "./routes/identities.ts";
import { listRoutes } from "./routes/lists.ts";
import { listFeedRoutes, newsRoutes } from "./routes/news.ts";
import { readRoutes } from "./routes/read.ts";
import { relatedRoutes } from "./routes/related.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { sourceRoutes } from "./routes/sources.ts";
import { statementRoutes } from "./routes/statements.ts";
import { storyRoutes } from "./routes/stories.ts";
import { webRoutes } from "./web-files.ts";

export interface AppSettings extends Omit<Desk, "readers" | "patience"> {
  /** Threads of its own without them. */
  readonly readers?: Readers;
  /** Asked for in every request; null on loopback, where only pages of this server may speak to it. */
  readonly token: string | null;
  readonly rate?: Rate;
  /** Milliseconds that an answer may take. */
  readonly patience?: number;
  /** What a caller cannot mend is told here. */
  readonly report?: (error: Error) => void;
}

/** Of one person at a browser, generously; a bench raises it. */
const RATE: Rate = { perSecond: 100, burst: 400 };
const PATIENCE = 30_000;

/** The server's routes: requests in, responses out. Listens to nothing. */
export function createApp(settings: AppSettings): Hono {
  const { token, metrics, rate = RATE, patience = PATIENCE, maxSize, readers = openReaders() } = settings;
  const desk: Desk = { ...settings, readers, patience };
  const app = new Hono();
  app.onError(problemOf(settings.report ?? (() => undefined)));
  app.notFound((context) => problem(context, 404, `There is nothing at ${context.req.path.slice(0, 200)}.`));
  app.use(headers, metrics.measure, compress);
  app.get("/health", (context) => health(desk).then((state) => context.json(state, state.ok ? 200 : 503)));
  app.use(token === null ? onlyLoopback : bearer(token));
  app.use(rateLimit(rate));
  app.get("/metrics", async (context) =>
    context.body(await metrics.text(), 200, { "content-type": metrics.contentType }),
  );
  app.use("/api/*", bodyLimit({ maxSize, onError: (context) => problem(context, 413, `At most ${maxSize} bytes.`) }));
  app.use(
    "/api/*",
    timeout(patience, () => new HTTPException(504, { message: "Ask for less at once." })),
  );
  app.use("/api/*", etag(), keptAnswers(settings.ledger));
  const api = apiOf(desk);
  app.route("/api", api);
  let made: ReturnType<typeof openApiOf> | undefined;
  const document = () => {
    made ??= openApiOf(api, settings.version);
    return made;
  };
  app.get("/openapi.json", etag(), (context) => context.json(document()));
  app.get("/reference", (context) => context.html(referencePage(document())));
  const mcp = mcpHandler({ ...desk, write: false, report: settings.report ?? (() => undefined) });
  app.all("/mcp", (context) => mcp(context.req.raw));
  feedRoutes(app);
  listFeedRoutes(app);
  embedRoutes(app, settings);
  webRoutes(app);
  return app;
}

function apiOf(desk: Desk): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return;
      return problem(context, 400, refused(result.error.issues));
    },
  });
  readRoutes(api, desk);
  listRoutes(api, desk);
  statementRoutes(api, desk);
  sourceRoutes(api, desk);
  identityRoutes(api, desk);
  exportRoutes(api, desk);
  relatedRoutes(api, desk);
  storyRoutes(api, desk);
  reviewRoutes(api, desk);
  acrossRoutes(api, desk);
  changeRoutes(api, desk);
  newsRoutes(api, desk);
  exampleRoutes(api);
  return api;
}

/** Whether the ledger answers. */
async function health({ ledger, version }: Desk): Promise<{ ok: boolean; version: string; ledger: string }> {
  const ledgerState = await documents(ledger, { limit: 1 }).then(
    () => "answers",
    () => "does not answer",
  );
  return { ok: ledgerState === "answers", version, ledger: ledgerState };
}
