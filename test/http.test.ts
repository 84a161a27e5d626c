import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../src/interfaces/http/app.ts";
import { rateLimit } from "../src/interfaces/http/guard.ts";
import { keptAnswers } from "../src/interfaces/http/kept-answers.ts";
import { metrics } from "../src/interfaces/http/metrics.ts";
import type { SourceEdge, SourceNode } from "../src/interfaces/web/api-types.ts";
import { add, type Ledger, openLedger } from "../src/ledger/index.ts";
import { readingSchema } from "../src/reading-schema.ts";
import { folder } from "./cli.ts";
import { ledgerOf } from "./ledgers.ts";
import { root } from "./sources.ts";

const place = folder();
let ledger: Ledger;
let app: Hono;

const appWith = (settings: { token?: string; ledger?: Ledger } = {}): Hono =>
  createApp({
    ledger: settings.ledger ?? ledger,
    metrics: metrics(),
    version: "0",
    maxSize: 100_000,
    token: settings.token ?? null,
    rate: { perSecond: 10_000, burst: 10_000 },
  });

beforeAll(async () => {
  const text = "Die Brücke sei sicher, sagte die Sprecherin Telse Johannsen am Montag.";
  ledger = await ledgerOf(`${place.path}/http.laut`, [
    { name: "a", text, published: "2026-04-13", publisher: "Elbblatt", url: "https://elbblatt.example/a" },
    { name: "b", text: text.replace("Brücke", "Fähre"), published: "2026-04-14" },
  ]);
  app = appWith();
});
afterAll(async () => {
  await ledger.close();
  place.remove();
});

const json = async (response: Response) => JSON.parse(await response.text());
const post = (path: string, body: unknown, to = app) =>
  to.request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

test("an article is read, and nothing is kept", async () => {
  const response = await post("/api/read", { text: "Der Deich hält, sagte Ute Moor." });
  const reading = readingSchema.parse(await json(response));
  expect(reading.statements).toHaveLength(1);
  expect((await json(await app.request("/api/documents"))).items).toHaveLength(2);
});

test("lists go on by their cursor, with an ETag", async () => {
  const first = await app.request("/api/documents?limit=1");
  const { items, next } = await json(first);
  expect(items[0]).toMatchObject({ name: "b", published: "2026-04-14" });
  const second = await json(await app.request(`/api/documents?limit=1&cursor=${next}`));
  expect([second.items[0].name, second.next]).toEqual(["a", null]);
  const again = await app.request("/api/documents?limit=1", {
    headers: { "if-none-match": first.headers.get("etag")! },
  });
  expect(again.status).toBe(304);
});

test("a document, its versions, statements, sources, words", async () => {
  const { items } = await json(await app.request("/api/search?q=fähren"));
  expect(
    items[0].hits.map(({ start, end }: { start: number; end: number }) => items[0].text.slice(start, end)),
  ).toEqual(["Fähre"]);
  const { id } = items[0].document;
  expect((await json(await app.request(`/api/documents/${id}`))).document.text).toContain("Fähre");
  expect((await json(await app.request(`/api/documents/${id}/versions`))).items).toHaveLength(1);
  const source = (await json(await app.request("/api/sources?q=johannsen"))).items[0];
  expect(source).toMatchObject({ kind: "PER", statements: 2, reliability: null });
  const judged = { kind: "reliability", value: "B", author: "Ute Moor" };
  expect((await post(`/api/sources/${source.id}/judgements`, judged)).status).toBe(200);
  expect((await post(`/api/sources/${source.id}/judgements`, { ...judged, value: "G" })).status).toBe(400);
  expect(await json(await app.request(`/api/sources/${source.id}`))).toMatchObject({
    reliability: "B",
    judgements: [judged],
  });
  const who = await json(await app.request(`/api/identities/${source.id}`));
  expect(who).toMatchObject({ id: source.id, type: "PER", names: [{ name: source.name, why: null }] });
  expect((await json(await app.request("/api/identities?q=johannsen"))).items).toEqual([who]);
  const apart = { kind: "split", one: source.id, other: "Johannsen", author: "Ute Moor" };
  expect((await post("/api/identities/decisions", apart)).status).toBe(200);
  expect((await json(await app.request(`/api/identities/${source.id}`))).decisions).toMatchObject([{ kind: "split" }]);
  expect((await post("/api/identities/decisions", { ...apart, one: "Johannsen" })).status).toBe(400);
  expect((await app.request("/api/identities/enone")).status).toBe(404);
  expect((await app.request("/api/sources/enone")).status).toBe(404);
  expect((await json(await app.request(`/api/statements?source=${source.id}`))).items).toHaveLength(2);
  expect((await json(await app.request("/api/documents?knownOn=2026-04-13"))).items).toHaveLength(1);
});

