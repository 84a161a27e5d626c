import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import {
  type Added,
  addEntries,
  documents,
  type Entry,
  type Ledger,
  type Reader,
  seenReturns,
} from "../../ledger/index.ts";
import { articleOf } from "./payload.ts";
import type { Lag, Queue, Task } from "./queue.ts";

/** What a worker tells of itself, for its log and its metrics. */
export interface Observer {
  stored(added: Added, words: number): void;
  failed(name: string, reason: string, outcome: "again" | "set aside"): void;
  trouble(what: "queue" | "ledger", error: Error): void;
  lag(lag: Lag): void;
}

export interface WorkSettings {
  readonly queue: Queue;
  readonly ledger: Ledger;
  readonly reader: Reader;
  readonly observer: Observer;
  /** Aborted: finish what has been begun, take no more. */
  readonly signal: AbortSignal;
  /** Times that an article may fail before it is set aside. */
  readonly tries: number;
  /** End when the queue is empty and no worker has any article left. */
  readonly untilEmpty: boolean;
}

/** Signs of life within the time after which a silent worker loses its articles. */
const BEATS = 3;
/**
 * Articles that are stored in one transaction: what is asked once a batch makes joining dearer, the smaller it is (docs/scale.md).
 * The more, the more a worker that ends leaves to others.
 */
const BATCH = 32;
/** Milliseconds between two tries while a server is away. */
const WAIT = 1_000;
/**
 * Half the first wait before an article is tried again; doubled with each try. Milliseconds. No such wait ends when one wait for
 * articles does (a second): what is given at that moment reaches nobody, and is given again only after the queue's patience.
 */
const AGAIN = 400;
/** Given so often, it may be what ends workers, and is worked on by itself. */
const SUSPECT = 4;
/** Given so often without an answer, it is what ends workers. Others of its batch have been stored by then. */
const DEADLY = 20;

/** An article that has been read, or the reason why not. */
interface Read {
  readonly task: Task;
  readonly name: string;
  readonly result: Entry | string;
}

/** Takes articles, reads, stores and acknowledges them, until the signal says stop. While one batch is stored, the next is read. */
export async function work(settings: WorkSettings): Promise<void> {
  const underway = new Set<Task>();
  let beat: NodeJS.Timeout;
  const beatOn = () => {
    beat = setTimeout(() => {
      for (const task of underway) task.working();
      beatOn();
    }, settings.queue.patience / BEATS);
  };
  beatOn();
  let storing: Promise<void> = Promise.resolve();
  try {
    while (!settings.signal.aborted) {
      const tasks = await take(settings);
      if (tasks === null) {
        await storing;
        if (settings.untilEmpty && (await isEmpty(settings))) return;
        continue;
      }
      for (const task of tasks) underway.add(task);
      for (const batch of batches(tasks)) {
        const read = await readAll(settings, batch);
        await storing;
        storing = storeAll(settings, read).finally(() => {
          for (const task of batch) underway.delete(task);
        });
      }
    }
  } finally {
    await storing;
    clearTimeout(beat!);
  }
}

/** Null where there is nothing to do, or the queue is away. */
async function take({ queue, observer }: WorkSettings): Promise<readonly Task[] | null> {
  try {
    const tasks = await queue.take(BATCH);
    return tasks.length > 0 ? tasks : null;
  } catch (error) {
    observer.trouble("queue", error as Error);
    await pause(WAIT);
    return null;
  }
}

async function isEmpty({ queue, observer }: WorkSettings): Promise<boolean> {
  try {
    const lag = await queue.lag();
    observer.lag(lag);
    return lag.waiting + lag.underway === 0;
  } catch {
    return false;
  }
}

/** All new ones together; those that may end the worker each alone, in an order that differs from try to try. */
function batches(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const fresh = tasks.filter(({ tries }) => tries < SUSPECT);
  const suspects = tasks.filter(({ tries }) => tries >= SUSPECT);
  const place = ({ payload, tries }: Task) => createHash("sha256").update(`${tries} ${payload.id}`).digest("hex");
  suspects.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return [...(fresh.length > 0 ? [fresh] : []), ...suspects.map((task) => [task])];
}

const readAll = (settings: WorkSettings, tasks: readonly Task[]): Promise<readonly Read[]> =>
  Promise.all(tasks.map((task) => readOne(settings, task)));

async function readOne({ reader }: WorkSettings, task: Task): Promise<Read> {
  const article = articleOf(task.payload);
  if (typeof article === "string") return { task, name: task.payload.id, result: article };
  const name = article.name ?? task.payload.id;
  if (task.tries > DEADLY) return { task, name, result: `workers ended ${task.tries - 1} times while they had it` };
  const result = await reader.read(article).catch((error: Error) => `could not be read: ${error.message}`);
  return { task, name, result };
}

/** Stores what was read, in one transaction, then acknowledges. What cannot be stored is tried alone. Never rejects. */
async function storeAll(settings: WorkSettings, all: readonly Read[]): Promise<void> {
  const read = all.filter((one): one is Read & { result: Entry } => typeof one.result !== "string");
  for (const one of all) if (typeof one.result === "string") await fail(settings, one, one.result);
  const problem = await store(settings, read);
  if (problem === null) return;
  if (read.length === 1) return fail(settings, read[0]!, `could not be stored: ${problem}`);
  for (const one of read) await storeAll(settings, [one]);
}

/** Null when it is stored; why not otherwise. Waits while the database is away, and leaves the articles to others at the end. */
async function store(settings: WorkSettings, read: readonly (Read & { result: Entry })[]): Promise<string | null> {
  const { ledger, observer, signal } = settings;
  const entries = read.map(({ result }) => result);
  for (let tries = 1; ; ) {
    try {
      const now = new Date().toISOString();
      const stored = await addEntries(ledger, entries, now);
      const seen = stored.map((one, i) => ({ added: one, at: read[i]!.task.queued }));
      const added = await seenReturns(ledger, seen, now);
      for (const [i, { task, result }] of read.entries()) {
        task.done();
        observer.stored(added[i]!, result.words);
      }
      return null;
    } catch (error) {
      observer.trouble("ledger", error as Error);
      const answers = await documents(ledger, { limit: 1 }).then(
        () => true,
        () => false,
      );
      // An error while the database answers is of these articles, unless it had been away a moment before.
      if (answers && tries++ >= 2) return (error as Error).message;
      if (signal.aborted && !answers) return null;
      await pause(WAIT);
    }
  }
}

async function fail(settings: WorkSettings, { task, name }: Read, reason: string): Promise<void> {
  const { queue, observer, tries } = settings;
  if (task.tries < tries) {
    observer.failed(name, reason, "again");
    task.again(AGAIN * 2 ** task.tries);
    return;
  }
  try {
    await queue.setAside(task, name, reason);
    observer.failed(name, reason, "set aside");
  } catch (error) {
    // It comes again by itself, and is set aside then.
    observer.trouble("queue", error as Error);
  }
}
