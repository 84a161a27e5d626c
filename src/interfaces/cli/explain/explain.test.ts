import { expect, test } from "vitest";
import { laut } from "../../../../test/cli.ts";

const SENTENCE = "Die Brücke in Hannover sei sicher, sagte Minister Jens Holm am Montag.";

test("a section a stage, with the values and rules of this very sentence", async () => {
  const { code, out } = await laut(["explain", "--published", "2026-11-25", ...SENTENCE.split(" ")]);
  expect(code).toBe(0);
  const lines = out.split("\n");
  const headings = ["Language", "Tokens", "Words", "Clauses", "Names", "Places", "Times", "Statements"];
  expect(lines.filter((line) => headings.includes(line))).toEqual(headings);
  for (const line of [
    "de  2",
    "sagte     sagen     VERB VVFIN   word/known",
    "verbFirst   „sagte Minister Jens Holm am Montag“  verb sagen",
    "verbSecond  „Die Brücke in Hannover sei sicher“   verb sein, Konjunktiv: reported",
    "„Jens Holm“  PER  name/model",
    "„Hannover“  Hannover (DE)  de/place-plain",
    "„Montag“  DATE 2026-11-23  de/weekday",
    "de/place-plain: The word is the name of a place.",
    "[1] Die Brücke in Hannover sei sicher",
  ])
    expect(lines).toContain(line);
  expect(out).toContain("(de/cue-verb-postposed)");
});

test.each([
  ["The ferry was safe, and the owner said that it is.", [], "en  7"],
  ["Jens Holm", [], "not told by its words: read as German"],
  ["The ferry sank.", ["--language", "en"], "en"],
])("the language of %s is told with what it rests on", async (text, args, line) => {
  const { out } = await laut(["explain", ...args, text]);
  expect(out.split("\n")[2]).toMatch(new RegExp(`^${line}`, "u"));
});

test("in German where the terminal speaks it; a stage that found nothing says so", async () => {
  const { out } = await laut(["explain"], { stdin: "Es regnet am Montag.", env: { LANG: "de_DE.UTF-8" } });
  expect(out).toMatch(/\nNamen\n.+\nEntitäten\.\nkeine\n/u);
  expect(out).toContain("„Montag“  DATE ohne Wert: --published angeben  de/weekday");
});

test.each([
  [[], null, "nothing to explain"],
  [["-"], "x".repeat(10_001), "longer than 10,000 bytes"],
  [["--published", "2026-02-30", "Es regnet."], null, "not a date of the calendar"],
])("%j is a mistake that is named", async (args, stdin, message) => {
  const { code, out, err } = await laut(["explain", ...args], { stdin });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

test("any sentence is explained, and none speaks to the terminal", async () => {
  for (const text of ["🚒", "„", "a\u001b[31mb", "Он молчит.", "\ud800"]) {
    const { code, out } = await laut(["explain", text]);
    expect(code).toBe(0);
    expect(out).not.toContain("\u001b");
  }
});
