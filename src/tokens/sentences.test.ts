import { expect, test } from "vitest";
import { wordsOf } from "../../test/words-of.ts";

/** The sentences of a text as they stand. */
const sentences = (text: string): string[] => {
  const { tokens } = wordsOf(text);
  return tokens.sentences.map(({ first, last }) =>
    tokens.text.content.slice(tokens.starts[first]!, tokens.ends[last - 1]!),
  );
};

test.each([
  [["Er kam.", "Sie ging."]],
  [["Kommt er?", "Ja!", "Gut …", "Dann los."]],
  [["„Er kommt.“", "Sie ging."]],
  [["Er kam (am Montag).", "Sie ging."]],
  [["Er lebt in St. Gallen.", "Sie auch."]],
  [["Es gab Brot usw.", "Die Stadt zahlte."]],
  [["Die Stadt zahlt, so Holm.", "(dpa/afp)"]],
])("ends: %j", (expected) => {
  expect(sentences(expected.join(" "))).toEqual(expected);
});

test.each([
  ["„Kommt er?“, fragte sie."],
  ["„Komm!“ rief er."],
  ["Er kam am 3. Mai mit Dr. Petersen."],
  ["Der Wert stieg auf 3.500 Euro; das freut ihn."],
  ["Das Blatt „Hafen.“ schwieg."],
  ["Die Malerin feiert ihren 70. Geburtstag in Kiel."],
])("one sentence: %s", (text) => {
  expect(sentences(text)).toEqual([text]);
});

test("a paragraph ends a sentence without a full stop", () => {
  expect(sentences("Kran gesperrt\n\nEr rostet.")).toEqual(["Kran gesperrt", "Er rostet."]);
});
