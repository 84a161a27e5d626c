// One big request must not stop the server.
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../src/interfaces/http/app.ts";
import { metrics } from "../src/interfaces/http/metrics.ts";
import { openReaders, type Readers } from "../src/interfaces/reading/readers.ts";
import type { PoolLimits } from "../src/interfaces/reading/thread-pool.ts";
import type { Ledger } from "../src/ledger/index.ts";
import { readingSchema } from "../src/reading-schema.ts";
import { folder } from "./cli.ts";
import { ledgerOf } from "./ledgers.ts";

const place = folder();
const opened: Readers[] = [];
let ledger: Ledger;

beforeAll(async () => {
  ledger = await ledgerOf(`${place.path}/large.laut`, []);
});
afterAll(async () => {
  await Promise.all(opened.map((readers) => readers.close()));
  await ledger.close();
  place.remove();
});

const appWith = (limits: Partial<PoolLimits>, patience: number) => {
  const readers = openReaders(limits);
  opened.push(readers);
  return createApp({ ledger, readers, patience, metrics: metrics(), version: "0", maxSize: 10_000_000, token: null });
};
const post = (app: ReturnType<typeof appWith>, path: string, body: unknown) =>
  app.request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
/** A text of so many characters. */
const long = (characters: number): string =>
  "Der Deich hält, sagte Ute Moor. ".repeat(Math.ceil(characters / 32)).slice(0, characters);

test("the patience ends the reading of a text that takes too long, and the server lives meanwhile", async () => {
  const app = appWith({ threads: 1 }, 500);
  const began = performance.now();
  const large = post(app, "/api/read", { text: long(9_000_000) });
  const health = await app.request("/health");
  expect([health.status, performance.now() - began < 3_000]).toEqual([200, true]);
  const answer = await large;
  expect([answer.status, performance.now() - began < 10_000]).toEqual([504, true]);
  expect(await answer.json()).toMatchObject({ title: "It took too long" });
});

test("too many texts at once are refused with a time to wait", async () => {
  const app = appWith({ threads: 1, waiting: 1 }, 30_000);
  const answers = await Promise.all([1, 2, 3].map(() => post(app, "/api/read", { text: long(10_000) })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503]);
  const refused = answers.find(({ status }) => status === 503)!;
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("a long article is added as a short one is, and a long page is read", async () => {
  const app = appWith({ threads: 1 }, 30_000);
  const added = await post(app, "/api/add", { articles: [{ name: "long", text: long(20_000) }] });
  expect(JSON.parse((await added.text()).trimEnd())).toMatchObject({ outcome: "new document", problem: null });
  const paragraphs = Array.from(
    { length: 200 },
    (_, i) => `<p>Der Deich Nummer ${i} hält, sagte Ute Moor am Montag.</p>`,
  );
  const html = `<html><head><title>Deiche</title></head><body><article>${paragraphs.join("")}</article></body></html>`;
  const reading = readingSchema.parse(await (await post(app, "/api/read", { html })).json());
  expect(reading.document.title).toBe("Deiche");
  expect(reading.statements.length).toBeGreaterThan(100);
});
