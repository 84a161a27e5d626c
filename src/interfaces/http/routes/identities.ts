import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { decideIdentity, identities, LedgerError } from "../../../ledger/index.ts";
import type { Desk } from "../desk.ts";
import { answers, asked, identityShape, listQuery } from "../shapes.ts";
import { given, list } from "./lists.ts";

const identitiesRoute = list(
  "/identities",
  ["listIdentities", "sources"],
  "Who is who: persons and bodies with all their names, offices, and who speaks for whom",
  identityShape,
  listQuery.extend({ q: z.string().optional().openapi({ description: "part of one of the names" }) }),
);
const identityRoute = createRoute({
  ...{ method: "get", path: "/identities/{id}", operationId: "getIdentity", tags: ["sources"] },
  summary: "The person or body that a source is, by the source's id",
  request: { params: z.object({ id: z.string() }), query: listQuery.pick({ asOf: true, knownOn: true }) },
  responses: answers("The person or body", identityShape),
});
const decision = z.object({
  kind: z.enum(["merge", "split", "undo"]),
  one: z.string().trim().min(1).max(200).openapi({ description: "a name, or a source's id" }),
  other: z.string().trim().min(1).max(200),
  reason: z.string().max(10_000).nullable().default(null),
  author: z.string().trim().min(1).max(200),
});
const decideRoute = createRoute({
  ...{ method: "post", path: "/identities/decisions", operationId: "decideIdentity", tags: ["sources"] },
  summary: "Records that two names are one, or that they are not; it holds for later articles, too",
  request: { body: { required: true, content: { "application/json": { schema: decision } } } },
  responses: answers("As recorded", z.object({ kind: z.string(), subject: z.string(), recorded: z.string() }).loose()),
});

/** Who is who, and what people decide about it. */
export function identityRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  app.openapi(identitiesRoute, async (context) => {
    const { q, ...query } = context.req.valid("query");
    return context.json((await identities(ledger, { ...asked(query), ...given({ name: q }) })) as never);
  });
  app.openapi(identityRoute, async (context) => {
    const { id } = context.req.valid("param");
    const { items } = await identities(ledger, { ...asked(context.req.valid("query")), id, limit: 1 });
    if (items[0] === undefined)
      throw new HTTPException(404, { message: `The ledger has no source "${id.slice(0, 80)}".` });
    return context.json(items[0] as never);
  });
  app.openapi(decideRoute, async (context) => {
    try {
      return context.json((await decideIdentity(ledger, context.req.valid("json"))) as never);
    } catch (error) {
      if (error instanceof LedgerError || error instanceof RangeError)
        throw new HTTPException(400, { message: error.message });
      throw error;
    }
  });
}
