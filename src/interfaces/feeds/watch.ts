import type { Article } from "../../index.ts";
import type { Visitor } from "../fetch/visitor.ts";
import type { Clock } from "./clock.ts";
import { type Context, LIMITS, type Limits } from "./context.ts";
import { deliveries } from "./deliveries.ts";
import type { WatchEvent } from "./events.ts";
import type { HostGate } from "./host-gate.ts";
import { poll } from "./poll.ts";
import type { Sink } from "./sink.ts";
import type { Store } from "./state.ts";

export interface WatchSettings {
  readonly visitor: Visitor;
  readonly gate: HostGate;
  readonly store: Store;
  readonly sink: Sink;
  readonly clock: Clock;
  readonly report: (event: WatchEvent) => Promise<void>;
  readonly limits?: Partial<Limits>;
  /** Look at each feed once, then end. */
  readonly once: boolean;
  /** Ends it: what is underway is finished, nothing new begun. */
  readonly signal?: AbortSignal;
}

/** Feeds that are looked at at the same time. */
const AT_ONCE = 32;

/**
 * Watches feeds: each by itself, so that none holds up the others; what is new goes to the sink, and is known as read
 * only when the sink has acknowledged it. Rejects when the sink fails; never for what a feed does.
 */
export async function watch(feeds: readonly string[], settings: WatchSettings): Promise<void> {
  const { clock, store, once, signal } = settings;
  const stop = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const out = deliveries(settings.sink);
  const context = contextOf(settings, out);
  const slots = counter(AT_ONCE);
  const follow = async (address: string): Promise<void> => {
    while (!stopped.aborted) {
      const wait = once ? 0 : (store.feed(address)?.next ?? 0) - clock.now();
      if (wait > 0) await clock.sleep(wait, stopped);
      if (stopped.aborted) return;
      await slots.take();
      const looked = await look(address, context, once).finally(slots.give);
      if (once) return;
      if (!looked) await clock.sleep(BUSY, stopped);
    }
  };
  const polled = Promise.all([...new Set(feeds)].map(follow)).finally(out.end);
  // Whatever fails ends the rest.
  for (const part of [out.done, polled]) part.catch(() => stop.abort());
  const [delivered, followed] = await Promise.allSettled([out.done, polled]);
  for (const outcome of [delivered, followed]) if (outcome.status === "rejected") throw outcome.reason;
}

/** Until a feed that another watcher is looking at is tried again. Milliseconds. */
const BUSY = 30_000;

/** Looks at a feed, unless another watcher does (then it is false) or has done so just now. */
async function look(address: string, context: Context, once: boolean): Promise<boolean> {
  const { store, clock } = context;
  if (!(await store.take(address))) {
    const message = "is being looked at by another watcher of this ledger.";
    if (once) await context.report({ kind: "feed busy", feed: address, address: null, message });
    return false;
  }
  try {
    if (once || (store.feed(address)?.next ?? 0) <= clock.now()) await poll(address, context);
    return true;
  } finally {
    await store.leave(address);
  }
}

type Deliveries = ReturnType<typeof deliveries>;

function contextOf({ visitor, gate, store, clock, report, limits }: WatchSettings, out: Deliveries): Context {
  const underway = new Set<string>();
  return {
    ...{ visitor, gate, store, clock, report },
    limits: { ...LIMITS, ...limits },
    isUnderway: (address) => underway.has(address),
    async deliver(address: string, article: Article, settle: () => Promise<void>) {
      underway.add(address);
      await out.add(article, async () => {
        await settle();
        underway.delete(address);
      });
    },
  };
}

/** Lets so many in at a time. */
function counter(free: number): { take: () => Promise<void>; give: () => void } {
  const waiting: (() => void)[] = [];
  let left = free;
  return {
    async take() {
      if (left > 0) left--;
      else await new Promise<void>((done) => waiting.push(done));
    },
    give() {
      const next = waiting.shift();
      if (next) next();
      else left++;
    },
  };
}
