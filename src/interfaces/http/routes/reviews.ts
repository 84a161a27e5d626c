import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { DECIDED, decisions, judge, nameDecisions } from "../../../ledger/index.ts";
import type { Desk } from "../desk.ts";
import { answers } from "../shapes.ts";
import { shownQueue } from "../views/review.ts";

const decision = z
  .object({
    subjectKind: z.enum(DECIDED),
    subject: z.string().min(1).max(200).openapi({ description: "as in the queue" }),
    kind: z.enum(["accept", "reject", "correct", "undo"]),
    value: z.string().max(500).nullable().default(null).openapi({ description: "what is right, with correct" }),
    reason: z.string().max(10_000).nullable().default(null),
    author: z.string().trim().min(1).max(200),
  })
  .openapi("Decision");

const queueRoute = createRoute({
  ...{ method: "get", path: "/reviews", operationId: "listReviews", tags: ["stories and claims"] },
  summary:
    "What was proposed and nobody has decided, first what is least sure and stands in most outlets: joins, relations, speakers, names",
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(200).optional() }) },
  responses: answers("The queue", z.object({ items: z.array(z.object({ subject: z.string() }).loose()) })),
});
const decideRoute = createRoute({
  ...{ method: "post", path: "/reviews", operationId: "decide", tags: ["stories and claims"] },
  summary: "Records what a person decides about a proposal, or takes it back; nothing is overwritten",
  request: { body: { required: true, content: { "application/json": { schema: decision } } } },
  responses: answers("As recorded", decision.extend({ recorded: z.string() })),
});
const decisionsRoute = createRoute({
  ...{ method: "get", path: "/reviews/decisions", operationId: "listDecisions", tags: ["stories and claims"] },
  summary: "All decisions that stand, the earliest first",
  responses: answers(
    "The decisions: about wordings and speakers, and about names",
    z.object({
      items: z.array(decision.extend({ recorded: z.string() })),
      names: z.array(z.object({ kind: z.string() }).loose()),
    }),
  ),
});

/** Proposals, and what people decide about them. */
export function reviewRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  app.openapi(queueRoute, async (context) => {
    const { limit } = context.req.valid("query");
    return context.json({ items: await shownQueue(ledger, limit) }) as never;
  });
  app.openapi(decideRoute, async (context) => context.json(await judge(ledger, context.req.valid("json"))) as never);
  app.openapi(
    decisionsRoute,
    async (context) => context.json({ items: await decisions(ledger), names: await nameDecisions(ledger) }) as never,
  );
}
