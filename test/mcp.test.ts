import { readFileSync } from "node:fs";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../src/interfaces/http/app.ts";
import { metrics } from "../src/interfaces/http/metrics.ts";
import { tools } from "../src/interfaces/mcp/tools/tools.ts";
import { type Ledger, openLedger } from "../src/ledger/index.ts";
import type { Article } from "../src/text/text.ts";
import { folder } from "./cli.ts";
import { addAll } from "./ledgers.ts";
import { type Client, connected, VERSION } from "./mcp-client.ts";

const place = folder();
const path = `${place.path}/story.laut`;
const story = readFileSync(new URL("../examples/story.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Article);

let ledger: Ledger;
let client: Client;

beforeAll(async () => {
  ledger = await openLedger(path);
  await addAll(ledger, story, "2026-05-01T12:00:00.000Z");
  client = await connected(["--ledger", path]);
});
afterAll(async () => {
  await client.end();
  await ledger.close();
  place.remove();
});

interface Cited {
  readonly quote: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly document: { readonly version: string; readonly name: string; readonly publisher: string };
}

/** Whether the words are those of the article in the ledger. */
async function stands({ quote, spans, document }: Cited): Promise<boolean> {
  const row = await ledger.database.reads
    .selectFrom("texts")
    .innerJoin("versions", "versions.key", "texts.version")
    .select("texts.content")
    .where("versions.id", "=", document.version)
    .executeTakeFirstOrThrow();
  return quote === spans.map(({ start, end }) => row.content.slice(start, end)).join(" … ");
}

test("the server says what it is, and offers what only reads", async () => {
  expect(client.opening).toMatchObject({ protocolVersion: VERSION, serverInfo: { name: "laut" } });
  const { tools: listed } = (await client.ask("tools/list")) as { tools: { name: string; annotations: object }[] };
  expect(listed.map(({ name }) => name)).toEqual([
    "read_article",
    "search_claims",
    "get_claim",
    "get_chain",
    "story_timeline",
    "compare_reports",
  ]);
  for (const { annotations } of listed) expect(annotations).toMatchObject({ readOnlyHint: true });
});

test("every argument and field has a description or a telling name", async () => {
  const { tools: listed } = (await client.ask("tools/list")) as {
    tools: { inputSchema: { properties: object }; outputSchema: { properties: object }; description: string }[];
  };
  for (const { inputSchema, outputSchema, description } of listed) {
    expect(description.length).toBeGreaterThan(60);
    expect(Object.keys(inputSchema.properties).length).toBeGreaterThan(0);
    expect(Object.keys(outputSchema.properties).length).toBeGreaterThan(0);
  }
});

describe("tools", () => {
  test("read_article: a text, nothing is kept; an article of the ledger", async () => {
    const text = "Der Deich hält, sagte Ute Moor am Montag.";
    const read = await client.call("read_article", { text, published: "2026-04-13", publisher: "Elbblatt" });
    expect(read).toMatchObject({
      document: { id: null, publisher: "Elbblatt", published: "2026-04-13" },
      statements: [{ quote: "Der Deich hält", spans: [{ start: 0, end: 14 }], speaker: { quote: "Ute Moor" } }],
      total: 1,
    });
    const kept = await client.call("read_article", { document: story[1]!.name, limit: 2 });
    expect(kept.statements).toHaveLength(2);
    for (const statement of kept.statements) expect(await stands({ ...statement, document: kept.document })).toBe(true);
  });

  test("search_claims, get_claim: wordings with their articles, origins apart", async () => {
    const { claims } = await client.call("search_claims", { query: "Träger Risse" });
    expect(claims.length).toBeGreaterThan(0);
    for (const { wordings } of claims) for (const wording of wordings) expect(await stands(wording)).toBe(true);
    const largest = claims.reduce((a: { total: number }, b: { total: number }) => (b.total > a.total ? b : a));
    const claim = await client.call("get_claim", { id: largest.id });
    expect(claim.wordings).toHaveLength(largest.total);
    expect(claim.links.length).toBeGreaterThan(0);
    const behind = claim.sides.flatMap(({ origins }: { origins: { wordings: number }[] }) => origins);
    expect(behind.reduce((all: number, { wordings }: { wordings: number }) => all + wordings, 0)).toBe(largest.total);
  });

  test("get_chain: from the origin to the article", async () => {
    const kept = await client.call("read_article", { document: story[1]!.name });
    const relayed = kept.statements.find(({ chain }: { chain: unknown[] }) => chain.length > 1);
    const { statement, document, claims } = await client.call("get_chain", { statement: relayed.id });
    expect(document.name).toBe(story[1]!.name);
    expect(statement.chain.length).toBeGreaterThan(1);
    for (const link of statement.chain) expect(await stands({ ...link, document })).toBe(true);
    for (const { first } of claims) expect(await stands(first)).toBe(true);
  });

  test("get_chain: a plain report has no mouths, but its claim", async () => {
    const { claims: found } = await client.call("search_claims", { query: "Brücke", limit: 50 });
    const ids: string[] = found.flatMap(({ wordings }: { wordings: { statement: string }[] }) =>
      wordings.map(({ statement }) => statement),
    );
    const report = ids.find((id) => id.includes("-r."));
    const { statement, claims } = await client.call("get_chain", { statement: report! });
    expect([statement, claims.length, claims[0].told_by_outlets > 0]).toEqual([null, 1, true]);
    expect(await stands(claims[0].first)).toBe(true);
  });

  test("story_timeline: in the order of time; what was known on a day", async () => {
    const whole = await client.call("story_timeline", { id: story[0]!.name }).catch((error: Error) => error);
    expect(whole).toBeInstanceOf(Error);
    const { document } = await client.call("read_article", { document: story[0]!.name });
    const { articles, events } = await client.call("story_timeline", { id: document.id });
    expect(articles.length).toBeGreaterThan(4);
    for (const event of events) expect(await stands(event)).toBe(true);
    const early = await client.call("story_timeline", { id: document.id, known_on: "2026-04-13" });
    expect(early.articles.length).toBeLessThan(articles.length);
    expect(early.articles.length).toBeGreaterThan(0);
  });

  test("compare_reports: what both say, and whether from one origin", async () => {
    const { shared, only_a } = await client.call("compare_reports", { a: story[1]!.name, b: story[2]!.name });
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.some(({ same_origin }: { same_origin: boolean }) => same_origin)).toBe(true);
    for (const { a, b } of shared) expect([await stands(a), await stands(b)]).toEqual([true, true]);
    for (const cited of only_a) expect(await stands(cited)).toBe(true);
  });
});

test.each([
  ["get_claim", { id: "c-nothing" }, 'no claim "c-nothing"'],
  ["get_chain", { statement: "vnone-s1" }, "no statement"],
  ["read_article", { document: "nichts" }, 'no article "nichts"'],
  ["read_article", {}, '"text"'],
  ["read_article", { url: "http://127.0.0.1:1/x" }, "The page"],
  ["compare_reports", { a: story[0]!.name, b: story[0]!.name }, "same article"],
  ["search_claims", { query: "Brücke", cursor: "abc" }, "first page"],
  ["search_claims", { query: "Brücke", limit: 0 }, "limit"],
])("%s: a mistake is told to the assistant, %j", async (name, args, message) => {
  await expect(client.call(name, args)).rejects.toThrow(message);
});

test("a tool that is not there, a method that is not there, a line that is no JSON: errors, and it goes on", async () => {
  await expect(client.call("add_article", { text: "x" })).rejects.toThrow("add_article");
  await expect(client.ask("nothing/here")).rejects.toThrow("-32601");
  client.write("{oops\n");
  expect(await client.ask("ping")).toEqual({});
});

test("--write: an article is kept, once", async () => {
  const own = `${place.path}/own.laut`;
  const writer = await connected(["--ledger", own, "--write"]);
  const article = { text: "Die Fähre bleibe im Hafen, sagte Kapitän Nis Broder.", name: "f", publisher: "Elbblatt" };
  expect(await writer.call("add_article", article)).toMatchObject({ outcome: "new document", total: 1 });
  expect(await writer.call("add_article", article)).toMatchObject({ outcome: "known", document: { name: "f" } });
  expect(await writer.end()).toBe(0);
  const listed = await openLedger(own, { readonly: true });
  const rows = await listed.database.reads.selectFrom("versions").select("name").execute();
  expect(rows).toEqual([{ name: "f" }]);
  await listed.close();
});

describe("over HTTP", () => {
  let app: Hono;
  beforeAll(() => {
    app = createApp({ ledger, metrics: metrics(), version: "0", maxSize: 100_000, token: null });
  });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    app.request("/mcp", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
      body: JSON.stringify(body),
    });
  const answerOf = async (response: Response) => {
    const text = await response.text();
    return JSON.parse(/^data: (?<json>.+)$/mu.exec(text)?.groups?.json ?? text);
  };

  test("the same tools, for reading only, without a session", async () => {
    const { result } = await answerOf(await post({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} }));
    expect(result.tools).toHaveLength(tools.filter(({ writes }) => !writes).length);
    const params = { name: "search_claims", arguments: { query: "Brücke", limit: 1 } };
    const called = await answerOf(await post({ jsonrpc: "2.0", id: 2, method: "tools/call", params }));
    expect(await stands(called.result.structuredContent.claims[0].wordings[0])).toBe(true);
  });

  test("another site's page is not answered", async () => {
    const response = await post({ jsonrpc: "2.0", id: 1, method: "ping" }, { origin: "https://else.example" });
    expect(response.status).toBe(403);
  });
});
