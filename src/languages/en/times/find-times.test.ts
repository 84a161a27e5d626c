import { expect, test } from "vitest";
import { read } from "../../../index.ts";

/** "words = value" of each time, as of Monday, 2026-11-23. */
const times = async (text: string): Promise<string[]> => {
  const reading = await read({ text, published: "2026-11-23", language: "en" });
  return reading.times.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
};

test.each([
  ["The mill closed on Friday.", ["Friday = 2026-11-20"]],
  ["The mill closed on Monday.", ["Monday = 2026-11-23"]],
  ["The mill will close on Friday.", ["Friday = 2026-11-27"]],
  ["The mill will close next Monday.", ["next Monday = 2026-11-30"]],
  ["It burned last Monday night.", ["last Monday night = 2026-11-16TNI"]],
  ["It closed on Dec. 30.", ["Dec. 30 = 2026-12-30"]],
  ["It closed on March 3, 2024, and on 4 May 2025.", ["March 3, 2024 = 2024-03-03", "4 May 2025 = 2025-05-04"]],
  ["It closed on 02/30/2024.", []],
  ["It closed in August and reopens in early 2027.", ["August = 2026-08", "early 2027 = 2027"]],
  [
    "It closed last month, two weeks ago and three years ago.",
    ["last month = 2026-10", "two weeks ago = 2026-W46", "three years ago = 2023"],
  ],
  ["The strike of twenty-five days was a two-year plan.", ["twenty-five days = P25D", "two-year = P2Y"]],
  ["A 12-year-old found 300 pages.", []],
  ["It ended at 4:30 p.m. Friday.", ["4:30 p.m. Friday = 2026-11-20T16:30"]],
  [
    "The gate closed at noon Friday, at 5 p.m. Nov. 9 and at midnight.",
    ["noon Friday = 2026-11-20T12:00", "5 p.m. Nov. 9 = 2026-11-09T17:00", "midnight = 2026-11-23T24:00"],
  ],
  [
    "It closed several years ago; in recent months it was sold.",
    ["several years ago = PAST_REF", "recent months = PXM"],
  ],
  ["It closed in March. It had opened on June 1.", ["March = 2026-03", "June 1 = 2026-06-01"]],
  ["It is set to reopen by March.", ["March = 2027-03"]],
  ["It closed over the weekend, for two decades to come.", ["the weekend = 2026-W47-WE", "two decades = P20Y"]],
  [
    "In the third quarter the mill earned $2 million, up from $1 million a year earlier. It was sold a year ago.",
    ["the third quarter = 2026-Q3", "a year earlier = 2025-Q3", "a year ago = 2025-Q3"],
  ],
  [
    "The 2025 second quarter was bad, the current quarter is worse.",
    ["The 2025 second quarter = 2025-Q2", "the current quarter = 2026-Q4"],
  ],
  ["It costs $2,000 and weighs 1,990 pounds.", []],
])("%s", async (text, wanted) => {
  expect(await times(text)).toEqual(wanted);
});

test("when it was said, and what it is about", async () => {
  const text = "The mayor said on Friday that the pool will close in December 2026.";
  const { statements, times: found } = await read({ text, published: "2026-11-23", language: "en" });
  const value = (id: string | null | undefined) => found.find((time) => time.id === id)?.value;
  expect([value(statements[0]?.said), value(statements[0]?.about[0])]).toEqual(["2026-11-20", "2026-12"]);
});
