import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { type Ledger, unwatch, watch, watches } from "../../../ledger/index.ts";
import { begin } from "../../alerts/alerts.ts";
import { atomFeed } from "../../export/across/atom.ts";
import type { Language } from "../../export/across/words.ts";
import type { Desk } from "../desk.ts";
import { answers } from "../shapes.ts";
import { type News, newsOf } from "../views/news.ts";
import { readFilters } from "./statements.ts";

const entry = z
  .object({
    id: z.string(),
    title: z.string(),
    at: z.string().nullable(),
    author: z.string().nullable(),
    text: z.string(),
    language: z.string().nullable().openapi({ description: "of the title's words" }),
    textLanguage: z.string().nullable(),
    link: z.string().nullable(),
    page: z.string().nullable(),
    says: z.string(),
  })
  .openapi("NewsEntry");
const language = z.enum(["de", "en"]).default("de");
const of = z.string().min(1).max(2_000).openapi({
  description: "path and query of a page: a story, a claim, a source, a search, filtered statements",
  example: "/statements?named=unnamed&outlets=2",
});

const newsRoute = createRoute({
  ...{ method: "get", path: "/news", operationId: "listNews", tags: ["watching"] },
  summary: "What is new on a page of the reader, the latest first; what says the same as an earlier entry is left out",
  request: { query: z.object({ of, lang: language }) },
  responses: answers("The news", z.object({ of: z.string(), title: z.string(), items: z.array(entry) })),
});
const feedRoute = createRoute({
  ...{ method: "get", path: "/news/atom", operationId: "feedOfNews", tags: ["watching"] },
  summary: "The same as an Atom feed",
  request: { query: z.object({ of, lang: language }) },
  responses: answers("The feed", z.string(), "application/atom+xml"),
});

const given = {
  address: of,
  author: z.string().trim().min(1).max(200).openapi({ description: "who watches", example: "Ute Moor" }),
};
const shape = z
  .object({
    ...given,
    title: z.string().min(1).max(500),
    webhook: z
      .url({ protocol: /^https?$/u, error: "A webhook is an address that begins with https:// or http://." })
      .max(2_000)
      .nullable()
      .default(null)
      .openapi({ description: "where `laut alerts` posts what is new" }),
  })
  .openapi("Watch");
const recorded = shape.extend({ recorded: z.string() });

const watchesRoute = createRoute({
  ...{ method: "get", path: "/watches", operationId: "listWatches", tags: ["watching"] },
  summary: "What is watched, by everybody",
  responses: answers("The watches", z.object({ items: z.array(recorded) })),
});
const watchRoute = createRoute({
  ...{ method: "post", path: "/watches", operationId: "watch", tags: ["watching"] },
  summary: "Begins to watch a page, or changes the webhook",
  request: { body: { required: true, content: { "application/json": { schema: shape } } } },
  responses: answers("As recorded", recorded),
});
const unwatchRoute = createRoute({
  ...{ method: "post", path: "/watches/end", operationId: "unwatch", tags: ["watching"] },
  summary: "Ends watching a page",
  request: { body: { required: true, content: { "application/json": { schema: z.object(given) } } } },
  responses: answers("Ended", z.object(given)),
});

/** What is new, and who wants to hear of it. */
export function newsRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  app.openapi(newsRoute, async (context) => {
    const { of: address, lang } = context.req.valid("query");
    return context.json((await newsAt(ledger, address, lang)) as never);
  });
  app.openapi(feedRoute, async (context) => {
    const { of: address, lang } = context.req.valid("query");
    const { of: name, title, items } = await newsAt(ledger, address, lang);
    const type = { "content-type": "application/atom+xml; charset=utf-8" };
    return context.body(atomFeed({ of: name, title }, items), 200, type) as never;
  });
  app.openapi(watchesRoute, async (context) => context.json({ items: [...(await watches(ledger))] }));
  app.openapi(watchRoute, async (context) => {
    const wanted = context.req.valid("json");
    const news = await newsAt(ledger, wanted.address, "de");
    const made = await watch(ledger, { ...wanted, address: news.of });
    await begin(ledger, made, news.items);
    return context.json(made);
  });
  app.openapi(unwatchRoute, async (context) => {
    const { address, author } = context.req.valid("json");
    await unwatch(ledger, address, author);
    return context.json({ address, author });
  });
}

async function newsAt(ledger: Ledger, address: string, lang: Language): Promise<News> {
  const found = await newsOf(ledger, address, lang, readFilters);
  if (!found) throw new HTTPException(404, { message: `Nothing can be watched at "${address.slice(0, 80)}".` });
  return found;
}

/** /sources/ID.atom, /statements.atom?…, /search.atom?q=…, as feed readers are given them. */
export function listFeedRoutes(app: Hono): void {
  const feed = (context: Context, path: string) => {
    const { searchParams } = new URL(context.req.url);
    const lang = searchParams.get("lang");
    searchParams.delete("lang");
    const address = searchParams.size > 0 ? `${path}?${searchParams}` : path;
    return context.redirect(`/api/news/atom?${new URLSearchParams({ of: address, ...(lang ? { lang } : {}) })}`, 302);
  };
  app.get("/sources/:file{.+\\.atom$}", (context) =>
    feed(context, `/sources/${encodeURIComponent(context.req.param("file").replace(/\.atom$/u, ""))}`),
  );
  for (const name of ["statements", "search"]) app.get(`/${name}.atom`, (context) => feed(context, `/${name}`));
}
