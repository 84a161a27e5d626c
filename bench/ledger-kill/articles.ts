import type { Article } from "../../src/text/text.ts";

const PLACES = ["Husum", "Tönning", "Heide", "Büsum", "Itzehoe", "Meldorf", "Niebüll", "Brunsbüttel", "Glückstadt"];
const THINGS = ["Brücke", "Schleuse", "Fähre", "Mole", "Kaimauer", "Werft", "Bahnstrecke", "Klappbrücke"];
const PEOPLE = ["Telse Johannsen", "Nis Broder", "Ute Moor", "Jan Brandt", "Malte Hinrichs", "Silke Harms"];
const OUTLETS = ["Küstenbote", "Elbblatt", "Förde-Anzeiger", "dpa"];

const pick = (list: readonly string[], i: number): string => list[i % list.length]!;

/** Made-up articles, each with its own text; every third repeats most of the one before it, as copies do. */
export function madeArticles(count: number): readonly Article[] {
  return Array.from({ length: count }, (_, i) => {
    const event = i % 3 === 2 ? i - 1 : i;
    const [thing, place] = [pick(THINGS, event), pick(PLACES, Math.floor(event / 3))];
    const [who, other] = [pick(PEOPLE, event * 5), pick(PEOPLE, event * 7 + 1)];
    const day = 1 + (event % 27);
    return {
      name: `artikel-${i}`,
      title: `${thing} in ${place}: Sperrung ${i === event ? "erwartet" : "rückt näher"}`,
      publisher: pick(OUTLETS, i),
      published: `2026-03-${String(day).padStart(2, "0")}T${i === event ? "08" : "10"}:00:00+01:00`,
      text: `Die ${thing} in ${place} werde vom ${day + 2}. April an gesperrt, sagte die Bürgermeisterin ${who} am Montag.
Der Betreiber widersprach. „Die Arbeiten an der ${thing} dauern ${2 + (event % 9)} Wochen“, sagte ${other}, der Leiter der Werke in ${place}.
Nach Angaben der Polizei sind ${10 + (event % 80)} Boote betroffen. Aus Kreisen der Verwaltung hieß es, ein Gutachten liege vor.
Meldung ${i}: Das Amt in ${place} könnte die Kosten von ${event + 3} Millionen Euro nicht allein tragen, teilte es mit.`,
    };
  });
}
