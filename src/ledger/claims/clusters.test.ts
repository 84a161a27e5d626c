import { beforeAll, expect, test } from "vitest";
import { outletKey } from "../../languages/stored-words.ts";
import { loadModels } from "../../load-models.ts";
import { type Models, readWhole } from "../../pipeline.ts";
import type { ReadArticle } from "../../propositions/read-article.ts";
import { publishedForOrder } from "../published.ts";
import { clustersOf } from "./clusters.ts";
import { joinOf, mayJoin, reasonsOf } from "./join.ts";
import { dayOf, positionOf } from "./position.ts";
import type { Occurrence } from "./stated.ts";
import { statedOf } from "./stated-of.ts";

let models: Models;
beforeAll(async () => {
  models = await loadModels();
});

const SETTING = "Der Hafen von Holmwede liegt an der Wiese. Die Werft Nordlicht in Holmwede baut Kutter. ";

/** The last proposition of an article published at this hour. */
function said(text: string, hour: number, publisher = `Blatt ${hour}`, setting = SETTING): Occurrence {
  const published = `2026-05-04T${String(hour).padStart(2, "0")}:00:00Z`;
  const article = { name: publisher, text: setting + text, publisher, published };
  const value = statedOf(readWhole(article, models) as ReadArticle);
  return {
    ...value.stated.findLast(({ report }) => !report)!,
    id: `v${publisher}-${hour}`,
    version: hour,
    position: positionOf(publishedForOrder(published), publisher, hour),
    day: dayOf(publishedForOrder(published)),
    outlet: outletKey(publisher),
    setting: value.setting,
  };
}

const DAMM = "Der Damm an der Wiese müsse im Herbst für vier Millionen Euro erneuert werden";

test("the same words of one speaker are found, whoever prints them", () => {
  const [one, other] = [said(`${DAMM}, sagte Ole Brandt.`, 8), said(`${DAMM}, sagte Brandt am Montag.`, 9)];
  expect(joinOf(one, other).band).toBe("found");
  expect(reasonsOf(one, other, joinOf(one, other).comparison).map(({ feature }) => feature)).toEqual(
    expect.arrayContaining(["covered", "copied"]),
  );
});

test("few words of two speakers are no finding", () => {
  const [one, other] = [
    said("Er trage eine Maske, sagte Ole Brandt.", 8),
    said("Er trage eine Maske, sagte Jan Holt.", 9),
  ];
  expect(joinOf(one, other).band).not.toBe("found");
});

test("who speaks of himself says another thing than who speaks of himself", () => {
  const one = said("Ich werde im Herbst wieder für den Hafenrat kandidieren, sagte Ole Brandt.", 8);
  const other = said("Der Werftchef werde im Herbst für den Hafenrat kandidieren, sagte Jan Holt.", 9);
  expect(joinOf(one, other).band).toBeNull();
});

test("claims do not depend on the order, and one bad pair does not pull two together", () => {
  const damm = [8, 9, 10].map((hour) => said(`${DAMM}, sagte Ole Brandt.`, hour));
  const kutter = [11, 12, 13].map((hour) =>
    said("Die Werft Nordlicht liefere drei Kutter nach Esbjerg, sagte Eva Lund.", hour),
  );
  const bridge = said(`${DAMM}, und die Werft Nordlicht liefere drei Kutter nach Esbjerg, sagte Eva Lund.`, 14);
  const all = [...damm, ...kutter, bridge];
  const ids = (list: readonly Occurrence[]) => clustersOf(list).clusters.map((cluster) => cluster.map(({ id }) => id));
  const expected = ids(all);
  expect(ids([...all].reverse())).toEqual(expected);
  const holding = (id: string) => expected.findIndex((cluster) => cluster.includes(id));
  expect(new Set(damm.map(({ id }) => holding(id))).size).toBe(1);
  expect(holding(damm[0]!.id)).not.toBe(holding(kutter[0]!.id));
});

test("what may not join is joined by nothing: another story in other words", () => {
  const elsewhere = (text: string, hour: number) => said(text, hour, "Blatt", "Am Observatorium in Arvestad. ");
  const all = [
    said(`${DAMM}, sagte Ole Brandt.`, 8),
    elsewhere(`${DAMM}, sagte Ole Brandt.`, 9),
    elsewhere("Der Damm bleibe im Herbst gesperrt, sagte Eva Lund.", 10),
    said("Der Damm an der Wiese bleibe im Herbst offen, sagte Jan Holt.", 11),
  ];
  const pairs = all.flatMap((a) =>
    all.filter((b) => a !== b).map((b) => ({ a, b, may: mayJoin({ ...a, ...a.proposition }, b, new Map()) })),
  );
  const ids = (may: boolean) => pairs.filter((one) => one.may === may).map(({ a, b }) => `${a.version} ${b.version}`);
  expect(ids(true)).toEqual(expect.arrayContaining(["8 9", "8 11", "9 10"]));
  expect(ids(false)).toEqual(expect.arrayContaining(["8 10", "9 11"]));
  for (const { a, b, may } of pairs) if (!may) expect(joinOf(a, b)).toMatchObject({ band: null, change: null });
});
