// NATS JetStream, for many machines: a stream of articles to be read and one of those that could not be.
import {
  AckPolicy,
  type ConsumerInfo,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
} from "@nats-io/jetstream";
import { connect, headers, millis, type NatsConnection, nanos } from "@nats-io/transport-node";
import type { Payload } from "./payload.ts";

/** The queue cannot be used: the cause and what to do. */
export class QueueError extends Error {
  override readonly name = "QueueError";
}

/** An article that this worker has been given, until it says what became of it. */
export interface Task {
  readonly payload: Payload;
  /** How often it has been given to a worker, this time included. */
  readonly tries: number;
  /** When it was put into the queue: UTC, ISO 8601. */
  readonly queued: string;
  /** It is in the ledger. */
  done(): void;
  /** Still at work on it: it is not given to another. */
  working(): void;
  /** Not done; it is given to some worker again after so many milliseconds. */
  again(after: number): void;
}

/** An article that was set aside, and why. */
export interface SetAside {
  readonly number: number;
  /** UTC, ISO 8601. */
  readonly time: string;
  readonly name: string;
  readonly reason: string;
  readonly tries: number;
}

/** What is left to do: articles that wait, and those that workers have. */
export interface Lag {
  readonly waiting: number;
  readonly underway: number;
}

export interface Queue {
  /** Queues an article, or finds it queued lately; "full" when the queue takes no more now. */
  put(payload: Payload): Promise<"queued" | "known" | "full">;
  /** Articles to work on, at most so many; after a second those that are there, or none. */
  take(most: number): Promise<readonly Task[]>;
  /** Takes an article out for good, kept apart with the reason. */
  setAside(task: Task, name: string, reason: string): Promise<void>;
  /** Those set aside, the first first. */
  aside(): AsyncIterable<SetAside>;
  lag(): Promise<Lag>;
  /** Bytes of the largest article. */
  readonly largest: number;
  /** Milliseconds after which a silent worker's articles go to others, as last looked: whoever makes it another does so for all. */
  readonly patience: number;
  /** Sends what is to be sent, then ends. */
  close(): Promise<void>;
}

export interface QueueSettings {
  /** Milliseconds after which an article of a worker that has gone silent is given to another; as the queue has it without. */
  readonly patience?: number;
  /** Articles that may wait; who puts more waits. */
  readonly most?: number;
  /** What happens to the connection. */
  readonly report?: (state: string) => void;
}

const PATIENCE = 60_000;
const MOST = 100_000;
/** What is put again within it is known. Milliseconds; the server keeps the ids in memory so long. */
const DUPLICATES = 3_600_000;
/** Milliseconds of one wait for articles; the least that the server takes. */
const LOOK = 1_000;
/** Milliseconds between two tries to reach the server. */
const RECONNECT = 500;
/** JetStream's code for "the stream is full" (maximum messages or bytes exceeded). */
const FULL = 10_077;
const HEADER = { packed: "Laut-Packed", name: "Laut-Name", reason: "Laut-Reason", tries: "Laut-Tries" } as const;

/** `nats://[user:password@]host:port[/name]`; the name (a-z, 0-9, - and _) tells queues of one server apart. */
export async function openQueue(address: string, settings: QueueSettings = {}): Promise<Queue> {
  const { url, name } = partsOf(address);
  const connection = await connected(url);
  try {
    const manager = await jetstreamManager(connection);
    const patience = await makeStreams(manager, name, settings);
    void tellStates(connection, settings.report ?? (() => undefined));
    return queueOf(connection, manager, name, patience);
  } catch (error) {
    await connection.close();
    throw refused(url, error);
  }
}

/** Whether a server with JetStream answers; changes nothing there. Rejects with a `QueueError` where none does. */
export async function probeQueue(address: string): Promise<void> {
  const { url } = partsOf(address);
  const connection = await connected(url);
  try {
    await (await jetstreamManager(connection)).getAccountInfo();
  } catch (error) {
    throw refused(url, error);
  } finally {
    await connection.close();
  }
}

const connected = (url: URL): Promise<NatsConnection> =>
  connect({
    servers: url.host,
    ...(url.username && !url.password ? { token: decodeURIComponent(url.username) } : {}),
    ...(url.password ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : {}),
    ...(url.protocol === "tls:" ? { tls: {} } : {}),
    ...{ name: "laut", maxReconnectAttempts: -1, reconnectTimeWait: RECONNECT, pingInterval: 10_000 },
  }).catch((error: Error) => {
    throw new QueueError(
      `The queue at ${url.host} does not answer (${error.message}). Is nats-server running, with -js, and the address right?`,
    );
  });

function refused(url: URL, error: unknown): QueueError {
  const { name, message } = error as Error;
  return new QueueError(
    name === "JetStreamNotEnabled"
      ? `The queue at ${url.host} has no room for streams (${message}). Start nats-server with -js.`
      : `The queue at ${url.host} refuses (${message}). May its account make streams, and has its disk room?`,
  );
}

function partsOf(address: string): { url: URL; name: string } {
  const url = URL.canParse(address) ? new URL(address) : null;
  const name = url?.pathname.slice(1) || "articles";
  if (!url || !/^(?:nats|tls):$/u.test(url.protocol) || !/^[a-z0-9_-]+$/u.test(name))
    throw new QueueError(`"${address}" is no queue. Write it as nats://host:4222, or nats://host:4222/name.`);
  return { url, name };
}

const streamOf = (name: string) => `laut-${name}`;
const subjectOf = (name: string) => `laut.${name}`;
const WORKERS = "workers";

