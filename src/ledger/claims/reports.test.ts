import { beforeAll, expect, test } from "vitest";
import { outletKey } from "../../languages/stored-words.ts";
import { loadModels } from "../../load-models.ts";
import { type Models, readWhole } from "../../pipeline.ts";
import type { ReadArticle } from "../../propositions/read-article.ts";
import { publishedForOrder } from "../published.ts";
import { attach } from "./attach.ts";
import { joinOf } from "./join.ts";
import { dayOf, positionOf } from "./position.ts";
import { standingOf } from "./standing.ts";
import type { Occurrence } from "./stated.ts";
import { statedOf } from "./stated-of.ts";

let models: Models;
beforeAll(async () => {
  models = await loadModels();
});

interface Told {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly hour?: number;
  readonly url?: string;
}

function told({ text, title, publisher = "Holmweder Bote", hour = 8, url }: Told): Occurrence[] {
  const published = `2026-05-04T${String(hour).padStart(2, "0")}:00:00Z`;
  const name = `${publisher} ${hour}`;
  const value = statedOf(readWhole({ name, text, title, publisher, published, url }, models) as ReadArticle);
  return value.stated.map((one, i) => ({
    ...one,
    id: `v${name}-${one.proposition.statement}.${one.proposition.number}`,
    version: hour,
    position: positionOf(publishedForOrder(published), name, i),
    day: dayOf(publishedForOrder(published)),
    outlet: outletKey(publisher),
    setting: value.setting,
  }));
}
const reports = (article: Told) => told(article).filter(({ report }) => report);
const wordsOf = (article: Told) =>
  reports(article).map(({ proposition }) =>
    proposition.spans.map(({ start, end }) => article.text.slice(start, end)).join(" … "),
  );

const RESIGNS = "Die Bürgermeisterin von Holmwede, Telse Johannsen, tritt wegen der Flut im Rathaus zurück.";

test("what a report tells at its beginning on its own word is a proposition of the outlet's", () => {
  const text = `${RESIGNS} Sie habe lange überlegt, sagte Johannsen.`;
  expect(wordsOf({ text })).toEqual([RESIGNS.slice(0, -1).replaceAll(",", " …")]);
  const [one] = reports({ text });
  expect(one).toMatchObject({ act: null, factuality: "CT+", voice: { kind: "outlet", label: "" } });
  expect(one!.proposition).toMatchObject({ statement: "r", number: 1 });
});

test.each([
  ["what somebody says", "Die Schleuse sei dicht, sagte Ole Brandt."],
  ["what is asked", "Warum ist die Schleuse von Holmwede noch immer dicht?"],
  ["what is not sure", "Die Schleuse von Holmwede dürfte im Herbst gesperrt werden."],
  ["hearsay", "Die Schleuse von Holmwede soll gesperrt worden sein."],
  ["what is quoted", "„Die Schleuse von Holmwede ist dicht.“"],
  ["the author's own view", "Ich finde das gut. Die Schleuse von Holmwede wird gesperrt."],
  ["what differs from before", "Die Schleuse von Holmwede wird später als zunächst berichtet gesperrt."],
  ["what was before", "Im Mai hatte die Stadt Holmwede die Schleuse gesperrt."],
  ["what a report is said to say", "Die Schleuse von Holmwede ist nach einem Bericht des „Nordblatts“ dicht."],
  [
    "what a quoted paper is said to say",
    "Die Schleuse von Holmwede hat nach einem „Bote“-Bericht wochenlang geklemmt.",
  ],
  ["what is pointed at", "Die Bürgermeisterin von Holmwede lehnte das ab."],
  ["a condition", "Wenn die Flut kommt, die Schleuse zu sperren: ein Plan ohne Verb."],
])("no report: %s", (_, text) => {
  expect(wordsOf({ text })).toEqual([]);
});

test("opinion pieces report nothing", () => {
  const text = "Die Schleuse von Holmwede wird im Herbst gesperrt.";
  expect(wordsOf({ text })).toHaveLength(1);
  expect(wordsOf({ text, url: "https://bote.example/meinung/schleuse.html" })).toEqual([]);
  expect(wordsOf({ text, title: "Kommentar: Die Schleuse" })).toEqual([]);
});

test("a report is found far down in no text", () => {
  const filler = "Der Bürgermeister sagte, der Deich sei alt. ".repeat(20);
  expect(wordsOf({ text: `${filler}Die Schleuse von Holmwede wird im Herbst gesperrt.` })).toEqual([]);
});

test("two outlets that report one event without a source are one claim, and not two origins", () => {
  const text = `${RESIGNS} Die Flut hatte das Rathaus von Holmwede beschädigt.`;
  const other = "Telse Johannsen, Bürgermeisterin von Holmwede, tritt wegen der Flut im Rathaus zurück.";
  const [one] = reports({ text });
  const [two] = reports({ text: other, publisher: "Wieser Rundschau", hour: 9 });
  expect(joinOf(one!, two!).band).toBe("found");
  const { links, parent } = attach(two!, [one!]);
  expect(parent).toBe(one);
  expect(links.map(({ kind }) => kind)).toEqual(["repeats"]);
  const [side] = standingOf([one!, two!]).sides;
  expect(side!.unsourced).toBe(2);
  expect(side!.counts).toEqual({ independent: 0, sameOrigin: 1, notRecorded: 1 });
  expect(side!.credibility.value).toBe(6);
});

