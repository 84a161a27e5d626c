import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { folder } from "../../../test/cli.ts";
import { zip } from "../../../test/zip.ts";
import { readArchive } from "./read-archive.ts";

const files = folder();
afterAll(() => files.remove());

const record = (type: string, body: string) =>
  Buffer.from(
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://a.example/\r\nWARC-Date: 2026-11-23T08:00:00Z\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`,
  );
const page = (text: string) => record("response", `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>${text}`);
const records = [
  page("Die erste."),
  record("request", "GET / HTTP/1.1\r\n\r\n"),
  page("Die zweite."),
  page("Die dritte."),
];
const packed = Buffer.concat(records.map((one) => gzipSync(one)));
const lines = '{"text":"Eins."}\n{"text":"Zwei."}\n{"text":"Drei."}\n';
const mail = (body: string) => `From a@b.example Mon Nov 23 08:00:00 2026\nSubject: A\n\n${body}\n\n`;
const mails = mail("Eins.") + mail("Zwei.") + mail("Drei.");
const entries = { "a.txt": "Eins.", "b.html": "<p>Zwei.", "c.txt": "Drei." };

interface Sum {
  readonly documents: number;
  readonly skipped: number;
  readonly failures: number;
}

async function sumOf(name: string, content: Uint8Array): Promise<Sum> {
  const sum = { document: 0, skipped: 0, failure: 0 };
  for await (const { kind } of readArchive(files.file(name, content))) sum[kind]++;
  return { documents: sum.document, skipped: sum.skipped, failures: sum.failure };
}

const CONTAINERS: readonly (readonly [name: string, content: Buffer])[] = [
  ["a.warc", Buffer.concat(records)],
  ["a.warc.gz", packed],
  ["whole.warc.gz", gzipSync(Buffer.concat(records))],
  ["a.jsonl", Buffer.from(lines)],
  ["a.jsonl.gz", gzipSync(lines)],
  ["a.mbox", Buffer.from(mails)],
  ["a.mbox.gz", gzipSync(mails)],
  ["a.zip", zip(entries)],
  ["a.wacz", zip({ "archive/a.warc.gz": packed, "archive/b.warc": records[0]!, "datapackage.json": "{}" })],
];

test.each(CONTAINERS)(
  "%s: whichever byte is damaged, what is missing is named",
  async (name, content) => {
    const whole = await sumOf(name, content);
    expect([whole.documents > 1, whole.failures]).toEqual([true, 0]);
    const silent: string[] = [];
    for (let at = 0; at < content.length; at++)
      for (const flip of [0x5a]) {
        const damaged = Buffer.from(content);
        damaged[at]! ^= flip;
        const { documents, skipped, failures } = await sumOf(name, damaged);
        const lost = whole.documents + whole.skipped - documents - skipped;
        if (lost > 0 && failures === 0) silent.push(`byte ${at} ^ ${flip}: ${lost} lost`);
      }
    expect(silent).toEqual([]);
  },
  120_000,
);

test.each(CONTAINERS)(
  "%s, cut off anywhere: what is missing is named",
  async (name, content) => {
    const whole = await sumOf(name, content);
    const silent: string[] = [];
    for (let end = 0; end < content.length; end += 11) {
      const { documents, skipped, failures } = await sumOf(name, content.subarray(0, end));
      // Files without lengths and checksums may end anywhere between two documents.
      const isWhole = /\.(?:jsonl|mbox|warc)$/u.test(name);
      if (documents + skipped < whole.documents + whole.skipped && failures === 0 && !isWhole) silent.push(`${end}`);
    }
    // A packed file that ends between two members is a whole file of fewer.
    expect(silent.length).toBeLessThanOrEqual(name === "a.warc.gz" ? records.length : 0);
  },
  120_000,
);

test("a damaged member costs itself alone", async () => {
  const middle = packed.indexOf(gzipSync(records[2]!)) + 40;
  for (const [name, damaged] of [
    ["bad.warc.gz", Buffer.concat([packed.subarray(0, middle), Buffer.alloc(8), packed.subarray(middle + 8)])],
    ["gap.warc.gz", Buffer.concat([packed.subarray(0, middle), packed.subarray(middle + 60)])],
  ] as const) {
    expect(await sumOf(name, damaged)).toMatchObject({ documents: 2, skipped: 1 });
    expect((await sumOf(name, damaged)).failures).toBeGreaterThan(0);
  }
});

test("a wrong length, a wrong encoding, and what is no archive cost themselves alone", async () => {
  const long = Buffer.from(records[0]!.toString().replace(/(?<=Content-Length: )\d+/u, "900"));
  const short = Buffer.from(records[0]!.toString().replace(/(?<=Content-Length: )\d+/u, "12"));
  for (const wrong of [long, short])
    expect(await sumOf("length.warc", Buffer.concat([wrong, ...records]))).toMatchObject({ documents: 3, skipped: 1 });
  const encoded = record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nx");
  expect(await sumOf("encoding.warc", Buffer.concat([encoded, ...records]))).toEqual({
    documents: 3,
    skipped: 1,
    failures: 1,
  });
  for (const name of ["no.warc", "no.warc.gz", "no.arc"])
    expect((await sumOf(name, Buffer.from("<!doctype html><p>Eine Seite."))).failures).toBeGreaterThan(0);
});
