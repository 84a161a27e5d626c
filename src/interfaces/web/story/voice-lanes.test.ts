import { expect, test } from "vitest";
import type { TimelineItem } from "../api-types.ts";
import { voiceLanes } from "./voice-lanes.ts";

const said = (by: string | null, edtf: string): TimelineItem => ({
  claim: `c${edtf}${by}`,
  text: "",
  language: "de",
  kind: "said",
  edtf,
  by,
  name: null,
});

test("a lane a voice, whatever its article; pronouns are nobody; what happens has no lane", () => {
  const lanes = voiceLanes([
    said("die Reederei", "2026-04-14"),
    said("Die Reederei", "2026-04-13"),
    said("Reederei", "2026-04-13"),
    said("Sie", "2026-04-13"),
    said("They", "2026-04-13"),
    said(null, "2026-04-15"),
    { ...said(null, "2026-04-20"), kind: "about" },
  ]);
  expect(
    lanes.map(({ name, by, days }) => [name, by, days.map(({ edtf, items }) => `${edtf} ${items.length}`)]),
  ).toEqual([
    ["Reederei", "reederei", ["2026-04-13 2", "2026-04-14 1"]],
    ["", "", ["2026-04-13 2"]],
    ["", null, ["2026-04-15 1"]],
  ]);
});