test("copies of a report make what a named source says no more probable", () => {
  const [said] = told({ text: "Telse Johannsen trete wegen der Flut zurück, teilte das Rathaus Holmwede mit." });
  const [two] = reports({ text: RESIGNS, publisher: "Wieser Rundschau", hour: 9 });
  const [three] = reports({ text: RESIGNS, publisher: "Nordblatt", hour: 10 });
  const alone = standingOf([said!]).sides[0]!;
  const copied = standingOf([said!, two!, three!]).sides[0]!;
  expect(copied.counts.independent).toBe(1);
  expect(copied.credibility).toEqual(alone.credibility);
  expect(copied.unsourced).toBe(2);
});

test("reports that cannot both be are no change", () => {
  const [one] = reports({ text: "Die Schleuse von Holmwede wird am 20. Juni gesperrt." });
  const [two] = reports({
    text: "Die Schleuse von Holmwede wird am 27. Juni gesperrt.",
    publisher: "Nordblatt",
    hour: 9,
  });
  expect(joinOf(one!, two!).change).toBeNull();
  expect(attach(two!, [one!]).links).toEqual([]);
});

test.each([
  ["Die Schleuse von Holmwede soll im Mai gesperrt werden.", 1],
  ["Der Hafenmeister von Holmwede soll in Kiel wohnen.", 0],
  ["In Holmwede soll es zwei Verletzte geben.", 0],
])("a plan is news, what others tell is not: %s", (text, least) => {
  expect(reports({ text })).toHaveLength(least);
});

test("who says it counts where the headline names him", () => {
  const title = "Brandt fordert Schleuse";
  const [one] = told({ text: "Der Deich werde nicht fertig, sagte Hafenmeister Ole Brandt.", title });
  expect(one!.proposition.headed).toBe(0.3);
});

test("how much of its headline a proposition says", () => {
  const title = "Bürgermeisterin Johannsen tritt zurück";
  const [one, , ...rest] = told({ text: `${RESIGNS} Der Deich ist alt. Die Werft zahle nicht, sagte Brandt.`, title });
  expect(one!.proposition.headed).toBeGreaterThanOrEqual(0.6);
  for (const { proposition } of rest) expect(proposition.headed).toBeUndefined();
});

test("not enough of a thing is not its denial", () => {
  const [one] = told({ text: "Am Deich von Holmwede werde jeden Tag das Wasser gemessen, sagte Malte Hinrichs." });
  const [two] = told({
    text: "Am Deich von Holmwede werde nicht genug das Wasser gemessen, sagte Telse Johannsen.",
    hour: 9,
  });
  const [three] = told({
    text: "Am Deich von Holmwede werde das Wasser nicht gemessen, sagte Telse Johannsen.",
    hour: 9,
  });
  expect(two!.proposition.polarity.measure).toBe("genug");
  expect(joinOf(one!, two!)).toMatchObject({ band: null, change: null });
  expect(joinOf(one!, three!).change).not.toBeNull();
});

test.each([
  [
    "Eva Lund zieht sich aus dem Rathaus von Holmwede zurück.",
    "Eva Lund tritt im Rathaus von Holmwede nicht wieder an.",
  ],
  ["Der Kreis Holmwede steigt bei der Werft Nordkai ein.", "Der Kreis Holmwede beteiligt sich an der Werft Nordkai."],
  [
    "In Holmwede sind Fischer der Werft Nordkai erkrankt, die zur Regatta gekommen waren.",
    "In Holmwede haben sich Fischer der Werft Nordkai angesteckt.",
  ],
])("two papers tell one event in other words: %s %s", (one, other) => {
  const [a] = reports({ text: one });
  const [b] = reports({ text: other, publisher: "Nordblatt", hour: 9 });
  expect(joinOf(a!, b!)).toMatchObject({ change: null, comparison: { isKin: true } });
  expect(joinOf(a!, b!).band).not.toBeNull();
  expect(attach(b!, [a!]).parent).toBe(a);
});

test("who stands again says nothing of who withdraws, not even against it", () => {
  const [a] = reports({ text: "Eva Lund zieht sich aus dem Rathaus von Holmwede zurück." });
  const [b] = reports({ text: "Eva Lund tritt im Rathaus von Holmwede wieder an.", publisher: "Nordblatt", hour: 9 });
  expect(joinOf(a!, b!)).toMatchObject({ band: null, change: null });
});

test("of 62 of 172 the first number counts; what begins on a day is begun on it", () => {
  const [a] = reports({ text: "Die Reederei Nordkai schließt in Holmwede 62 ihrer 172 Kontore." });
  const [b] = reports({ text: "62 der 172 Kontore der Reederei Nordkai werden geschlossen.", publisher: "Nordblatt" });
  expect(a!.proposition.quantities).toMatchObject([{ low: 62, of: "kontor" }]);
  const fitOf = (slot: string) => joinOf(a!, b!).comparison.slots.find((one) => one.slot === slot)?.fit;
  expect(fitOf("quantity")).toBe("same");
  const [c] = reports({ text: "Die Schleuse von Holmwede wird ab dem 13. Juni gesperrt." });
  const [d] = reports({ text: "Die Schleuse von Holmwede wird am 13. Juni gesperrt.", publisher: "Nordblatt" });
  expect(joinOf(c!, d!)).toMatchObject({ band: "found", comparison: { isOther: false } });
});

test("what is wished is not found to be what happened in other words", () => {
  const [a] = reports({ text: "Eva Lund zieht sich wegen der Flut aus dem Rathaus von Holmwede zurück." });
  const text = "Ole Thode forderte, Eva Lund solle wegen der Flut das Rathaus von Holmwede verlassen.";
  const [b] = told({ text, publisher: "Nordblatt", hour: 9 });
  expect(joinOf(a!, b!).comparison.isKin).toBe(true);
  expect(joinOf(a!, b!).band).not.toBe("found");
});
