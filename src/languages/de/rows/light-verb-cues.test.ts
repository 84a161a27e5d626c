import { describe, expect, test } from "vitest";
import { holdsVerb } from "./example-match.ts";
import { type LightVerbCue, lightVerbCues } from "./light-verb-cues.ts";

const id = (cue: LightVerbCue) => `${cue.reflexive ? "sich " : ""}${cue.words.join(" ")} ${cue.verb}`;

/** Whether the words stand in the sentence in their order, with gaps. */
const holdsWords = (sentence: string, words: readonly string[]) =>
  new RegExp(words.map((word) => `(?<!\\p{L})${word}(?!\\p{L})`).join(".*"), "u").test(sentence);

describe("light-verb cues", () => {
  test("at least 150 phrases", () =>
    expect(new Set(lightVerbCues.map((cue) => cue.example)).size).toBeGreaterThanOrEqual(150));

  test("no phrase twice", () => {
    const ids = lightVerbCues.map(id);
    expect(ids.filter((x, i) => ids.indexOf(x) !== i)).toEqual([]);
  });

  const byExample = Map.groupBy(lightVerbCues, (cue) => cue.example);
  test.each([...byExample])("%s", (example, cues) => {
    expect(holdsVerb(example, cues[0]!.verb, cues[0]!.particle)).toBe(true);
    expect(cues.filter((cue) => holdsWords(example, cue.words)).length).toBeGreaterThanOrEqual(1);
  });

  test("alternatives become cues of their own", () => {
    expect(lightVerbCues.filter((cue) => cue.verb === "liegen").map((cue) => cue.words)).toEqual([["nahe"]]);
    expect(lightVerbCues.find((cue) => id(cue) === "zum Ergebnis kommen")).toMatchObject({
      act: "believe",
      medium: "thought",
    });
    expect(lightVerbCues.find((cue) => id(cue) === "Kritik üben")).toMatchObject({
      act: "criticise",
      prepositions: ["an"],
    });
  });
});
