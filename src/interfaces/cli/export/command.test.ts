import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { folder, laut } from "../../../../test/cli.ts";
import { formats } from "../../export/formats.ts";

const { file, path, remove } = folder();
afterAll(remove);
const TEXT = "Die Brücke sei sicher, sagte die Bürgermeisterin Ute Moor am Montag.";
const article = file("brücke.txt", TEXT);
const run = (...args: string[]) => laut(["export", ...args]);

test("an article in each format, with its verb found for TimeML", async () => {
  for (const { name, binary } of formats) {
    const { code, out, err } = await run("--to", name, "--published", "2026-11-23", article);
    expect([name, code, err]).toEqual([name, 0, ""]);
    // On the map there is nothing: no place is named.
    expect(out).toContain(binary ? "PAR1" : name === "geojson" ? '"features":[' : "Moor");
    if (name === "timeml") expect(out).toMatch(/>sagte<\/EVENT>[\s\S]*<SLINK/u);
  }
});

test("readings that are made already; a line that is none is named, the others come out", async () => {
  const { out: line } = await laut(["read", "--format", "jsonl", article]);
  const { code, out, err } = await laut(["export", "--to", "csv", "--from", "reading", "-"], {
    stdin: `${line}\nnonsense\n{"schema":"laut/reading/2"}\n${line}`,
  });
  expect([code, out.trim().split("\r\n").length]).toEqual([1, 3]);
  expect(err.split("\n").map((l) => l.slice(0, 12))).toEqual(["-:3: is not ", "-:4: is not ", ""]);
});

test("positions that cannot be counted without the text are refused in a line", async () => {
  const { out: line } = await laut(["read", "--format", "jsonl", "--no-text", article]);
  const { code, err } = await laut(["export", "--to", "web-annotation", "--from", "reading", "-"], { stdin: line });
  expect([code, err]).toEqual([
    2,
    "-:1: has no text, and web-annotation needs it for positions. Read the articles without --no-text.\n",
  ]);
  expect((await laut(["export", "--to", "csv", "--from", "reading", "-"], { stdin: line })).code).toBe(0);
});

test("a file gets its name when it is whole; a folder gets a file an article", async () => {
  const out = join(path, "out.csv");
  expect(await run("--to", "csv", "--out", out, article)).toEqual({ code: 0, out: "", err: "" });
  expect(readFileSync(out, "utf8")).toContain("Die Brücke sei sicher");
  const other = file("brücke.md", TEXT);
  expect((await run("--to", "uima-cas", "--out", `${path}/cas/`, article, other)).code).toBe(0);
  expect(readdirSync(join(path, "cas")).sort()).toEqual(["brücke.json", "brücke~2.json"]);
  const none = join(path, "none.csv");
  expect((await run("--to", "csv", "--out", none, join(path, "missing.txt"))).code).toBe(2);
  expect([existsSync(none), existsSync(`${none}.part`)]).toEqual([false, false]);
});

test.each([
  [["--to", "timeml", "--no-text", article], "laut: timeml is the text with marks in it"],
  [["--to", "timeml", article, article], "laut: timeml holds one article a file"],
  [
    ["--to", "csv", "--out", join(path, "no/such/a.csv"), article],
    `laut: ${path}/no/such/a.csv cannot be written (ENOENT)`,
  ],
  [[article], "laut: --to names the format: csv, parquet"],
])("%j is a mistake, told in one line", async (args, begin) => {
  const { code, err } = await run(...args);
  expect([code, err.slice(0, begin.length), err.trim().split("\n").length]).toEqual([2, begin, 1]);
});

test("Parquet does not flood a terminal", async () => {
  const { code, err } = await laut(["export", "--to", "parquet", article], { columns: 80 });
  expect([code, err]).toEqual([2, "laut: parquet is not for a terminal. Name a file: --out statements.parquet.\n"]);
});
