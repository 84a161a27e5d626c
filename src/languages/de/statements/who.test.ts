import { expect, test } from "vitest";
import { loadModels } from "../../../load-models.ts";
import { readArticle } from "../../../pipeline.ts";

const models = await loadModels();
const speakers = (text: string): readonly (string | null)[] => {
  const { statements, entities } = readArticle({ text, language: "de" }, models);
  return statements.map(({ speaker }) => entities.find(({ id }) => id === speaker.entity)?.name ?? null);
};

test.each([
  ["Die Kapitänin Anna Holm schwieg. „Wo ist der Lotse?“, fragte ihr Maat.", null],
  ["Die Kapitänin Anna Holm schwieg. „Wir warten hier“, sagte ihr Anwalt.", null],
  ["Die Bundeswehr ist da. Nach Bundeswehrangaben sank das Boot.", "Bundeswehr"],
  ["Der Wasserverband schweigt. Laut Verbandsbericht ist der Deich alt.", "Wasserverband"],
  ["Der Wasserverband und der Imkerverband schweigen. Laut Verbandsbericht ist der Deich alt.", null],
  ["Die Medien schweigen. Laut Medienberichten ist der Deich alt.", null],
  ["Die Kapitänin Anna Holm schwieg. Ihrer Meinung nach ist der Kran alt.", "Anna Holm"],
])("%s", (text, name) => {
  expect(speakers(text)).toEqual([name]);
});
