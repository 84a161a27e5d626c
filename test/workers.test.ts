import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { jetstreamManager } from "@nats-io/jetstream";
import { afterAll, describe, expect, test } from "vitest";
import { enqueue } from "../src/interfaces/queue/enqueue.ts";
import { articleOf, payloadOf } from "../src/interfaces/queue/payload.ts";
import { openQueue, type Queue } from "../src/interfaces/queue/queue.ts";
import { type Observer, work } from "../src/interfaces/queue/work.ts";
import { type Added, document, documents, type Ledger, openLedger, reader, verify } from "../src/ledger/index.ts";
import { contentOf } from "../src/ledger/keep/content.ts";
import type { Article } from "../src/text/text.ts";
import { folder, laut } from "./cli.ts";
import { places } from "./ledgers.ts";
import { manyArticles, random } from "./many-articles.ts";
import { natsServer } from "./servers.ts";
import { root } from "./sources.ts";

const ARTICLES = manyArticles(100, 7);
const SEED = 4;
/** Seconds after which a killed worker's articles go to the others. */
const SILENCE = 2;

const postgres = (await places()).find(({ name }) => name === "PostgreSQL");
const nats = await natsServer();
const queues: string[] = [];
const children = new Set<ChildProcess>();

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  if (nats) {
    const manager = await jetstreamManager(nats.connection);
    for (const name of queues)
      for (const stream of [`laut-${name}`, `laut-${name}-aside`])
        await manager.streams.delete(stream).catch(() => undefined);
    await nats.connection.close();
  }
  await postgres?.clear();
});

/** A queue of this test alone. */
function newQueue(): string {
  const name = `test-${randomUUID()}`;
  queues.push(name);
  return `${nats!.address}/${name}`;
}

const QUIET: Observer = { stored() {}, failed() {}, trouble() {}, lag() {} };

/** A worker in this process, until nothing is left. */
async function workAll(queue: Queue, ledger: Ledger, observer: Observer = QUIET, tries = 2): Promise<void> {
  const source = reader(0);
  const signal = new AbortController().signal;
  await work({ queue, ledger, reader: source, observer, signal, tries, untilEmpty: true });
}

async function fill(queue: Queue, articles: readonly Article[]): Promise<Record<string, number>> {
  const count: Record<string, number> = {};
  for await (const { outcome } of enqueue(queue, inTurn(articles))) count[outcome] = (count[outcome] ?? 0) + 1;
  return count;
}

async function* inTurn(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles;
}

