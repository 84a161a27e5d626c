import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { claim, stories, story } from "../../../ledger/index.ts";
import { STORY_PARTS } from "../../web/api-types.ts";
import type { Desk } from "../desk.ts";
import { answers, asked, listQuery, pageOf } from "../shapes.ts";
import { shownClaimDetail } from "../views/claim.ts";
import { shownStory, shownStoryDetail } from "../views/story.ts";
import { claimJudgement, judgementRoute, recordJudgement } from "./judgements.ts";

const storyShape = z
  .object({
    id: z.string(),
    title: z.string(),
    language: z.string().nullable().openapi({ description: "of its title" }),
    first: z.string().nullable(),
    last: z.string().nullable(),
    documents: z.int(),
  })
  .openapi("Story");

const storiesRoute = createRoute({
  method: "get",
  path: "/stories",
  operationId: "listStories",
  tags: ["stories and claims"],
  summary: "Stories: articles of one continuing event, those with the latest article first",
  request: {
    query: listQuery.extend({
      least: z.coerce.number().int().min(1).optional().openapi({ description: "documents at least; 2 without it" }),
    }),
  },
  responses: answers("A page", pageOf(storyShape)),
});
const storyRoute = createRoute({
  method: "get",
  path: "/stories/{id}",
  operationId: "getStory",
  tags: ["stories and claims"],
  summary: "A story: its documents, claims, times, places, sources, changes",
  request: {
    params: z.object({ id: z.string() }),
    query: listQuery.pick({ asOf: true, knownOn: true }).extend({
      parts: z.string().optional().openapi({
        description: "some of documents, claims, sources, places, with commas; all without it",
        example: "claims",
      }),
    }),
  },
  responses: answers("The story", z.object({ id: z.string() }).loose().openapi("StoryDetail")),
});
const claimRoute = createRoute({
  method: "get",
  path: "/claims/{id}",
  operationId: "getClaim",
  tags: ["stories and claims"],
  summary: "A claim: every wording, its origins, what contradicts it, the proposed credibility and how it is derived",
  request: { params: z.object({ id: z.string() }), query: listQuery.pick({ asOf: true, knownOn: true }) },
  responses: answers("The claim", z.object({ id: z.string() }).loose().openapi("ClaimDetail")),
});
const judgeRoute = judgementRoute("/claims/{id}/judgements", "a claim", claimJudgement);

/** Stories, claims, judgements. */
export function storyRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  app.openapi(storiesRoute, async (context) => {
    const { least = 2, ...query } = context.req.valid("query");
    const page = await stories(ledger, { ...asked(query), least });
    return context.json({ items: page.items.map(shownStory), next: page.next });
  });
  app.openapi(storyRoute, async (context) => {
    const { parts, ...query } = context.req.valid("query");
    const until = asked(query);
    const wanted = parts?.split(",");
    const { id } = context.req.valid("param");
    const found = await story(ledger, id, until);
    if (!found) throw new HTTPException(404, { message: `The ledger has no story "${id.slice(0, 80)}".` });
    return context.json(
      await shownStoryDetail(ledger, found, until, wanted && STORY_PARTS.filter((part) => wanted.includes(part))),
    ) as never;
  });
  app.openapi(claimRoute, async (context) => {
    const query = asked(context.req.valid("query"));
    return context.json(
      await shownClaimDetail(ledger, await claimOf(context.req.valid("param").id, query), query),
    ) as never;
  });
  app.openapi(judgeRoute, async (context) => {
    const { id } = await claimOf(context.req.valid("param").id, {});
    return context.json(
      await recordJudgement(ledger, { subjectKind: "claim", subject: id, ...context.req.valid("json") }),
    );
  });

  async function claimOf(id: string, query: ReturnType<typeof asked>) {
    const found = await claim(ledger, id, query);
    if (!found) throw new HTTPException(404, { message: `The ledger has no claim "${id.slice(0, 80)}".` });
    return found;
  }
}
