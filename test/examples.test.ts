import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const examples = join(import.meta.dirname, "../examples");

interface Line {
  readonly name: string;
  readonly published: string;
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
}

const linesOf = (list: string): readonly Line[] =>
  readFileSync(join(examples, list), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

describe.each([
  ["articles.jsonl", "."],
  ["story.jsonl", "story"],
  ["story-en.jsonl", "story-en"],
])("%s", (list, folder) => {
  const lines = linesOf(list);

  it("has a line for each text, and its words", () => {
    const texts = readdirSync(join(examples, folder)).filter((file) => file.endsWith(".txt"));
    expect(lines.map((line) => `${line.name}.txt`).sort()).toEqual(texts.sort());
    for (const { name, text } of lines) {
      const original = readFileSync(join(examples, folder, `${name}.txt`), "utf8");
      expect(text, `${name} differs: run node scripts/examples.mjs`).toBe(original);
    }
  });

  it("says of each when it was published, under which title and by whom", () => {
    for (const { published, publisher, title } of lines) {
      expect(published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00(?:\+0[12]|-04):00$/u);
      expect([publisher, title]).not.toContain("");
    }
  });
});

it.each(["story.jsonl", "story-en.jsonl"])("tells %s in the order of publication", (list) => {
  const times = linesOf(list).map((line) => Date.parse(line.published));
  expect(times).toEqual([...times].sort((a, b) => a - b));
});
