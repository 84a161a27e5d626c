import { expect, test } from "vitest";
import { textOf } from "../../text/span.ts";
import { grammed, passagesOf } from "./passages.ts";

const passages = (a: string, b: string) =>
  passagesOf(grammed(a), grammed(b)).map((passage) => [textOf(a, passage.a), textOf(b, passage.b), passage.words]);
const FERRY = "Wegen des Sturms fallen am Montag alle Fähren zwischen Hafen und Insel aus";
const BRIDGE = "Die Brücke über den Kanal bleibt bis zum Herbst für Lastwagen gesperrt";

test("a passage is as long as can be, with its place in both texts", () => {
  expect(passages(`${FERRY}. Mehr nicht.`, `Die Reederei teilte mit: „${FERRY.toUpperCase()}“, hieß es.`)).toEqual([
    [FERRY, FERRY.toUpperCase(), 13],
  ]);
});

test("two passages in another order", () => {
  expect(passages(`${FERRY}. ${BRIDGE}.`, `${BRIDGE}. Und nun: ${FERRY}.`).map(([a]) => a)).toEqual([FERRY, BRIDGE]);
});

test("of two places the one where it goes on longest", () => {
  const start = FERRY.split(" ").slice(0, 9).join(" ");
  expect(passages(FERRY, `${start} nichts. ${FERRY}.`)).toEqual([[FERRY, FERRY, 13]]);
});

test("seven words are no passage", () => {
  expect(
    passages("Wegen des Sturms fallen am Montag alle aus.", "Wegen des Sturms fallen am Montag alle fort."),
  ).toEqual([]);
});
