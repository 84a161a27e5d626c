// Prometheus: what a monitoring system asks for at /metrics.
import type { MiddlewareHandler } from "hono";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

export interface Metrics {
  readonly measure: MiddlewareHandler;
  readonly text: () => Promise<string>;
  readonly contentType: string;
  readonly articles: { inc(labels: { outcome: string }): void };
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
