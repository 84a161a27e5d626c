import { expect, test } from "vitest";
import { evidenceOf } from "../../languages/de/claims/evidence-of.ts";
import { loadModels } from "../../load-models.ts";
import { readWhole } from "../../pipeline.ts";
import type { ReadArticle } from "../../propositions/read-article.ts";
import { groupsOf } from "./groups.ts";
import { type NameDecision, type StoredEvidence, whoOf } from "./who.ts";

const models = await loadModels();
const told = (text: string, version = 1): readonly StoredEvidence[] =>
  evidenceOf((readWhole({ text, name: "a" }, models) as ReadArticle).reading, models.lexicon).map((one) => ({
    ...one,
    version,
    versionId: `v${version}`,
    published: "2026-04-13",
  }));
const short = ({ kind, name, other }: StoredEvidence) => `${kind} ${name} ${other}`;

test("an article tells forms and offices by brackets, appositions and office phrases", () => {
  const all = told(
    "Das Deutsche Institut für Deichbau (DIDB) warnte. DIDB-Präsident Lothar Wiese sagte, die Lage sei ernst.",
  );
  expect(all.map(short)).toEqual([
    "form =deutsches institut für deichbau =didb",
    "office =lothar wiese didb-präsident",
    "speaks =lothar wiese =deutsches institut für deichbau",
  ]);
  expect(told("Die Reederei Holm klagt. Malte Hinrichs wartet am Kai.").map(short)).toEqual([]);
});

test("nearness is no evidence: a bare office beside a body speaks for nobody", () => {
  const all = told("Die Reederei Holm legt an. Direktor Malte Hinrichs sagte am Abend, er sehe kein Problem.");
  expect(all.filter(({ kind }) => kind === "speaks")).toEqual([]);
});

test("who speaks for a body by another article's word is no second voice", () => {
  const article = "RKI-Präsident Lothar Wiese sprach von 30 Fällen.";
  expect(whoOf(told(article)).voices("=lothar wiese", "=robert koch-institut").is).toBe("perhaps");
  const who = whoOf([...told(article), ...told(article, 2)]);
  expect(who.voices("=lothar wiese", "=robert koch-institut")).toMatchObject({ is: "one", why: "speaks for" });
  expect(who.voices("=wiese", "=rki").is).toBe("one");
  expect(who.voices("=ute holm", "=rki").is).toBe("two");
  expect(who.names("=lothar wiese", "=rki").is).toBe("two");
});

test("what one article tells as one is perhaps one, what two tell is", () => {
  const form = (version: number): StoredEvidence => ({
    ...{ kind: "form", name: "=amt für küstenschutz", other: "=lkn", office: "", span: { start: 0, end: 3 } },
    ...{ version, versionId: `v${version}`, published: null },
  });
  expect(whoOf([form(1), form(1)]).names("=lkn", "=amt für küstenschutz").is).toBe("perhaps");
  expect(whoOf([form(1), form(2)]).names("=lkn", "=amt für küstenschutz")).toMatchObject({
    is: "one",
    why: "told as one",
  });
});

const decision = (kind: NameDecision["kind"], one: string, other: string): NameDecision => ({
  ...{
    kind,
    names: one < other ? [one, other] : [other, one],
    author: "Ada Voss",
    reason: null,
    recorded: "2026-04-13",
  },
});

test("what people decide goes before everything", () => {
  const who = whoOf([], [decision("split", "=holm", "=ute holm"), decision("merge", "=ute holm", "=ute thode")]);
  expect(who.names("=holm", "=ute holm").is).toBe("two");
  expect(who.names("=ute thode", "=ute holm")).toMatchObject({ is: "one", why: "decided", confidence: 1 });
});

const named = (name: string, type = "PER", statements = 1) => ({ id: name, name, type, statements, documents: 1 });
const names = (all: Parameters<typeof groupsOf>[0], decisions: readonly NameDecision[] = []) =>
  groupsOf(all, whoOf([], decisions), decisions)
    .map((group) => group.names.map(({ name, why }) => (why === null ? name : `${name} (${why})`)).join(", "))
    .sort();

test("a surname belongs to the only full name that has it; spellings of a body are one", () => {
  expect(names([named("Holm"), named("Ute Holm")])).toEqual(["Ute Holm, Holm (surname)"]);
  expect(names([named("Holm"), named("Ute Holm"), named("Jan Holm")])).toEqual(["Holm", "Jan Holm", "Ute Holm"]);
  expect(
    names([named("Robert Koch-Institut", "ORG", 3), named("Robert-Koch-Institut", "ORG"), named("RKI", "ORG")]),
  ).toEqual(["Robert Koch-Institut, RKI (short form), Robert-Koch-Institut (same words)"]);
});

test("a surname that two bear alone tells nobody", () => {
  const who = whoOf([], [], ["=ute holm", "=jan holm", "=malte hinrichs", "=hinrichs"]);
  expect(who.names("=holm", "=ute holm")).toMatchObject({ is: "perhaps", why: "same words" });
  expect(who.names("=hinrichs", "=malte hinrichs").is).toBe("one");
});

test("a decision parts what the names join, and joins what they part", () => {
  expect(names([named("Holm"), named("Ute Holm")], [decision("split", "=holm", "=ute holm")])).toEqual([
    "Holm",
    "Ute Holm",
  ]);
  expect(
    names([named("Ute Thode"), named("Ute Holm", "PER", 2)], [decision("merge", "=ute thode", "=ute holm")]),
  ).toEqual(["Ute Holm, Ute Thode (decided)"]);
});