test("articles are added, a line each as they are committed", async () => {
  const lines = (
    await (await post("/api/add", { articles: [{ name: "c", text: "Es regnet." }, { name: "d" }] })).text()
  )
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { done: 1, total: 2, name: "c", outcome: "new document", problem: null },
    { done: 2, total: 2, name: "d", document: null, problem: expect.stringContaining("text") },
  ]);
});

/** What stands across articles, for other programs. */
async function exportsAcross(told: Hono, story: string, claim: string): Promise<void> {
  const get = async (path: string) => {
    const response = await told.request(path);
    return [response.status, response.headers.get("content-type"), await response.text()] as const;
  };
  const atom = await get(`/api/stories/${story}/export/atom`);
  expect(atom).toEqual([200, "application/atom+xml; charset=utf-8", expect.stringContaining("Radio Treene: ")]);
  const earlier = await get(`/api/stories/${story}/export/atom?knownOn=2026-04-13&lang=en`);
  expect(earlier[2]).toContain("New article: ");
  expect(earlier[2].match(/New article: /gu)).toHaveLength(5);
  expect((await get(`/api/stories/${story}/export/graphml`))[2]).toContain(">Kreise der Bauverwaltung</data>");
  expect((await get(`/api/stories/${story}/export/gexf`))[2]).toContain('label="Kreise der Bauverwaltung"');
  expect((await get(`/api/stories/${story}/export/origins`))[2].split("\r\n").length).toBeGreaterThan(10);
  expect((await get(`/api/claims/${claim}/export/atom`))[2]).toContain("Ute Moor urteilt: wahrscheinlich wahr");
  expect((await get(`/api/claims/${claim}/export/origins`))[2]).toContain("Kreise der Bauverwaltung");
  expect(JSON.parse((await get(`/api/claims/${claim}/export/claim-review`))[2]).reviewRating.ratingValue).toBe(4);
  const other = (await json(await told.request("/api/claims"))).items.find(({ id }: { id: string }) => id !== claim);
  expect((await get(`/api/claims/${other.id}/export/claim-review`))[0]).toBe(404);
  expect((await get("/api/stories/snone/export/atom"))[0]).toBe(404);
  const feed = await told.request(`/stories/${story}.atom`);
  expect([feed.status, feed.headers.get("location")]).toEqual([302, `/api/stories/${story}/export/atom`]);
}

