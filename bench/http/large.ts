import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Agent, request } from "undici";
import { table } from "../shared.ts";

/** Texts that are read at the same time, and their size in characters. */
const TEXTS = 4;
const SIZE = 1_000_000;
/** Milliseconds between two questions whether the server lives, and the bar for 99 of 100 answers. */
const BEAT = 10;
const BAR = 50;
/** Seconds after the last answer until the memory is looked at again. */
const REST = 15;

/**
 * `npm run bench -- http-large [--against FOLDER]`: four texts of a megabyte are sent to `/api/read` at once; meanwhile
 * `/health` is asked every 10 ms. Its latencies from when each was due, the longest piece of processor time for which the
 * answering thread was away (other programs do not change it), and the server's memory, here and in another checkout.
 */
export async function benchLarge(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { against: { type: "string" } } });
  const here = join(import.meta.dirname, "../..");
  const rows: string[][] = [];
  for (const folder of values.against === undefined ? [here] : [values.against, here]) rows.push(await measure(folder));
  console.log(
    table([
      ["checkout", "texts s", "health p50 ms", "p99 ms", "longest piece ms", "MB before", "most", "after"],
      ...rows,
    ]),
  );
  console.log(`p99 at most ${BAR} ms is wanted.`);
}

async function measure(checkout: string): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), "laut-bench-large-"));
  const server = fork(join(import.meta.dirname, "large-server.ts"), [checkout, join(place, "empty.laut")]);
  try {
    const [url] = (await once(server, "message")) as [string];
    await readOne(url, 20_000);
    await longestOf(server);
    const before = memoryOf(server);
    const began = performance.now();
    const pulse = new AbortController();
    const beats = heartbeat(url, server, pulse.signal);
    await Promise.all(Array.from({ length: TEXTS }, () => readOne(url, SIZE)));
    const seconds = (performance.now() - began) / 1000;
    pulse.abort();
    const { took, most } = await beats;
    const longest = await longestOf(server);
    await new Promise((done) => setTimeout(done, REST * 1000));
    const sorted = took.sort((a, b) => a - b);
    const at = (share: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
    return [
      checkout,
      seconds.toFixed(1),
      at(0.5),
      at(0.99),
      longest.toFixed(1),
      ...[before, most, memoryOf(server)].map(String),
    ];
  } finally {
    server.kill("SIGKILL");
    rmSync(place, { recursive: true, force: true });
  }
}

const SENTENCES = readFileSync(join(import.meta.dirname, "../../examples/gipfel.txt"), "utf8");

async function readOne(url: string, size: number): Promise<void> {
  const text = SENTENCES.repeat(Math.ceil(size / SENTENCES.length)).slice(0, size);
  const body = JSON.stringify({ text });
  const headers = { "content-type": "application/json" };
  try {
    const answer = await request(`${url}/api/read`, { method: "POST", body, headers, headersTimeout: 0 });
    await answer.body.arrayBuffer();
    if (answer.statusCode !== 200) console.error(`a text of ${size}: ${answer.statusCode}`);
  } catch (error) {
    console.error(`a text of ${size}: ${(error as Error).message}`);
  }
}

/** Asks whether the server lives, at a constant rate, whether answers come or not. */
async function heartbeat(url: string, server: ChildProcess, signal: AbortSignal) {
  const dispatcher = new Agent({ connections: 64 });
  const took: number[] = [];
  const running: Promise<void>[] = [];
  const began = performance.now();
  let most = 0;
  for (let sent = 0; !signal.aborted; sent++) {
    const due = began + sent * BEAT;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((done) => setTimeout(done, wait));
    const asked = request(`${url}/health`, { dispatcher, headersTimeout: 0, bodyTimeout: 0 });
    running.push(
      asked
        .then(({ body }) => body.arrayBuffer())
        .catch(() => undefined)
        .then(() => void took.push(performance.now() - due)),
    );
    most = Math.max(most, memoryOf(server));
  }
  await Promise.all(running);
  await dispatcher.close();
  return { took, most };
}

async function longestOf(server: ChildProcess): Promise<number> {
  server.send("longest");
  return ((await once(server, "message")) as [number])[0];
}

/** Resident megabytes. */
const memoryOf = ({ pid }: ChildProcess): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
