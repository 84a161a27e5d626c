import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { read } from "../../src/index.ts";
import { root } from "../sources.ts";

/** An answer of the made-up API: a value to send as JSON, or a status for a problem. */
export type Answer = { readonly json: unknown } | { readonly lines: readonly unknown[] } | { readonly status: number };
/** By method and path, "GET /api/stories"; a path ending in "/*" gets what stands there. */
export type Routes = Readonly<
  Record<string, (request: { query: URLSearchParams; body: string; rest: string }) => Answer | Promise<Answer>>
>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

/** As strict as the real server's: nothing inline, nothing from elsewhere. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Serves dist/web and the routes on loopback; closes with `server.close()`. */
export async function serve(routes: Routes): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    void answer(routes, request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function answer(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  response.setHeader("content-security-policy", POLICY);
  if (!url.pathname.startsWith("/api/")) return page(url.pathname, response);
  let body = "";
  for await (const part of request) body += part;
  const [route, rest] = routeOf(routes, `${request.method} ${url.pathname}`);
  const given = (await route?.({ query: url.searchParams, body, rest })) ?? { status: 404 };
  if ("json" in given) send(response, 200, "application/json", JSON.stringify(given.json));
  else if ("lines" in given)
    send(response, 200, "application/jsonl", given.lines.map((line) => JSON.stringify(line)).join("\n"));
  else
    send(
      response,
      given.status,
      "application/problem+json",
      JSON.stringify({ type: "about:blank", title: `Problem ${given.status}`, status: given.status }),
    );
}

function routeOf(routes: Routes, path: string): [Routes[string] | undefined, string] {
  if (routes[path]) return [routes[path], ""];
  const found = Object.keys(routes).find((name) => name.endsWith("/*") && path.startsWith(name.slice(0, -1)));
  return found ? [routes[found], decodeURIComponent(path.slice(found.length - 1))] : [undefined, ""];
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type });
  response.end(body);
}

/** A file of the build, or the page for every other address. */
function page(path: string, response: ServerResponse): void {
  const file = /^\/assets\/[\w.-]+$/u.test(path) ? path : "/index.html";
  send(
    response,
    200,
    TYPES[extname(file)] ?? "application/octet-stream",
    readFileSync(join(root, "dist/web", file), "utf8"),
  );
}

/** The lines of a list in examples/. */
export function exampleArticles(
  list: "articles" | "story",
): { name: string; title: string; publisher: string; published: string; text: string }[] {
  const lines = readFileSync(join(root, "examples", `${list}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line));
}

/** Examples as they are really read, and reading of what is sent. */
export const readingRoutes: Routes = {
  "GET /api/examples": () => ({
    json: {
      items: [...exampleArticles("articles"), ...exampleArticles("story")].map(({ text: _, ...item }) => item),
      next: null,
    },
  }),
  "GET /api/examples/*": async ({ rest }) => {
    const article = [...exampleArticles("articles"), ...exampleArticles("story")].find(({ name }) => name === rest);
    return article ? { json: await read(article) } : { status: 404 };
  },
  "POST /api/read": async ({ body }) => {
    const { text, published, name, html, url } = JSON.parse(body);
    if (url) return { status: 502 };
    return { json: await read({ name, text: text ?? html, ...(published ? { published } : {}) }) };
  },
  "POST /api/add": ({ body }) => {
    const { articles } = JSON.parse(body) as { articles: { name?: string }[] };
    return {
      lines: articles.map(({ name }, i) => ({
        done: i + 1,
        total: articles.length,
        name: name ?? "",
        document: `d${i}`,
        problem: null,
      })),
    };
  },
};
