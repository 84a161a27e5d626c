import { expect, test } from "vitest";
import { draftsOf } from "../../../../test/drafts-of.ts";
import { findByVerb } from "./by-verb.ts";
import { findReported } from "./reported.ts";

const addressees = (text: string) =>
  draftsOf(text, findByVerb, findReported).map(({ draft, said }) => said(draft.addressee));

test.each([
  ["Sie warf dem Senator vor, er habe gelogen.", "dem Senator"],
  ["Der Rat forderte die Stadt auf, den Steg zu sperren.", "die Stadt"],
  ["Er sagte gegenüber der Agentur, der Kran sei alt.", "der Agentur"],
  ["Die Werft teilte ihren Kunden mit, der Kran sei alt.", "ihren Kunden"],
])("%s", (text, expected) => {
  expect(addressees(text)).toEqual([expected]);
});

test.each([
  ["Er sagte, der Kran sei alt."],
  // A dative behind a preposition is nobody's ear.
  ["Sie warf in dem Saal ein, der Kran sei alt."],
  ["Der Rat forderte, die Stadt solle den Steg sperren."],
])("nobody is told: %s", (text) => {
  expect(addressees(text)).toEqual([""]);
});
