import { createHash } from "node:crypto";
import { Refusal } from "../fetch/refusal.ts";
import type { Context } from "./context.ts";
import { due, takenBack } from "./due.ts";
import { type Feed, FeedError, type FeedItem } from "./feed.ts";
import { retryTime } from "./host-gate.ts";
import { type Loaded, loadFeed } from "./load-feed.ts";
import { readItem, type Task } from "./read-item.ts";
import { type FeedRecord, newFeed } from "./state.ts";

/** One look at a feed: what it lists, and the items that are due. Never throws for what a feed does. */
export async function poll(address: string, context: Context): Promise<void> {
  const before = context.store.feed(address) ?? newFeed(address);
  const started = context.clock.now();
  try {
    const loaded = await loadFeed(context.visitor, address, copyOf(before, context), context.limits.feedSize);
    await succeed(before, loaded, started, context);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof FeedError)) throw error;
    await fail(before, error, context);
  }
}

/** A server that says "not modified" for ever is asked without condition now and then. */
const copyOf = (record: FeedRecord, { limits }: Context) => (record.unchanged < limits.unchanged ? record : null);

async function succeed(before: FeedRecord, { visit, feed }: Loaded, started: number, context: Context): Promise<void> {
  const { store, clock, limits } = context;
  const tasks = feed ? tasksOf(feed, before.address, limits.items) : [];
  const record: FeedRecord = {
    ...before,
    ...(feed
      ? { title: feed.title, etag: visit.etag, modified: visit.modified, listed: tasks.map((t) => t.address) }
      : {}),
    unchanged: visit.unchanged ? before.unchanged + 1 : 0,
    ...{ attempted: started, succeeded: clock.now(), next: started + limits.interval, failures: 0, error: null },
  };
  const back = feed
    ? takenBack(
        before.listed,
        tasks.map(({ address, item }) => ({ address, published: item.published })),
        (a) => store.item(a)?.published ?? null,
      )
    : [];
  await store.put(record);
  await tellOfFeed(before, visit.movedTo, feed, context);
  const known = (feed ? [] : before.listed)
    .concat(back)
    .flatMap((a) => knownTask(a, record, context, back.includes(a)));
  for (const task of [...tasks.flatMap((task) => dueTask(task, context)), ...known]) {
    if (clock.now() - started > limits.look) break;
    if (!context.isUnderway(task.address)) await readItem(task, context);
  }
}

async function tellOfFeed(
  before: FeedRecord,
  movedTo: string | null,
  feed: Feed | null,
  context: Context,
): Promise<void> {
  const tell = (kind: "feed works again" | "feed moved" | "items left out", message: string) =>
    context.report({ kind, feed: before.address, address: null, message });
  if (before.error) await tell("feed works again", "can be read again.");
  if (movedTo) await tell("feed moved", `has moved for good. Name it by its new address: ${movedTo}`);
  const lost = feed?.lost ?? 0;
  if (lost > 0)
    await tell("items left out", `${lost} of its items cannot be read: not well-formed, or without an address.`);
  const left = (feed?.items.length ?? 0) - context.limits.items;
  if (left > 0)
    await tell("items left out", `lists ${left} items more than the ${context.limits.items} that are read.`);
}

type Listed = Omit<Task, "record" | "check">;

/** Each address once, without the feed itself. Items that are only in the feed are named by its address and their own mark. */
function tasksOf(feed: Feed, source: string, most: number): Listed[] {
  const tasks = new Map<string, Listed>();
  for (const item of feed.items.slice(0, most)) {
    const mark = markOf(item);
    const address = item.address ?? (item.content ? `${source}#${mark}` : null);
    if (address && address !== source && !tasks.has(address)) tasks.set(address, { address, item, feed, source, mark });
  }
  return [...tasks.values()];
}

/** Enough to tell two from each other among the versions of one item. Hexadecimal digits. */
const MARK_LENGTH = 16;

const markOf = ({ title, updated, content }: FeedItem): string =>
  createHash("sha256")
    .update(JSON.stringify([title, updated, content]))
    .digest("hex")
    .slice(0, MARK_LENGTH);

function dueTask(listed: Listed, { store, clock }: Context): Task[] {
  const record = store.item(listed.address);
  const needed = due(record, listed.mark, clock.now());
  return needed === "leave" ? [] : [{ ...listed, record, check: needed === "check" }];
}

/** An item that the feed does not describe this time: listed before, or taken back. */
function knownTask(address: string, { title, address: source }: FeedRecord, context: Context, now: boolean): Task[] {
  const record = context.store.item(address);
  if (record?.state !== "read" || !record.sha256) return [];
  if (!now && due(record, record.mark, context.clock.now()) === "leave") return [];
  const nothing = { title: null, updated: null, publisher: null, content: null, language: null };
  const item: FeedItem = {
    ...nothing,
    address: address.startsWith(`${source}#`) ? null : address,
    published: record.published,
  };
  const feed: Feed = { kind: "feed", title, language: null, items: [] };
  return [{ address, item, feed, source, mark: record.mark, record, check: true }];
}

/** A feed that fails is asked half as often each time, down to once a day. Milliseconds. */
const LONGEST_PAUSE = 24 * 3_600_000;

async function fail(before: FeedRecord, error: Refusal | FeedError, context: Context): Promise<void> {
  const now = context.clock.now();
  // Whoever must wait for a host has learnt nothing of the feed.
  if (error instanceof Refusal && error.kind === "turn")
    return context.store.put({ ...before, attempted: now, next: now + context.limits.interval });
  const failures = before.failures + 1;
  const pause = Math.min(context.limits.interval * 2 ** Math.min(failures - 1, 20), LONGEST_PAUSE);
  const asked = error instanceof Refusal ? retryTime(error.retryAfter, now) : null;
  if (asked !== null) context.gate.leaveAlone(new URL(before.address).host, asked);
  const next = Math.max(now + pause, asked ?? 0);
  const message = error.message.slice(0, 300);
  await context.store.put({
    ...before,
    attempted: now,
    next,
    failures,
    error: message,
    etag: null,
    modified: null,
    unchanged: 0,
  });
  if (before.error !== message)
    await context.report({ kind: "feed failed", feed: before.address, address: null, message });
}
