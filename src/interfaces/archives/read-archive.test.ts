import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { folder } from "../../../test/cli.ts";
import { zip } from "../../../test/zip.ts";
import { readArchive } from "./read-archive.ts";

let files = folder();
afterEach(() => {
  files.remove();
  files = folder();
});

async function all(path: string, limit?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const one of readArchive(path, limit))
    if (one.kind !== "skipped")
      found.push(
        `${basename(one.file)}:${one.record} ${one.kind === "document" ? one.article.text : `! ${one.reason}`}`,
      );
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

test("a conversion is read as text, but where its page was", async () => {
  const conversion = (uri: string, text: string) =>
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2026-11-23T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:2>\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`,
    );
  const both = [
    pages[1]!,
    conversion("https://a.example/1?utm_source=x", "Die Brücke hält."),
    conversion("https://a.example/7", "Der Kran steht still."),
  ];
  expect(await all(files.file("w.warc.gz", Buffer.concat(both.map((one) => gzipSync(one)))))).toEqual([
    "w.warc.gz:1 Die Brücke hält.",
    "w.warc.gz:3 Der Kran steht still.",
  ]);
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
    "d.jsonl.gz:0 ! has no gzip header where one should be: something is missing (byte 0)",
    "e.html:1 Vier.",
    "f.txt:1 Fünf.",
    "g.txt:1 ! is a PDF file",
    "h.txt:1 ! is larger than 100 bytes",
  ]);
});

test("what is not there is a failure", async () => {
  expect(await all(join(files.path, "none"))).toEqual(["none:0 ! could not be read (ENOENT)"]);
});

const wacz = {
  "archive/data.warc.gz": Buffer.concat(pages.map((one) => gzipSync(one))),
  "archive/more.warc": pages[1]!,
  "indexes/index.cdx": "",
  "pages/pages.jsonl": '{"format": "json-pages-1.0"}',
  "datapackage.json": "{}",
};

test.each([false, true])("WACZ: the pages of its WARC files, whatever else is in it (64 bits: %s)", async (wide) => {
  expect(await all(files.file("a.wacz", zip(wacz, wide)))).toEqual([
    ...PAGES.map((line) => `data.warc.gz${line}`),
    "more.warc:1 Die Brücke hält.",
  ]);
});

test("a ZIP of pages and texts; what is damaged or no ZIP is a failure", async () => {
  const whole = zip({ "ordner/a.html": `<p>${"Vier. ".repeat(50)}`, "ordner/b.txt": "Fünf.", "ordner/c.png": "x" });
  const path = files.file("a.zip", whole);
  expect(await all(path)).toEqual([`a.html:1 ${"Vier. ".repeat(50).trim()}`, "b.txt:1 Fünf."]);
  const broken = Buffer.from(whole);
  broken.fill(255, whole.indexOf("a.html") + 6, whole.indexOf("a.html") + 12);
  expect(await all(files.file("b.zip", broken))).toEqual([
    expect.stringMatching(/^a\.html:0 ! could not be read \(Z_/u),
    "b.txt:1 Fünf.",
  ]);
  expect(await all(files.file("c.zip", whole.subarray(0, -30)))).toEqual([
    "c.zip:0 ! could not be read (it is no ZIP file, or cut off)",
  ]);
  expect(await all(files.file("d.zip", ""))).toEqual(["d.zip:0 ! could not be read (it is no ZIP file, or cut off)"]);
});

const mail = (head: string, body: string) =>
  `From presse@hainfeld.example Mon Nov 23 08:00:00 2026\n${head}\n\n${body}\n\n`;
const mails = [
  mail("Subject: A\nContent-Type: text/plain; charset=utf-8", "Die Brücke hält.\n>From heute an."),
  mail(
    "Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=iso-8859-1",
    "Die F=E4hre f=\n=E4hrt.",
  ),
  mail("Content-Type: application/pdf\nContent-Transfer-Encoding: base64", "JVBERi0="),
  mail("Subject: groß", "x".repeat(700)),
  mail("Content-Type: text/html; charset=utf-8", "<p>Vier."),
];

test("mails one after the other; one that is no text or too large is a failure", async () => {
  const path = files.file("a.mbox", mails.join(""));
  const expected = [
    "a.mbox:1 Die Brücke hält.\nFrom heute an.",
    "a.mbox:2 Die Fähre fährt.",
    "a.mbox:3 ! has no part that is text",
    "a.mbox:4 ! is larger than 600 bytes",
    "a.mbox:5 Vier.",
  ];
  expect((await all(path, 600)).map((line) => line.trim())).toEqual(expected);
  const packed = await all(files.file("b.mbox.gz", gzipSync(mails.join(""))), 600);
  expect(packed.map((line) => line.trim().replace("b.mbox.gz", "a.mbox"))).toEqual(expected);
  expect(await all(files.file("c.mbox", "\nkein Brief\n"))).toEqual([
    'c.mbox:0 ! has no mails: they begin with a line "From …"',
  ]);
});

test("agencies' messages in a folder: ninjs and NewsML-G2, several articles in one; other JSON and XML is none", async () => {
  const folder = join(files.path, "messages");
  mkdirSync(folder);
  const item = (guid: string) =>
    `<newsItem guid="${guid}"><contentSet><inlineXML><p>Die Fähre fährt.</p></inlineXML></contentSet></newsItem>`;
  files.file("messages/a.json", JSON.stringify({ uri: "urn:x:1", bodies: [{ value: "Die Brücke hält." }] }));
  files.file("messages/b.xml", `<?xml version="1.0"?>\n<newsMessage>${item("b")}${item("c")}</newsMessage>`);
  files.file("messages/c.json", '{"price": 4}');
  files.file("messages/d.xml", "<rss></rss>");
  expect(await all(folder)).toEqual([
    "a.json:1 Die Brücke hält.",
    "b.xml:1 Die Fähre fährt.",
    "b.xml:2 Die Fähre fährt.",
    "c.json:1 ! is neither ninjs nor NewsML-G2",
    "d.xml:1 ! is neither ninjs nor NewsML-G2",
  ]);
});
