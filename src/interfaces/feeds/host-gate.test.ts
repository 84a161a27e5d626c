import { expect, test } from "vitest";
import type { Clock } from "./clock.ts";
import { hostGate, retryTime } from "./host-gate.ts";

/** Sleeps take no time, and are noted. */
function fakeClock(): Clock & { slept: number[] } {
  const slept: number[] = [];
  return { slept, now: () => 0, sleep: async (time) => void slept.push(time) };
}

test("one at a time, each host by itself, with its own delay", async () => {
  const clock = fakeClock();
  const gate = hostGate(clock, 1_000);
  await Promise.all([gate.turn("a", null), gate.turn("a", null), gate.turn("b", 5_000), gate.turn("b", 1e9)]);
  expect(clock.slept).toEqual([1_000, 5_000]);
});

test("a host that asks for it is left alone", async () => {
  const clock = fakeClock();
  const gate = hostGate(clock, 0);
  gate.leaveAlone("a", 3_600_000);
  await expect(gate.turn("a", null)).rejects.toThrow("a is not to be asked before 1970-01-01T01:00:00.000Z.");
  await gate.turn("b", null);
  gate.leaveAlone("c", 30_000);
  await gate.turn("c", null);
  expect(clock.slept).toEqual([30_000]);
});

test.each([
  ["120", 121_000],
  ["Thu, 01 Jan 1970 00:01:00 GMT", 60_000],
  ["Thu, 01 Jan 1960 00:01:00 GMT", 1_000],
  ["999999999", 24 * 3_600_000 + 1_000],
  ["bald", null],
  [null, null],
])("Retry-After: %s", (header, time) => {
  expect(retryTime(header, 1_000)).toBe(time);
});