/**
 * Makes the two streams and the consumer that all workers share; what is there already is kept as it is, but for a patience
 * that is asked for. Gives the patience in milliseconds.
 */
async function makeStreams(manager: JetStreamManager, name: string, settings: QueueSettings): Promise<number> {
  const { most = MOST, patience } = settings;
  await manager.streams
    .add({
      ...{ name: streamOf(name), subjects: [`${subjectOf(name)}.articles`], retention: RetentionPolicy.Workqueue },
      ...{ discard: DiscardPolicy.New, max_msgs: most, duplicate_window: nanos(DUPLICATES) },
    })
    .catch(unlessThere);
  await manager.streams
    .add({
      ...{ name: `${streamOf(name)}-aside`, subjects: [`${subjectOf(name)}.aside`] },
    })
    .catch(unlessThere);
  const consumer = await consumerOf(manager, name, patience ?? PATIENCE);
  if (patience === undefined || patienceOf(consumer) === patience) return patienceOf(consumer);
  return patienceOf(await manager.consumers.update(streamOf(name), WORKERS, { ack_wait: nanos(patience) }));
}

/** JetStream's code for a consumer that is not there. */
const NO_CONSUMER = 10_014;

/** The one that is there, or a new one. */
async function consumerOf(manager: JetStreamManager, name: string, patience: number): Promise<ConsumerInfo> {
  try {
    return await manager.consumers.info(streamOf(name), WORKERS);
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== NO_CONSUMER) throw error;
    // Each worker bounds what it holds; JetStream's thousand for all together would be those of sixteen.
    const bounds = { max_deliver: -1, max_ack_pending: -1 };
    const waits = { ack_policy: AckPolicy.Explicit, ack_wait: nanos(patience), ...bounds };
    // Another one may be making it: then it is there.
    return manager.consumers
      .add(streamOf(name), { durable_name: WORKERS, ...waits })
      .catch(() => manager.consumers.info(streamOf(name), WORKERS));
  }
}

const patienceOf = ({ config }: ConsumerInfo): number => millis(config.ack_wait ?? nanos(PATIENCE));

/** JetStream's code for a stream that is there with other settings. */
const OTHER_SETTINGS = 10_058;

function unlessThere(error: unknown): void {
  if (!(error instanceof JetStreamApiError) || error.code !== OTHER_SETTINGS) throw error;
}

async function tellStates(connection: NatsConnection, report: (state: string) => void): Promise<void> {
  for await (const { type } of connection.status())
    if (["disconnect", "reconnect", "ldm", "error"].includes(type)) report(type);
}

function queueOf(connection: NatsConnection, manager: JetStreamManager, name: string, first: number): Queue {
  let patience = first;
  const client = jetstream(connection);
  const messages = new WeakMap<Task, JsMsg>();
  return {
    largest: connection.info?.max_payload ?? 0,
    get patience() {
      return patience;
    },
    put: (payload) => put(client, `${subjectOf(name)}.articles`, payload),
    async take(most) {
      const consumer = await client.consumers.get(streamOf(name), WORKERS);
      const tasks: Task[] = [];
      for await (const message of await consumer.fetch({ max_messages: most, expires: LOOK })) {
        const task = taskOf(message);
        messages.set(task, message);
        tasks.push(task);
      }
      return tasks;
    },
    async setAside(task, article, reason) {
      const about = headers();
      about.set(HEADER.name, oneLine(article));
      about.set(HEADER.reason, oneLine(reason));
      about.set(HEADER.tries, String(task.tries));
      if (task.payload.packed) about.set(HEADER.packed, "1");
      const { id, bytes } = task.payload;
      await client.publish(`${subjectOf(name)}.aside`, bytes, { msgID: id, headers: about });
      messages.get(task)?.ack();
    },
    aside: () => asideOf(manager, `${streamOf(name)}-aside`),
    async lag() {
      const consumer = await manager.consumers.info(streamOf(name), WORKERS);
      const { num_pending, num_ack_pending } = consumer;
      patience = patienceOf(consumer);
      return { waiting: num_pending, underway: num_ack_pending };
    },
    close: () => connection.drain(),
  };
}

/** A header is one line. */
const oneLine = (text: string): string => text.replace(/\s+/gu, " ").slice(0, 500);

async function put(client: JetStreamClient, subject: string, { id, bytes, packed }: Payload) {
  const about = headers();
  if (packed) about.set(HEADER.packed, "1");
  try {
    const { duplicate } = await client.publish(subject, bytes, { msgID: id, headers: about });
    return duplicate ? "known" : "queued";
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === FULL) return "full";
    throw error;
  }
}

const taskOf = (message: JsMsg): Task => ({
  payload: {
    id: message.headers?.get("Nats-Msg-Id") || String(message.seq),
    bytes: message.data,
    packed: message.headers?.get(HEADER.packed) === "1",
  },
  tries: message.info.deliveryCount,
  queued: message.time.toISOString(),
  done: () => message.ack(),
  working: () => message.working(),
  again: (after) => message.nak(after),
});

async function* asideOf(manager: JetStreamManager, stream: string): AsyncGenerator<SetAside> {
  const { state } = await manager.streams.info(stream);
  for (let seq = state.first_seq; state.messages > 0 && seq <= state.last_seq; seq++) {
    const message = await manager.streams.getMessage(stream, { seq });
    if (message === null) continue;
    const about = (header: string) => message.header.get(header);
    yield {
      ...{ number: seq, time: message.time.toISOString(), name: about(HEADER.name) },
      ...{ reason: about(HEADER.reason), tries: Number(about(HEADER.tries)) },
    };
  }
}
