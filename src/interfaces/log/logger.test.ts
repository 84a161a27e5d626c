import { expect, test } from "vitest";
import { logger } from "./logger.ts";

test("an event is one line of JSON with its level and time as words", () => {
  const lines: string[] = [];
  const log = logger((line) => void lines.push(line));
  log.info({ articles: 3 }, "worker ends");
  log.error({ name: "zwei\nZeilen" }, "cannot be read");
  expect(lines.every((line) => line.endsWith("\n") && !line.slice(0, -1).includes("\n"))).toBe(true);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
      pid: process.pid,
      articles: 3,
      msg: "worker ends",
    },
    expect.objectContaining({ level: "error", name: "zwei\nZeilen", msg: "cannot be read" }),
  ]);
});
