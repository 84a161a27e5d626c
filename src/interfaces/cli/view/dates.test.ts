import { expect, test } from "vitest";
import { dateLabel } from "./dates.ts";
import { english, german } from "./labels.ts";

test.each([
  ["2026-11-03", "3 Nov 2026", "3. Nov. 2026"],
  ["2026-11", "Nov 2026", "Nov. 2026"],
  ["2026-22", "summer 2026", "Sommer 2026"],
  ["2026-34", "2nd quarter of 2026", "2. Quartal 2026"],
  ["2026-41", "2nd half of 2026", "2. Halbjahr 2026"],
  ["2026", "2026", "2026"],
  ["2026-11-03T08:30", "3 Nov 2026, 08:30", "3. Nov. 2026, 08:30"],
  ["2026-11~", "2026-11~", "2026-11~"],
  ["2026-11-20/..", "2026-11-20/..", "2026-11-20/.."],
])("%s", (edtf, inEnglish, inGerman) => {
  expect([english, german].map((labels) => dateLabel(edtf, labels).replaceAll("\u00a0", " "))).toEqual([
    inEnglish,
    inGerman,
  ]);
});
