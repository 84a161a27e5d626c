import { setTimeout as pause } from "node:timers/promises";
import type { Article } from "../../index.ts";
import { payloadOf } from "./payload.ts";
import type { Queue } from "./queue.ts";

/** What became of an article: `known` was queued lately, `too large` is more than the queue takes at once. */
export interface Enqueued {
  readonly name: string;
  readonly outcome: "queued" | "known" | "too large";
}

/** Articles that are on their way at a time: a round trip each would be slow, all at once would fill memory. */
const AT_ONCE = 128;
/** Milliseconds between two tries while the queue is full or away. */
const WAIT = 500;

/** Puts articles into the queue and tells of each, in their order, once the queue has it on its disk. Waits while it is full. */
export async function* enqueue(
  queue: Queue,
  articles: AsyncIterable<Article>,
  { signal }: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<Enqueued> {
  const underway: Promise<Enqueued>[] = [];
  for await (const article of articles) {
    if (signal?.aborted) break;
    const put = putOne(queue, article, signal);
    // Whoever waits for it gets the error.
    put.catch(() => undefined);
    underway.push(put);
    if (underway.length >= AT_ONCE) yield await underway.shift()!;
  }
  for (const put of underway) yield await put;
}

async function putOne(queue: Queue, article: Article, signal?: AbortSignal): Promise<Enqueued> {
  const payload = payloadOf(article);
  const name = article.name ?? payload.id;
  if (payload.bytes.length > queue.largest) return { name, outcome: "too large" };
  for (;;) {
    const outcome = await queue.put(payload);
    if (outcome !== "full") return { name, outcome };
    await pause(WAIT, undefined, { signal });
  }
}
