import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { STATEMENT_ORDERS, type StatementFilters, statementFacets, statements } from "../../../ledger/index.ts";
import { statementSchema } from "../../../reading-schema.ts";
import type { Desk } from "../desk.ts";
import { refused } from "../refused.ts";
import { answers, asked, dateShape, listQuery, statementEntryShape } from "../shapes.ts";
import { shownStatement } from "../shown.ts";
import { given, list } from "./lists.ts";

const { act, type } = statementSchema.shape;

/** What narrows statements. */
const filters = {
  source: z.string().optional().openapi({ description: "id of an entity" }),
  act: z.enum(["", ...act.unwrap().options]).optional(),
  type: z.enum(["", ...type.options]).optional(),
  value: z
    .enum(["", "CT+", "CT-", "PR+", "PR-", "PS+", "PS-", "CTu", "Uu"])
    .optional()
    .openapi({ description: "FactBank value: how sure the origin is" }),
  named: z.enum(["", "named", "unnamed", "none"]).optional().openapi({ description: "whether the origin has a name" }),
  role: z.string().optional().openapi({ description: "office that the article gives the origin" }),
  publisher: z.string().optional(),
  story: z.string().optional().openapi({ description: "id of a story" }),
  country: z.string().optional().openapi({ description: "where it happens: ISO 3166-1 alpha-2", example: "DE" }),
  place: z.string().optional().openapi({ description: "where it happens: country, a blank, name", example: "DE Kiel" }),
  from: dateShape.optional(),
  to: dateShape.optional(),
  outlets: z.coerce.number().int().min(1).optional().openapi({ description: "outlets at least that have its claim" }),
};

const filtersShape = z.object(filters);

/** The filters of a query as the ledger takes them. Throws a RangeError that names what cannot be. */
export function readFilters(query: Readonly<Record<string, string>>): StatementFilters {
  const read = filtersShape.strict().safeParse(query);
  if (!read.success) throw new RangeError(refused(read.error.issues));
  return given(read.data);
}

const statementsRoute = list(
  "/statements",
  ["listStatements", "documents"],
  "Statements across articles, the latest first",
  statementEntryShape,
  listQuery.extend({ ...filters, version: z.string().optional(), order: z.enum(["", ...STATEMENT_ORDERS]).optional() }),
);
const facetsRoute = createRoute({
  ...{ method: "get", path: "/statements/facets", operationId: "countStatements", tags: ["documents"] },
  summary: "How many statements there are of each act, outlet, source, story …; each counted under all other filters",
  request: { query: listQuery.pick({ asOf: true, knownOn: true }).extend(filters) },
  responses: answers("The counts", z.object({ all: z.int() }).loose().openapi("StatementFacets")),
});

/** Statements, and what they are. */
export function statementRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  app.openapi(statementsRoute, async (context) => {
    const { limit, cursor, asOf, knownOn, ...narrow } = context.req.valid("query");
    const page = await statements(ledger, { ...asked({ limit, cursor, asOf, knownOn }), ...given(narrow) });
    return context.json({ items: page.items.map(shownStatement), next: page.next });
  });
  app.openapi(facetsRoute, async (context) => {
    const { asOf, knownOn, ...narrow } = context.req.valid("query");
    return context.json(await statementFacets(ledger, { ...asked({ asOf, knownOn }), ...given(narrow) })) as never;
  });
}
