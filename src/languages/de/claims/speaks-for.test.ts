import { beforeAll, expect, test } from "vitest";
import { loadModels } from "../../../load-models.ts";
import { type Models, readWhole } from "../../../pipeline.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import { voiceOf } from "./voice.ts";

let models: Models;
beforeAll(async () => {
  models = await loadModels();
});

/** The voice of the last statement. */
function last(text: string) {
  const { reading, words } = readWhole({ text }, models) as ReadArticle;
  return voiceOf(reading, reading.statements.at(-1)!, words.lexicon);
}

const BEFORE = "Die Häfen seien gut gerüstet, sagte die Vorsitzende des Reederverbands, Ute Holm, in Emden.";

test.each([
  [
    "a body of its own, that the reading does not know",
    `${BEFORE} „Es besteht kein Grund zur Panik“, sagte Malte Hinrichs, Hauptgeschäftsführer des Deutschen Häfen- und Werftenbundes.`,
    "=malte hinrichs",
  ],
  [
    "an office without a word of whose",
    `${BEFORE} „Es besteht kein Grund zur Panik“, sagte Hauptgeschäftsführer Malte Hinrichs.`,
    "=reederverband",
  ],
  [
    "the body named before, by what it is",
    "Die Wasserbehörde prüft den Damm. Das Wasser steige nicht mehr, sagte ein Sprecher der Behörde.",
    "=wasserbehörde",
  ],
  [
    "a body that is not called like the one before",
    "Der Reederverband Nordkai lobte den Hafenplan. Er liege seit Mai im Rathaus, sagte der Präsident des Festkomitees, Malte Hinrichs.",
    "=malte hinrichs",
  ],
])("%s", (_, text, key) => {
  expect(last(text)).toMatchObject({ kind: "named", key });
});

test("a spokesman of a body that is no name speaks for no other one", () => {
  const text =
    "Der Reederverband Nordkai will in jedem Hafen eine Messstation. Die in Holmwede werde im Mai gebaut, sagte ein Sprecher des Landratsamtes.";
  expect(last(text)).toMatchObject({ kind: "unnamed", label: "ein Sprecher des Landratsamtes" });
});

test.each([
  ["nach HWI-Angaben", { kind: "named", key: "=hwi" }],
  ["nach HWI-Schätzungen (Datenstand 15.8.)", { kind: "named", key: "=hwi" }],
  ["nach Spiegel-Informationen", { kind: "medium", key: "=der spiegel" }],
  ["nach Hafen-Zahlen", { kind: "unnamed" }],
])("a body's or a medium's paper is its word: %s", (by, voice) => {
  expect(last(`Der Reederverband Nordkai tagt in Holmwede. Im Hafen sind ${by} 14 Kähne gesunken.`)).toMatchObject(
    voice,
  );
});

test("whose word it is has a name, not his possessive", () => {
  const before = "Hafenmeister Malte Hinrichs verteidigte das Gesetz.";
  for (const text of [
    `${before} Nach seiner Darstellung drohte die Reederei mit einem Streik.`,
    `${before} Seinen Angaben zufolge drohte die Reederei mit einem Streik.`,
  ])
    expect(last(text)).toMatchObject({ key: "=malte hinrichs", label: "Malte Hinrichs" });
});
