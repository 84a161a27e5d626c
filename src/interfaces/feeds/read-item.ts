import { createHash } from "node:crypto";
import type { Article } from "../../index.ts";
import { Refusal } from "../fetch/refusal.ts";
import type { Visit } from "../fetch/visitor.ts";
import type { Context } from "./context.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { retryTime } from "./host-gate.ts";
import { articleOfContent, articleOfPage } from "./item-article.ts";
import type { ItemRecord } from "./state.ts";

/** An item with its feed's address and what is known of it. */
export interface Task {
  readonly address: string;
  readonly item: FeedItem;
  readonly feed: Feed;
  readonly source: string;
  readonly mark: string;
  readonly record: ItemRecord | null;
  /** Ask only whether the page has changed. */
  readonly check: boolean;
}

/** Looks at one item: gets its page, and delivers its article where the text is new. Never throws for what a page does. */
export async function readItem(task: Task, context: Context): Promise<void> {
  try {
    const fromFeed = context.limits.fromFeed || !task.item.address;
    const content = fromFeed ? await articleOfContent(task.item, task.feed, task.address) : null;
    if (content) return await deliver(task, content, null, context);
    if (!task.item.address) return;
    const copy = task.check ? task.record : null;
    const visit = await context.visitor.visit(task.item.address, {
      accepts: "page",
      maxSize: context.limits.pageSize,
      etag: copy?.etag,
      modified: copy?.modified,
    });
    if (visit.unchanged) return await settleUnchanged(task, context);
    const article = await articleOfPage(visit, task.item, task.feed);
    if (typeof article === "string") await fail(task, `the page ${article}.`, context);
    else await deliver(task, article, visit, context);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await refuse(task, error, context);
  }
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

async function deliver(task: Task, article: Article, visit: Visit | null, context: Context): Promise<void> {
  const { record } = task;
  const hash = sha256(article.text);
  const before = record?.sha256 ?? context.store.item(article.url ?? "")?.sha256 ?? null;
  const isKnown = before === hash && record?.state !== "gone";
  const versions = isKnown ? (record?.versions ?? 1) : (record?.versions ?? 0) + 1;
  const validators = { etag: visit?.etag ?? null, modified: visit?.modified ?? null };
  const read: ItemRecord = { ...baseOf(task, context), ...validators, state: "read", sha256: hash, versions };
  if (isKnown) return context.store.put(read);
  await context.deliver(task.address, article, () => settle(read, article, context));
  if (versions > 1) await tell(task, "new version", `has a new text, its version ${versions}.`, context);
}

async function settle(read: ItemRecord, { url }: Article, { store }: Context): Promise<void> {
  await store.put(read);
  // Another way to the same article: what it is known by elsewhere is known, too.
  if (url && url !== read.address) await store.put({ ...read, address: url });
}

const settleUnchanged = (task: Task, context: Context): Promise<void> =>
  context.store.put({ ...task.record!, ...baseOf(task, context), state: "read" });

/** What changes with every look. */
function baseOf({ address, item, source, mark, record, check }: Task, { clock }: Context) {
  const now = clock.now();
  return {
    ...({ kind: "item", address, feed: source, mark, reason: null, checked: now } as const),
    published: item.published ?? record?.published ?? null,
    first: record?.state === "read" ? record.first : now,
    tries: check && record ? record.tries + 1 : 0,
  };
}

/** Statuses of what was there once (RFC 9110, 15.5.5 and 15.5.11). */
const isGone = ({ status }: Refusal): boolean => status === 404 || status === 410;

async function refuse(task: Task, refusal: Refusal, context: Context): Promise<void> {
  const asked = retryTime(refusal.retryAfter, context.clock.now());
  if (asked !== null) context.gate.leaveAlone(new URL(task.item.address ?? task.source).host, asked);
  if (isGone(refusal) && task.record?.sha256) return noteGone(task, task.record, refusal, context);
  // Whoever must wait for a host has learnt nothing of the page.
  if (refusal.kind === "turn") return;
  await keep(task, isLasting(refusal) ? "refused" : "failed", refusal.message, context);
}

const isLasting = ({ kind }: Refusal): boolean => /^(?:robots|reserved|private|address|content)$/u.test(kind);

async function noteGone(task: Task, record: ItemRecord, { status, message }: Refusal, context: Context): Promise<void> {
  await context.store.put({ ...record, state: "gone", reason: message, checked: context.clock.now() });
  await tell(task, "gone", `is there no more (status ${status}); it was read before.`, context);
}

const fail = (task: Task, reason: string, context: Context): Promise<void> => keep(task, "failed", reason, context);

/** A text that was read stays read, whatever becomes of its page later. */
async function keep(task: Task, state: "refused" | "failed", reason: string, context: Context): Promise<void> {
  const { record } = task;
  const tries = (record?.state === state || record?.state === "read" ? record.tries : 0) + 1;
  const known = { sha256: null, etag: null, modified: null, versions: 0, ...record };
  await context.store.put({
    ...known,
    ...baseOf(task, context),
    ...{ state: record?.state === "read" ? "read" : state, first: record?.first ?? context.clock.now(), reason, tries },
  });
  if (record?.reason !== reason) await tell(task, state, reason, context);
}

const tell = (task: Task, kind: "refused" | "failed" | "gone" | "new version", message: string, context: Context) =>
  context.report({ kind, feed: task.source, address: task.address, message });
