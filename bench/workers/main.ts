import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { enqueue } from "../../src/interfaces/queue/enqueue.ts";
import { openQueue, type Queue } from "../../src/interfaces/queue/queue.ts";
import { type Ledger, openLedger, verify } from "../../src/ledger/index.ts";
import { contentOf } from "../../src/ledger/keep/content.ts";
import { random } from "../../test/many-articles.ts";
import { type NewsArticle, readNews } from "../copies/news.ts";
import { storeRun } from "../results/results.ts";
import { table } from "../shared.ts";
import { type Network, network } from "./network.ts";
import { type Servers, startServers } from "./servers.ts";

const ARTICLES = 1_000;
const SEED = 11;
/** Seconds after which a killed worker's articles go to others; and of the cut of the network. */
const SILENCE = 10;
const CUT = 30_000;
/** Milliseconds without an article done that end the measurement: longer than any fault in it. */
const STUCK = 180_000;
/** Share of looks, one in two and a half seconds, at which a worker is killed. */
const KILLED = 0.2;

/**
 * Throughput of one and two workers, cost as the ledger grows, and the same ledger whatever happens meanwhile. `--against
 * LEDGER`: the faults alone, compared with a ledger of the same articles that is there (`npm run bench -- ledger --keep`).
 */
export async function benchWorkers(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { articles: { type: "string", default: String(ARTICLES) }, against: { type: "string" } },
  });
  const articles = readNews().slice(0, Number(values.articles));
  const cable = network();
  if (!cable) console.log("Network not cut: that takes root and the program ip.");
  const servers = await startServers(cable?.host ?? "127.0.0.1");
  try {
    if (values.against === undefined) {
      const one = await growth(servers, articles);
      const two = await filled(servers, articles, 2, "two");
      const times = one.seconds / two.seconds;
      console.log(`Two workers against one: ${times.toFixed(2)} times the articles a second`);
      const met = await faults(servers, cable, articles, servers.ledgerOf("one"));
      storeRun("workers", { articles: articles.length, ...one.quarters, "two against one": times, ...met });
    } else await faults(servers, cable, articles, values.against);
  } finally {
    await servers.close();
    cable?.close();
  }
}

interface Filled {
  readonly seconds: number;
  /** Of the workers, not of the database. */
  readonly cpuSeconds: number;
}

/** Starts workers, then queues articles, then waits until nothing is left. */
async function filled(
  servers: Servers,
  articles: readonly NewsArticle[],
  count: number,
  name: string,
  ledger?: string,
): Promise<Filled> {
  const address = ledger ?? (await servers.ledger(name));
  await (await openLedger(address)).close();
  const queue = await openQueue(servers.queue(name), { patience: SILENCE * 1000 });
  const workers = Array.from({ length: count }, () => worker(servers.queue(name), address));
  await pause(3_000);
  const began = performance.now();
  for await (const _ of enqueue(queue, inTurn(articles)));
  await empty(queue);
  const seconds = (performance.now() - began) / 1000;
  await queue.close();
  const ends = await Promise.all(workers.map(({ end }) => end()));
  return { seconds, cpuSeconds: ends.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0) };
}

/** The same, by quarters: what stood in the ledger before, articles a second, milliseconds of a worker's processor. */
interface Grown extends Filled {
  readonly quarters: Readonly<Record<string, number>>;
}

/** One worker over ever more articles: what an article costs in each part. */
async function growth(servers: Servers, articles: readonly NewsArticle[]): Promise<Grown> {
  const ledger = await servers.ledger("one");
  const rows = [["articles in the ledger before", "articles a second", "ms of a worker's processor"]];
  const quarters: Record<string, number> = {};
  let sum: Filled = { seconds: 0, cpuSeconds: 0 };
  const step = Math.ceil(articles.length / 4);
  for (let from = 0; from < articles.length; from += step) {
    const part = articles.slice(from, from + step);
    const ran = await filled(servers, part, 1, `one${from}`, ledger);
    sum = { seconds: sum.seconds + ran.seconds, cpuSeconds: sum.cpuSeconds + ran.cpuSeconds };
    const ms = (1000 * ran.cpuSeconds) / part.length;
    rows.push([String(from), (part.length / ran.seconds).toFixed(1), ms.toFixed(1)]);
    const quarter = `quarter ${rows.length - 1}`;
    quarters[`${quarter}: before`] = from;
    quarters[`${quarter}: articles a second`] = part.length / ran.seconds;
    quarters[`${quarter}: processor`] = ms;
  }
  console.log(table(rows));
  return { ...sum, quarters };
}