test("a story, its claims, and what people decide about them", async () => {
  const story = readFileSync(join(root, "examples/story.jsonl"), "utf8").trimEnd().split("\n");
  const own = await ledgerOf(
    `${place.path}/story.laut`,
    story.map((line) => JSON.parse(line)),
  );
  const told = appWith({ ledger: own });
  const { items } = await json(await told.request("/api/stories"));
  expect(items).toMatchObject([{ documents: 8 }]);
  const detail = await json(await told.request(`/api/stories/${items[0].id}`));
  expect(detail.documents).toHaveLength(8);
  expect(detail.places.map(({ name }: { name: string }) => name)).toContain("Friedrichstadt");
  const labels = new Map<string, string>(detail.sources.nodes.map((node: SourceNode) => [node.id, node.label]));
  const relays = (kind: string) =>
    detail.sources.edges
      .filter((edge: SourceEdge) => edge.kind === kind)
      .map(({ from, to, evidence }: SourceEdge) => `${labels.get(from)} < ${labels.get(to)}: ${evidence}`);
  expect(relays("copies")).toEqual([
    expect.stringMatching(/^Elbe-Tageblatt < dpa: Die Eiderbrücke bei /u),
    expect.stringMatching(/^Förde Online < dpa: /u),
  ]);
  expect(relays("credits")).toEqual([
    expect.stringMatching(/^Elbe-Tageblatt < Deutsche Presse-Agentur: /u),
    expect.stringMatching(/^Förde Online < Deutsche Presse-Agentur: /u),
  ]);
  expect(relays("cites")).toContain("Nordsee-Kurier < Kreise der Bauverwaltung: Kreisen der Bauverwaltung");
  const then = await json(await told.request(`/api/stories/${items[0].id}?knownOn=2026-04-13`));
  expect(then.documents).toHaveLength(5);
  const counted = detail.claims.find(({ text }: { text: string }) => text.includes("zwölf der 48 Stahlträger"));
  const { id } = counted;
  const claim = await json(await told.request(`/api/claims/${id}`));
  expect(claim.report.length).toBe(counted.wordings);
  expect(claim.contradicted.map(({ slot }: { slot: string }) => slot)).toContain("quantity");
  expect((await post(`/api/claims/${id}/judgements`, { kind: "credibility", author: "Ute Moor" }, told)).status).toBe(
    400,
  );
  await post(
    `/api/claims/${id}/judgements`,
    { kind: "credibility", value: "2", reason: "zwei Quellen", author: "Ute Moor" },
    told,
  );
  const judged = await json(await told.request(`/api/claims/${id}`));
  expect(judged.judgements).toMatchObject([{ author: "Ute Moor", value: "2", reason: "zwei Quellen" }]);
  expect((await told.request("/api/claims/cnone-s1.1")).status).toBe(404);
  await exportsAcross(told, items[0].id, id);
  const listed = await json(await told.request("/api/claims"));
  expect(listed.items.map((one: { id: string }) => one.id)).toContain(id);
  const changed = await json(await told.request("/api/changes?since=2026-04-15&limit=1000"));
  const kinds = changed.items.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["new", "contradicts"]));
  const csv = await told.request(`/api/documents/${detail.documents[0].id}/export/csv`);
  expect([csv.headers.get("content-type"), (await csv.text()).split("\r\n").length > 5]).toEqual([
    "text/csv; charset=utf-8; header=present",
    true,
  ]);
  expect((await told.request("/api/documents/1-nordsee-kurier/export/timeml?text=false")).status).toBe(400);
  await own.close();
});

test("the examples are there", async () => {
  const { items } = await json(await app.request("/api/examples"));
  expect(items.length).toBeGreaterThan(10);
  expect(items.map(({ publisher }: { publisher: string }) => publisher)).toContain("Harbor Courier");
  expect((await app.request(`/api/examples/${items[0].name}`)).status).toBe(200);
  expect(items.filter(({ language }: { language: string }) => language === "en")).toHaveLength(8);
});

describe("errors have one shape", () => {
  test.each([
    ["GET", "/api/nothing", undefined, 404],
    ["GET", "/api/documents/nothing", undefined, 404],
    ["GET", "/api/examples/nothing", undefined, 404],
    ["GET", "/api/documents?limit=0", undefined, 400],
    ["GET", "/api/documents?cursor=abc", undefined, 400],
    ["GET", "/api/search", undefined, 400],
    ["POST", "/api/read", "{oops", 400],
    ["POST", "/api/read", "{}", 400],
    ["POST", "/api/read", '{"url":"http://127.0.0.1:9/"}', 422],
    ["POST", "/api/read", '{"url":"file:///etc/passwd"}', 422],
    ["POST", "/api/add", '{"articles":[]}', 400],
    ["POST", "/api/read", JSON.stringify({ text: "x".repeat(200_000) }), 413],
  ])("%s %s", async (method, path, body, status) => {
    const headers = body === undefined ? {} : { "content-type": "application/json" };
    const response = await app.request(path, { method, headers, ...(body === undefined ? {} : { body }) });
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(await json(response)).toMatchObject({
      type: "about:blank",
      status,
      title: expect.any(String),
      detail: expect.any(String),
    });
    expect(response.status).toBe(status);
  });
});

