import { execFileSync, spawn, spawnSync } from "node:child_process";
import { readFileSync, truncateSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Reading } from "../src/index.ts";
import { readingSchema } from "../src/reading-schema.ts";
import { folder, laut } from "./cli.ts";

const files = folder();
afterAll(files.remove);

const GERMAN = "„Wir haben Risse gefunden“, sagte Bauamtsleiterin Ute Moor am Montag. Die Brücke bleibe gesperrt.";
const article = files.file("a.txt", GERMAN);
const readings = (out: string): Reading[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const jsonl = (...documents: unknown[]) =>
  documents.map((d) => (typeof d === "string" ? d : JSON.stringify(d))).join("\n");
const ids = (reading: Reading | undefined) => reading?.doubts.map(({ id }) => id);

test("reads a file as JSON that fits the schema, byte for byte the same each time", async () => {
  const first = await laut(["read", "--format", "json", "--published", "2026-11-23", article]);
  expect([first.code, first.err]).toEqual([0, ""]);
  const reading = readingSchema.parse(JSON.parse(first.out));
  expect(reading.document).toMatchObject({ name: article, text: GERMAN, published: "2026-11-23", language: "de" });
  expect(await laut(["read", "--format", "json", "--published", "2026-11-23", article])).toEqual(first);
});

test("the day of an article without one is asked for, and today is not taken for it", async () => {
  const article = files.file("ohne-tag.txt", GERMAN);
  const { err } = await laut(["read", article]);
  expect(err).toBe(
    "One article has no date of publication: no time in it is counted from a day. Give one with --published 2026-11-23.\n",
  );
  expect((await laut(["read", "--published", "2026-11-23", article])).err).toBe("");
  expect((await laut(["read", "--quiet", article])).err).toBe("");
});

test("--no-text leaves the text out and nothing else", async () => {
  const [whole] = readings((await laut(["read", "--format", "jsonl", article])).out);
  const [without] = readings((await laut(["read", "--format", "jsonl", "--no-text", article])).out);
  const { text, ...document } = whole!.document;
  expect(text).toBe(GERMAN);
  expect(without).toEqual({ ...whole, document });
});

test("shows people the article and a table, as wide as the terminal", async () => {
  const { code, out } = await laut(["read", article], { columns: 60 });
  expect(code).toBe(0);
  expect(out).toContain("Risse gefunden");
  expect(out).toContain("\u001b[");
  for (const line of out.replaceAll(/\u001b\[\d+m/gu, "").split("\n")) expect(line.length).toBeLessThanOrEqual(60);
});

test("no colour in files, with --no-color, with NO_COLOR, on a dumb terminal; German where the locale is", async () => {
  const plain = [
    await laut(["read", article]),
    await laut(["read", "--no-color", article], { columns: 80 }),
    await laut(["read", article], { columns: 80, env: { NO_COLOR: "1" } }),
    await laut(["read", article], { columns: 80, env: { TERM: "dumb" } }),
  ];
  for (const { out } of plain) expect(out).not.toContain("\u001b");
  expect((await laut(["read", article], { env: { LANG: "de_DE.UTF-8" } })).out).toContain("ohne Datum");
});

test("reads lines of JSON in their order, with the input's values before the options'", async () => {
  const input = jsonl({ name: "x", text: GERMAN, published: "2026-01-02", extra: 1 }, "", { name: "y", text: "Ja." });
  const { code, out } = await laut(
    ["read", "--from", "jsonl", "--format", "jsonl", "--published", "2026-11-23", "--title", "T", "-"],
    { stdin: input },
  );
  expect(code).toBe(0);
  expect(readings(out).map(({ document: d }) => [d.name, d.published, d.title])).toEqual([
    ["x", "2026-01-02", "T"],
    ["y", "2026-11-23", "T"],
  ]);
});

test("tells by itself what comes in", async () => {
  const kinds: [string, string][] = [
    [jsonl({ text: "Ja.", name: "n" }), "Ja."],
    ["<!doctype html><html lang=de><p>Die Brücke ist zu.</p></html>", "Die Brücke ist zu."],
    ["{Klammer} am Anfang", "{Klammer} am Anfang"],
    ["", ""],
  ];
  for (const [stdin, text] of kinds) {
    const { out } = await laut(["read", "--format", "jsonl"], { stdin });
    expect(readings(out)[0]?.document.text).toBe(text);
  }
  const html = files.file("page.html", "<p>Die Br&uuml;cke<p>ist zu.");
  expect(readings((await laut(["read", "--format", "jsonl", html])).out)[0]?.document.text).toBe(
    "Die Brücke\n\nist zu.",
  );
});

test("a broken line is named, and the others come out", async () => {
  const lines = files.file(
    "b.jsonl",
    jsonl({ text: "Eins." }, "{broken", { text: "x".repeat(2000) }, { nothing: 1 }, { text: "Zwei." }),
  );
  const { code, out, err } = await laut(["read", "--format", "jsonl", "--max-size", "1kB", lines]);
  expect(code).toBe(1);
  expect(readings(out).map(({ document }) => document.text)).toEqual(["Eins.", "Zwei."]);
  expect(
    err
      .trim()
      .split("\n")
      .map((line) => line.replace(lines, "b").slice(0, 16)),
  ).toEqual(["b:2: is not JSON", "b:3: is larger t", 'b:4: has no "tex']);
});

test("what cannot be read is one line and exit code 2; in a batch the others come out with 1", async () => {
  const pdf = files.file("scan.txt", "%PDF-1.4 …");
  for (const [input, reason] of [
    [join(files.path, "no.txt"), "no such file"],
    [pdf, "is a PDF file"],
  ] as const) {
    const { code, out, err } = await laut(["read", input]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(`^[^\n]*: ${reason}[^\n]*\\.\n$`, "u"));
  }
  expect((await laut(["analyse", files.path])).err).toMatch(/: is a folder\. Name its files/u);
  expect((await laut(["export", "--to", "csv", files.file("crawl.warc.gz", "x")])).err).toMatch(
    /crawl\.warc\.gz: is an archive\. Make readings of it first: laut read --format jsonl/u,
  );
  const batch = await laut(["read", "--format", "jsonl", "no.txt", article, pdf]);
  expect(batch.code).toBe(1);
  expect(readings(batch.out)).toHaveLength(1);
  expect(batch.err.trim().split("\n")).toHaveLength(2);
});

test("a file over the limit is refused at once, whatever its size", async () => {
  const large = files.file("large.txt", "");
  truncateSync(large, 50_000_000);
  const { code, err } = await laut(["read", large]);
  expect([code, err]).toEqual([2, `${large}: is larger than 10,000,000 bytes. Raise the limit with --max-size.\n`]);
});

test.each([
  [["read", "--fromm", "text", "a"], /unknown option.*--from/u],
  [["read", "--format", "xml", "a"], /Allowed choices are view, json, jsonl/u],
  [["read", "--published", "2023-02-31", "a"], /not a date of the calendar/u],
  [["read", "--published", "23.11.2026", "a"], /YYYY-MM-DD/u],
  [["read", "--max-size", "big", "a"], /is not a size/u],
  [["read"], /nothing to read/u],
  [["read", "-", "-"], /only once/u],
  [["schema", "x"], /too many arguments/u],
  [["lies"], /is not a command/u],
  [["a.txt"], /laut read a\.txt/u],
])("%j is a mistake: one line, exit code 2", async (args, reason) => {
  const { code, out, err } = await laut(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(reason);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("help begins with examples, fits 80 columns and tells the exit codes", async () => {
  for (const args of [[], ["--help"], ["help"], ["read", "--help"], ["help", "read"], ["help", "schema"]]) {
    const { code, out, err } = await laut(args);
    expect([code, err]).toEqual([0, ""]);
    expect(out.indexOf("Examples:")).toBeLessThan(200);
    expect(out).toContain("Exit codes:");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  }
});

test("prints its version and its schema", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect((await laut(["--version"])).out).toBe(`${version}\n`);
  expect(JSON.parse((await laut(["schema"])).out).properties.schema.const).toBe("laut/reading/1");
});

test("progress goes to a terminal on standard error, and only when the readings go elsewhere", async () => {
  const many = files.file("many.jsonl", jsonl(...Array.from({ length: 300 }, () => ({ text: GERMAN.repeat(10) }))));
  const args = ["read", "--format", "jsonl", many];
  expect((await laut(args, { errIsTerminal: true })).err).toMatch(/\r.*\[#+\.*\] \d+ articles.*\r\u001b\[K$/su);
  for (const [more, world] of [
    [[], {}],
    [["--quiet"], { errIsTerminal: true }],
    [[], { errIsTerminal: true, columns: 80 }],
  ] as const)
    expect((await laut([...args, ...more], world)).err).toBe("");
});

test("reads a web page, and obeys its host", async () => {
  const page = `<html lang="de"><head><title>Brücke</title></head><body><article><p>${GERMAN}</p></article></body></html>`;
  const server = createServer((request, response) => {
    const robots = request.url === "/robots.txt";
    response.setHeader("content-type", robots ? "text/plain" : "text/html");
    response.end(robots ? "User-agent: *\nDisallow: /no" : page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const isAllowedAddress = (address: string) => address === "127.0.0.1";
    const { code, out } = await laut(["read", "--format", "jsonl", `${at}/a`], { isAllowedAddress });
    expect(code).toBe(0);
    expect(readings(out)[0]?.document).toMatchObject({
      name: `${at}/a`,
      url: `${at}/a`,
      title: "Brücke",
      text: GERMAN,
    });
    expect(await laut(["read", `${at}/no`], { isAllowedAddress })).toMatchObject({
      code: 2,
      err: expect.stringContaining("robots.txt"),
    });
    expect(await laut(["read", `${at}/a`])).toMatchObject({ code: 2, err: expect.stringContaining("private address") });
  } finally {
    server.close();
  }
});

// Bad input: no crash, no hang; a doubt or a line.

test.each<[what: string, text: string | Uint8Array, doubts: readonly string[]]>([
  ["an empty file", "", ["empty-text", "no-date"]],
  [
    "broken UTF-8",
    Buffer.from(GERMAN).subarray(0, Buffer.from(GERMAN).indexOf("ü") + 1),
    ["damaged-characters", "guessed-language", "no-date"],
  ],
  [
    "Windows-1252",
    Buffer.from("Die Stra\xdfe ist f\xfcr Lastwagen gesperrt, und das ist nicht neu.", "latin1"),
    ["guessed-encoding", "no-date"],
  ],
  ["a line of a megabyte", `${"Die Brücke ist nach wie vor zu. ".repeat(32_000)}`, ["no-date", "long-line"]],
  ["a million quotation marks", "„".repeat(1_000_000), ["unknown-language", "no-date", "long-line"]],
  ["a million pairs of straight marks", '"'.repeat(1_000_000), ["unknown-language", "no-date", "long-line"]],
  [
    "another language",
    "De minister zei gisteren dat de brug veilig was en dat het verkeer er niet langer over hoeft te wachten, maar niet voor het weekend.",
    ["other-language", "no-date"],
  ],
  ["no language", "Xyz qrs", ["unknown-language", "no-date"]],
  ["other scripts and emoji", "Міст закрито 🚧 다리가 폐쇄되었다", ["unknown-language", "no-date"]],
])("%s is read, with doubts", async (_what, text, doubts) => {
  const { code, out, err } = await laut(["read", "--format", "jsonl", files.file("odd.txt", text)]);
  expect([code, err]).toEqual([0, ""]);
  const [reading] = readings(out);
  readingSchema.parse(reading);
  expect(ids(reading)).toEqual(doubts);
});

test.each([
  [["--language", "en"], "de", "en"],
  [["--language", "en-GB"], undefined, "en"],
  [[], "de", "de"],
  [[], undefined, "en"],
])("%j with an input that names %s is read as %s", async (options, language, read) => {
  const stdin = jsonl({ text: "The ferry is safe, and it will run in the morning, the owner said.", language });
  const [reading] = readings((await laut(["read", "--format", "jsonl", ...options], { stdin })).out);
  expect(reading?.document.language).toBe(read);
});

test("a wrong date in the input is a doubt, not used and not fatal", async () => {
  const stdin = jsonl({ text: GERMAN, published: "2023-02-31", language: "de" });
  const [reading] = readings((await laut(["read", "--format", "jsonl"], { stdin })).out);
  expect(reading?.document.published).toBeNull();
  expect(ids(reading)).toEqual(["not-a-date"]);
});

test("binary is refused, from a file as from standard input", async () => {
  const noise = Uint8Array.from({ length: 10_000 }, (_, i) => (i * 7919) % 256);
  expect(await laut(["read", files.file("noise.txt", noise)])).toMatchObject({ code: 2, out: "" });
  expect(await laut(["read", "-"], { stdin: noise })).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringMatching(/^-: is binary/u),
  });
});

// The command as it is installed: built, in a process of its own.

const built = new URL("../lib/main.js", import.meta.url).pathname;
const child = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, [built, ...args], { input, encoding: "utf8" });

test("the built command reads standard input and sets its exit code", () => {
  const { status, stdout, stderr } = child(["read", "--format", "jsonl", "-"], GERMAN);
  expect([status, stderr]).toEqual([0, ""]);
  expect(readings(stdout)[0]?.document).toMatchObject({ name: "-", text: GERMAN });
  expect(child(["read", "no-such-file.txt"]).status).toBe(2);
  expect(execFileSync(process.execPath, [built, "--version"], { encoding: "utf8" })).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test("ends quietly when nobody reads on", async () => {
  const many = files.file("pipe.jsonl", jsonl(...Array.from({ length: 2000 }, () => ({ text: GERMAN.repeat(5) }))));
  const running = spawn(process.execPath, [built, "read", "--format", "jsonl", many]);
  let err = "";
  running.stderr.on("data", (chunk) => {
    err += chunk;
  });
  running.stdout.once("data", () => running.stdout.destroy());
  const code = await new Promise((done) => running.on("close", done));
  expect([code, err]).toEqual([0, ""]);
});
