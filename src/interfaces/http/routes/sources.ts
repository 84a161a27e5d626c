import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { judgements, type SourceEntry, sources } from "../../../ledger/index.ts";
import type { Desk } from "../desk.ts";
import { answers, asked, listQuery, sourceShape } from "../shapes.ts";
import { shownSource } from "../shown.ts";
import { shownJudgement } from "../views/judgement.ts";
import { judgementRoute, recordJudgement, sourceJudgement } from "./judgements.ts";
import { given, list } from "./lists.ts";

const sourcesRoute = list(
  "/sources",
  ["listSources", "sources"],
  "Who speaks, and who tells on what others say",
  sourceShape,
  listQuery.extend({ q: z.string().optional().openapi({ description: "part of the name" }) }),
);
const sourceRoute = createRoute({
  method: "get",
  path: "/sources/{id}",
  operationId: "getSource",
  tags: ["sources"],
  summary: "A source, with what people have decided about it; its statements: GET /statements?source={id}",
  request: { params: z.object({ id: z.string() }), query: listQuery.pick({ asOf: true, knownOn: true }) },
  responses: answers("The source", z.object({ id: z.string() }).loose().openapi("SourceDetail")),
});
const judgeRoute = judgementRoute("/sources/{id}/judgements", "a source", sourceJudgement);

/** Sources, and how reliable people hold them. */
export function sourceRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  app.openapi(sourcesRoute, async (context) => {
    const { q, ...query } = context.req.valid("query");
    const { items, next } = await sources(ledger, { ...asked(query), ...given({ name: q }) });
    const judged = await Promise.all(items.map(judgedOf));
    return context.json({ items: items.map((item, i) => shownSource(item, reliabilityOf(judged[i]!))), next });
  });
  app.openapi(sourceRoute, async (context) => {
    const source = await sourceOf(context.req.valid("param").id, asked(context.req.valid("query")));
    const judged = await judgedOf(source);
    return context.json({
      ...shownSource(source, reliabilityOf(judged)),
      wikidata: source.wikidata,
      first: source.first,
      last: source.last,
      judgements: judged.map(shownJudgement),
    }) as never;
  });
  app.openapi(judgeRoute, async (context) => {
    const { id } = await sourceOf(context.req.valid("param").id, {});
    return context.json(
      await recordJudgement(ledger, { subjectKind: "source", subject: id, ...context.req.valid("json") }),
    );
  });

  const judgedOf = ({ id }: SourceEntry) => judgements(ledger, { subjectKind: "source", subject: id });

  async function sourceOf(id: string, query: ReturnType<typeof asked>): Promise<SourceEntry> {
    const [found] = (await sources(ledger, { ...query, id, limit: 1 })).items;
    if (!found) throw new HTTPException(404, { message: `The ledger has no source "${id.slice(0, 80)}".` });
    return found;
  }
}

/** The last one that a person has set. */
const reliabilityOf = (judged: Awaited<ReturnType<typeof judgements>>): string | null =>
  judged.findLast(({ kind }) => kind === "reliability")?.value ?? null;
