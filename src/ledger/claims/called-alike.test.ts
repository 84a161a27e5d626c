import { expect, test } from "vitest";
import { areCalledAlike } from "./called-alike.ts";

const called = (key: string, label: string) => ({ key, label });

test.each([
  ["the same words", called("=hafenwerk", "Hafenwerk"), called("=hafenwerk group", "dem Hafenwerk")],
  [
    "its name in the words for the other",
    called("=holm-werft-institut", "das HWI"),
    called("=bundesamt für werften", "das Bundesamt für Werften, das Holm-Werft-Institut"),
  ],
  ["another spelling", called("=deutsches fischerwerk", "das DFW"), called("=deutsches fischendenwerk", "Ute Holm")],
  ["a letter in each word", called("=jannes holza", "Jannes Holza"), called("=jannez holsa", "Jannez Holsa")],
])("%s may be one", (_, a, b) => {
  expect(areCalledAlike(a, b)).toBe(true);
  expect(areCalledAlike(b, a)).toBe(true);
});

test.each([
  [
    "two towns' bodies",
    called("=polizei husum", "die Polizei Husum"),
    called("=polizei tönning", "die Polizei Tönning"),
  ],
  ["two first letters", called("=jan hansen", "Jan Hansen"), called("=jan jansen", "Jan Jansen")],
  ["two persons", called("=ute holm", "Ute Holm"), called("=malte thode", "Malte Thode")],
  ["a short name inside a word", called("=werf", "Werf"), called("=werft holm", "die Werft Holm")],
  ["pronouns", called("=ute holm", "sie"), called("=malte thode", "er")],
])("%s are two", (_, a, b) => expect(areCalledAlike(a, b)).toBe(false));
