import { beforeAll, expect, test } from "vitest";
import { loadModels } from "../../../load-models.ts";
import { type Models, readWhole } from "../../../pipeline.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import { propositionsOf } from "./propositions-of.ts";

let models: Models;
beforeAll(async () => {
  models = await loadModels();
});

/** What the statements of a text say, clause by clause. */
function said(text: string): readonly string[] {
  const propositions = propositionsOf(readWhole({ text }, models) as ReadArticle);
  return propositions
    .filter(({ statement }) => statement !== "r")
    .map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(" … "));
}

test("what would follow from something that is not so is not said", () => {
  expect(said("Das Netz sei nicht so dicht, dass keine Krabben entkommen könnten, sagte Ole Brandt.")).toEqual([
    "Das Netz sei nicht so dicht",
  ]);
  expect(said("Das Netz sei so dicht, dass keine Krabben entkommen könnten, sagte Ole Brandt.")).toHaveLength(2);
});

test("what an interviewer asks is said by nobody", () => {
  const said = (label: string, asks: string) => `${label}: Eva Lund sagte, die Schleuse klemme.${asks}`;
  const answer = "Hinrichs: Das stimmt. Wir warten auf die Träger.";
  const interview = (asks: string) =>
    propositionsOf(
      readWhole(
        { text: [said("Spiegel", asks), answer, said("Spiegel", asks), answer].join("\n") },
        models,
      ) as ReadArticle,
    ).map(({ wording }) => wording.length);
  expect(interview(" Seit wann?").length).toBeLessThan(interview("").length);
});

test("where somebody said what stands before is no proposition", () => {
  const before = "Die Schleuse werde im Mai gesperrt, sagte Eva Lund.";
  expect(said(`${before} Das sagte sie nach Angaben des Nordkuriers im Hafenausschuss.`)).toEqual([
    "Die Schleuse werde im Mai gesperrt",
  ]);
});
