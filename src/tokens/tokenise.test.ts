import { expect, test } from "vitest";
import { tokenRows } from "../languages/de/rows/token-rows.ts";
import type { Text } from "../text/text.ts";
import { tokenise } from "./tokenise.ts";

const text = (content: string): Text => ({
  kind: "text",
  name: "",
  content,
  paragraphs: [...content.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  url: null,
  title: null,
  publisher: null,
  published: null,
  language: "de",
  strong: [],
  setOff: [],
  items: [],
  doubts: [],
});
const words = (content: string) => tokenise(text(content), tokenRows).forms.join("|");
const sentences = (content: string) => {
  const t = tokenise(text(content), tokenRows);
  return t.sentences.map((s) => content.slice(t.starts[s.first], t.ends[s.last - 1]));
};
const quotes = (content: string) => {
  const t = tokenise(text(content), tokenRows);
  return t.quotations.map(
    (q) => `${q.depth}${q.closed ? "" : "?"} ${content.slice(t.starts[q.open], t.ends[q.close])}`,
  );
};

test.each([
  ["Die US-Regierung zahlt 6.500 Euro.", "Die|US-Regierung|zahlt|6.500|Euro|."],
  ["Am 12. September kam er.", "Am|12.|September|kam|er|."],
  ["Es waren 12. Der Konzern schwieg.", "Es|waren|12|.|Der|Konzern|schwieg|."],
  ["Dr. Meier, z. B. mit George W. Kranz", "Dr.|Meier|,|z.|B.|mit|George|W.|Kranz"],
  ["2008-2012 stieg der Wert um 3,5%", "2008|-|2012|stieg|der|Wert|um|3,5|%"],
  ["Der 23-Jährige, die 1990er, 5G und A380", "Der|23-Jährige|,|die|1990er|,|5G|und|A380"],
  [
    "Siehe https://example.org/a?b=c, sagt info@example.org.",
    "Siehe|https://example.org/a?b=c|,|sagt|info@example.org|.",
  ],
  ["Innen- und Außenpolitik, wie geht’s", "Innen-|und|Außenpolitik|,|wie|geht’s"],
  ["Ja ... 😀 -- nein…", "Ja|...|😀|--|nein|…"],
  ["Bürger:innen und CDU/CSU", "Bürger:innen|und|CDU/CSU"],
])("splits %s", (content, expected) => {
  expect(words(content)).toBe(expected);
});

test.each([
  [["„Das reicht nicht.“", "Die Ministerin widersprach."]],
  [["„Das reicht nicht.", "Wir gehen“, sagte er."]],
  [["Der Minister (CDU) kam um 12.30 Uhr.", "Er ging um 15 Uhr."]],
  [["Es gab Brot, Käse usw.", "Die Händler waren froh."]],
  [["Angeklagt ist Murat K.", "Die Anklage wirft ihm Betrug vor."]],
  [["Das kostet 3 Mio.", "In diesem Jahr zahlt der Bund."]],
  [["Die Burg entstand um 80 v. Chr.", "Der Turm ist jünger."]],
  [["Im Jahr 2019.", "Der Rest fehlt!"]],
  [["„Wie weiter?“, fragte sie."]],
  [["Prof. Dr. Meier kam am 3. Mai nach St. Gallen."]],
])("finds sentences %j", (expected) => {
  expect(sentences(expected.join(" "))).toEqual(expected);
});

test.each([
  ["Er sagte: „Gut so.“", ["0 „Gut so.“"]],
  ["Er sagte: »Gut so.«", ["0 »Gut so.«"]],
  ["Er sagte: «Gut so.»", ["0 «Gut so.»"]],
  ['Er sagte: "Gut so."', ['0 "Gut so."']],
  ["Er sagte: “Gut so.”", ["0 “Gut so.”"]],
  ["„Er rief ‚Halt‘ und ging“", ["0 „Er rief ‚Halt‘ und ging“", "1 ‚Halt‘"]],
  ["„Er rief »Halt« und ging“", ["0 „Er rief »Halt« und ging“", "1 »Halt«"]],
  ["„Offen bis zum Ende", ["0? „Offen bis zum Ende"]],
  ["„Erster Absatz.\n„Zweiter Absatz.“", ["0 „Erster Absatz.\n„Zweiter Absatz.“"]],
  ["Die Grünen’ sagten nichts“ mehr", []],
  ['"Eins" und "zwei"', ['0 "Eins"', '0 "zwei"']],
])("pairs marks in %s", (content, expected) => {
  expect(quotes(content)).toEqual(expected);
});
