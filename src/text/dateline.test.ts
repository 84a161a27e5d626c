import { expect, test } from "vitest";
import { datelineOf } from "./dateline.ts";

const of = (...paragraphs: string[]) => {
  const { place, credit } = datelineOf(paragraphs);
  return [place, credit];
};

test.each([
  ["Berlin (dpa) – Der Senat tagt.", "Berlin", "dpa"],
  ["Frankfurt/Main (dpa/lhe) - Der Dom brennt.", "Frankfurt/Main", "dpa/lhe"],
  ["Frankfurt am Main (AFP) — Der Dom brennt.", "Frankfurt am Main", "AFP"],
  ["Kiel, 3. Mai (Reuters). Die Werft schließt.", "Kiel", "Reuters"],
  ["St. Gallen (sda) -- Der Rat tagt.", "St. Gallen", "sda"],
  ["(epd) Der Bischof reist ab.", null, "epd"],
  ["Hainfeld – Die Brücke bleibt zu.", "Hainfeld", null],
  ["BAD LAUER - Die Brücke bleibt zu.", "BAD LAUER", null],
  ["HAINFELD. Die Brücke bleibt zu.", "HAINFELD", null],
  ["Exklusiv – Die Brücke bleibt zu.", null, null],
  ["Der Minister (SPD) – so heißt es – reist ab.", null, null],
  ["Schade. Die Brücke bleibt zu.", null, null],
  ["Die Brücke – seit Mai gesperrt – bleibt zu.", null, null],
  ["", null, null],
])("%s", (paragraph, place, credit) => {
  expect(of(paragraph, "Der Rat tagt am Dienstag.")).toEqual([place, credit]);
});

test.each([
  ["Sie bleibt zu. (dpa/AFP)", "dpa/AFP"],
  ["„Sie bleibt zu.“ (mko)", "mko"],
  ["dpa/lno", "dpa/lno"],
  ["(KNA)", "KNA"],
  ["Quelle: dpa", "dpa"],
  ["Mit Material von dpa und AFP", "dpa und AFP"],
  ["© dpa-infocom, dpa:261123-930-12/1", "dpa-infocom"],
  ["Das sagte die Abgeordnete Moor (SPD).", null],
  ["Sie bleibt zu. (siehe auch die Karte)", null],
  ["Ende", null],
])("at the end: %s", (last, credit) => {
  expect(of("Die Brücke bleibt zu.", last)).toEqual([null, credit]);
});

test("long paragraphs take no longer", () => {
  const long = `${"A/".repeat(200_000)}(`;
  const start = performance.now();
  datelineOf([long, long]);
  expect(performance.now() - start).toBeLessThan(1_000);
});
