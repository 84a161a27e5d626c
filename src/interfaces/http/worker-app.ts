import { Hono } from "hono";
import type { WorkerMetrics } from "./metrics.ts";
import { problem } from "./problem.ts";

/** How a worker stands. */
export interface WorkerState {
  readonly version: string;
  /** Milliseconds since it last looked for work or stored some. */
  readonly idle: () => number;
  /** Whether queue and ledger answer. */
  readonly ready: () => Promise<{ readonly queue: boolean; readonly ledger: boolean }>;
}

/** A worker that has not turned for so long hangs. Milliseconds; a batch of the longest articles takes seconds. */
const HANGS = 300_000;

/** `/metrics` for Prometheus, `/health` (is it alive?) and `/ready` (can it work?). Listens to nothing. */
export function workerApp({ version, idle, ready }: WorkerState, metrics: WorkerMetrics): Hono {
  const app = new Hono();
  app.notFound((context) => problem(context, 404, "There are /metrics, /health and /ready."));
  app.get("/metrics", async (context) =>
    context.body(await metrics.text(), 200, { "content-type": metrics.contentType }),
  );
  app.get("/health", (context) => {
    const ok = idle() < HANGS;
    return context.json({ ok, version, idle: Math.round(idle()) }, ok ? 200 : 503);
  });
  app.get("/ready", async (context) => {
    const state = await ready();
    const ok = state.queue && state.ledger;
    return context.json({ ok, ...state }, ok ? 200 : 503);
  });
  return app;
}
