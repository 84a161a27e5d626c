import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { document } from "../../../ledger/index.ts";
import { formats } from "../../export/formats.ts";
import type { Desk } from "../desk.ts";
import { answers } from "../shapes.ts";

const route = createRoute({
  method: "get",
  path: "/documents/{id}/export/{format}",
  operationId: "exportDocument",
  tags: ["documents"],
  summary: "A document's reading in another program's format",
  request: {
    params: z.object({ id: z.string(), format: z.enum(formats.map(({ name }) => name) as [string, ...string[]]) }),
    query: z.object({
      text: z.enum(["true", "false"]).optional().openapi({ description: "false leaves the article's sentences out" }),
    }),
  },
  responses: answers("The file", z.string(), "*/*"),
});

/** GET /documents/{id}/export/{format}: the formats of `laut export`. */
export function exportRoutes(app: OpenAPIHono, { ledger, version }: Desk): void {
  app.openapi(route, async (context) => {
    const { id, format: name } = context.req.valid("param");
    const text = context.req.valid("query").text !== "false";
    const format = formats.find((other) => other.name === name)!;
    const found = await document(ledger, id);
    if (!found) throw new HTTPException(404, { message: `The ledger has no document "${id.slice(0, 80)}".` });
    const hasText = found.reading.document.text !== undefined;
    if (format.text === "whole" && !(text && hasText))
      throw new HTTPException(400, {
        message: `${name} is the text with marks in it; without the text nothing is left.`,
      });
    const write = await format.load();
    const parts: Uint8Array[] = [];
    for await (const chunk of write([found.reading], { version, text: text && hasText }))
      parts.push(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
    return context.body(Buffer.concat(parts), 200, {
      "content-type": format.mediaType,
      "content-disposition": `attachment; filename="${found.versions[0]!.document}${format.extension}"`,
    }) as never;
  });
}
