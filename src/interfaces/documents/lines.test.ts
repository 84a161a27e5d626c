import { expect, test } from "vitest";
import { collect, linesOf } from "./lines.ts";

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function lines(limit: number, ...parts: string[]): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const { number, bytes } of linesOf(chunks(...parts), limit)) {
    expect(number).toBe(found.length + 1);
    found.push(bytes && Buffer.from(bytes).toString());
  }
  return found;
}

test("lines, wherever the chunks end", async () => {
  expect(await lines(9, "ab\ncd")).toEqual(["ab", "cd"]);
  expect(await lines(9, "a", "b", "\n", "c", "d\n")).toEqual(["ab", "cd"]);
  expect(await lines(9, "\n\na\n")).toEqual(["", "", "a"]);
  expect(await lines(9)).toEqual([]);
});

test("a line over the limit is skipped, the next one is not", async () => {
  expect(await lines(3, "abc\nabcd\nab", "cdef", "g\nx")).toEqual(["abc", null, null, "x"]);
});

test("collects up to the limit", async () => {
  expect(Buffer.from((await collect(chunks("ab", "c"), 3))!).toString()).toBe("abc");
  expect(await collect(chunks("ab", "cd"), 3)).toBeNull();
  expect(await collect(chunks(), 3)).toHaveLength(0);
});
