import { expect, test } from "vitest";
import { framesOf, summaries, typesOf } from "../../../../test/drafts-of.ts";
import { findByPreposition } from "./by-preposition.ts";

const found = (text: string) => summaries(text, findByPreposition);

test.each([
  ["Laut Polizei ist der Mann geflohen.", "laut: ist der Mann geflohen | Polizei | Laut"],
  [
    "Laut einer am Dienstag veröffentlichten Mitteilung des Amts ist der See sauber.",
    "laut: ist der See sauber | einer am Dienstag veröffentlichten Mitteilung des Amts | Laut",
  ],
  [
    "Nach Angaben der Behörde liegt das Boot in Kiel.",
    "nach-angaben: liegt das Boot in Kiel | Angaben der Behörde | Nach",
  ],
  ["Ihrer Ansicht nach ist der Kran alt.", "nach-angaben: ist der Kran alt | Ihrer Ansicht | nach"],
  ["Das Boot liegt Medienberichten zufolge in Kiel.", "zufolge: Das Boot liegt … in Kiel | Medienberichten | zufolge"],
  ["Der Kran ist alt, so die Werft.", "so: Der Kran ist alt | die Werft | so"],
  [
    "„Der Kran ist alt“, so Jan Petersen, Sprecher der Werft.",
    "so: „Der Kran ist alt“ | Jan Petersen, Sprecher der Werft | so",
  ],
  ["Aus Sicht der Opposition ist der Plan falsch.", "aus-sicht: ist der Plan falsch | Sicht der Opposition | Aus"],
  ["Demnach ist der Kran alt.", "demnach: ist der Kran alt | Demnach | Demnach"],
])("%s", (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test("in a relative clause only that clause is said", () => {
  expect(found("Der Mann, der laut Polizei geflohen ist, wurde gefasst.")).toEqual([
    "laut: der … geflohen ist | Polizei | laut",
  ]);
});

test("the comma before so belongs to the frame", () => {
  expect(framesOf("Der Kran ist alt, so die Werft.", findByPreposition)).toEqual([", so die Werft"]);
});

test("only what is wholly quoted is direct", () => {
  expect(typesOf("„Der Kran ist alt“, so die Werft.", findByPreposition)).toEqual(["direct"]);
  expect(typesOf("Der Kran ist „alt“, so die Werft.", findByPreposition)).toEqual(["indirect"]);
});

test.each([
  ["Nach dem Treffen fuhr er nach Kiel."],
  ["Er rief laut und deutlich."],
  ["Der Sturm war so stark."],
  ["Er kam aus Kiel."],
  ["Danach ging er heim."],
  ["Die Werft gab dies nach eingehenden Untersuchungen der Prüfer bekannt."],
  ["Erst nach einer Untersuchung der Prüfer wurde der Kran abgebaut."],
  ["Der Kran wurde nach der Anweisung durch den Landrat abgebaut."],
  ["Der Landrat hat den Hof nach Artikel 12 gesperrt."],
  ["Es regnete, so blieb er zu Hause."],
])("no frame: %s", (text) => {
  expect(found(text)).toEqual([]);
});
