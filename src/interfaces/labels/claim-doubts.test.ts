import { expect, test } from "vitest";
import { doubtWords } from "./claim-doubts.ts";

test("what a count does not know is asked in words", () => {
  const who = { kind: "who", one: "die Behörde", other: "EMA" } as const;
  expect(doubtWords(1, 2, [who], "de")).toBe(
    "1 unabhängig, vielleicht 2 (ist „die Behörde“ dieselbe Quelle wie „EMA“?)",
  );
  const same = { kind: "same", claim: "c1" } as const;
  expect(doubtWords(1, 3, [who, same, who], "en")).toBe(
    "1 independent, perhaps 3 (is “die Behörde” the same source as “EMA”? does another claim say the same?)",
  );
  expect(doubtWords(2, 2, [who], "de")).toBeNull();
});
