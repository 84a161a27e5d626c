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

test.each([
  [
    "„Wir prüfen den Damm“, sagte Malte Hinrichs am Montag. „Mehr weiß ich nicht“, sagte der frühere Bürgermeister.",
    "=malte hinrichs",
  ],
  ["Die Schleuse sei zu, sagte Ute Holm. Der Damm halte, erklärte die 48-Jährige.", "=ute holm"],
  [
    "Es sei niemand verletzt worden, teilte der Deichverband mit. Weiter hieß es, das Schiff sei dicht.",
    "=deichverband",
  ],
  [
    "Das Schiff sei dicht, teilte der Deichverband mit. Die Fahrt gehe weiter, hieß es in der Mitteilung.",
    "=deichverband",
  ],
  [
    "Laut einem Bericht der Weltgesundheitsorganisation fehlt Wasser. Dem Bericht zufolge versiegten Brunnen.",
    "=weltgesundheitsorganisation",
  ],
  ["Jan Helfer leitet den Hafen. „Der Damm hält“, sagte Helfer am Montag.", "=jan helfer"],
])("goes on with who spoke: %s", (text, key) => {
  expect(last(text)).toMatchObject({ kind: "named", key });
});

test.each([
  // Somebody else is named since.
  "„Wir prüfen den Damm“, sagte Malte Hinrichs. Auch Jan Holt war da. „Mehr weiß ich nicht“, sagte der frühere Kapitän.",
  // In one sentence the two are held against each other.
  "Malte Hinrichs warnte vor der Flut, während der Kapitän sagte, man solle hinausfahren.",
  // Several, and one of the family.
  "„Wir prüfen den Damm“, sagte Malte Hinrichs. Die Kapitäne sagten, sie führen hinaus.",
  "„Wir prüfen den Damm“, sagte Malte Hinrichs. Die Tochter sagte, sie fahre hinaus.",
])("is not sure who goes on: %s", (text) => {
  expect(last(text)).not.toMatchObject({ person: "=malte hinrichs" });
});

test("a speaker whom a heading or a noun leaves out is unsure", () => {
  const heading =
    "„Wir prüfen den Damm“, sagte Malte Hinrichs.\nDie Schleuse sei zu alt\nAuch Jan Holt war da, als das Wasser kam.";
  expect(last(heading)).toMatchObject({ key: "=malte hinrichs", vague: true });
  expect(last("Die Schleuse sei zu, sagte Ute Holm. Der Damm halte, erklärte die 48-Jährige.")).toMatchObject({
    label: "Ute Holm",
    vague: true,
  });
});

test.each([
  ["Auch Malte Hinrichs sagte, die Schleuse sei zu.", true],
  ["Die Schleuse sei zu, sagte auch Malte Hinrichs.", true],
  ["Malte Hinrichs betonte ebenfalls, die Schleuse sei zu.", true],
  ["Malte Hinrichs sagte, auch die Schleuse sei zu.", undefined],
])("says it too: %s", (text, also) => {
  expect(last(text).also).toBe(also);
});