test("without a token only pages of this server may speak to it", async () => {
  expect((await app.request("http://evil.example/api/documents", { headers: { host: "evil.example" } })).status).toBe(
    403,
  );
  expect((await app.request("/api/documents", { headers: { origin: "https://evil.example" } })).status).toBe(403);
  const from = (origin: string, host: string) => app.request("/api/documents", { headers: { origin, host } });
  expect((await from("http://localhost:8420", "localhost:8420")).status).toBe(200);
  expect((await from("http://localhost:3000", "localhost:8420")).status).toBe(403);
  expect((await from("http://127.0.0.1:8420", "localhost:8420")).status).toBe(403);
});

test.each([
  ["/api/documents?asOf=x", 'asOf "x" is not a date of the calendar. Write it as YYYY-MM-DD, for example 2026-11-23.'],
  ["/api/stories?knownOn=2026-02-31", 'knownOn "2026-02-31" is not a date'],
  ["/api/documents/a?asOf=2026-13", 'asOf "2026-13" is not a date'],
  ["/api/documents?from=gestern", 'from "gestern" is not a date'],
  ["/api/changes?since=9", 'since "9" is not a date'],
  ["/api/search", "q is missing."],
  ["/api/documents?limit=x", "limit is to be a number."],
  ["/api/documents?limit=0", "limit is to be at least 1."],
  ["/api/statements?type=foo", "type is to be one of: direct, indirect, "],
])("%s is refused in one sentence", async (path, begin) => {
  const response = await app.request(path);
  const { detail } = await json(response);
  expect([response.status, detail.slice(0, begin.length)]).toEqual([400, begin]);
});

test("a claim's card may stand in a frame anywhere, and runs nothing; every other page may not", async () => {
  const { items } = await json(await app.request("/api/statements"));
  const card = await app.request(`/embed/claims/c${items[0].id.slice(1)}.1`);
  expect([card.status, card.headers.get("x-frame-options")]).toEqual([200, null]);
  const policy = card.headers.get("content-security-policy")!;
  expect([
    policy.includes("frame-ancestors *"),
    policy.includes("script-src"),
    policy.includes("default-src 'none'"),
  ]).toEqual([...[true, false, true]]);
  expect(await card.text()).toMatch(/<h1 dir="auto" lang="de">Die .*sei sicher/u);
  const page = await app.request(`/embed/claims/c${items[0].id.slice(1)}.1/page?lang=en`);
  expect(page.headers.get("content-disposition")).toMatch(/^attachment; filename="c.*\.html"$/u);
  expect((await app.request("/embed/claims/cnone-s1.1")).status).toBe(404);
  expect((await app.request("/api/documents")).headers.get("content-security-policy")).toContain(
    "frame-ancestors 'none'",
  );
});

test("what keeps a page from being read is told as it is", async () => {
  const answer = await post("/api/read", { url: "http://127.0.0.1/a" });
  expect([answer.status, (await json(answer)).detail]).toEqual([
    422,
    expect.stringMatching(/^127\.0\.0\.1 is a private address\. /u),
  ]);
  expect((await post("/api/add", { articles: [] })).status).toBe(400);
});

test("with a token every request needs it, but health", async () => {
  const guarded = appWith({ token: "geheim" });
  expect((await guarded.request("/api/documents")).status).toBe(401);
  expect((await guarded.request("/api/documents", { headers: { authorization: "Bearer falsch" } })).status).toBe(401);
  expect((await guarded.request("/api/documents", { headers: { authorization: "Bearer geheim" } })).status).toBe(200);
  expect(await json(await guarded.request("/health"))).toMatchObject({ ok: true });
});

test("nothing of another host is loaded, nothing is framed", async () => {
  const policy = (await app.request("/api/documents")).headers.get("content-security-policy")!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
});

test.each([
  ["br", "br"],
  ["gzip, deflate", "gzip"],
])("answers are packed as the client takes them: %s", async (accepted, encoding) => {
  const response = await app.request("/openapi.json", { headers: { "accept-encoding": accepted } });
  expect(response.headers.get("content-encoding")).toBe(encoding);
});

