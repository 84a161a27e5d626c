import { readFileSync } from "node:fs";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { type Article, read } from "../../../index.ts";
import { readingSchema } from "../../../reading-schema.ts";
import { answers, exampleShape, pageOf } from "../shapes.ts";

/** The articles that come with the package, three folders up from src/ as from dist/. */
function articles(): readonly (Article & { readonly name: string })[] {
  return ["articles.jsonl", "story.jsonl", "story-en.jsonl"].flatMap((file) =>
    readFileSync(new URL(`../../../../examples/${file}`, import.meta.url), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Article & { readonly name: string }),
  );
}

const listRoute = createRoute({
  method: "get",
  path: "/examples",
  operationId: "listExamples",
  tags: ["reading"],
  summary: "The articles that come with the program",
  responses: answers("All of them", pageOf(exampleShape)),
});
const oneRoute = createRoute({
  method: "get",
  path: "/examples/{name}",
  operationId: "getExample",
  tags: ["reading"],
  summary: "The reading of an example",
  request: { params: z.object({ name: z.string() }) },
  responses: answers("The reading", readingSchema as unknown as z.ZodType),
});

/** GET /examples and GET /examples/{name}. */
export function exampleRoutes(app: OpenAPIHono): void {
  app.openapi(listRoute, (context) => {
    const items = articles().map(({ name, title, publisher, published, language }) => ({
      name,
      title: title ?? name,
      publisher: publisher ?? null,
      published: published ?? null,
      language: language ?? "de",
    }));
    return context.json({ items, next: null });
  });
  app.openapi(oneRoute, async (context) => {
    const { name } = context.req.valid("param");
    const article = articles().find((other) => other.name === name);
    if (!article) throw new HTTPException(404, { message: `There is no example "${name.slice(0, 80)}".` });
    return context.json(await read(article)) as never;
  });
}
