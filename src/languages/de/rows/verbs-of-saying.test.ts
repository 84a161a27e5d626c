import { describe, expect, test } from "vitest";
import type { Act } from "../../../language/acts.ts";
import { acts } from "./acts.ts";
import { holdsVerb } from "./example-match.ts";
import { verbsByLemma, verbsOfSaying } from "./verbs-of-saying.ts";

const row = (lemma: string, reflexive = false) =>
  verbsOfSaying.find((v) => v.lemma === lemma && v.reflexive === reflexive);

describe("verbs of saying", () => {
  test("at least 450", () => expect(verbsOfSaying.length).toBeGreaterThanOrEqual(450));

  test.each(verbsOfSaying.map((v) => [v.lemma, v] as const))("%s stands in its example", (lemma, verb) => {
    expect(holdsVerb(verb.example, lemma, verb.particle), verb.example).toBe(true);
    if (verb.reflexive) expect(verb.example).toMatch(/(?<!\p{L})(?:sich|uns|mich)(?!\p{L})/u);
    if (verb.particle !== null) expect(lemma.startsWith(verb.particle)).toBe(true);
  });

  test("no verb twice, no example twice", () => {
    const keys = verbsOfSaying.map((v) => `${v.lemma} ${v.reflexive}`);
    expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([]);
    expect(new Set(verbsOfSaying.map((v) => v.example)).size).toBe(verbsOfSaying.length);
  });

  test("every act has a verb", () => {
    const used = new Set<Act>(verbsOfSaying.map((v) => v.act));
    expect(Object.keys(acts).filter((act) => !used.has(act as Act))).toEqual([]);
  });

  test("a strong verb opens something", () => {
    expect(
      verbsOfSaying.filter((v) => v.strength === "strong" && v.opens.length === 0 && v.prepositions.length === 0),
    ).toEqual([]);
  });

  test("rows are read as written", () => {
    expect(row("mitteilen")).toMatchObject({
      particle: "mit",
      act: "assert",
      medium: null,
      addressee: ["dat"],
      strength: "strong",
    });
    expect(row("aussprechen", true)).toMatchObject({ particle: "aus", act: "demand", prepositions: ["für", "gegen"] });
    expect(verbsByLemma.get("äußern")?.map((v) => v.reflexive)).toEqual([false, true]);
    expect(verbsByLemma.get("zeigen")?.map((v) => v.strength)).toEqual(["weak", "weak"]);
  });
});
