import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type Change, changes, claimsOf, documents } from "../../../ledger/index.ts";
import type { Desk } from "../desk.ts";
import { answers, asked, dateShape, listQuery, pageOf } from "../shapes.ts";
import { articleName } from "../shown.ts";
import { shownClaimsOfList } from "../views/claim.ts";

const changeShape = z
  .object({
    id: z.string(),
    at: z.string(),
    kind: z.enum(["new", "changed", "revises", "contradicts", "confirms", "denies", "withdraws"]),
    claim: z.string().nullable(),
    claimText: z.string(),
    language: z.string().nullable(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    by: z.string().nullable(),
    document: z.string(),
    documentTitle: z.string(),
    reviewed: z
      .boolean()
      .nullable()
      .openapi({ description: "of a statement against another: whether a person found it right" }),
  })
  .openapi("Change");

const changesRoute = createRoute({
  method: "get",
  path: "/changes",
  operationId: "listChanges",
  tags: ["stories and claims"],
  summary: "What is new, the latest first: documents, new versions, statements against earlier ones",
  request: {
    query: listQuery.extend({
      since: dateShape.optional().openapi({ example: "2026-11-22" }),
      by: z.enum(["published", "recorded"]).optional(),
    }),
  },
  responses: answers("A page", pageOf(changeShape)),
});

const claimsRoute = createRoute({
  method: "get",
  path: "/claims",
  operationId: "listClaims",
  tags: ["stories and claims"],
  summary: "Claims of several wordings, those with the latest wording first; a page holds those of so many documents",
  request: { query: listQuery },
  responses: answers("A page", pageOf(z.object({ id: z.string() }).loose().openapi("Claim"))),
});

/** What changed, and the claims of the latest documents. */
export function changeRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  app.openapi(changesRoute, async (context) => {
    const { since, by, ...query } = context.req.valid("query");
    const page = await changes(ledger, { ...asked(query), ...(since ? { since } : {}), ...(by ? { by } : {}) });
    return context.json({ items: page.items.flatMap(shownChange), next: page.next });
  });
  app.openapi(claimsRoute, async (context) => {
    const query = asked(context.req.valid("query"));
    const { items, next } = await documents(ledger, query);
    const window = new Set(items.map(({ version }) => version));
    const { recordedBy } = query;
    const found = await claimsOf(ledger, [...window], recordedBy === undefined ? {} : { recordedBy });
    // Each claim once: on the page of its latest wording.
    const latest = found.filter(({ occurrences }) => window.has(occurrences.at(-1)!.versionId));
    return context.json({ items: [...(await shownClaimsOfList(ledger, latest))], next });
  });
}

/** A change as one row, or one a sentence of a document that was changed. */
function shownChange(change: Change): z.infer<typeof changeShape>[] {
  const { at } = change;
  if ("document" in change) {
    const { version, title, name, publisher, language } = change.document;
    const row = {
      at,
      claim: null,
      claimText: title ?? name,
      language,
      by: publisher,
      document: version,
      documentTitle: articleName({ publisher, title, document: name }),
      earlier: null,
      reviewed: null,
    };
    if (change.kind === "new document") return [{ ...row, id: version, kind: "new", before: null, after: null }];
    return (change.sentences ?? []).map(({ before, after }, i) => ({
      ...row,
      id: change.kind === "returned version" ? `${version} ${at} ${i}` : `${version} ${i}`,
      kind: "changed",
      before,
      after,
    }));
  }
  const { later, earlier, kind, claim, accepted } = change;
  const distinct = new Map(earlier.toReversed().map(({ wording }) => [wording.sentence.text, wording]));
  return [...distinct.values()].toReversed().map((wording) => ({
    id: `${later.id} ${wording.id}`,
    at,
    kind,
    claim,
    claimText: wording.sentence.text,
    language: later.language,
    before: wording.sentence.text,
    after: later.sentence.text,
    by: later.publisher,
    document: later.version,
    documentTitle: articleName(later),
    earlier: wording.version,
    reviewed: accepted,
  }));
}
