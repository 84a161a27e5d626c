import { expect, test } from "vitest";
import { reasonWords } from "./join-reasons.ts";

test("the strongest reasons for and against, in the reader's language", () => {
  const reasons = [
    { feature: "one speaker", weight: 1.2 },
    { feature: "other numbers", weight: -0.9 },
    { feature: "copied", weight: 0.5 },
    { feature: "short", weight: 0.3 },
  ];
  expect(reasonWords(reasons, "en")).toBe("the same speaker, words in a row in common; but other numbers");
  expect(reasonWords(reasons, "de", 1)).toBe("derselbe Sprecher; aber andere Zahlen");
});
