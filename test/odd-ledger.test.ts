import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimsOf, documents, judge, type Ledger, openLedger } from "../src/ledger/index.ts";
import { folder, laut } from "./cli.ts";

const files = folder();
afterAll(() => files.remove());

/** An escape sequence, one of eight bits, marks that turn the writing, a bell, a NUL, a line end of Unicode. */
const ODD = "\u001b]0;x\u0007\u009b31m\u202e\u2066\u0000\u2028";
const SAID = (day: string) =>
  `Die Schleuse${ODD} in Holmwede werde am ${day} gesperrt, sagte die Hafenmeisterin Wiebke${ODD} Lorenzen.`;
const article = (name: string, day: string, published: string) => ({
  ...{ name: `${ODD}${name}`, title: `Schleuse ${ODD}gesperrt`, publisher: `${name}${ODD}`, published },
  ...{ url: `https://example.org/${name}`, text: `${SAID(day)} Das meldete die dpa${ODD}.` },
});
const LINES = [
  article("Hafenblatt", "20. Juni", "2026-06-01"),
  article("Kreisbote", "20. Juni", "2026-06-02"),
  article("Fördebote", "27. Juni", "2026-06-03"),
]
  .map((one) => `${JSON.stringify(one)}\n`)
  .join("");

const path = join(files.path, "odd.laut");
const place = ["--ledger", path];
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Nothing that moves a terminal, or turns the writing of a page; a line end is none of it. */
const holdsNone = (text: string) => expect(text.match(RAW)?.[0].codePointAt(0)?.toString(16) ?? null).toBe(null);

let claim = "";
let document = "";
beforeAll(async () => {
  const added = await laut(["add", "--from", "jsonl", files.file("odd.jsonl", LINES), ...place]);
  expect(added.code).toBe(0);
  holdsNone(added.out + added.err);
  const ledger: Ledger = await openLedger(path);
  const [first] = (await documents(ledger)).items;
  document = first!.document;
  claim = (await claimsOf(ledger, [first!.version], { least: 1 }))[0]!.id;
  const note = { subjectKind: "claim", subject: claim, kind: "note", value: null };
  await judge(ledger, { ...note, reason: `geprüft${ODD}`, author: `Wenke${ODD}` });
  await ledger.close();
});

describe("what articles say reaches no terminal and no page", () => {
  test.each([
    [["documents"]],
    [["search", "Schleuse"]],
    [["sources"]],
    [["stories"]],
    [["changes"]],
    [["origins", "DOCUMENT"]],
    [["story", "DOCUMENT"]],
    [["claim", "CLAIM"]],
    [["ledger", "verify"]],
    [["read", "odd.jsonl"]],
    [["read", "--why", "odd.jsonl"]],
  ])("%j", async (args) => {
    const named = args.map((one) =>
      one === "odd.jsonl" ? join(files.path, one) : one.replace("DOCUMENT", document).replace("CLAIM", claim),
    );
    const ran = await laut([...named, ...(named[0] === "read" ? [] : place)]);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).not.toBe("");
    holdsNone(ran.out);
  });

  test("a claim's page", async () => {
    for (const lang of ["de", "en"]) {
      const ran = await laut(["claim", claim, "--html", "-", "--lang", lang, ...place]);
      expect(ran.out).toContain("Lorenzen");
      holdsNone(ran.out + ran.err);
    }
  });
});

test("the name of a file reaches no terminal, whatever is done with it", async () => {
  const odd = (name: string) => join(files.path, `\u001b[31m\u202e${name}`);
  const text = files.file("plain.txt", "Der Deich hält, sagte die Sprecherin.");
  const at = ["--ledger", odd("ledger.laut")];
  for (const args of [
    ["add", text, ...at],
    ["ledger", "backup", odd("backup.laut"), ...at],
    ["ledger", "restore", odd("backup.laut"), "--ledger", odd("restored.laut")],
    ["ledger", "rebuild", odd("rebuilt.laut"), ...at],
    ["ledger", "verify", ...at],
    ["claim", claim, "--html", odd("claim.html"), ...place],
    ["read", odd("none.txt")],
    ["add", odd("none.txt"), ...at],
    ["add", text, "--failed", odd("failed.jsonl"), ...at],
    ["export", "--to", "turtle", "--out", odd("none/out.ttl"), text],
    ["ledger", "backup", odd("none/backup.laut"), ...at],
  ]) {
    const { out, err } = await laut(args);
    expect((out + err).length, args.join(" ")).toBeGreaterThan(0);
    holdsNone(out + err);
  }
});

test("what is offered for download is named by ids alone", async () => {
  expect([claim, document].every((id) => /^[a-z0-9.-]+$/u.test(id))).toBe(true);
});
