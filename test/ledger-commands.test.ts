import { afterAll, expect, test } from "vitest";
import { folder, laut } from "./cli.ts";

const place = folder();
afterAll(() => place.remove());

const ledger = ["--ledger", `${place.path}/desk.laut`];
const article = place.file("bruecke.txt", "Die Brücke sei sicher, sagte die Sprecherin Telse Johannsen am Montag.");

test("what is added can be listed, found and verified", async () => {
  expect((await laut(["add", "--published", "2026-04-13", article, ...ledger])).out).toContain(
    "1 new, 0 in a new version",
  );
  expect((await laut(["add", "--published", "2026-04-13", article, ...ledger])).out).toContain("1 known already");
  expect((await laut(["documents", ...ledger])).out).toMatch(/^2026-04-13 .*bruecke\.txt {2}d\w{16}$/mu);
  expect((await laut(["search", "brücken", ...ledger])).out).toContain("Die Brücke sei sicher");
  const [source] = (await laut(["sources", "Johannsen", "--format", "jsonl", ...ledger])).out.trim().split("\n");
  expect(JSON.parse(source!)).toMatchObject({ name: "Telse Johannsen", statements: 1 });
  expect(await laut(["ledger", "verify", ...ledger])).toMatchObject({
    code: 0,
    out: "1 versions looked at: nothing wrong.\n",
  });
});

test("a broken line is named, the others go in", async () => {
  const lines = place.file(
    "lines.jsonl",
    '{"name":"a","text":"Es regnet."}\n{oops\n{"name":"b","text":"Es schneit."}\n',
  );
  const ran = await laut(["add", "--format", "jsonl", lines, "--ledger", `${place.path}/lines.laut`]);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain("lines.jsonl:2");
  expect(
    ran.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).outcome),
  ).toEqual(["new document", "new document"]);
});

test("a ledger that is not there is one clear line", async () => {
  const ran = await laut(["documents"], { env: { LAUT_LEDGER: `${place.path}/none/none.laut` } });
  expect([ran.code, ran.out]).toEqual([2, ""]);
  expect(ran.err).toMatch(/^laut: The ledger .* cannot be opened.*\n$/u);
});

test("backup and restore", async () => {
  const backup = `${place.path}/backup.laut`;
  expect((await laut(["ledger", "backup", backup, ...ledger])).code).toBe(0);
  expect((await laut(["ledger", "restore", backup, "--ledger", `${place.path}/again.laut`])).code).toBe(0);
  expect((await laut(["documents", "--ledger", `${place.path}/again.laut`])).out).toContain("bruecke.txt");
  const rows = (await laut(["ledger", "export", "--no-text", ...ledger])).out;
  expect(rows).not.toContain("sei sicher, sagte");
});
