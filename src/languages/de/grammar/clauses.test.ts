import { expect, test } from "vitest";
import { shown, wordsOf } from "../../../../test/words-of.ts";
import type { Words } from "../../../analysis/words.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { segmentText } from "./segments.ts";

const read = <T>(text: string, show: (words: Words, clause: Clause) => T): T[] => {
  const words = wordsOf(text);
  return segmentText(words).flatMap((unit) => clausesOf(words, unit).map((clause) => show(words, clause)));
};
const clauses = (text: string) => read(text, (words, clause) => `${clause.kind}: ${shown(words, clause)}`);
/** "lemma [tokens] passive" of each clause's verb; "-" for none. */
const verbs = (text: string) =>
  read(text, ({ tokens }, { verb }) =>
    verb === null
      ? "-"
      : `${verb.lemma} [${verb.tokens.map((t) => tokens.forms[t]).join(" ")}]${verb.passive ? " passive" : ""}`,
  );

test.each([
  ["Der Kran steht.", ["stehen [steht]"]],
  ["Die Werft hat am Montag den Abbau angekündigt.", ["ankündigen [hat angekündigt]"]],
  ["Die Behörde teilte am Freitag in Kiel mit.", ["mitteilen [teilte mit]"]],
  ["Der Rat will die Brücke sanieren lassen.", ["sanieren [will sanieren lassen]"]],
  ["Er wird den Plan ablehnen.", ["ablehnen [wird ablehnen]"]],
  ["Der Plan wurde heftig kritisiert.", ["kritisieren [wurde kritisiert] passive"]],
  ["Kritisiert wird der Plan.", ["kritisieren [Kritisiert wird] passive"]],
  ["Der Plan ist verworfen worden.", ["verwerfen [ist verworfen worden] passive"]],
  ["Der Mann ist geflohen.", ["fliehen [ist geflohen]"]],
  ["Der Rat beschloss, den Steg zu sperren.", ["beschließen [beschloss]", "sperren [sperren]"]],
  ["Er lebt von dem Boot.", ["leben [lebt]"]],
  ["Nicht einmal am Hafen.", ["-"]],
])("verbs of: %s", (text, expected) => {
  expect(verbs(text)).toEqual(expected);
});

test("in a subordinate clause the parts stand before the finite verb", () => {
  expect(verbs("Er klagte, weil die Werft den Abbau angekündigt hatte.")[1]).toBe("ankündigen [angekündigt hatte]");
});

test("an article before a noun at the end is no separated prefix", () => {
  expect(verbs("Das sagte ein Sprecher.")).toEqual(["sagen [sagte]"]);
});

test("fragments and the verb behind them are one clause", () => {
  expect(clauses("Der Chef der Werft, Jan Petersen, sagte nichts.")).toEqual([
    "verbSecond: Der Chef der Werft, Jan Petersen, sagte nichts",
  ]);
});

test("a relative clause stands beside the clause that goes on behind it", () => {
  expect(clauses("Die Werft, die den Kran betreibt, schwieg.")).toEqual([
    "verbSecond: Die Werft, die den Kran betreibt, schwieg",
    "relative: die den Kran betreibt",
  ]);
});

test("a first field before a Konjunktiv does not belong to the clause that tells", () => {
  expect(clauses("Die Ärztin sagte, der Patient, der gestern kam, sei wohlauf.")).toEqual([
    "verbSecond: Die Ärztin sagte",
    "verbSecond: der Patient, der gestern kam, sei wohlauf",
    "relative: der gestern kam",
  ]);
});

test("an inserted frame does not take the first field of the clause around it", () => {
  expect(clauses("Der Tunnel, sagte die Bauleiterin, werde teurer.")).toEqual([
    "fragment: Der Tunnel",
    "verbFirst: sagte die Bauleiterin",
    "verbFirst: werde teurer",
  ]);
});

test("the second comma of an apposition may be missing", () => {
  expect(clauses("Jan Weise, ein Fachmann der Werft sagte nichts.")).toEqual([
    "verbSecond: Jan Weise, ein Fachmann der Werft sagte nichts",
  ]);
});
