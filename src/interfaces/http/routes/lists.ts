import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { document, documents, search } from "../../../ledger/index.ts";
import { readingSchema } from "../../../reading-schema.ts";
import type { Desk } from "../desk.ts";
import { answers, asked, dateShape, documentShape, hitShape, listQuery, pageOf } from "../shapes.ts";
import { shownDocument, shownHit } from "../shown.ts";

export const list = <Path extends string, Item extends z.ZodType, Query extends z.ZodObject>(
  path: Path,
  [operationId, tag]: readonly [operationId: string, tag: string],
  summary: string,
  item: Item,
  query: Query,
) =>
  createRoute({
    ...{ method: "get", path, operationId, tags: [tag], summary },
    request: { query },
    responses: answers("A page", pageOf(item)),
  });

const documentsRoute = list(
  "/documents",
  ["listDocuments", "documents"],
  "Documents in their current version, the latest first",
  documentShape,
  listQuery.extend({ publisher: z.string().optional(), from: dateShape.optional(), to: dateShape.optional() }),
);
const searchRoute = list(
  "/search",
  ["searchDocuments", "documents"],
  "Documents by their words in any form",
  hitShape,
  listQuery.extend({ q: z.string().max(1_000).openapi({ example: "Brücke -Radio" }) }),
);
const documentRoute = createRoute({
  method: "get",
  path: "/documents/{id}",
  operationId: "getDocument",
  tags: ["documents"],
  summary: "The reading of a document, by its id, a version's id or its name",
  request: { params: z.object({ id: z.string() }), query: listQuery.pick({ asOf: true, knownOn: true }) },
  responses: answers("The reading", readingSchema as unknown as z.ZodType),
});
const versionsRoute = createRoute({
  method: "get",
  path: "/documents/{id}/versions",
  operationId: "listVersions",
  tags: ["documents"],
  summary: "All versions of a document, the latest first",
  request: { params: z.object({ id: z.string() }) },
  responses: answers("The versions", z.object({ items: z.array(documentShape), next: z.null() })),
});

/** The lists that need no story and no claim. */
export function listRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  app.openapi(documentsRoute, async (context) => {
    const { publisher, from, to, ...query } = context.req.valid("query");
    const page = await documents(ledger, { ...asked(query), ...given({ publisher, from, to }) });
    return context.json({ items: page.items.map(shownDocument), next: page.next });
  });
  app.openapi(searchRoute, async (context) => {
    const { q, ...query } = context.req.valid("query");
    const page = await search(ledger, { ...asked(query), text: q });
    return context.json({ items: page.items.map(shownHit), next: page.next });
  });
  app.openapi(documentRoute, async (context) => context.json((await detail(context)).reading) as never);
  app.openapi(versionsRoute, async (context) =>
    context.json({ items: (await detail(context)).versions.map(shownDocument), next: null }),
  );

  async function detail(context: {
    req: { param: (name: "id") => string; query: (name: string) => string | undefined };
  }) {
    const { req } = context;
    const found = await document(
      ledger,
      req.param("id"),
      asked(given({ asOf: req.query("asOf"), knownOn: req.query("knownOn") })),
    );
    if (!found)
      throw new HTTPException(404, { message: `The ledger has no document "${req.param("id").slice(0, 80)}".` });
    return found;
  }
}

/** Without what was not given. */
export function given<Fields extends Readonly<Record<string, unknown>>>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== "")) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined | "">;
  };
}
