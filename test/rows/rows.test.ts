import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { read } from "../../src/index.ts";
import { tables } from "./tables.ts";

/** "table: row — why" of each row whose example is not yet read as it says. */
const notRead = new Map(
  readFileSync(join(import.meta.dirname, "not-read.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" — ") as [string, string]),
);

/** A day for the examples that name one. */
const PUBLISHED = "2026-05-12";

describe.each(Object.entries(tables))("%s", (table, rows) => {
  test("every example is read as its row says, but for the known ones", async () => {
    const wrong: string[] = [];
    for (const { id, example, isRead } of rows) {
      const language = table.startsWith("English") ? "en" : "de";
      const reading = await read({ name: id, text: example, published: PUBLISHED, language });
      if (!isRead(reading)) wrong.push(`${table}: ${id}`);
    }
    const known = [...notRead.keys()].filter((line) => line.startsWith(`${table}: `));
    expect({
      lost: wrong.filter((line) => !notRead.has(line)),
      readNow: known.filter((line) => !wrong.includes(line)),
    }).toEqual({ lost: [], readNow: [] });
  });

  test("no row twice", () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

test("every known one has its reason", () => {
  expect([...notRead].filter(([, reason]) => !reason)).toEqual([]);
});
