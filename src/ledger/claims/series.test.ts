import { beforeAll, expect, test } from "vitest";
import { loadModels } from "../../load-models.ts";
import { type Models, readWhole } from "../../pipeline.ts";
import type { ReadArticle } from "../../propositions/read-article.ts";
import { positionOf } from "./position.ts";
import { seriesAmong } from "./series.ts";
import { statedOf } from "./stated-of.ts";

let models: Models;
beforeAll(async () => {
  models = await loadModels();
});

/** "2026-05-04 12, 2026-05-06 17": the series of articles, given by their days and texts. */
function seriesIn(texts: readonly (readonly [day: string, text: string])[]): readonly string[] {
  const all = texts.flatMap(([published, text], version) => {
    const value = statedOf(readWhole({ text, published, publisher: "Nordkurier" }, models) as ReadArticle);
    const day = Date.parse(published) / 86_400_000;
    return value.stated.map((one, i) => ({
      ...{ ...one, version, day, outlet: "=nordkurier", setting: value.setting },
      position: positionOf(published, `v${version}`, i),
      id: `v${version}-${one.proposition.statement}.${one.proposition.number}`,
    }));
  });
  const shown = (found: ReturnType<typeof seriesAmong>) =>
    found.map(({ points }) => points.map(({ day, quantity }) => `${day - 20_577} ${quantity.low}`).join(", "));
  const series = shown(seriesAmong(all));
  expect(shown(seriesAmong(all.toReversed()))).toEqual(series);
  return series;
}

const died = (number: string) => `In Holmwede sind bisher ${number} Menschen gestorben, teilte die Reederei Lund mit.`;

test("what one source counts on several days is a series", () => {
  expect(
    seriesIn([
      ["2026-05-06", died("17")],
      ["2026-05-04", died("12")],
      ["2026-05-07", died("17")],
    ]),
  ).toEqual(["0 12, 2 17, 3 17"]);
});

test.each([
  [
    "one day",
    [
      ["2026-05-04", died("12")],
      ["2026-05-04", died("17")],
    ],
  ],
  [
    "one number",
    [
      ["2026-05-04", died("12")],
      ["2026-05-06", died("12")],
    ],
  ],
  [
    "a number many times as large",
    [
      ["2026-05-04", died("12")],
      ["2026-05-06", died("940")],
    ],
  ],
  [
    "another source",
    [
      ["2026-05-04", died("12")],
      ["2026-05-06", "In Holmwede sind bisher 17 Menschen gestorben, teilte die Werft Thode mit."],
    ],
  ],
  [
    "another place",
    [
      ["2026-05-04", died("12")],
      ["2026-05-06", "In Husum sind bisher 17 Menschen gestorben, teilte die Reederei Lund mit."],
    ],
  ],
  [
    "an expectation",
    [
      ["2026-05-04", died("12")],
      ["2026-05-06", "Die Reederei Lund rechnet damit, dass in Holmwede 17 Menschen sterben."],
    ],
  ],
] as const)("no series: %s", (_, texts) => {
  expect(seriesIn(texts)).toEqual([]);
});
