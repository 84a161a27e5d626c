import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../../test/sources.ts";
import { englishWords } from "./english.ts";
import { germanWords } from "./german.ts";
import { doubtText } from "./words.ts";

test("every doubt has its German sentence", () => {
  const ids = [...readFileSync(join(root, "docs/doubts.md"), "utf8").matchAll(/^\| `(?<id>[a-z-]+)`/gmu)];
  expect(ids.length).toBeGreaterThan(10);
  expect(Object.keys(germanWords.doubtSentences).sort()).toEqual(ids.map(({ groups }) => groups!.id).sort());
});

test.each([
  ["other-language", 'The text is in the language "nl", which is not read.', "in der Sprache „nl“"],
  ["guessed-language", 'The language, "en", was told by one or two of its words alone.', "„en“, war"],
  ["note-to-editors", "The agency tells editors: Wiederholung, Ort berichtigt", ": Wiederholung, Ort berichtigt"],
  ["long-line", "A line has 20400 characters, so that its paragraphs may be lost.", "hat 20400 Zeichen"],
] as const)("%s keeps what only its message tells", (id, message, part) => {
  expect(doubtText(germanWords, { id, message })).toContain(part);
  expect(doubtText(englishWords, { id, message })).toBe(message);
});
