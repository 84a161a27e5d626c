import { describe, expect, it } from "vitest";
import { read } from "../../../index.ts";

/** The act of the first statement of a text; "none" where there is no statement. */
async function act(text: string): Promise<string | null> {
  const { statements } = await read({ name: "test", text, published: "2026-03-09", language: "de" });
  return statements[0] === undefined ? "none" : statements[0].act;
}

const groups: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
  [
    "the cue names it",
    [
      ["Der Fahrer räumte ein, dass er zu schnell war.", "confirm"],
      ["Die Polizei vermutet, dass der Mann geflohen ist.", "estimate"],
      ["Die Trainerin ist überzeugt, dass ihr Team aufsteigt.", "assert"],
      ["Der Wetterdienst warnte, die Stadt müsse räumen.", "warn"],
      ["Ersten Schätzungen zufolge kamen 4.000 Gäste.", "estimate"],
      ["Nach Einschätzung der Bahn kamen 4.000 Gäste.", "assert"],
    ],
  ],
  [
    "blame and praise",
    [
      ["Die Ministerin sprach von einem großen Fehler.", "criticise"],
      ["Die Ministerin sprach von einem großen Erfolg.", "praise"],
      ["Die Ministerin sprach von einer schlimmen Katastrophe.", "assert"],
      ["Der Verband nannte den Plan „unverantwortlich“.", "criticise"],
      ["Der Minister bezeichnete die Einigung als tragfähig.", "assert"],
    ],
  ],
  [
    "the content shows it",
    [
      ["Die Fähre werde am Montag wieder fahren, teilte die Reederei mit.", "announce"],
      ["Die Fähre sei am Montag ausgefallen, teilte die Reederei mit.", "assert"],
      ["Die Fähre werde erwartet, meldete die Agentur.", "assert"],
      ["Der Staat müsse endlich handeln, sagte die Chefin.", "demand"],
      ["Der Fahrer müsse eingeschlafen sein, sagte die Chefin.", "assert"],
      ["„Die Stadt sollte die Kosten tragen“, sagte der Wirt.", "demand"],
      ["„Wir müssen die Kosten tragen“, sagte der Wirt.", "assert"],
      ["„Räumen Sie die Straße!“, rief der Polizist.", "demand"],
      ["„Wer trägt die Kosten?“, sagte der Wirt.", "ask"],
      ["Der Plan sei keineswegs gescheitert, sagte der Wirt.", "deny"],
    ],
  ],
  [
    "no act",
    [
      ["Der Verein bestätigte nicht, dass er verkauft wird.", null],
      ["Der Wagen war offenbar gestohlen.", null],
    ],
  ],
];

describe.each(groups)("%s", (_, cases) => {
  it.each(cases)("%s", async (text, expected) => {
    expect(await act(text)).toBe(expected);
  });
});
