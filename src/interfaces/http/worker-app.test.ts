import { expect, test } from "vitest";
import { workerMetrics } from "./metrics.ts";
import { workerApp } from "./worker-app.ts";

/** A worker that did something so many milliseconds ago, and whose servers answer or not. */
const worker = (idle: number, queue = true, ledger = true) => {
  const metrics = workerMetrics();
  const state = { version: "0", idle: () => idle, ready: async () => ({ queue, ledger }) };
  return { metrics, app: workerApp(state, metrics) };
};

test("health: alive as long as it turns", async () => {
  expect((await worker(10).app.request("/health")).status).toBe(200);
  expect((await worker(3_600_000).app.request("/health")).status).toBe(503);
});

test("ready: only while queue and ledger answer", async () => {
  expect((await worker(0).app.request("/ready")).status).toBe(200);
  const response = await worker(0, true, false).app.request("/ready");
  expect([response.status, await response.json()]).toEqual([503, { ok: false, queue: true, ledger: false }]);
});

test("metrics tell lag, words and failures", async () => {
  const { app, metrics } = worker(0);
  metrics.lag.set({ state: "waiting" }, 7);
  metrics.words.inc(250);
  metrics.articles.inc({ outcome: "set aside" });
  metrics.trouble.inc({ what: "queue" });
  const text = await (await app.request("/metrics")).text();
  expect(text).toContain('laut_queue_articles{state="waiting"} 7');
  expect(text).toContain("laut_worker_words_total 250");
  expect(text).toContain('laut_worker_articles_total{outcome="set aside"} 1');
  expect(text).toContain('laut_worker_trouble_total{what="queue"} 1');
  expect((await app.request("/none")).status).toBe(404);
});
