import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wordRows } from "../../languages/en/word-rows.ts";
import { openLexicon } from "../lexicon-automaton.ts";
import { emptyClues, readClues } from "./clues.ts";
import { Sheets } from "./sheets.ts";
import type { NameTables } from "./tables.ts";

const file = join(import.meta.dirname, "../../../models/en/lexicon.bin");
const lexicon = openLexicon(readFileSync(file), wordRows);
const tables: NameTables = {
  runs: true,
  phrase: () => 0,
  fineClass: () => 0,
  coarseClass: () => 0,
  memory: () => 0,
  clusterPath: () => 0,
  ending: () => 0,
};

/** Of each word in a run of capitals the run's first and last word, "~" and the last of the run that "of" ties it to. */
function runs(sentence: string): string[] {
  const forms = sentence.split(" ");
  const clues = emptyClues(forms.length);
  readClues(clues, forms, 0, forms.length, new Sheets(lexicon, tables), tables);
  return forms.flatMap((form, i) => {
    const [first, last, tied] = [clues.runFirst[i]!, clues.runLast[i]!, clues.tiedTo[i]!];
    if (last < 0 && tied < 0) return [];
    return `${form}: ${last < 0 ? "-" : `${forms[first]} ${forms[last]}`}${tied < 0 ? "" : ` ~ ${forms[tied]}`}`;
  });
}

test("a run of capitals is known by its ends; one alone is none", () => {
  expect(runs("the Rosby Harbor Trust sued Boone")).toEqual([
    "Rosby: Rosby Trust",
    "Harbor: Rosby Trust",
    "Trust: Rosby Trust",
  ]);
});

test("'of the' ties a run to the one before, other words do not", () => {
  expect(runs("a Library of the Netherlands in Rosby")).toEqual(["Netherlands: - ~ Library"]);
  expect(runs("a Library of fine Rosby")).toEqual([]);
});
