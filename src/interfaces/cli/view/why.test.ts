import { expect, test } from "vitest";
import { folder, laut } from "../../../../test/cli.ts";

const { file, remove } = folder();
const article = file("a.txt", "Die Kaimauer könnte brechen, hieß es am Montag aus Regierungskreisen.");

const why = async (columns: number, lang: string): Promise<readonly string[]> => {
  const args = ["read", "--why", "--no-text", "--published", "2026-11-25", article];
  const { out } = await laut(args, { columns, env: { LANG: lang, NO_COLOR: "1" } });
  const lines = out.split("\n");
  const from = lines.findIndex((line) => /^(?:Why|Warum)$/u.test(line));
  return lines.slice(from, lines.indexOf("", from));
};

test("every field has the rule that filled it, in a sentence, with its words", async () => {
  const lines = await why(100, "C");
  expect(lines.slice(0, 4)).toEqual([
    "Why",
    "[1] words       „hieß es“ A verb of saying that comes first in its clause is the frame of what",
    "                stands before it. (de/cue-verb-postposed)",
    "    who         „Regierungskreisen“ The frame, or the sentence that tells of it, names who speaks.",
  ]);
  expect(lines.join("\n")).toContain("how sure    „könnte“ These words show how sure whoever says so first is.");
  expect(lines.join("\n")).toContain("(field/chain-unnamed)");
  expect(lines.join("\n")).toContain("(de/weekday)");
});

test("in German where the terminal speaks it; without columns where it is narrow", async () => {
  expect((await why(100, "de_DE.UTF-8")).slice(0, 2)).toEqual([
    "Warum",
    "[1] Worte       „hieß es“ Ein Verb des Sagens, das seinen Satz beginnt, rahmt, was davor steht.",
  ]);
  const narrow = await why(40, "C");
  expect(narrow[1]).toBe("[1] words: „hieß es“ A verb of saying");
  expect(narrow.every((line) => line.length <= 40)).toBe(true);
});

test("it is for the view alone", async () => {
  const { code, err } = await laut(["read", "--why", "--format", "json", article]);
  expect(code).toBe(2);
  expect(err).toContain("--why is for people");
  remove();
});
