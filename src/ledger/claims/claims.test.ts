import { beforeAll, expect, test } from "vitest";
import { listedConcept } from "../../languages/de/claims/concepts.ts";
import { eventConcepts } from "../../languages/de/rows/event-concepts.ts";
import { outletKey } from "../../languages/stored-words.ts";
import { loadModels } from "../../load-models.ts";
import { type Models, readWhole } from "../../pipeline.ts";
import type { ReadArticle } from "../../propositions/read-article.ts";
import type { Article } from "../../text/text.ts";
import { publishedForOrder } from "../published.ts";
import { attach } from "./attach.ts";
import { compare } from "./compare.ts";
import { countOrigins, originsOf } from "./origins.ts";
import { dayOf, positionOf } from "./position.ts";
import { standingOf } from "./standing.ts";
import type { Occurrence } from "./stated.ts";
import { statedOf } from "./stated-of.ts";

let models: Models;
beforeAll(async () => {
  models = await loadModels();
});

const SETTING = "Der Hafen von Holmwede liegt an der Wiese. ";

/** The propositions of the statements of one article by an outlet. */
function said(text: string, publisher = "Holmweder Bote", published = "2026-05-04T08:00:00Z"): Occurrence[] {
  const article: Article = { name: `${publisher} ${published}`, text: SETTING + text, publisher, published };
  const value = statedOf(readWhole(article, models) as ReadArticle);
  const name = article.name ?? "";
  const own = value.stated.filter(({ report }) => !report);
  return own.map((stated, i) => ({
    ...stated,
    id: `v${name}-${stated.proposition.statement}.${stated.proposition.number}`,
    version: [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1e9,
    position: positionOf(publishedForOrder(published), name, i),
    day: dayOf(publishedForOrder(published)),
    outlet: outletKey(publisher),
    setting: value.setting,
  }));
}

const one = (text: string, publisher?: string, published?: string): Occurrence => said(text, publisher, published)[0]!;
const slots = (a: Occurrence, b: Occurrence) =>
  Object.fromEntries(compare(a, b).slots.map(({ slot, fit }) => [slot, fit]));
const LATER = "2026-05-05T08:00:00Z";

test("every listed event is found by its own words", () => {
  for (const { concept, words } of eventConcepts)
    for (const word of words.split(" "))
      expect(listedConcept(word.toLowerCase())).toEqual({ key: concept, flipped: false });
});

test("a verb, its noun and a denied opposite are one event", () => {
  const verb = one("Die Schleuse werde am 20. Juni gesperrt, sagte die Sprecherin.");
  const noun = one("Die Sperrung der Schleuse beginne am 20. Juni, sagte der Kapitän.", "Wieser Rundschau", LATER);
  const opposite = one(
    "Die Schleuse dürfe vom 20. Juni an nicht mehr befahren werden, sagte der Kapitän.",
    "Wieser Rundschau",
    LATER,
  );
  expect(verb.proposition.predicate.concepts).toEqual(["sperren"]);
  expect(noun.proposition.predicate.concepts).toEqual(["sperren"]);
  expect(opposite.proposition.polarity.positive).toBe(true);
  expect(compare(noun, opposite).same).toBe(true);
});

test.each([
  ["Zwölf Pfeiler weisen Risse auf, sagte der Prüfer.", "Zwölf Pfeiler seien gerissen, sagte die Prüferin.", "same"],
  [
    "Zwölf Pfeiler seien gerissen, sagte der Prüfer.",
    "Rund 13 Pfeiler seien gerissen, sagte die Prüferin.",
    "compatible",
  ],
  ["Zwölf Pfeiler seien gerissen, sagte der Prüfer.", "15 Pfeiler seien gerissen, sagte die Prüferin.", "incompatible"],
])("quantities: %s / %s: %s", (a, b, fit) => {
  const comparison = compare(one(a), one(b, "Wieser Rundschau", LATER));
  expect(comparison.same).toBe(true);
  expect(comparison.slots.find(({ slot }) => slot === "quantity")?.fit).toBe(fit);
});

test("a number of today is none of yesterday, in two articles of one day as well", () => {
  const sunday = one(
    "Auf der Insel lagen am Sonntag 21 Kutter im Hafen, sagte der Hafenmeister.",
    "Bote",
    "2026-05-04",
  );
  const now = one("Auf der Insel liegen aktuell 23 Kutter im Hafen, sagte die Ministerin.", "Rundschau", "2026-05-04");
  expect(compare(sunday, now).same).toBe(false);
});

test("a number that grows from day to day is another one on another day", () => {
  const first = one("Zwölf Matrosen hätten sich angesteckt, sagte der Arzt.");
  const next = one("15 Matrosen hätten sich angesteckt, sagte der Arzt.", "Wieser Rundschau", "2026-05-09T08:00:00Z");
  expect(compare(first, next).same).toBe(false);
});

test.each([
  ["Zwölf Pfeiler seien gerissen, sagte der Prüfer.", "30 Pfeiler seien gerissen, sagte die Prüferin."],
  ["Derzeit seien zwölf Betten frei, sagte der Arzt.", "Derzeit seien 14 Betten frei, sagte der Arzt."],
  ["Etwa 2021 Liegeplätze seien frei, sagte der Kapitän.", "Etwa 2034 Liegeplätze seien frei, sagte der Kapitän."],
  ["Der Wasserwert liege bei 98, sagte der Prüfer.", "Der Wasserwert liege bei 91, sagte der Prüfer."],
  ["Der Kapitän warnte vor dem Eis.", "Der Kapitän warnte vor der Flut."],
])("no two words for one thing: %s / %s", (a, b) => {
  const [before, after] = [said(a), said(b, "Wieser Rundschau", LATER)];
  expect(before).not.toEqual([]);
  expect(before.flatMap((x) => after.filter((y) => compare(x, y).same))).toEqual([]);
});

test("what is asked is not said, and who denies a thing twice denies it", () => {
  expect(said("Wie viele Pfeiler gerissen seien, ließ der Prüfer offen.")).toEqual([]);
  const denied = one("Die Schleuse sei nicht für Boote und nicht für Fähren gesperrt, sagte der Prüfer.");
  expect(denied.proposition.polarity.positive).toBe(false);
});

test("times: what is to come has one date, what is past may have happened twice, a start is no end", () => {
  const start = one("Die Schleuse werde vom 20. Juni an gesperrt, sagte die Sprecherin.");
  const other = one("Die Schleuse werde vom 27. Juni an gesperrt, sagte der Kapitän.", "Wieser Rundschau", LATER);
  expect(compare(start, other).same).toBe(true);
  expect(slots(start, other).time).toBe("incompatible");
  const end = one("Die Sperrung der Schleuse dauere bis Ende Juli, sagte der Kapitän.", "Wieser Rundschau", LATER);
  expect(compare(start, end).same).toBe(false);
  const past = one("Die Schleuse sei am 2. April gesperrt worden, sagte die Sprecherin.");
  const again = one("Die Schleuse sei am 9. April gesperrt worden, sagte der Kapitän.", "Wieser Rundschau", LATER);
  expect(compare(past, again).same).toBe(false);
});

test("other things, other people, demands and questions are not the same", () => {
  const closed = one("Die Schleuse werde gesperrt, sagte die Sprecherin.");
  for (const text of [
    "Das Freibad werde gesperrt, sagte der Kapitän.",
    "Die Schleuse werde gestrichen, sagte der Kapitän.",
    "Der Kapitän forderte, die Schleuse zu sperren.",
  ])
    expect([text, said(text, "Wieser Rundschau", LATER).some((other) => compare(closed, other).same)]).toEqual([
      text,
      false,
    ]);
});

test("compare is symmetric", () => {
  const a = one("Zwölf Pfeiler weisen Risse auf, sagte der Prüfer.");
  const b = one("Mehr als zehn der Pfeiler seien beschädigt, sagte der Sprecher.", "Wieser Rundschau", LATER);
  expect(compare(a, b).same).toBe(compare(b, a).same);
  expect(compare(a, b).similarity).toBe(compare(b, a).similarity);
});

test("links say who stands how to whom", () => {
  const first = one("Die Schleuse werde vom 20. Juni an gesperrt, sagte Hafenmeister Ole Brandt.");
  const link = (text: string) => attach(one(text, "Wieser Rundschau", LATER), [first]).links[0];
  expect(link("Die Schleuse werde vom 20. Juni an gesperrt, sagte Hafenmeister Ole Brandt.")?.kind).toBe("repeats");
  expect(link("Die Sperrung der Schleuse beginne am 20. Juni, sagte Ministerin Eva Lund.")?.kind).toBe("corroborates");
  expect(link("Die Schleuse werde vom 27. Juni an gesperrt, sagte Hafenmeister Ole Brandt.")).toMatchObject({
    kind: "revises",
    slot: "time",
  });
  expect(link("Die Schleuse werde vom 27. Juni an gesperrt, sagte Ministerin Eva Lund.")).toMatchObject({
    kind: "contradicts",
    slot: "time",
  });
  expect(link("Die Schleuse werde nicht gesperrt, sagte Ministerin Eva Lund.")).toMatchObject({
    kind: "denies",
    slot: "polarity",
  });
});

test("the parent does not depend on the order of the candidates", () => {
  const all = ["06", "07", "08", "09"].map((hour) =>
    one("Die Schleuse werde am 20. Juni gesperrt, sagte der Kapitän.", `Blatt ${hour}`, `2026-05-04T${hour}:00:00Z`),
  );
  const last = one("Am 20. Juni werde die Schleuse gesperrt, sagte die Sprecherin.", "Wieser Rundschau", LATER);
  const parents = [all, [...all].reverse(), [all[2]!, all[0]!, all[3]!, all[1]!]].map(
    (list) => attach(last, list).parent?.id,
  );
  expect(new Set(parents)).toEqual(new Set([all[0]!.id]));
});

test("origins: one unnamed source relayed is one; two outlets' own circles may be one; names are apart", () => {
  const own = one("Aus Kreisen der Verwaltung hieß es, die Schleuse werde gesperrt.", "Holmweder Bote");
  const relayed = one(
    "Die Schleuse werde gesperrt, berichtete der „Holmweder Bote“ unter Berufung auf Kreise der Verwaltung.",
    "Wieser Rundschau",
    LATER,
  );
  const others = one("Aus Kreisen der Verwaltung verlautete, die Schleuse solle gesperrt werden.", "Nordradio", LATER);
  const named = one("Die Schleuse werde gesperrt, sagte Ministerin Eva Lund.", "Nordradio", LATER);
  const counts = (...all: Occurrence[]) => countOrigins(originsOf(all));
  expect(counts(own, relayed)).toEqual({ independent: 1, sameOrigin: 1, notRecorded: 0 });
  expect(counts(own, others)).toEqual({ independent: 1, sameOrigin: 0, notRecorded: 1 });
  expect(counts(own, relayed, others, named)).toEqual({ independent: 1, sameOrigin: 1, notRecorded: 2 });
});

test("titles of one house that report on their own are one origin", () => {
  const report = (text: string, publisher: string) => ({
    ...one(text, publisher, LATER),
    voice: { kind: "outlet" as const, key: "", person: null, label: "", through: null, spans: [] },
  });
  const own = report("Die Schleuse werde am 20. Juni gesperrt, sagte die Sprecherin.", "Hamburger Abendblatt");
  const other = (publisher: string) =>
    report("Die Sperrung der Schleuse beginne am 20. Juni, sagte der Kapitän.", publisher);
  expect(originsOf([own, other("morgenpost.de")])).toHaveLength(1);
  expect(originsOf([own, other("Wieser Rundschau")])).toHaveLength(2);
});

test("standing: sides, who stands against whom, a proposed credibility with its reasons", () => {
  const twelve = one("Zwölf Pfeiler seien gerissen, sagte Hafenmeister Ole Brandt.");
  const again = one("Zwölf Pfeiler seien gerissen, sagte Ministerin Eva Lund.", "Wieser Rundschau", LATER);
  const more = one("15 Pfeiler seien gerissen, sagte Kapitän Jan Holt.", "Nordradio", LATER);
  expect(standingOf([twelve, again]).sides.map(({ credibility }) => credibility)).toEqual([
    { value: 1, reasons: ["several-named-origins"] },
  ]);
  const [first, second] = standingOf([more, again, twelve]).sides;
  expect(first).toMatchObject({ named: 2, against: [1], outlets: 2, credibility: { value: 3 } });
  expect(second).toMatchObject({ named: 1, against: [0], credibility: { value: 4 } });
});

test("who later says the other thing has come round", () => {
  const closed = (day: string) => `Die Schleuse werde vom ${day} an gesperrt, sagte Hafenmeister Ole Brandt.`;
  const first = one(closed("20. Juni"));
  const later = one(closed("27. Juni"), "Wieser Rundschau", LATER);
  const [old, now] = standingOf([first, later]).sides;
  expect(old?.credibility).toEqual({ value: 5, reasons: ["one-named-origin", "withdrawn-by-its-sources"] });
  expect(now).toMatchObject({ against: [], credibility: { value: 3 } });
});

test("what one source counts on two days does not speak against itself", () => {
  const first = one("Zwölf Pfeiler seien gerissen, sagte Hafenmeister Ole Brandt.");
  const later = one("15 Pfeiler seien gerissen, sagte Hafenmeister Ole Brandt.", "Wieser Rundschau", LATER);
  expect(standingOf([first, later]).sides.map(({ against }) => against)).toEqual([[], []]);
});

test("a denied report denies the statements that were reported", () => {
  const article: Article = {
    text: "Zwölf Pfeiler seien gerissen, berichtete der „Bote“ unter Berufung auf Kreise. Die Reederei Lund dementierte den Bericht.",
    published: "2026-05-04",
  };
  const { answers } = statedOf(readWhole(article, models) as ReadArticle);
  expect(answers.map(({ kind, statement, to, rule }) => [kind, statement, to, rule])).toEqual([
    ["denies", "s2", "s1", "ledger/denied-report"],
  ]);
});

test("origins: the same words under two names are one text, and a body called by what it is may be any other", () => {
  const first = one("„Wir werden die ganze Branche verändern“, sagte Reeder Ole Brandt.");
  const again = one("„Wir werden die ganze Branche verändern“, sagte Kapitän Jan Holt.", "Wieser Rundschau", LATER);
  const long = "Das Verbot stütze sich auf mehrere Verfahren der Hafenbehörde gegen die Reederei";
  const senator = one(`${long}, teilte Senator Jan Holt mit.`);
  const other = one(`${long}, sagte Ministerin Eva Lund.`, "Wieser Rundschau", LATER);
  const reasons = (...all: Occurrence[]) => originsOf(all).map(({ reason, independent }) => [reason, independent]);
  const twice = [
    ["named", true],
    ["same words", false],
  ];
  expect(reasons(first, again)).toEqual(twice);
  expect(reasons(senator, other)).toEqual(twice);
  expect(standingOf([senator, other]).sides[0]?.credibility.value).toBe(2);
  const police = one("Die Schleuse werde gesperrt, teilte die Polizei mit.");
  const captain = one("Am 20. Juni werde die Schleuse gesperrt, sagte Kapitän Jan Holt.", "Wieser Rundschau", LATER);
  expect(reasons(police, captain)).toEqual([
    ["vague", false],
    ["named", true],
  ]);
  expect(reasons(police)).toEqual([["vague", true]]);
  const spokesman = one("Die Werft ist zu. Die Schleuse werde gesperrt, sagte Sprecher Malte Hinrichs.");
  expect(reasons(spokesman)).toEqual([["named", true]]);
});
