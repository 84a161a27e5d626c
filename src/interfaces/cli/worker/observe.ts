import type { WorkerMetrics } from "../../http/metrics.ts";
import type { Logger } from "../../log/logger.ts";
import type { Observer } from "../../queue/work.ts";

/** What a worker has done, for its last line. */
export interface Tally {
  articles: number;
  words: number;
  failed: number;
  /** Of performance.now(): when it last did anything. */
  last: number;
}

/** Lines of the log and counts for Prometheus. An article that goes well is counted, not logged. */
export function observer(log: Logger, metrics: WorkerMetrics, tally: Tally): Observer {
  return {
    stored({ outcome }, words) {
      tally.articles++;
      tally.words += words;
      tally.last = performance.now();
      metrics.articles.inc({ outcome });
      metrics.words.inc(words);
    },
    failed(article, reason, outcome) {
      if (outcome === "set aside") tally.failed++;
      metrics.articles.inc({ outcome });
      log.warn({ article, reason }, outcome === "again" ? "failed, will be tried again" : "set aside");
    },
    trouble(what, error) {
      metrics.trouble.inc({ what });
      log.error({ what, cause: error.message }, `the ${what} failed; trying again`);
    },
    lag({ waiting, underway }) {
      tally.last = performance.now();
      metrics.lag.set({ state: "waiting" }, waiting);
      metrics.lag.set({ state: "underway" }, underway);
    },
  };
}
