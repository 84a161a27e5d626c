import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { folder, laut } from "../../../../test/cli.ts";

const files = folder();
afterAll(files.remove);

const sentence = (i: number) => `Die Brücke ${i} sei sicher, sagte die Sprecherin Telse Johannsen am Montag.`;
const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify({ name: `a${i}`, text: sentence(i) })}\n`).join("");
const parsed = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("a folder goes in; what cannot be read is listed; again, nothing is new", async () => {
  const archive = join(files.path, "archiv");
  mkdirSync(archive);
  files.file("archiv/a.jsonl.gz", gzipSync(`${lines(2)}{\n`));
  files.file("archiv/b.html", `<p>${sentence(2)}`);
  files.file("archiv/c.pdf", "%PDF-1.4");
  files.file("archiv/d.css", "p {}");
  files.file("archiv/e.mbox", `From a\nContent-Type: text/plain; charset=utf-8\n\n${sentence(3)}\n`);
  const failed = join(files.path, "failed.jsonl");
  const add = () => laut(["add", "--ledger", join(files.path, "x.laut"), "--failed", failed, archive]);
  const first = await add();
  expect([first.code, first.out.split(" Ledger")[0]]).toEqual([
    1,
    "4 new, 0 in a new version, 0 known already, 2 could not be read.",
  ]);
  const list = parsed(readFileSync(failed, "utf8")).map(({ file, ...rest }) => ({
    ...rest,
    file: String(file).slice(archive.length),
  }));
  expect(list).toEqual([
    { file: "/a.jsonl.gz", record: 3, reason: expect.stringMatching(/^is not JSON/u) },
    { file: "/c.pdf", record: 0, reason: expect.stringMatching(/^is of no kind/u) },
  ]);
  expect(first.err.split("\n")[0]).toMatch(/a\.jsonl\.gz:3: is not JSON/u);
  expect((await add()).out).toMatch(/^0 new, 0 in a new version, 4 known already, 2 could not/u);
  expect(parsed(readFileSync(failed, "utf8"))).toHaveLength(2);
});

test("a list that cannot be written is a mistake", async () => {
  const none = join(files.path, "none", "failed.jsonl");
  expect(await laut(["add", "--ledger", join(files.path, "y.laut"), "--failed", none, "a.txt"])).toMatchObject({
    ...{ code: 2, err: expect.stringMatching(/cannot be written \(ENOENT\)\. Name another file with --failed/u) },
  });
});

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));

test("killed in the middle and run again: what was acknowledged is there, once", async () => {
  const archive = files.file("viele.jsonl.gz", gzipSync(lines(200)));
  const args = ["add", "--format", "jsonl", "--threads", "0", "--ledger", join(files.path, "z.laut"), archive];
  const running = spawn(process.execPath, [MAIN, ...args]);
  let out = "";
  running.stdout.on("data", (chunk) => {
    out += chunk;
    running.kill("SIGKILL");
  });
  const signal = await new Promise((done) => running.on("close", (_, by) => done(by)));
  const acknowledged = out.slice(0, out.lastIndexOf("\n")).split("\n").length;
  expect([signal, acknowledged > 0 && acknowledged < 200]).toEqual(["SIGKILL", true]);
  const outcomes = parsed((await laut(args)).out).map(({ outcome }) => outcome);
  expect(outcomes).toHaveLength(200);
  expect(new Set(outcomes.slice(0, acknowledged))).toEqual(new Set(["known"]));
  expect(outcomes.at(-1)).toBe("new document");
  const documents = await laut(["ledger", "verify", "--ledger", join(files.path, "z.laut")]);
  expect(documents.out).toMatch(/^200 versions looked at: nothing wrong/u);
}, 30_000);

test("an article without a date of publication is said to have none; today is not taken for it", async () => {
  const ledger = join(files.path, "ohne.laut");
  const undated = files.file("ohne.jsonl", lines(2));
  const { err } = await laut(["add", "--ledger", ledger, undated]);
  expect(err).toContain("2 articles have no date of publication: no time in them is counted from a day.");
  const dated = await laut(["add", "--ledger", ledger, "--published", "2026-11-23", undated]);
  expect(dated.err).not.toContain("no date of publication");
});