test("OpenAPI 3.1 tells of every route; the page shows them; metrics count", async () => {
  const { openapi, paths, security, components } = await json(await app.request("/openapi.json"));
  expect(openapi).toBe("3.1.0");
  expect([security, components.securitySchemes.token.scheme]).toEqual([[{ token: [] }, {}], "bearer"]);
  const operations = Object.values(paths as Record<string, object>).flatMap((methods) => Object.values(methods));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  expect(operations.filter(({ responses }) => !responses[400] || !responses[401])).toEqual([]);
  const told = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} /api${path}`),
  );
  const served = (app as unknown as { routes: { method: string; path: string }[] }).routes
    .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)(?:\{[^}]*\})?/gu, "{$1}")}`);
  expect([...new Set(served)].sort()).toEqual(told.sort());
  const page = readFileSync(new URL("../docs/api.md", import.meta.url), "utf8");
  expect(told.filter((route) => !page.includes(route.split(" ")[1]!.split("/{")[0]!))).toEqual([]);
  expect(await (await app.request("/reference")).text()).toContain("GET /api/documents");
  expect((await app.request("/api/documents")).status).toBe(200);
  expect(await (await app.request("/metrics")).text()).toMatch(
    /laut_http_request_seconds_count\{[^}]*route="\/api\/documents/u,
  );
});

test("who asks too often is told to wait", async () => {
  let time = 0;
  const limit = rateLimit({ perSecond: 1, burst: 2 }, () => time);
  const { Hono: App } = await import("hono");
  const small = new App().use(limit).get("/", (context) => context.text("ja"));
  const statuses = async () => [
    (await small.request("/")).status,
    (await small.request("/")).status,
    (await small.request("/")).status,
  ];
  expect(await statuses()).toEqual([200, 200, 429]);
  time = 1_000;
  expect((await small.request("/")).status).toBe(200);
});

describe("answers that are kept", () => {
  test("are given again until something is written, by this process or another", async () => {
    const own = await ledgerOf(`${place.path}/kept.laut`, [
      { name: "a", text: "Der Hafen ist dicht.", published: "2026-04-13" },
    ]);
    const other = await openLedger(`${place.path}/kept.laut`);
    const kept = appWith({ ledger: own });
    const count = async () => {
      const answer = await kept.request("http://127.0.0.1/api/documents");
      return ((await answer.json()) as { items: unknown[] }).items.length;
    };
    expect([await count(), await count()]).toEqual([1, 1]);
    for await (const _ of add(own, [{ name: "b", text: "Die Brücke ist offen.", published: "2026-04-14" }], {
      threads: 0,
    }));
    expect(await count()).toBe(2);
    for await (const _ of add(other, [{ name: "c", text: "Die Fähre fährt.", published: "2026-04-15" }], {
      threads: 0,
    }));
    expect([await count(), await count()]).toEqual([3, 3]);
    await other.close();
    await own.close();
  });

  test("are made once for all who ask at the same time; an answer that fails keeps nobody waiting", async () => {
    const made: string[] = [];
    const app = new Hono().use(keptAnswers(ledger)).get("/:id", async (context) => {
      const id = context.req.param("id");
      made.push(id);
      await new Promise((done) => setTimeout(done, 20));
      return id === "bad" ? context.json("no", 503) : context.json(id);
    });
    const ask = async (path: string) => (await app.request(path)).status;
    expect(await Promise.all([ask("/a"), ask("/a"), ask("/a")])).toEqual([200, 200, 200]);
    expect(made).toEqual(["a"]);
    expect(await Promise.all([ask("/bad"), ask("/bad")])).toEqual([503, 503]);
  });

  test("hold no more than they may", async () => {
    const answered: string[] = [];
    const small = new Hono().use(keptAnswers(ledger, 20)).get("/:id", (context) => {
      answered.push(context.req.param("id"));
      return context.json("12345678");
    });
    for (const path of ["/a", "/b", "/b", "/a", "/c", "/a", "/b"]) await small.request(path);
    expect(answered).toEqual(["a", "b", "c", "b"]);
  });
});
