import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, laut } from "./cli.ts";
import { root } from "./sources.ts";

// docs/exports.md: "<!-- format -->" above a block that was cut from what the article quoted there gives.
const page = readFileSync(join(root, "docs", "exports.md"), "utf8");
const article = /^> (?<text>.+)$/mu.exec(page)!.groups!.text!;
const examples = [...page.matchAll(/<!-- (?<format>[a-z-]+) -->\n```\w*\n(?<block>.*?)\n```/gsu)].map(({ groups }) => [
  groups!.format!,
  groups!.block!,
]);

test.each(examples)("docs/exports.md: the example of %s is real", async (format, block) => {
  const { file, remove } = folder();
  const about = ["--published", "2026-03-09", "--publisher", "Hafenbote", "--url", "https://hafenbote.example/marit"];
  // Ids hang on the text and the address, so that the file's place does not matter.
  const { out } = await laut(["export", "--to", format!, ...about, file("marit.txt", article)]);
  expect(out).toContain(block);
  remove();
});
