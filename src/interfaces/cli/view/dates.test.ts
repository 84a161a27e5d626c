import { expect, test } from "vitest";
import { dateLabel } from "./dates.ts";
import { english, german } from "./labels.ts";

test.each([
  ["2026-11-03", "3 Nov 2026", "3. Nov. 2026"],
  ["2026-11", "Nov 2026", "Nov. 2026"],
  ["2026", "2026", "2026"],
  ["2026-11-03T08:30", "3 Nov 2026, 08:30", "3. Nov. 2026, 08:30"],
  ["2026-11~", "2026-11~", "2026-11~"],
  ["2026-11-20/..", "2026-11-20/..", "2026-11-20/.."],
])("%s", (edtf, inEnglish, inGerman) => {
  expect([dateLabel(edtf, english), dateLabel(edtf, german)]).toEqual([inEnglish, inGerman]);
});
