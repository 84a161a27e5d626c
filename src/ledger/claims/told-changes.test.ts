import { beforeAll, expect, test } from "vitest";
import { loadModels } from "../../load-models.ts";
import { type Models, readWhole } from "../../pipeline.ts";
import type { ReadArticle } from "../../propositions/read-article.ts";
import { statedOf } from "./stated-of.ts";
import { toldChangesOf } from "./told-changes.ts";

let models: Models;
beforeAll(async () => {
  models = await loadModels();
});

/** What the only claim of each clause of a text is told to be: "denies Lund found". */
function toldIn(text: string): readonly string[] {
  const value = statedOf(readWhole({ text, published: "2026-05-04" }, models) as ReadArticle);
  const place = { version: 1, versionId: "v1", document: 1, published: null, recorded: "", day: null, outlet: null };
  const all = value.stated.map((one, i) => ({
    ...{ ...one, ...place, setting: value.setting, position: i, key: i },
    id: `v1-${one.proposition.statement}.${one.proposition.number}`,
  }));
  const answers = value.answers.map((one) => ({
    ...{ ...one, version: 1 },
    ...{ statement: `v1-${one.statement}`, answered: `v1-${one.to}` },
  }));
  return all.flatMap((one) =>
    toldChangesOf([one], answers, []).map(({ kind, by, band }) => `${kind} ${by.label} ${band}`),
  );
}

test.each([
  ["Die Reederei Lund dementierte, dass die Fähre nach Holmwede verkauft werde.", "denies Die Reederei Lund found"],
  ["Bürgermeisterin Eva Lund bestritt, von dem Gutachten gewusst zu haben.", "denies Bürgermeisterin Eva Lund found"],
  [
    "Ministerin Eva Lund bestätigte, dass die Schleuse in Holmwede am Montag geschlossen wird.",
    "confirms Ministerin Eva Lund found",
  ],
  [
    "Der Deich sei sicher, sagte Hafenmeister Ole Brandt. Die Reederei Lund bestätigte das am Montagabend.",
    "confirms Die Reederei Lund found",
  ],
  ["Hafenmeisterin Eva Lund korrigierte die Zahl der Kähne von 85 auf 35.", "revises Eva Lund found"],
  [
    "Es seien 35 Träger gerissen statt, wie zunächst angegeben, 85, sagte Ministerin Eva Lund.",
    "revises Ministerin Eva Lund found",
  ],
  [
    "Anders als zunächst gemeldet sei die Schleuse offen, teilte die Reederei Lund mit.",
    "revises die Reederei Lund proposed",
  ],
])("what an article tells as a denial, confirmation or revision: %s", (text, told) => {
  expect(toldIn(text)).toEqual([told]);
});

test.each([
  ["the own words behind a colon", "Die Reederei Lund dementierte: Es gebe keine Gespräche über die Fähre."],
  ["what somebody shows", "Eva Lund bestätigt damit, dass sie vom Hafen nichts versteht."],
  ["who can tell, too", "Dass die Schleuse klemmt, kann Ole Brandt bestätigen."],
  ["a state before", "Für jeden Kahn gebe es 80 statt bisher 48 Euro, sagte Ministerin Eva Lund."],
  ["other things", "Es kämen 35 Bauern statt ursprünglich 85 Fischer, sagte Ministerin Eva Lund."],
  ["a demand", "Ministerin Eva Lund forderte, 35 statt ursprünglich 85 Kähne zu bauen."],
  ["a question", "Rechnet Hafenmeister Ole Brandt mit falschen Zahlen? Eva Lund weist das zurück."],
  ["an opinion", "Ole Brandt bestätigte, es sei wichtig, dass der Hafen offen bleibe."],
  [
    "words behind another clause",
    "Eva Lund, die das Eis lange geleugnet hat, dürfte bald davor stehen, Kähne schleppen zu müssen.",
  ],
  [
    "what was said of another matter before",
    "Er hoffe auf einen Einzelfall, sagte Minister Ole Brandt. Die Klinik Holmwede weist die Vorwürfe zurück.",
  ],
])("no change: %s", (_, text) => {
  expect(toldIn(text)).toEqual([]);
});
