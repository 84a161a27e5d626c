// Prometheus: what a monitoring system asks for at /metrics.
import type { MiddlewareHandler } from "hono";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export interface Metrics {
  readonly measure: MiddlewareHandler;
  readonly text: () => Promise<string>;
  readonly contentType: string;
  readonly articles: { inc(labels: { outcome: string }): void };
}

/** What a worker counts. Words per second are the rate of `words`. */
export interface WorkerMetrics {
  readonly text: () => Promise<string>;
  readonly contentType: string;
  readonly articles: { inc(labels: { outcome: string }): void };
  readonly words: { inc(by: number): void };
  readonly trouble: { inc(labels: { what: string }): void };
  readonly lag: { set(labels: { state: "waiting" | "underway" }, articles: number): void };
}

export function workerMetrics(): WorkerMetrics {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: "laut_" });
  const registers = [register];
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    articles: new Counter({
      name: "laut_worker_articles_total",
      help: "Articles by what became of them: new document, new version, known, returned, again, set aside.",
      ...{ labelNames: ["outcome"], registers },
    }),
    words: new Counter({ name: "laut_worker_words_total", help: "Words of the articles that were stored.", registers }),
    trouble: new Counter({
      name: "laut_worker_trouble_total",
      help: "Failed requests to the queue or the ledger.",
      ...{ labelNames: ["what"], registers },
    }),
    lag: new Gauge({
      name: "laut_queue_articles",
      help: "Articles that wait in the queue, and those that workers have.",
      ...{ labelNames: ["state"], registers },
    }),
  };
}

/** Counters of one server. Route names, not addresses, are labels: their number is bounded. */
export function metrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: "laut_" });
  const seconds = new Histogram({
    name: "laut_http_request_seconds",
    help: "Time until the answer, by route and status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [register],
  });
  const articles = new Counter({
    name: "laut_articles_added_total",
    help: "Articles that were added over HTTP, by outcome.",
    labelNames: ["outcome"],
    registers: [register],
  });
  return {
    articles,
    contentType: register.contentType,
    text: () => register.metrics(),
    measure: async (context, next) => {
      const stop = seconds.startTimer();
      await next();
      stop({ method: context.req.method, route: context.req.routePath, status: context.res.status });
    },
  };
}
