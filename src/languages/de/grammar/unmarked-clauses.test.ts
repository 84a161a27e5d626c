import { expect, test } from "vitest";
import { shown, wordsOf } from "../../../../test/words-of.ts";
import { unmarkedClause } from "./unmarked-clauses.ts";

/** What stands from the clause without a comma to the end of the sentence; "" for none. */
function behind(text: string): string {
  const words = wordsOf(text);
  const last = words.tokens.count - 1;
  const first = unmarkedClause(words, 0, last);
  return first < 0 ? "" : shown(words, { first, last });
}

test.each([
  ["Ahlers hoffte dass der Deich hält.", "dass der Deich hält"],
  ["Die Werft hat angekündigt die Preise im Herbst zu erhöhen.", "die Preise im Herbst zu erhöhen"],
  ["Am Abend wurden Anwohner gebeten Türen und Fenster zu schließen.", "Türen und Fenster zu schließen"],
  ["Wie mehrere Zeugen berichten sind zwei Boote gesunken.", "sind zwei Boote gesunken"],
  ["Dass er morgen kommen wird steht fest.", "steht fest"],
  ["Wie hoch der Schaden sein wird ist unklar.", "ist unklar"],
])("a clause begins without a comma: %s", (text, expected) => {
  expect(behind(text)).toBe(expected);
});

test.each([
  "Er ging ohne dass jemand es bemerkte.",
  "Die Werft hat dort nichts zu suchen.",
  "Der Damm scheint bald zu brechen.",
  "Ahlers nannte die Hoffnung „dass der Deich hält“ verfrüht.",
  "Er bat zu gehen.",
])("none begins: %s", (text) => {
  expect(behind(text)).toBe("");
});

test.each([
  ["den Anwohnern zu helfen und die Boote aus dem Hafen zu holen.", "what stands before »und« has nothing behind it"],
  ["eine Lösung für das Wehr zu finden.", "an article is no verb"],
  ["den verärgerten Anwohnern eine Antwort zu geben.", "an attribute is none"],
])("no tree is asked for: %s (%s)", (text) => {
  const words = wordsOf(text);
  const asked = () => expect.unreachable("a tree was asked for");
  const trees = { of: asked, ofRun: asked };
  expect(unmarkedClause({ ...words, trees }, 0, words.tokens.count - 1)).toBe(-1);
});

test("where a verb may govern the group, the tree is asked", () => {
  const words = wordsOf("Der Konzern versucht zur Normalität zurückzukehren.");
  const asked = () => expect.unreachable("asked");
  const trees = { of: asked, ofRun: asked };
  expect(() => unmarkedClause({ ...words, trees }, 0, words.tokens.count - 1)).toThrow("asked");
});
