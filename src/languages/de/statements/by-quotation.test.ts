import { expect, test } from "vitest";
import { draftsOf, summaries } from "../../../../test/drafts-of.ts";
import { findByQuotation } from "./by-quotation.ts";
import { findByVerb } from "./by-verb.ts";

const found = (text: string) => summaries(text, findByQuotation);

test.each([
  ["Er nannte den Plan „absurd“.", "quoted-words: „absurd“ | Er | nannte"],
  ["Der Minister sprach von einem „großen Fehler“.", "quoted-words: „großen Fehler“ | Der Minister | sprach … von"],
  ["Er zeigte sich zufrieden: „Wir sind da.“", "colon-quotation: „Wir sind da.“ | Er | zeigte sich zufrieden"],
  ["Der Wirt nannte den Umbau einen „Albtraum“.", "quoted-words: „Albtraum“ | Der Wirt | nannte"],
  ["Polizeichefin Ina Brandt: „Das reicht.“", "name-colon: „Das reicht.“ | Polizeichefin Ina Brandt | -"],
  ["Die Senatorin wörtlich: „Das reicht.“", "name-colon: „Das reicht.“ | Die Senatorin | wörtlich"],
  ["Zitat von Ina Brandt: „Das reicht.“", "name-colon: „Das reicht.“ | Ina Brandt | Zitat"],
  ["Ihr Fazit: „Das reicht.“", "name-colon: „Das reicht.“ | Ihr | Fazit"],
  [
    "Am Zaun hing ein Schild mit der Aufschrift „Betreten verboten“.",
    "caption: „Betreten verboten“ | ein Schild | mit der Aufschrift",
  ],
])("%s", (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test("quoted words inside indirect speech stand inside its statement", () => {
  const [outer, inner] = draftsOf("Die Lage sei „ernst“, sagte der Arzt.", findByVerb, findByQuotation);
  expect(inner!.said(inner!.draft.quote)).toBe("„ernst“");
  expect(inner!.draft.parent).toBe(outer!.draft);
});

test.each([
  ["Der Sprecher sagte, die Spende komme von „Muslox64“."],
  ["Der Sprecher sagte, das geplante „Ankerverbot“ komme im Mai."],
  ["Der Sprecher sagte, das als „Dschungel am Kai“ bekannte Lager sei leer."],
])("a name inside indirect speech is not quoted: %s", (text) => {
  expect(summaries(text, findByVerb, findByQuotation)).toHaveLength(1);
});

test("a sentence in quotation marks goes on with the speech before it", () => {
  expect(summaries("„Der Kran rostet“, sagte sie. „Wir bauen ihn ab.“", findByVerb, findByQuotation)[1]).toBe(
    "quotation-continued: „Wir bauen ihn ab.“ | sie | sagte",
  );
});

test.each([
  ["Sie liest die „Kieler Hafenpost“."],
  ["Er fährt mit der „Seute Deern“ nach Kiel."],
  ["„Wir bauen ihn ab.“"],
  ["Der „alte“ Kran rostet."],
  ["Das Wetter: „Sonnig und warm.“"],
  ["Das nennt man einen „Albtraum“."],
  ["Das als „Dschungel am Kai“ bekannte Lager ist leer."],
])("names, titles and scare quotes are nobody's speech: %s", (text) => {
  expect(found(text)).toEqual([]);
});
