import { expect, test } from "vitest";
import { wordsOf } from "../../test/words-of.ts";

/** What the first mark of the text opens; "" where it opens no speech. */
const opened = (text: string): string => {
  const { tokens, closeOf } = wordsOf(text);
  const open = tokens.forms.indexOf("„");
  return closeOf[open]! < 0 ? "" : text.slice(tokens.starts[open], tokens.ends[closeOf[open]!]);
};

test.each([
  ["Sie sagte: „Der Kran steht. Er rostet.", "„Der Kran steht. Er rostet."],
  ["„Der Kran steht. Er rostet, sagte sie. Dann ging sie.", "„Der Kran steht. Er rostet"],
  ["Sie sagte: „Der Kran steht. Am Tor hing „Halt“.", "„Der Kran steht."],
  ["Sie sagte: „Der Kran steht.\n\nDie Werft schwieg.", "„Der Kran steht."],
  ["Die „alte Werft steht. Sie rostet.", ""],
])("unclosed: %s", (text, expected) => {
  expect(opened(text)).toBe(expected);
});
