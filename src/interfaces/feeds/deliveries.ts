import type { Article } from "../../index.ts";
import type { Sink } from "./sink.ts";

/** Articles that wait for the sink, at most; then whoever brings more waits. */
const MOST_WAITING = 64;

interface Delivery {
  readonly article: Article;
  readonly settle: () => Promise<void>;
}

/**
 * Hands articles to a sink, as many as are there at a time, and settles each when it is acknowledged. The sink is called
 * for each handful by itself, because it may acknowledge the last only when it knows that no more comes.
 */
export function deliveries(sink: Sink): {
  /** Resolves when there is room. Rejects when the sink has failed. */
  add(article: Article, settle: () => Promise<void>): Promise<void>;
  /** No more will come. */
  end(): void;
  /** Resolves when all are settled; rejects when the sink fails. */
  readonly done: Promise<void>;
} {
  let waiting: Delivery[] = [];
  let ended = false;
  let bell = signal();
  let room = signal();
  const work = async (): Promise<void> => {
    while (waiting.length > 0 || !ended) {
      if (waiting.length === 0) {
        await bell.rung;
        bell = signal();
        continue;
      }
      const handful = waiting;
      waiting = [];
      room.ring();
      room = signal();
      await handOver(handful, sink);
    }
  };
  let failure: unknown = null;
  const done = work().catch((error: unknown) => {
    failure = error ?? new Error("the sink failed");
    room.ring();
    throw error;
  });
  return {
    async add(article, settle) {
      while (waiting.length >= MOST_WAITING && !failure) await room.rung;
      if (failure) throw failure;
      waiting.push({ article, settle });
      bell.ring();
    },
    end() {
      ended = true;
      bell.ring();
    },
    done,
  };
}

async function handOver(handful: readonly Delivery[], sink: Sink): Promise<void> {
  let settled = 0;
  for await (const _ of sink(articlesOf(handful))) await handful[settled++]?.settle();
}

async function* articlesOf(handful: readonly Delivery[]): AsyncGenerator<Article> {
  for (const { article } of handful) yield article;
}

function signal(): { rung: Promise<void>; ring: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { rung: promise, ring: resolve };
}
