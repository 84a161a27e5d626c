import type { OpenAPIHono } from "@hono/zod-openapi";

/** What belongs together, in the order of docs/api.md. */
const TAGS = [
  { name: "reading", description: "Articles are read, or read and added to the ledger" },
  { name: "documents", description: "What the ledger holds, by document, statement and word" },
  { name: "stories and claims", description: "What several articles say, and what changed" },
  { name: "sources", description: "Who speaks, and how reliable people hold them" },
];

/** The routes as OpenAPI 3.1. A token is asked for only where the server has been given one. */
export function openApiOf(api: OpenAPIHono, version: string) {
  api.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "What LAUT_TOKEN names; not asked for on loopback without it",
  });
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "laut",
      version,
      description: "Who says what on whose word in German news, and what a ledger of articles holds.",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/api" }],
    security: [{ token: [] }, {}],
    tags: TAGS,
  });
}
