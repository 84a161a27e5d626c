import { beforeAll, expect, test } from "vitest";
import { statedOf } from "../../../ledger/claims/stated-of.ts";
import { loadModels } from "../../../load-models.ts";
import { type Models, readWhole } from "../../../pipeline.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import { silentSources } from "../rows/claims/silent-words.ts";

let models: Models;
beforeAll(async () => {
  models = await loadModels();
});

/** Who is given what a text says: "named Ole Brandt", "outlet". */
const voicesIn = (text: string): readonly string[] => [
  ...new Set(
    statedOf(readWhole({ text, published: "2026-05-04" }, models) as ReadArticle).stated.map(({ voice }) =>
      `${voice.kind} ${voice.label}`.trim(),
    ),
  ),
];

test.each(silentSources.map(({ example }) => example))("what only looks like a source: %s", (text) => {
  expect(voicesIn(text).filter((voice) => voice !== "outlet" && voice !== "named Ole Brandt")).toEqual([]);
});

test.each([
  ["a law", "Die Reeder beteiligen sich nach dem Hafengesetz an den Kosten.", ["outlet"]],
  [
    "a law in another's words",
    "Sie zahlen nach dem Hafengesetz am Montag selbst, wie das Wasseramt erklärte.",
    ["named das Wasseramt"],
  ],
  ["what is known", "Nun ist bekannt, dass die Schleuse am Montag gesperrt wird.", ["outlet"]],
  ["nobody", "Kein Fischer sagte am Montag, dass die Schleuse in Holmwede gesperrt werde.", []],
  [
    "who shall say it",
    "Der Antrag sieht vor, dass die Landesregierung am Montag fordern soll, die Schleuse zu öffnen.",
    ["unnamed Der Antrag"],
  ],
  [
    "cases that are counted",
    "Am Sonntag seien weniger Fälle gemeldet worden als am Samstag, sagte Ole Brandt.",
    ["named Ole Brandt"],
  ],
  ["a medium's report without what it tells", "Zuvor hatte das Hafenradio über das Thema berichtet.", []],
])("who speaks: %s: %s", (_, text, voices) => expect(voicesIn(text)).toEqual(voices));
