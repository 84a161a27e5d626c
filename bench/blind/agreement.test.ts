import { expect, test } from "vitest";
import { agreed, type Counts } from "./agreement.ts";
import type { Judgements, Statement } from "./judgements.ts";

const text = "Der Deich hält, sagte Deichgräfin Antje Mommsen am Montag in Husum. Später sprach das Amt von Rissen.";

/** A reading with little in it. */
const reading = (given: Partial<Judgements<string>>): Judgements<string> => ({
  statements: [],
  notStatements: [],
  times: [],
  entities: [],
  places: [],
  checks: [],
  ...given,
});

const statement: Statement<string> = {
  quote: "Der Deich hält",
  type: "indirect",
  speaker: "Deichgräfin Antje Mommsen",
  act: "assert",
  chain: ["Deichgräfin Antje Mommsen"],
  factuality: "CT+",
};

const both = (a: Partial<Judgements<string>>, b: Partial<Judgements<string>>, counts: Counts = new Map()) =>
  agreed(text, reading(a), reading(b), counts);

/** Without what is not asked. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test("a property stays where both give it alike", () => {
  const counts: Counts = new Map();
  const other = { ...statement, speaker: "Antje Mommsen", act: "confirm", said: "2026-11-23" };
  const { statements } = both({ statements: [statement] }, { statements: [other] }, counts);
  const { act: _, ...rest } = statement;
  expect(plain(statements)).toEqual([rest]);
  expect(counts.get("speaker")).toEqual({ alike: 1, both: 1, either: 1 });
  expect(counts.get("act")).toEqual({ alike: 0, both: 1, either: 1 });
  expect(counts.get("said")).toEqual({ alike: 0, both: 0, either: 1 });
});

test("a statement needs its words and its type from both", () => {
  expect(both({ statements: [statement] }, { statements: [{ ...statement, type: "direct" }] }).statements).toEqual([]);
  expect(
    both({ statements: [statement] }, { statements: [{ ...statement, quote: "Der Deich" }] }).statements,
  ).toHaveLength(1);
  expect(both({ statements: [statement] }, { statements: [{ ...statement, quote: "hält" }] }).statements).toEqual([]);
});

test("whose factuality it is hangs on the chain: it goes with one that only one reader has", () => {
  const { chain: _, ...unchained } = statement;
  expect(plain(both({ statements: [statement] }, { statements: [unchained] }).statements[0])).not.toHaveProperty(
    "factuality",
  );
  expect(both({ statements: [unchained] }, { statements: [unchained] }).statements[0]!.factuality).toBe("CT+");
});

test("two names of one entity are the same speaker", () => {
  const entities = [{ name: "Antje Mommsen", type: "PER", mentions: ["Antje Mommsen", "Deichgräfin"] }];
  const named = (speakerIs: string) => ({ statements: [{ ...statement, speakerIs }], entities });
  expect(both(named("Antje Mommsen"), named("Deichgräfin")).statements[0]!.speakerIs).toBe("Antje Mommsen");
  expect(both(named("Antje Mommsen"), named("das Amt")).statements[0]!.speakerIs).toBeUndefined();
});

test("times keep the values that both allow", () => {
  const time = (words: string, value: string) => ({ times: [{ text: words, type: "DATE", value }] });
  expect(both(time("am Montag", "2026-11-23|PRESENT_REF"), time("Montag", "2026-11-23")).times).toEqual([
    { text: "am Montag", type: "DATE", value: "2026-11-23" },
  ]);
  expect(both(time("am Montag", "2026-11-23"), time("Später", "2026-11-23")).times).toEqual([]);
});

test("an entity keeps the mentions of both; a name that the text lacks is a mention", () => {
  const entity = (name: string, ...mentions: string[]) => ({ entities: [{ name, type: "ORG", mentions }] });
  expect(both(entity("Deichamt", "das Amt", "Rissen"), entity("Deichamt", "das Amt")).entities).toEqual([
    { name: "das Amt", type: "ORG", mentions: ["das Amt"] },
  ]);
});

test("what is no statement is what both say is none, places want the country, checks the verdict", () => {
  const a = { notStatements: ["Später sprach"], places: [{ text: "Husum", country: "DE" }] };
  const b = { notStatements: ["sprach das Amt"], places: [{ text: "Husum", country: "DK" }] };
  expect(both(a, b).notStatements).toEqual(["Später sprach das Amt"]);
  expect(both(a, b).places).toEqual([]);
  const check = (verdict: string) => ({ checks: [{ claim: "am Montag", kind: "date", verdict }] });
  expect(both(check("consistent"), check("consistent")).checks).toHaveLength(1);
  expect(both(check("consistent"), check("inconsistent")).checks).toEqual([]);
});
