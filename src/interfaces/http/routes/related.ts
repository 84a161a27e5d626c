import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { document } from "../../../ledger/index.ts";
import type { Desk } from "../desk.ts";
import { answers } from "../shapes.ts";
import { relatedTo } from "../views/related.ts";

const route = createRoute({
  ...{ method: "get", path: "/documents/{id}/related", operationId: "getRelated", tags: ["documents"] },
  summary: "What a document belongs to: its story, claims and versions, and the documents that share its text",
  request: { params: z.object({ id: z.string() }) },
  responses: answers(
    "The related",
    z
      .object({ versions: z.array(z.any()) })
      .loose()
      .openapi("Related"),
  ),
});

/** GET /documents/{id}/related. */
export function relatedRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid("param");
    const found = await document(ledger, id);
    if (!found) throw new HTTPException(404, { message: `The ledger has no document "${id.slice(0, 80)}".` });
    return context.json(await relatedTo(ledger, found)) as never;
  });
}
