import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Agent } from "undici";
import { openLedger } from "../../src/ledger/index.ts";
import { storeRun } from "../results/results.ts";

const PER_SECOND = 200;
const SECONDS = 30;
const SOAK_SECONDS = 600;
/** Milliseconds that 95 of 100 answers may take. */
const BAR = 100;

interface Answered {
  readonly route: string;
  readonly took: number;
  readonly ok: boolean;
}

/**
 * `npm run bench -- http --ledger FILE [--soak]`: mixed reading queries, 200 a second whether answers come or not, against a
 * server in another process; latencies by route in milliseconds, and the server's memory before and after.
 */
export async function benchHttp(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { ledger: { type: "string" }, soak: { type: "boolean" } } });
  if (!values.ledger) throw new Error("Which ledger? npm run bench -- http --ledger desk.laut");
  const server = fork(join(import.meta.dirname, "server.ts"), [values.ledger]);
  try {
    const [url] = (await once(server, "message")) as [string];
    const queries = await queriesOf(url);
    await ask(url, queries, 5);
    const before = await memoryOf(server);
    const answered = await ask(url, queries, values.soak ? SOAK_SECONDS : SECONDS);
    const after = await memoryOf(server);
    const all = summary(answered);
    const byRoute = Object.fromEntries(
      [...Map.groupBy(answered, ({ route }) => route)].map(([route, some]) => [route, summary(some)]),
    );
    const failed = answered.filter(({ ok }) => !ok).length;
    const megabytes = { before, after };
    console.log(
      JSON.stringify({ perSecond: PER_SECOND, failed, holds: all.p95 < BAR, all, byRoute, megabytes }, null, 1),
    );
    if (!values.soak)
      storeRun("http", {
        articles: await articlesIn(values.ledger),
        "a second": PER_SECOND,
        failed,
        ...all,
        ...megabytes,
      });
  } finally {
    server.kill();
  }
}

async function articlesIn(path: string): Promise<number> {
  const ledger = await openLedger(path, { readonly: true });
  const { count } = await ledger.database.reads
    .selectFrom("documents")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  await ledger.close();
  return Number(count);
}

interface Query {
  readonly route: string;
  readonly path: string;
}

/** Pages of a kind that are asked for. */
const PAGES = 100;

/** The pages that people open, with ids that the ledger has; every list as often as every page. */
async function queriesOf(url: string): Promise<readonly Query[]> {
  const idsOf = async (list: string) => {
    const answer = await fetch(`${url}/api/${list}?limit=${PAGES}`);
    if (!answer.ok) throw new Error(`/api/${list} answers ${answer.status}`);
    const { items } = (await answer.json()) as { items: { id: string }[] };
    console.error(`${items.length} ${list}`);
    return items.map(({ id }) => encodeURIComponent(id));
  };
  const lists = ["documents", "stories", "claims", "sources", "changes", "statements"];
  const pages = await Promise.all(
    ["documents", "stories", "claims", "sources"].map(async (list) =>
      (await idsOf(list)).map((id) => ({ route: `${list}/:id`, path: `/api/${list}/${id}` })),
    ),
  );
  const words = ["Brücke", "Regierung", "Polizei", "Haus -Garten", '"am Montag"', "gestern"];
  const searches = words.map((q) => ({ route: "search", path: `/api/search?q=${encodeURIComponent(q)}` }));
  const groups: readonly (readonly Query[])[] = [
    ...lists.map((route) => [{ route, path: `/api/${route}?limit=20` }]),
    ...pages.filter((group) => group.length > 0),
    searches,
  ];
  return Array.from({ length: groups.length * PAGES }, (_, i) => {
    const group = groups[i % groups.length]!;
    return group[Math.floor(i / groups.length) % group.length]!;
  });
}

/** Asks at a constant rate; waits for the last answers. */
async function ask(url: string, queries: readonly Query[], seconds: number): Promise<readonly Answered[]> {
  const dispatcher = new Agent({ connections: 64 });
  const began = performance.now();
  const running: Promise<Answered>[] = [];
  for (let sent = 0; sent < seconds * PER_SECOND; sent++) {
    const due = began + (sent * 1000) / PER_SECOND;
    if (sent > 0 && sent % (10 * PER_SECOND) === 0) console.error(`${sent} asked`);
    const wait = due - performance.now();
    if (wait > 1) await new Promise((done) => setTimeout(done, wait));
    running.push(askOne(url, queries[sent % queries.length]!, due, dispatcher));
  }
  const answered = await Promise.all(running);
  await dispatcher.close();
  return answered;
}

/** From when it was due, not from when it was sent: a queue counts. */
async function askOne(url: string, { route, path }: Query, due: number, dispatcher: Agent): Promise<Answered> {
  const ok = await dispatcher
    .request({ origin: url, path, method: "GET" })
    .then(async ({ statusCode, body }) => {
      await body.arrayBuffer();
      return statusCode === 200;
    })
    .catch(() => false);
  return { route, took: performance.now() - due, ok };
}

function summary(answered: readonly Answered[]) {
  const times = answered.map(({ took }) => took).sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.floor(share * times.length)] ?? 0) * 10) / 10;
  return { asked: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

async function memoryOf(server: ChildProcess): Promise<number> {
  server.send("memory");
  const [bytes] = (await once(server, "message")) as [number];
  return Math.round(bytes / 1e6);
}
