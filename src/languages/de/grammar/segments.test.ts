import { expect, test } from "vitest";
import { shown, wordsOf } from "../../../../test/words-of.ts";
import { segmentText, segmentWithin, type Unit } from "./segments.ts";

/** "kind opener*: words" of each segment, "*" where the verb is in the Konjunktiv. */
const segments = (text: string): string[] => {
  const words = wordsOf(text);
  return segmentText(words).flatMap((unit) =>
    unit.segments.map((s) => `${s.kind}${s.opener && ` ${s.opener}`}${s.subjunctive ? "*" : ""}: ${shown(words, s)}`),
  );
};
const units = (text: string): string[] => {
  const words = wordsOf(text);
  return segmentText(words).map((unit: Unit) => shown(words, unit));
};

test.each([
  [
    "Die Reederei sagte, dass der Kran steht.",
    ["verbSecond: Die Reederei sagte", "subordinate dass: dass der Kran steht"],
  ],
  ["Der Kran stehe, sagte die Reederei.", ["verbSecond*: Der Kran stehe", "verbFirst: sagte die Reederei"]],
  [
    "Die Werft, die den Kran betreibt, schwieg.",
    ["fragment: Die Werft", "relative die: die den Kran betreibt", "verbFirst: schwieg"],
  ],
  ["Der Rat beschloss, den Steg zu sperren.", ["verbSecond: Der Rat beschloss", "infinitive: den Steg zu sperren"]],
  ["„Der Kran steht.“ sagte der Wirt.", ["quotation: „Der Kran steht.“", "verbFirst: sagte der Wirt"]],
  ["Wer den Kran sperrte, ist unklar.", ["subordinate wer: Wer den Kran sperrte", "verbFirst: ist unklar"]],
  [
    "Der Lotse – ein Mann aus Emden – schwieg.",
    ["fragment: Der Lotse", "fragment: ein Mann aus Emden", "verbFirst: schwieg"],
  ],
  ["Er komme; sie bleibe.", ["verbSecond*: Er komme", "verbSecond*: sie bleibe"]],
])("cuts and names the segments of: %s", (text, expected) => {
  expect(segments(text)).toEqual(expected);
});

test.each([
  // With the verb in second place the word is a preposition.
  ["Während des Sturms blieb der Hafen offen.", ["verbSecond: Während des Sturms blieb der Hafen offen"]],
  ["Als Reaktion sperrte die Stadt den Steg.", ["verbSecond: Als Reaktion sperrte die Stadt den Steg"]],
  ["Während der Sturm tobte, lag er da.", ["subordinate während: Während der Sturm tobte", "verbFirst: lag er da"]],
  // A consequence is no content.
  ["Er half, so dass alle kamen.", ["verbSecond: Er half", "subordinate sodass: so dass alle kamen"]],
  // An article before a Konjunktiv is reported speech, before an indicative at the end a relative pronoun.
  ["Sie sagte, die Polizei ermittle.", ["verbSecond: Sie sagte", "verbSecond*: die Polizei ermittle"]],
  // A modal in front of its infinitives stands in second place, in front of another modal at the end of the clause.
  [
    "Sie sagte, die laute Kritik an der Feier müsse geduldet werden.",
    ["verbSecond: Sie sagte", "verbSecond*: die laute Kritik an der Feier müsse geduldet werden"],
  ],
  [
    "Die Boote, die er hätte sehen können, sanken.",
    ["fragment: Die Boote", "relative die*: die er hätte sehen können", "verbFirst: sanken"],
  ],
  [
    "Die Boote, die vermisst werden, sanken.",
    ["fragment: Die Boote", "relative die: die vermisst werden", "verbFirst: sanken"],
  ],
  ["Als Grund wurde Eis genannt.", ["verbSecond: Als Grund wurde Eis genannt"]],
  ["Der Fall weise Lücken auf.", ["verbSecond*: Der Fall weise Lücken auf"]],
  // "Ich habe" is no Konjunktiv.
  ["Ich habe Zeit.", ["verbSecond: Ich habe Zeit"]],
])("tells words apart that look alike: %s", (text, expected) => {
  expect(segments(text)).toEqual(expected);
});

test.each([
  ["Er sah „Ebbe, Flut, Sturm“ im Kino.", ["verbSecond: Er sah „Ebbe, Flut, Sturm“ im Kino"]],
  [
    "Der Rat sperrte den Steg (so die Polizei, am Montag).",
    ["verbSecond: Der Rat sperrte den Steg (so die Polizei, am Montag)"],
  ],
  ["Die U-Bahn steht.", ["verbSecond: Die U-Bahn steht"]],
])("does not cut inside quotations, brackets and words: %s", (text, expected) => {
  expect(segments(text)).toEqual(expected);
});

test("a conjunction right before a finite verb cuts without a comma; before a noun it does not", () => {
  expect(segments("Er lobte den Plan und kündigte Geld an.")).toEqual([
    "verbSecond: Er lobte den Plan",
    "verbFirst: und kündigte Geld an",
  ]);
  expect(segments("Er lobte den Plan und den Rat.")).toHaveLength(1);
});

test("sentences of one quotation are one unit, others are not", () => {
  expect(units("„Der Kran steht. Er rostet“, sagte sie. Dann ging sie.")).toEqual([
    "„Der Kran steht. Er rostet“, sagte sie.",
    "Dann ging sie.",
  ]);
});

test("a unit has a bound, so that rules stay linear", () => {
  const longest = Math.max(...segmentText(wordsOf("Boot, ".repeat(2_000))).map((unit) => unit.last - unit.first));
  expect(longest).toBeLessThanOrEqual(320);
});

test("a stretch inside a quotation is cut into its own sentences", () => {
  const words = wordsOf("„Der Kran steht. Er rostet, sagt man“, sagte sie.");
  expect(segmentWithin(words, 1, words.closeOf[0]!).map((unit) => shown(words, unit))).toEqual([
    "Der Kran steht.",
    "Er rostet, sagt man",
  ]);
});
