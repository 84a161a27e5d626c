import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { laut } from "../../../../test/cli.ts";

const folder = mkdtempSync(join(tmpdir(), "laut-analyse-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** A row from "id form misc" with nothing else given. */
const row = (short: string): string => {
  const [id, form, misc = "_"] = short.split(" ");
  return [id, form, ...Array(7).fill("_"), misc].join("\t");
};
const conllu = (...lines: string[]): string => `${lines.map((l) => (/^[0-9]/u.test(l) ? row(l) : l)).join("\n")}\n\n`;

test("text becomes CoNLL-U with the places of its words", async () => {
  const { out, code } = await laut(["analyse", "--from", "text", "-"], {
    stdin: "Der Sender schweigt.\n\nNiemand weiß es.",
  });
  expect(code).toBe(0);
  const lines = out.split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "# newdoc id = -",
    "# newpar",
    "# sent_id = --1",
    "# text = Der Sender schweigt.",
  ]);
  expect(lines[6]!.split("\t")).toEqual([
    "3",
    "schweigt",
    "schweigen",
    "VERB",
    "VVFIN",
    "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
    "0",
    "root",
    "_",
    "SpaceAfter=No|TokenRange=11:19",
  ]);
});

test("CoNLL-U keeps ids, comments, ranges, empty nodes and MISC", async () => {
  const input =
    conllu("# sent_id = x-7", "# note", "1-2 Im", "1 In", "2 dem", "3 Werk A=b", "4 brennt", "4.1 brennt", "5 es") +
    conllu("1 Ja");
  const { out } = await laut(["analyse", file("a.conllu", input)]);
  const shape = (text: string) => text.split("\n").map((l) => [l.split("\t")[0], l.split("\t")[1], l.split("\t")[9]]);
  expect(shape(out)).toEqual(shape(input));
  expect(out.split("\n")[6]!.split("\t")[3]).toBe("VERB");
});

test("ids of sentences are unique, also where two articles have one name", async () => {
  const line = `${JSON.stringify({ name: "a b", text: "Sie schwieg. Er ging." })}\n`;
  const { out } = await laut(["analyse", file("a.jsonl", line + line)]);
  const ids = [...out.matchAll(/^# sent_id = (.+)$/gmu)].map(([, id]) => id);
  expect(ids).toEqual(["a_b-1", "a_b-2", "a_b~2-1", "a_b~2-2"]);
});

test("words are whole characters in Unicode NFC, and stand where the text has them", async () => {
  const { out } = await laut(["analyse", file("nfc.txt", "Ju\u0308rgen \ufffd ging.")]);
  const rows = out.split("\n").filter((line) => /^\d+\t/u.test(line));
  expect(rows.map((line) => line.split("\t").filter((_, i) => i === 1 || i === 9))).toEqual([
    ["Jürgen", "TokenRange=0:7"],
    ["□", "TokenRange=8:9"],
    ["ging", "SpaceAfter=No|TokenRange=10:14"],
    [".", "TokenRange=14:15"],
  ]);
  expect(out).toContain("# text = Jürgen □ ging.\n");
});

test("JSON is an object a sentence", async () => {
  const { out } = await laut(["analyse", "--to", "json", file("a.txt", "Sie schwieg.")]);
  const { id, text, words } = JSON.parse(out);
  expect([id, text]).toEqual([expect.stringMatching(/a\.txt-1$/u), "Sie schwieg."]);
  expect(words[1]).toMatchObject({ id: 2, form: "schwieg", upos: "VERB", head: 0, deprel: "root", start: 4, end: 11 });
});

test.each([
  ["short.conllu", "1\tJa\n\n", "line 1: 2 columns where CoNLL-U has 10, separated by tabs"],
  [
    "head.conllu",
    conllu("1 Ja").replace("_\t_\t_\t_\n", "7\t_\t_\t_\n"),
    "line 1: the head is 7, but the sentence has 1 words",
  ],
  ["latin.conllu", new Uint8Array([0x31, 0x09, 0xe4, 0x0a]), "line 1: the line is not UTF-8"],
])("%s breaks the format: one line, exit code 2", async (name, content, reason) => {
  const path = file(name, content);
  expect(await laut(["analyse", path])).toEqual({ code: 2, out: "", err: `laut: ${path}: ${reason}.\n` });
});

test.each([
  ["one word", "Ja"],
  ["capitals", "DIE REGIERUNG SCHWEIGT ZUM STREIT."],
  ["other scripts", "Он молчит. 彼は黙る。 هو صامت"],
  ["addresses", "https://beispiel.example/a?b=c&d=%20 und post@beispiel.example"],
  ["emoji", "🚒🚒 Feuer! 👩‍🚒 kommt 🇩🇪"],
  ["soft hyphens", "Die Feuer\u00adwehr kommt mit der Dreh\u00adleiter."],
  ["rests of HTML", "<p>Der&nbsp;Kran <b>rostet</b>.</p><br/>"],
  ["half a surrogate pair", "Der \ud800 Kran"],
])("any words are analysed: %s", async (_, stdin) => {
  const { code, out } = await laut(["analyse", "--from", "text", "-"], { stdin });
  expect(code).toBe(0);
  const rows = out.split("\n").filter((line) => /^\d+\t/u.test(line));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((line) => line.split("\t")[6] === "0")).toHaveLength(out.match(/# sent_id/gu)!.length);
});

test("sentences before the break come out", async () => {
  const { code, out } = await laut(["analyse", "--from", "conllu", "-"], { stdin: `${conllu("1 Ja")}kaputt\n` });
  expect([code, out.split("\t")[1]]).toEqual([2, "Ja"]);
});

test("a missing file is named; the others come out", async () => {
  const { code, err } = await laut(["analyse", join(folder, "no.txt"), file("b.txt", "Ja.")]);
  expect([code, err.includes("no such file")]).toEqual([1, true]);
});
