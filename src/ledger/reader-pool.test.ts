import { expect, test } from "vitest";
import { readerPool } from "./reader-pool.ts";

const FAILING = new URL("../../test/failing-thread.ts", import.meta.url);

/** What becomes of each text. */
async function outcomes(texts: readonly string[], threads: number): Promise<readonly string[]> {
  const pool = readerPool(threads, FAILING);
  const settled = await Promise.allSettled(texts.map((text) => pool.read({ text })));
  await pool.close();
  return settled.map((one) => (one.status === "fulfilled" ? one.value.address : (one.reason as Error).message));
}

const GOOD = Array.from({ length: 60 }, (_, i) => `good ${i}`);
const around = (bad: string) => [...GOOD.slice(0, 20), bad, ...GOOD.slice(20, 50), bad, ...GOOD.slice(50)];
const but = (reason: string) => around(reason);

test.each([1, 2])("%s threads: what cannot be read is rejected, what stands around it comes back", async (threads) => {
  expect(await outcomes(around("throw"), threads)).toEqual(but("cannot be read"));
});

test.each([1, 2])("%s threads: an article that ends its thread takes no other with it", async (threads) => {
  expect(await outcomes(around("exit"), threads)).toEqual(but("its thread ended with code 3"));
});
