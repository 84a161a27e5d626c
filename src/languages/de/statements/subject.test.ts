import { expect, test } from "vitest";
import { shown, wordsOf } from "../../../../test/words-of.ts";
import { clausesOf } from "../grammar/clauses.ts";
import { segmentText } from "../grammar/segments.ts";
import { agentOf, subjectOf } from "./subject.ts";

/** The subject (or what `find` finds) in clause `k` of a sentence; "-" for none. */
const inClause = (text: string, k = 0, find = subjectOf): string => {
  const words = wordsOf(text);
  const range = find(words, clausesOf(words, segmentText(words)[0]!)[k]!);
  return range ? shown(words, range) : "-";
};

test.each([
  ["Die Sprecherin der Hafenbehörde von Emden sagte nichts.", "Die Sprecherin der Hafenbehörde von Emden"],
  ["Der Chef der Werft, Jan Petersen, sagte nichts.", "Der Chef der Werft, Jan Petersen"],
  ["Den Antrag lehnte die Fraktion ab.", "die Fraktion"],
  ["Am Montag kündigte der Minister neue Züge an.", "der Minister"],
  ["Nach Angaben der Polizei ist der Mann geflohen.", "der Mann"],
  ["Dem Lotsen warf er Untätigkeit vor.", "er"],
  ["Im Hafen brennt es.", "es"],
  ["Niedersachsens Minister Jan Petersen (SPD) forderte eine Prüfung.", "Niedersachsens Minister Jan Petersen (SPD)"],
  ["Doch der Rat schwieg.", "der Rat"],
  // Number decides: the trains cannot be the subject of a singular verb.
  ["Die Züge kündigte die Bahn an.", "die Bahn"],
])("%s: %s", (text, expected) => {
  expect(inClause(text)).toBe(expected);
});

test.each([
  ["Der Kran sei alt, sagte die Reederei am Montag.", 1, "die Reederei"],
  ["Der Kran sei alt, sagte am Montag ein Sprecher.", 1, "ein Sprecher"],
  ["Der Kran sei alt, sagte am Montag Jan Petersen, der Chef der Werft.", 1, "Jan Petersen, der Chef der Werft"],
  ["Der Kran sei alt, sagte am Montag Abend Jan Petersen.", 1, "Jan Petersen"],
  ["Der Kran sei alt, sagte die 63 Jahre alte Wirtin.", 1, "die 63 Jahre alte Wirtin"],
  ["Der Kran sei alt, sagte Jan Petersen, Chef der Werft.", 1, "Jan Petersen, Chef der Werft"],
  ["Er sagte, dass der Kran steht.", 1, "der Kran"],
  ["Der Lotse, der den Kran sah, schwieg.", 1, "der"],
  ["Der Lotse, den der Kran traf, schwieg.", 1, "der Kran"],
  ["Der Rat beschloss, den Steg zu sperren.", 1, "-"],
])("%s, clause %i: %s", (text, k, expected) => {
  expect(inClause(text, k)).toBe(expected);
});

test("who acts in a passive", () => {
  expect(inClause("Der Plan wurde von der Opposition kritisiert.", 0, agentOf)).toBe("der Opposition");
  expect(inClause("Der Plan wurde am Montag kritisiert.", 0, agentOf)).toBe("-");
});
