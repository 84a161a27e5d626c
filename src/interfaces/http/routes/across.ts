import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { claim, story } from "../../../ledger/index.ts";
import { claimFormats, storyFormats } from "../../export/across/formats.ts";
import { loadReport } from "../../export/claim-report/load.ts";
import type { Desk } from "../desk.ts";
import { answers, asked, listQuery } from "../shapes.ts";
import { loadStory } from "../views/load-story.ts";

const language = z.enum(["de", "en"]).default("de").openapi({ description: "of what is added to the articles' words" });
const namesOf = (formats: readonly { readonly name: string }[]) =>
  z.enum(formats.map(({ name }) => name) as [string, ...string[]]);

const storyRoute = createRoute({
  method: "get",
  path: "/stories/{id}/export/{format}",
  operationId: "exportStory",
  tags: ["stories and claims"],
  summary: "A story for other programs: a feed of what is new, the graph of its sources, its claims with their origins",
  request: {
    params: z.object({ id: z.string(), format: namesOf(storyFormats) }),
    query: listQuery.pick({ asOf: true, knownOn: true }).extend({ lang: language }),
  },
  responses: answers("The file", z.string(), "*/*"),
});
const claimRoute = createRoute({
  method: "get",
  path: "/claims/{id}/export/{format}",
  operationId: "exportClaim",
  tags: ["stories and claims"],
  summary:
    "A claim for other programs: a feed of what is new, its origins, a draft of a ClaimReview once a person has rated it",
  request: {
    params: z.object({ id: z.string(), format: namesOf(claimFormats) }),
    query: listQuery.pick({ asOf: true, knownOn: true }).extend({ lang: language }),
  },
  responses: answers("The file", z.string(), "*/*"),
});

/** GET /stories/{id}/export/{format} and GET /claims/{id}/export/{format}. */
export function acrossRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  app.openapi(storyRoute, async (context) => {
    const { id, format: name } = context.req.valid("param");
    const { lang, ...query } = context.req.valid("query");
    const until = asked(query);
    const format = storyFormats.find((other) => other.name === name)!;
    const found = await story(ledger, id, until);
    if (!found) throw new HTTPException(404, { message: `The ledger has no story "${id.slice(0, 80)}".` });
    const written = format.write(await loadStory(ledger, found, until, format), lang);
    return context.body(written, 200, headersOf(format, found.id)) as never;
  });
  app.openapi(claimRoute, async (context) => {
    const { id, format: name } = context.req.valid("param");
    const { lang, ...query } = context.req.valid("query");
    const until = asked(query);
    const format = claimFormats.find((other) => other.name === name)!;
    const found = await claim(ledger, id, until);
    if (!found) throw new HTTPException(404, { message: `The ledger has no claim "${id.slice(0, 80)}".` });
    const written = format.write(await loadReport(ledger, found, until, ""), lang);
    if (written === null) throw new HTTPException(404, { message: "Nobody has rated this claim yet." });
    return context.body(written, 200, headersOf(format, found.id)) as never;
  });
}

/** A feed is shown, everything else is kept as a file. */
const headersOf = (
  { name, mediaType, extension }: { readonly name: string; readonly mediaType: string; readonly extension: string },
  id: string,
): Record<string, string> => ({
  "content-type": mediaType,
  ...(name === "atom" ? {} : { "content-disposition": `attachment; filename="${id}${extension}"` }),
});

/** /stories/ID.atom and /claims/ID.atom, as feed readers are given them. */
export function feedRoutes(app: Hono): void {
  for (const kind of ["stories", "claims"])
    app.get(`/${kind}/:file{.+\\.atom$}`, (context) => {
      const id = context.req.param("file").replace(/\.atom$/u, "");
      return context.redirect(
        `/api/${kind}/${encodeURIComponent(id)}/export/atom${new URL(context.req.url).search}`,
        302,
      );
    });
}
