import { expect, test } from "vitest";
import { canonicalAddress, TRACKING } from "./canonical-address.ts";

test.each(TRACKING)("%s is left out", (_, example) => {
  expect(canonicalAddress(`https://example.org/a?b=1&${example}`)).toBe("https://example.org/a?b=1");
  expect(canonicalAddress(`https://example.org/a?${example}`)).toBe("https://example.org/a");
});

test.each([
  ["HTTPS://Example.ORG:443/A#top", "https://example.org/A"],
  ["https://example.org/a?z=1&id=2", "https://example.org/a?id=2&z=1"],
  ["https://example.org/a?", "https://example.org/a"],
  [" https://example.org ", "https://example.org/"],
  ["Interview 7", "Interview 7"],
])("%s", (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
});
