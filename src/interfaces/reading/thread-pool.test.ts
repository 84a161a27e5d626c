import { afterEach, expect, test } from "vitest";
import { type PoolLimits, ThreadPool } from "./thread-pool.ts";

const LIMITS: PoolLimits = { threads: 1, waiting: 2, held: 1_000_000, large: 100_000, idle: 60_000, memory: 2_048 };
const pools: ThreadPool[] = [];
const poolWith = (limits: Partial<PoolLimits> = {}): ThreadPool => {
  const pool = new ThreadPool({ ...LIMITS, ...limits });
  pools.push(pool);
  return pool;
};
afterEach(async () => void (await Promise.all(pools.splice(0).map((pool) => pool.close()))));

const SENTENCE = "Der Deich hält, sagte Ute Moor. ";
const text = (characters: number): string => SENTENCE.repeat(Math.ceil(characters / SENTENCE.length));
const readIn = (pool: ThreadPool, characters: number, signal: AbortSignal | null = null): Promise<unknown> =>
  pool.run({ kind: "reading", given: { text: text(characters) } }, characters, signal);
const statementsOf = (bytes: unknown): number =>
  JSON.parse(new TextDecoder().decode(bytes as Uint8Array)).statements.length;

test("reads one text after the other in as many threads as there may be", async () => {
  const pool = poolWith();
  const made = await Promise.all([readIn(pool, 1), readIn(pool, 5_000), readIn(pool, 1)]);
  expect(made.map(statementsOf)).toEqual([1, Math.ceil(5_000 / SENTENCE.length), 1]);
  expect(pool.size).toBe(1);
});

test("refuses what would wait behind too much", async () => {
  const pool = poolWith({ held: 500 });
  const first = readIn(pool, 100);
  const second = readIn(pool, 400);
  await expect(readIn(pool, 200)).rejects.toMatchObject({ name: "Busy" });
  const third = readIn(pool, 100);
  await expect(readIn(pool, 0)).rejects.toMatchObject({ name: "Busy" });
  expect((await Promise.all([first, second, third])).length).toBe(3);
});

test("a signal ends a job that is being read, and one that waits", async () => {
  const pool = poolWith();
  const impatient = AbortSignal.timeout(300);
  const began = performance.now();
  const underway = readIn(pool, 9_000_000, impatient);
  const waiting = readIn(pool, 10, AbortSignal.abort(new Error("nobody waits")));
  await expect(waiting).rejects.toThrow("nobody waits");
  await expect(underway).rejects.toMatchObject({ name: "TimeoutError" });
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(statementsOf(await readIn(pool, 1))).toBe(1);
});

test("a thread that has read much is ended, and one without work too", async () => {
  const pool = poolWith({ large: 1_000, idle: 50 });
  await readIn(pool, 2_000);
  expect(pool.size).toBe(0);
  await readIn(pool, 10);
  expect(pool.size).toBe(1);
  await expect.poll(() => pool.size).toBe(0);
});

test("a text for which there is no memory is refused, and the next one is read", async () => {
  const pool = poolWith({ memory: 96 });
  await expect(readIn(pool, 4_000_000)).rejects.toThrow("Send it in parts.");
  expect(statementsOf(await readIn(pool, 1))).toBe(1);
});
