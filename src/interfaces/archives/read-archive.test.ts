import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { folder } from "../../../test/cli.ts";
import { readArchive } from "./read-archive.ts";

let files = folder();
afterEach(() => {
  files.remove();
  files = folder();
});

async function all(path: string, limit?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const one of readArchive(path, limit))
    found.push(`${basename(one.file)}:${one.record} ${one.kind === "document" ? one.article.text : `! ${one.reason}`}`);
  return found;
}

const record = (type: string, uri: string, block: string | Buffer) =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2026-11-23T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    Buffer.from(block),
    Buffer.from("\r\n\r\n"),
  ]);
const http = (body: string | Buffer, type = "text/html", status = 200, more = "") =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\n${more}\r\n`), Buffer.from(body)]);
const pages = [
  record("request", "https://a.example/", "GET / HTTP/1.1\r\n\r\n"),
  record("response", "https://a.example/1?utm_source=x", http("<p>Die Brücke hält.", "text/html; charset=utf-8")),
  record(
    "response",
    "https://a.example/2",
    http(gzipSync("<p>Die Fähre fährt."), "text/html", 200, "Content-Encoding: gzip\r\n"),
  ),
  record("response", "https://a.example/3", http("x", "image/png")),
  record("response", "https://a.example/4", http("<p>weg", "text/html", 404)),
  record("response", "https://a.example/5", http("<html></html>")),
];
const PAGES = [":2 Die Brücke hält.", ":3 Die Fähre fährt.", ":6 ! has no text"];

test("WARC, plain and packed record by record", async () => {
  expect(await all(files.file("a.warc", Buffer.concat(pages)))).toEqual(PAGES.map((line) => `a.warc${line}`));
  const packed = Buffer.concat(pages.map((one) => gzipSync(one)));
  expect(await all(files.file("a.warc.gz", packed))).toEqual(PAGES.map((line) => `a.warc.gz${line}`));
});

test("a bomb inside a WARC is a failure, what follows is read", async () => {
  const bomb = record(
    "response",
    "https://a.example/b",
    http(gzipSync(Buffer.alloc(3_000_000, 32)), "text/html", 200, "Content-Encoding: gzip\r\n"),
  );
  const path = files.file("b.warc", Buffer.concat([bomb, pages[1]!]));
  expect(await all(path, 10_000)).toEqual(["b.warc:1 ! is larger than 10000 bytes", "b.warc:2 Die Brücke hält."]);
});

test("what is no WARC is a failure", async () => {
  expect(await all(files.file("c.warc", ""))).toEqual(["c.warc:0 ! has no records"]);
});

test("a folder with lines, pages, texts and what is none, in the order of names", async () => {
  mkdirSync(join(files.path, "unten"));
  files.file("a.jsonl", '{"text":"Eins."}\n{\n\n{"text":"Zwei."}\n');
  files.file("b.jsonl.gz", gzipSync('{"text":"Drei."}'));
  files.file("c.pdf", "%PDF-1.4");
  files.file("d.jsonl.gz", "kein gzip");
  files.file("unten/e.html", "<p>Vier.");
  files.file("unten/f.txt", "Fünf.");
  files.file("unten/g.txt", Buffer.from("%PDF-1.4"));
  files.file("unten/h.txt", "x".repeat(200));
  expect(await all(files.path, 100)).toEqual([
    "a.jsonl:1 Eins.",
    expect.stringMatching(/^a\.jsonl:2 ! is not JSON/u),
    "a.jsonl:4 Zwei.",
    "b.jsonl.gz:1 Drei.",
    expect.stringMatching(/^c\.pdf:0 ! is of no kind/u),
    "d.jsonl.gz:0 ! could not be read (Z_DATA_ERROR)",
    "e.html:1 Vier.",
    "f.txt:1 Fünf.",
    "g.txt:1 ! is a PDF file",
    "h.txt:1 ! is larger than 100 bytes",
  ]);
});

test("what is not there is a failure", async () => {
  expect(await all(join(files.path, "none"))).toEqual(["none:0 ! could not be read (ENOENT)"]);
});
