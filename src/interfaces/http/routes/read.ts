import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { streamText } from "hono/streaming";
import type { Article } from "../../../index.ts";
import { add, LedgerError } from "../../../ledger/index.ts";
import { readingSchema } from "../../../reading-schema.ts";
import { articleOf } from "../articles.ts";
import type { Desk } from "../desk.ts";
import { answers, articleShape } from "../shapes.ts";

const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { "application/json": { schema } } },
});

const readRoute = createRoute({
  method: "post",
  path: "/read",
  operationId: "readArticle",
  tags: ["reading"],
  summary: "Reads one article; nothing is kept",
  request: body(articleShape),
  responses: answers("The reading", readingSchema as unknown as z.ZodType),
});

const addRoute = createRoute({
  method: "post",
  path: "/add",
  operationId: "addArticles",
  tags: ["reading"],
  summary: "Adds articles to the ledger; a line of JSON each as soon as it is committed",
  request: body(z.object({ articles: z.array(articleShape).min(1).max(10_000) })),
  responses: answers("JSON lines", z.string(), "application/jsonl"),
});

/** POST /read and POST /add. */
export function readRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(readRoute, async (context) => {
    const signal = until(context.req.raw, desk);
    const article = await articleOf(context.req.valid("json"), desk, signal);
    const bytes = await desk.readers.reading(article, signal);
    return context.body(bytes, 200, { "content-type": "application/json" }) as never;
  });
  app.openapi(addRoute, (context) => {
    const { articles } = context.req.valid("json");
    context.header("content-type", "application/jsonl");
    return streamText(context, async (stream) => {
      const put = (line: unknown) => stream.write(`${JSON.stringify(line)}\n`);
      for await (const line of addLines(articles, desk, context.req.raw)) await put(line);
    }) as never;
  });
}

/** As long as somebody waits for the answer, and no longer than an answer may take. */
const until = ({ signal }: Request, { patience }: Desk): AbortSignal =>
  AbortSignal.any([signal, AbortSignal.timeout(patience)]);

/** One article after the other, so that one that cannot be fetched does not keep the others out. */
async function* addLines(articles: readonly z.infer<typeof articleShape>[], desk: Desk, request: Request) {
  const total = articles.length;
  for (const [i, given] of articles.entries()) {
    const name = given.name ?? given.url ?? `text ${i + 1}`;
    try {
      const signal = until(request, desk);
      const article = await articleOf({ ...given, name }, desk, signal);
      const read = (one: Article) => desk.readers.entry(one, signal);
      for await (const { outcome, document, version } of add(desk.ledger, [article], { read })) {
        desk.metrics.articles.inc({ outcome });
        yield { done: i + 1, total, name, document, version, outcome, problem: null };
      }
    } catch (error) {
      if (error instanceof LedgerError) throw error;
      yield {
        done: i + 1,
        total,
        name,
        document: null,
        version: null,
        outcome: null,
        problem: (error as Error).message,
      };
    }
  }
}
