import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { closeAll, serve } from "../../../test/web-server.ts";
import { fetchPage } from "./fetch-page.ts";

afterEach(closeAll);

const settings = { maxSize: 100_000, version: "0", isAllowedAddress: (address: string) => address === "127.0.0.1" };
const get = (url: string, part: object = {}) => fetchPage(url, { ...settings, ...part });
const page = { body: "<p>Text</p>" };

test("asks robots.txt and then for the page, with a name", async () => {
  let agent: string | undefined;
  const { at, asked } = await serve({
    "/a": (request, response) => {
      agent = request.headers["user-agent"];
      response.setHeader("content-type", 'Text/HTML; charset="ISO-8859-15"').end("x");
    },
  });
  const found = await get(`${at}/a`);
  expect([found.url, found.type, found.charset]).toEqual([`${at}/a`, "text/html", "ISO-8859-15"]);
  expect(asked).toEqual(["/robots.txt", "/a", "/.well-known/tdmrep.json"]);
  expect(agent).toMatch(/^laut\/0 /u);
});

test("robots.txt is obeyed, also for the address redirected to, and a failing one forbids", async () => {
  const rules = {
    headers: { "content-type": "text/plain" },
    body: "User-agent: laut\nDisallow: /no\n\nUser-agent: *\nDisallow: /",
  };
  const { at, asked } = await serve({
    "/robots.txt": rules,
    "/yes": page,
    "/no": page,
    "/go": { status: 302, headers: { location: "/no" } },
  });
  await expect(get(`${at}/yes`)).resolves.toBeTruthy();
  await expect(get(`${at}/no`)).rejects.toThrow(/robots\.txt/u);
  await expect(get(`${at}/go`)).rejects.toThrow(/robots\.txt/u);
  expect(asked).not.toContain("/no");
  const failing = await serve({ "/robots.txt": { status: 503 }, "/a": page });
  await expect(get(`${failing.at}/a`)).rejects.toThrow(/robots\.txt/u);
});

test("reserved text and data mining is respected, by header and by meta element", async () => {
  const { at } = await serve({
    "/header": { headers: { "tdm-reservation": "1", "tdm-policy": "https://example.org/tdm" }, body: "x" },
    "/meta": { body: '<head><meta content="1" name="tdm-reservation"/></head>' },
    "/open": { headers: { "tdm-reservation": "0" }, body: '<meta name="tdm-reservation" content="0">' },
  });
  await expect(get(`${at}/header`)).rejects.toThrow(/terms: https:\/\/example\.org\/tdm/u);
  await expect(get(`${at}/meta`)).rejects.toThrow(/reserves text and data mining/u);
  await expect(get(`${at}/open`)).resolves.toBeTruthy();
});

test("reserved text and data mining is respected by the file of the origin; header and page go before it", async () => {
  const rules = JSON.stringify([
    { location: "/frei", "tdm-reservation": 0 },
    { location: "/", "tdm-reservation": 1 },
  ]);
  const { at } = await serve({
    "/.well-known/tdmrep.json": { headers: { "content-type": "application/json" }, body: rules },
    "/a": page,
    "/frei": page,
    "/header": { ...page, headers: { "tdm-reservation": "0" } },
    "/meta": { body: '<meta name="tdm-reservation" content="0"><p>Text' },
  });
  await expect(get(`${at}/a`)).rejects.toThrow(/reserves text and data mining/u);
  for (const path of ["/frei", "/header", "/meta"]) await expect(get(at + path)).resolves.toBeTruthy();
});

test("private addresses are refused: as such, by name, and after a redirect", async () => {
  const { at, asked } = await serve({ "/a": page, "/go": { status: 301, headers: { location: "http://[::1]:1/x" } } });
  const port = new URL(at).port;
  for (const host of ["127.0.0.1", "localhost", "2130706433", "[::ffff:127.0.0.1]"])
    await expect(fetchPage(`http://${host}:${port}/a`, { maxSize: 9, version: "0" })).rejects.toThrow(
      /private address/u,
    );
  expect(asked).toEqual([]);
  await expect(get(`${at}/go`)).rejects.toThrow(/::1 is a private address/u);
});

test("only the web's schemes, also after a redirect", async () => {
  const { at } = await serve({ "/go": { status: 302, headers: { location: "file:///etc/passwd" } } });
  await expect(get("ftp://example.org/")).rejects.toThrow(/Only http and https/u);
  await expect(get(`${at}/go`)).rejects.toThrow(/Only http and https/u);
  await expect(get("http://")).rejects.toThrow(/not a web address/u);
});

test("a server that never answers, or never ends, is left", async () => {
  const { at } = await serve({ "/silent": () => {}, "/endless": (_, response) => void response.write("<p>") });
  for (const path of ["/silent", "/endless"])
    await expect(get(at + path, { timeout: 200 })).rejects.toThrow(/did not answer in time/u);
});

test("redirects end", async () => {
  const { at } = await serve({
    "/a": { status: 302, headers: { location: "/b" } },
    "/b": page,
    "/loop": { status: 302, headers: { location: "/loop" } },
  });
  expect((await get(`${at}/a`)).url).toBe(`${at}/b`);
  await expect(get(`${at}/loop`)).rejects.toThrow(/more than 5 times/u);
});

test("the limit on size holds for what is unpacked", async () => {
  const packed = gzipSync("x".repeat(5_000_000));
  const { at } = await serve({
    "/bomb": { headers: { "content-encoding": "gzip" }, body: packed },
    "/ok": { body: "x".repeat(100_000) },
  });
  await expect(get(`${at}/bomb`)).rejects.toThrow(/over the limit/u);
  expect((await get(`${at}/ok`)).bytes).toHaveLength(100_000);
});

test("other statuses, other types and no host have a sentence each", async () => {
  const { at } = await serve({
    "/pdf": { headers: { "content-type": "application/pdf" } },
    "/cut": (_, response) => response.socket?.destroy(),
  });
  await expect(get(`${at}/gone`)).rejects.toThrow(/status 404/u);
  await expect(get(`${at}/pdf`)).rejects.toThrow(/application\/pdf/u);
  await expect(get(`${at}/cut`)).rejects.toThrow(/could not be fetched/u);
  await expect(get("http://127.0.0.1:1/")).rejects.toThrow(/could not be fetched/u);
  await expect(get("http://no-such-host.invalid/")).rejects.toThrow(/not found|could not be fetched/u);
});