/** Four workers, of which some are killed; both servers restarted; the network cut. `against`: what the ledger must equal. */
async function faults(
  servers: Servers,
  cable: Network | null,
  articles: readonly NewsArticle[],
  against: string,
): Promise<Readonly<Record<string, number>>> {
  const address = await servers.ledger("faults");
  await (await openLedger(address)).close();
  const at = servers.queue("faults");
  const queue = await openQueue(at, { patience: SILENCE * 1000 });
  for await (const _ of enqueue(queue, inTurn(articles)));
  // Two of them behind the cable.
  const start = (i: number) => worker(at, address, i < 2 ? (cable?.inside ?? []) : []);
  const workers = [0, 1, 2, 3].map(start);
  const chance = random(SEED);
  const happened: string[] = [];
  const events: [share: number, what: string, cause: () => Promise<void>][] = [
    [0.75, "queue restarted", () => servers.restartQueue()],
    [0.5, "database restarted", () => servers.restartDatabase()],
  ];
  if (cable)
    events.push([
      0.25,
      "network cut for 30 s",
      async () => {
        cable.cut();
        await pause(CUT);
        cable.mend();
      },
    ]);
  let killed = 0;
  const began = performance.now();
  let moved = { left: articles.length, at: began };
  for (let left = articles.length; left > 0; left = await leftIn(queue)) {
    await pause(1_000 + 3_000 * chance());
    if (left !== moved.left) moved = { left, at: performance.now() };
    else if (performance.now() - moved.at > STUCK) throw new Error(`Stuck with ${left} left.\n${lastOf(workers)}`);
    console.error(`${left} left, ${killed} killed`);
    // One that has ended by itself is started again, as whatever runs workers does.
    for (const [i, { child }] of workers.entries()) if (child.exitCode !== null) workers[i] = start(i);
    const [next] = events;
    if (next && left <= next[0] * articles.length) {
      events.shift();
      await next[2]();
      happened.push(`${next[1]} with ${left} left`);
      console.error(happened.at(-1));
    } else if (left < articles.length && chance() < KILLED) {
      const i = Math.floor(chance() * workers.length);
      workers[i]!.child.kill("SIGKILL");
      workers[i] = start(i);
      killed++;
    }
  }
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(workers.map(({ end }) => end()));
  await queue.close();
  const [ledger, wanted] = [await openLedger(address), await openLedger(against)];
  const [rows, others] = [await contentOf(ledger), await contentOf(wanted)];
  console.error(`${rows.length} rows against ${others.length}`);
  const same = rows.length === others.length && rows.every((row, i) => row === others[i]);
  const wrong = await faultsOf(ledger);
  console.log(`Faults: ${killed} workers killed, ${happened.join(", ")}; ${seconds.toFixed(0)} s`);
  console.log(`${rows.filter((row) => row.startsWith("documents ")).length} documents of ${articles.length}`);
  console.log(
    `${rows.length} rows, ${same ? "the same as" : "NOT the same as"} of ${against === servers.ledgerOf("one") ? "one worker" : "the ledger compared with"}; verify: ${wrong} faults`,
  );
  if (!same) console.log([...differing(rows, others, "+"), ...differing(others, rows, "-")].join("\n"));
  await Promise.all([ledger.close(), wanted.close()]);
  return {
    "workers killed": killed,
    "rows compared": rows.length,
    "rows as of one worker": same ? rows.length : 0,
    wrong,
  };
}

/** How many rows of each table only one of two ledgers has, and the first five. */
function differing(rows: readonly string[], others: readonly string[], mark: string): readonly string[] {
  const there = new Set(others);
  const only = rows.filter((row) => !there.has(row));
  const counts = Object.entries(Object.groupBy(only, (row) => row.slice(0, row.indexOf(" "))));
  return [
    ...counts.map(([table, some = []]) => `${mark} ${some.length} of ${table}`),
    ...only.slice(0, 5).map((row) => `${mark} ${row.slice(0, 300)}`),
  ];
}

const lastOf = (workers: readonly Running[]): string =>
  workers.map(({ child, last }) => `${child.pid} (${child.exitCode ?? "runs"}): ${last()}`).join("\n");

async function faultsOf(ledger: Ledger): Promise<number> {
  let count = 0;
  for await (const one of verify(ledger)) if (!("done" in one)) count++;
  return count;
}

const leftIn = (queue: Queue): Promise<number> =>
  queue.lag().then(
    ({ waiting, underway }) => waiting + underway,
    () => Number.POSITIVE_INFINITY,
  );

async function empty(queue: Queue): Promise<void> {
  while ((await leftIn(queue)) > 0) await pause(100);
}

async function* inTurn(articles: readonly NewsArticle[]): AsyncGenerator<NewsArticle> {
  yield* articles;
}

interface Running {
  readonly child: ChildProcess;
  /** What it has written at last. */
  readonly last: () => string;
  /** Asks it to end, and gives its last line. */
  readonly end: () => Promise<{ cpuSeconds: number }>;
}

function worker(queue: string, ledger: string, before: readonly string[] = []): Running {
  const file = join(import.meta.dirname, "../../src/interfaces/cli/main.ts");
  const options = ["--threads", "0", "--silence", String(SILENCE), "--queue", queue, "--ledger", ledger];
  const [command, ...rest] = [...before, process.execPath, file, "worker", ...options];
  const child = spawn(command!, rest, { stdio: ["ignore", "ignore", "pipe"] });
  let last = "";
  child.stderr!.setEncoding("utf8").on("data", (chunk: string) => {
    last = (last + chunk).slice(-4_000);
  });
  const exit = new Promise<void>((done) => child.once("close", () => done()));
  return {
    child,
    last: () => last.slice(-600),
    async end() {
      child.kill("SIGTERM");
      await exit;
      const line = last.trimEnd().split("\n").at(-1)!;
      // One that found no server when it was started has written an error instead.
      return line.startsWith("{") ? (JSON.parse(line) as { cpuSeconds: number }) : { cpuSeconds: 0 };
    },
  };
}
