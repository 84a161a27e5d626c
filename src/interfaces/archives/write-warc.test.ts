import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, deflateSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { folder } from "../../../test/cli.ts";
import { readArchive } from "./read-archive.ts";
import { writeWarc } from "./write-warc.ts";

const files = folder();
afterAll(files.remove);

const NOW = Date.parse("2026-11-23T08:00:00Z");
const PACK = {
  identity: (text: string) => Buffer.from(text),
  gzip: gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
};
const page = (encoding: keyof typeof PACK, text = `Die Brücke hält (${encoding}).`) => ({
  status: 200,
  headers: [
    ["content-type", "text/html; charset=utf-8"],
    ["transfer-encoding", "chunked"],
    ...(encoding === "identity" ? [] : [["content-encoding", encoding]]),
  ] as [string, string][],
  sent: () => PACK[encoding](`<p>${text}`),
});

async function written(name: string): Promise<string> {
  const warc = await writeWarc(join(files.path, name), "laut/0", () => NOW);
  await Promise.all(
    (["identity", "gzip", "br", "deflate"] as const).map((encoding) =>
      warc.keep(new URL(`https://a.example/${encoding}#a`), page(encoding)),
    ),
  );
  await warc.close();
  return warc.path;
}

async function texts(path: string): Promise<string[]> {
  const found: string[] = [];
  for await (const one of readArchive(path))
    if (one.kind !== "skipped")
      found.push(one.kind === "failure" ? one.reason : `${one.article.url} ${one.article.text}`);
  return found;
}

test.each(["a.warc", "b.warc.gz"])("%s is read back", async (name) => {
  expect(await texts(await written(name))).toEqual([
    "https://a.example/identity Die Brücke hält (identity).",
    "https://a.example/gzip Die Brücke hält (gzip).",
    "https://a.example/br Die Brücke hält (br).",
    "https://a.example/deflate Die Brücke hält (deflate).",
  ]);
});

test("records say when, from where and what by its hash; headers and bytes are as they came", async () => {
  const text = readFileSync(await written("c.warc"), "utf8");
  const [info, first] = text.split("\r\n\r\nWARC/1.1\r\n");
  expect(info).toMatch(/^WARC\/1\.1\r\n.*WARC-Type: warcinfo.*software: laut\/0/su);
  expect(first).toContain("WARC-Type: response\r\n");
  expect(first).toContain("WARC-Target-URI: https://a.example/identity\r\n");
  expect(first).toContain("WARC-Date: 2026-11-23T08:00:00.000Z\r\n");
  const digest = createHash("sha256").update(page("identity").sent()).digest("hex");
  expect(first).toContain(`WARC-Payload-Digest: sha256:${digest}\r\n`);
  expect(first).toContain(
    "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\nx-orig-transfer-encoding: chunked\r\n",
  );
});

test("a file that is there is left as it is", async () => {
  const first = await written("d.warc.gz");
  const second = await written("d.warc.gz");
  expect([first, second].map((path) => basename(path))).toEqual(["d.warc.gz", "d-2.warc.gz"]);
  expect(gunzipSync(readFileSync(first)).toString()).toContain("WARC-Filename: d.warc.gz");
  await expect(writeWarc(join(files.path, "none", "e.warc"), "laut/0", () => NOW)).rejects.toThrow("ENOENT");
});
