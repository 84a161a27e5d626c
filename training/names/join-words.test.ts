import { expect, test } from "vitest";
import { joinWords } from "./join-words.ts";

const joined = (words: string): string => joinWords(words.split(" ")).text;

test.each([
  ["Der Kran ( 12 Tonnen ) steht .", "Der Kran (12 Tonnen) steht."],
  ['Er rief : " Halt ! " und ging .', 'Er rief: "Halt!" und ging.'],
  ["Sie sagt , „ nein “ .", "Sie sagt, „nein“."],
])("%s", (words, text) => {
  expect(joined(words)).toBe(text);
});

test("offsets point at the words", () => {
  const forms = ["Ja", ",", "bald", "."];
  const { text, starts, ends } = joinWords(forms);
  expect(forms.map((_, at) => text.slice(starts[at], ends[at]))).toEqual(forms);
});