/** A worker in a process of its own. */
function start(queue: string, ledger: string): ChildProcess {
  const file = join(root, "src/interfaces/cli/main.ts");
  const options = ["--threads", "0", "--silence", String(SILENCE), "--queue", queue, "--ledger", ledger];
  const child = spawn(process.execPath, [file, "worker", ...options], { stdio: "ignore" });
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

async function faults(ledger: Ledger): Promise<string[]> {
  const found: string[] = [];
  for await (const one of verify(ledger)) if (!("done" in one)) found.push(`${one.where}: ${one.message}`);
  return found;
}

/** A queue in memory that gives one article for the n-th time, and then is empty. `queued`: when it was put there. */
function queueGiving(article: Article, tries: number, queued = "2026-01-01T00:00:00.000Z") {
  const aside: string[] = [];
  let given = false;
  const task = { payload: payloadOf(article), tries, queued, done() {}, working() {}, again() {} };
  const queue: Queue = {
    put: async () => "known",
    take: async () => {
      if (given) return [];
      given = true;
      return [task];
    },
    setAside: async (_, name, reason) => void aside.push(`${name}: ${reason}`),
    async *aside() {},
    lag: async () => ({ waiting: 0, underway: 0 }),
    largest: 1_000_000,
    patience: 60_000,
    close: async () => undefined,
  };
  return { queue, aside };
}

test("an article that ended twenty workers is set aside unread; one given twenty times is still read", async () => {
  const place = folder();
  const ledger = await openLedger(`${place.path}/deadly.laut`);
  const article = { name: "a", text: "Der Hafen ist dicht, sagte die Sprecherin." };
  const [deadly, last] = [queueGiving(article, 21), queueGiving(article, 20)];
  await workAll(deadly.queue, ledger);
  expect((await documents(ledger)).items).toHaveLength(0);
  await workAll(last.queue, ledger);
  expect((await documents(ledger)).items).toHaveLength(1);
  expect([deadly.aside, last.aside]).toEqual([["a: workers ended 20 times while they had it"], []]);
  await ledger.close();
  place.remove();
});

test("a page that went back is told where it was queued after the other text had come, and once", async () => {
  const place = folder();
  const ledger = await openLedger(`${place.path}/back.laut`);
  const page = (day: string) => ({ name: "a", text: `Der Hafen werde am ${day} gesperrt, sagte die Sprecherin.` });
  const [first, corrected] = [page("2. Mai"), page("9. Mai")];
  const outcomes: string[] = [];
  const observer = { ...QUIET, stored: ({ outcome }: Added) => void outcomes.push(outcome) };
  const given = async (article: Article, queued: string) =>
    workAll(queueGiving(article, 1, queued).queue, ledger, observer);
  const before = "2026-01-01T00:00:00.000Z";
  for (const article of [first, corrected, first]) await given(article, before);
  const after = new Date(Date.now() + 60_000).toISOString();
  for (const article of [first, first]) await given(article, after);
  expect(outcomes).toEqual(["new document", "new version", "known", "returned", "known"]);
  expect((await document(ledger, "a"))!.reading.document.text).toBe(first.text);
  await ledger.close();
  place.remove();
});

test("a large article travels packed, a broken one is told", () => {
  const small = { name: "a", text: "Es regnet." };
  expect(articleOf(payloadOf(small))).toEqual(small);
  const large = { name: "b", text: "Es regnet. ".repeat(10_000) };
  expect(payloadOf(large)).toMatchObject({ packed: true });
  expect(articleOf(payloadOf(large))).toEqual(large);
  expect(payloadOf({ ...small, published: "2026-04-13" }).id).toBe(payloadOf(small).id);
  expect(articleOf({ id: "x", bytes: Buffer.from("{"), packed: true })).toContain("cannot be unpacked");
  expect(articleOf({ id: "x", bytes: Buffer.from("{"), packed: false })).toContain("is not JSON");
});

describe.runIf(nats && postgres)("on real servers", () => {
  const LONG = 240_000;

  test("one worker and four workers that are killed give the same ledger", { timeout: LONG }, async () => {
    const [one, four] = [await postgres!.fresh(), await postgres!.fresh()];
    const ledger = await openLedger(one);
    const single = await openQueue(newQueue());
    expect(await fill(single, ARTICLES)).toEqual({ queued: ARTICLES.length });
    expect(await fill(single, ARTICLES)).toEqual({ known: ARTICLES.length });
    await workAll(single, ledger);
    await single.close();

    const address = newQueue();
    const queue = await openQueue(address, { patience: SILENCE * 1000 });
    // In another order.
    await fill(queue, [...ARTICLES].reverse());
    const chance = random(SEED);
    const workers = Array.from({ length: 4 }, () => start(address, four));
    let killed = 0;
    for (let lag = await queue.lag(); lag.waiting + lag.underway > 0; lag = await queue.lag()) {
      await pause(300 + 700 * chance());
      if (killed >= 3 || lag.waiting + lag.underway === ARTICLES.length) continue;
      const unlucky = Math.floor(chance() * workers.length);
      workers[unlucky]!.kill("SIGKILL");
      workers[unlucky] = start(address, four);
      killed++;
    }
    const ended = workers.map((worker) => new Promise<number | null>((done) => worker.once("exit", done)));
    for (const worker of workers) worker.kill("SIGTERM");
    await Promise.all(ended);
    expect(killed).toBeGreaterThan(0);
    const other = await openLedger(four);
    const [content, wanted] = [await contentOf(other), await contentOf(ledger)];
    expect(content.filter((line) => line.startsWith("documents "))).toHaveLength(ARTICLES.length);
    expect(content.filter((line) => line.startsWith("copy_pairs ")).length).toBeGreaterThan(10);
    expect(content.filter((line, i) => line !== wanted[i]).slice(0, 3)).toEqual([]);
    expect(content).toEqual(wanted);
    expect(await faults(other)).toEqual([]);
    await Promise.all([queue.close(), ledger.close(), other.close()]);
  });

  test("what cannot be read or stored is set aside with the reason; the others go in", { timeout: LONG }, async () => {
    const address = newQueue();
    const queue = await openQueue(address, { patience: 5_000 });
    const ledger = await openLedger(await postgres!.fresh());
    const bytes = Buffer.from('{"name": "kaputt"}');
    await queue.put({ id: "kaputt", bytes, packed: false });
    // PostgreSQL takes no zero byte; it is stored as U+FFFD.
    await fill(queue, [{ name: "nullbyte", text: "Es regnet.\u0000" }, ...ARTICLES.slice(0, 3)]);
    const failed: string[] = [];
    await workAll(queue, ledger, { ...QUIET, failed: (name, _, outcome) => void failed.push(`${name} ${outcome}`) });
    expect(failed.sort()).toEqual(["kaputt again", "kaputt set aside"]);
    const { count } = await ledger.database.reads
      .selectFrom("documents")
      .select((builder) => builder.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(4);
    const dead = await laut(["worker", "--dead", "--format", "jsonl", "--queue", address]);
    const listed = dead.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(listed.map(({ name, tries }) => [name, tries])).toEqual([["kaputt", 2]]);
    expect(listed.find(({ name }) => name === "kaputt").reason).toContain('has no "text"');
    await Promise.all([queue.close(), ledger.close()]);
  });

  test("a queue keeps its patience, and takes another one from whoever names it", { timeout: LONG }, async () => {
    const address = newQueue();
    const made = await openQueue(address);
    const named = await openQueue(address, { patience: 2_000 });
    const kept = await openQueue(address);
    expect([made.patience, named.patience, kept.patience]).toEqual([60_000, 2_000, 2_000]);
    await made.lag();
    expect(made.patience).toBe(2_000);
    await Promise.all([made.close(), named.close(), kept.close()]);
    const args = ["worker", "--silence", "7", "--until-empty", "--threads", "0"];
    const ran = await laut([...args, "--queue", address, "--ledger", await postgres!.fresh()]);
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining("worker ends")]);
  });

  test("a full queue makes the sender wait", { timeout: LONG }, async () => {
    const queue = await openQueue(newQueue(), { most: 2 });
    const ledger = await openLedger(await postgres!.fresh());
    const filled = fill(queue, ARTICLES.slice(0, 5));
    await pause(300);
    expect((await queue.lag()).waiting).toBe(2);
    await workAll(queue, ledger);
    for (let done = false; !done; await workAll(queue, ledger))
      done = await Promise.race([filled.then(() => true), pause(200).then(() => false)]);
    expect(await filled).toEqual({ queued: 5 });
    await Promise.all([queue.close(), ledger.close()]);
  });
});

test("a queue that is not there is one clear line", async () => {
  const ran = await laut(["enqueue", "examples", "--queue", "nats://127.0.0.1:9"]);
  expect([ran.code, ran.out]).toEqual([2, ""]);
  expect(ran.err).toMatch(/^laut: The queue at 127\.0\.0\.1:9 does not answer .*\n$/u);
  expect((await laut(["worker", "--queue", "http://x"])).err).toContain("is no queue");
  expect((await laut(["worker"])).err).toContain("name the queue");
});
