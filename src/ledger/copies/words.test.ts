import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

const words = (text: string) => {
  const { count, starts, ends } = wordsOf(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

test("words are letters, marks and digits; all else parts them", () => {
  expect(words("Die Nord-Süd-Fähre („Möwe“) legt um 12:30 Uhr ab.")).toEqual(
    "Die Nord Süd Fähre Möwe legt um 12 30 Uhr ab".split(" "),
  );
  expect(words("")).toEqual([]);
  expect(words(" … – 🛳")).toEqual([]);
});

test("capitals and unseen hyphens make no other word, digits do", () => {
  const hashes = (text: string) => [...wordsOf(text).hashes];
  expect(hashes("FÄHRE")).toEqual(hashes("fähre"));
  expect(hashes("Fähr\u00adhafen")).toEqual(hashes("Fährhafen"));
  expect(words("Fähr\u00adhafen.")).toEqual(["Fähr\u00adhafen"]);
  expect(hashes("2019")).not.toEqual(hashes("2020"));
});
