import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { germanFinder, ruleFiles } from "./german-literals.ts";
import { root, type Source } from "./sources.ts";

/** The reason why a word may stand in a rule file, by the word. */
const allowed = new Map(
  readFileSync(join(root, "test/german-literals.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [reason, words] = line.split(": ") as [string, string];
      return words.split(" ").map((word): [string, string] => [word, reason]);
    }),
);

/** A rule file with one line. */
const rule = (content: string): Source => ({
  path: "statements/x.ts",
  content,
  files: [],
  named: [],
  loaded: [],
  packages: [],
});

const literalsIn = await germanFinder();
const found = (content: string) =>
  literalsIn(rule(content)).map(({ words, isOneWord }) => [words.join(" "), isOneWord]);

test.each([
  ['if (a === "wonach") b();', [["wonach", true]]],
  [
    'if (a === "wonach" || a === "dass") b();',
    [
      ["wonach", false],
      ["dass", false],
    ],
  ],
  [
    'if (a === "wonach" && b === "dass") b();',
    [
      ["wonach", true],
      ["dass", true],
    ],
  ],
  [
    'const A = new Set(["und", "oder"]);',
    [
      ["und", false],
      ["oder", false],
    ],
  ],
  ['const A = "und oder".split(" ");', [["und oder", false]]],
  ["const A = /^(?:der|dem)$/u;", [["der dem", false]]],
  [
    "const A = { gestern: 1, heute: 0 };",
    [
      ["gestern", false],
      ["heute", false],
    ],
  ],
  ['if (a === "Bürgermeister") b();', [["bürgermeister", false]]],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a program
  ["const a = `die Brücke ${b}`;", [["brücke", false]]],
  ['throw new RangeError("The text is not laut.");', []],
  ['const a = { kind: "statement", rule: "de/laut-und-nach" };', []],
  ['const a = { example: "Der Minister sagte, die Brücke sei dicht." };', []],
  ['import { und } from "./und-oder.ts";', []],
] as const)("%s", (content, words) => {
  expect(found(content)).toEqual(words);
});

test("no list of German words and no word but the allowed ones stands in a rule file: src/languages/de/rows has them", () => {
  const literals = ruleFiles().flatMap(literalsIn);
  const wrong = literals.filter(({ words, isOneWord }) => !isOneWord || !allowed.has(words[0]!));
  expect(wrong.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
  // What holds for any language has none at all.
  expect(literals.filter(({ place }) => !place.startsWith("languages/")).map(({ place }) => place)).toEqual([]);
  const used = new Set(literals.flatMap(({ words }) => words));
  expect([...allowed.keys()].filter((word) => !used.has(word))).toEqual([]);
});
