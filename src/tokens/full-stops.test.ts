import { expect, test } from "vitest";
import { tokenRows } from "../languages/de/rows/token-rows.ts";
import { joinFullStops } from "./full-stops.ts";
import { scan } from "./scan.ts";

/** The tokens after joining, with "|" between them. */
const joined = (content: string): string => {
  const raw = { starts: new Int32Array(64), ends: new Int32Array(64), kinds: new Uint8Array(64), count: 0 };
  scan(content, 0, content.length, raw, tokenRows.markedEndings);
  joinFullStops(content, raw, tokenRows);
  return Array.from({ length: raw.count }, (_, i) => content.slice(raw.starts[i], raw.ends[i])).join("|");
};

test.each([
  ["Dr. Petersen", "Dr.|Petersen"],
  ["z. B. hier", "z.|B.|hier"],
  ["George W. Kranz", "George|W.|Kranz"],
  ["am 12. September", "am|12.|September"],
  ["vom 3. bis 5. Mai", "vom|3.|bis|5.|Mai"],
  ["der 20. Rat", "der|20.|Rat"],
  ["etwa 3 Mio. Euro", "etwa|3|Mio.|Euro"],
])("joined: %s", (content, expected) => {
  expect(joined(content)).toBe(expected);
});

test.each([
  ["Er kam. Sie ging.", "Er|kam|.|Sie|ging|."],
  ["Es waren 12. Dann kam er", "Es|waren|12|.|Dann|kam|er"],
  ["im Jahr 2019. Der Rat", "im|Jahr|2019|.|Der|Rat"],
  ["bis 12.\nSeptember", "bis|12|.|September"],
  ["Dr .", "Dr|."],
  ["Ja...", "Ja|..."],
])("kept apart: %j", (content, expected) => {
  expect(joined(content)).toBe(expected);
});
