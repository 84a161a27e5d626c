import { availableParallelism } from "node:os";
import { documents, type Ledger, reader } from "../../../ledger/index.ts";
import { logger } from "../../log/logger.ts";
import type { Queue } from "../../queue/queue.ts";
import { work } from "../../queue/work.ts";
import type { Command, OptionValues } from "../command.ts";
import { numberOf, queueOption, withQueue } from "../enqueue/place.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { ledgerOption, withLedger } from "../ledger/place.ts";
import { Mistake } from "../mistake.ts";
import { version } from "../version.ts";
import { printDead } from "./dead.ts";
import { observer, type Tally } from "./observe.ts";

const TRIES = 5;
/** Seconds. */
const SILENCE = 60;
/** Milliseconds between two looks at how much is left. */
const LOOK = 5_000;

export const command: Command = {
  operands: "",
  about:
    "Takes articles from a queue, reads them, adds them to a ledger. Any number may run, on any number of machines.",
  examples: [
    ["laut worker --queue nats://localhost:4222 --ledger postgres://localhost/laut", "until SIGTERM or Ctrl+C"],
    ["laut worker --queue … --ledger … --metrics 9420", "/metrics, /health and /ready at 127.0.0.1:9420"],
    ["laut worker --queue nats://localhost:4222 --dead", "what could not be read or stored, and why"],
  ],
  options: [
    queueOption,
    ledgerOption,
    { flags: "--threads <number>", about: "threads that read; as many as there are cores without it; 0 for none" },
    { flags: "--until-empty", about: "end when nothing is left in the queue" },
    { flags: "--tries <number>", about: `times that an article may fail before it is set aside (${TRIES})` },
    {
      flags: "--silence <seconds>",
      about: `after so long a dead worker's articles go to others, for all workers (${SILENCE})`,
    },
    { flags: "--metrics <port>", about: "metrics, health and readiness at this port of 127.0.0.1" },
    { flags: "--metrics-host <address>", about: "the same for others: 0.0.0.0, as in a container" },
    { flags: "--dead", about: "list the articles that were set aside, and end" },
    { flags: "--format <form>", about: "of that list: view (without it) or jsonl", choices: ["view", "jsonl"] },
  ],
  async run(_, options, io) {
    const silence = options.silence === undefined ? {} : { patience: numberOf(options, "silence", SILENCE) * 1000 };
    const log = logger((line) => void io.stderr.write(line));
    const report = (state: string) => log.warn({ state }, "queue");
    return withQueue(options, io, { ...silence, report }, (queue) => {
      if (options.dead === true) return printDead(queue, options, io);
      return withLedger(options, io, "to add", (ledger) => workUntilEnd(queue, ledger, options, io));
    });
  },
};

async function workUntilEnd(queue: Queue, ledger: Ledger, options: OptionValues, io: Io): Promise<number> {
  const [{ workerMetrics }] = await Promise.all([import("../../http/metrics.ts")]);
  const log = logger((line) => void io.stderr.write(line));
  const tally: Tally = { articles: 0, words: 0, failed: 0, last: performance.now() };
  const metrics = workerMetrics();
  const watching = observer(log, metrics, tally);
  const threads = numberOf(options, "threads", availableParallelism(), 0);
  const source = reader(threads);
  const end = new AbortController();
  const stop = () => end.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  const looking = setInterval(() => void queue.lag().then(watching.lag, () => undefined), LOOK);
  const server = await listenFor(queue, ledger, options, metrics, tally);
  const began = performance.now();
  log.info({ ledger: ledger.address, threads, metrics: server?.address ?? null }, "worker begins");
  try {
    await work({
      ...{ queue, ledger, reader: source, observer: watching, signal: end.signal },
      tries: numberOf(options, "tries", TRIES),
      untilEmpty: options.untilEmpty === true,
    });
  } finally {
    clearInterval(looking);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, stop);
    await Promise.all([source.close(), server?.close()]);
  }
  const seconds = (performance.now() - began) / 1000;
  const { articles, words, failed } = tally;
  const { user, system } = process.cpuUsage();
  const cpuSeconds = (user + system) / 1e6;
  log.info({ articles, words, failed, seconds, cpuSeconds, wordsPerSecond: words / seconds }, "worker ends");
  return failed === 0 ? ExitCode.ok : ExitCode.partly;
}

async function listenFor(
  queue: Queue,
  ledger: Ledger,
  options: OptionValues,
  metrics: import("../../http/metrics.ts").WorkerMetrics,
  tally: Tally,
) {
  if (options.metrics === undefined) return null;
  const [{ workerApp }, { listen }] = await Promise.all([
    import("../../http/worker-app.ts"),
    import("../../http/listen.ts"),
  ]);
  const answers = (asked: Promise<unknown>) =>
    asked.then(
      () => true,
      () => false,
    );
  const state = {
    version: version(),
    idle: () => performance.now() - tally.last,
    ready: async () => ({ queue: await answers(queue.lag()), ledger: await answers(documents(ledger, { limit: 1 })) }),
  };
  const host = typeof options.metricsHost === "string" ? options.metricsHost : "127.0.0.1";
  const port = numberOf(options, "metrics", 0, 0);
  return listen(workerApp(state, metrics), { host, port }).catch((error: NodeJS.ErrnoException) => {
    throw new Mistake(`cannot listen at ${host}:${port} (${error.code}). Choose another: --metrics ${port + 1}`);
  });
}
