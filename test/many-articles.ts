import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/text/text.ts";
import { root } from "./sources.ts";

/** A small random generator (mulberry32): the same numbers for the same seed, from 0 to 1. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PLACES = ["Husum", "Cuxhaven", "Emden", "Rendsburg", "Wismar", "Stade"];
const THINGS = ["Brücke", "Fähre", "Schleuse", "Werft", "Klinik", "Molkerei"];
const PEOPLE = ["Telse Johannsen", "Malte Hinrichs", "Ute Moor", "Karl Holm", "Enno Petersen"];
const BODIES = ["das Bauamt", "die Betreibergesellschaft", "die Gewerkschaft", "das Ministerium"];
const PAPERS = ["Küstenblatt", "Elbkurier", "Marschbote", "Nordrundschau"];

/** The project's examples, and generated reports: of few events, with copies that other papers took over. */
export function manyArticles(count: number, seed: number): readonly Article[] {
  const chance = random(seed);
  const one = (list: readonly string[]) => list[Math.floor(chance() * list.length)]!;
  const examples = readFileSync(join(root, "examples/story.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Article);
  const made: Article[] = [];
  for (let i = 0; made.length < count - examples.length; i++) {
    const day = 1 + Math.floor(chance() * 27);
    const published = `2026-04-${String(day).padStart(2, "0")}`;
    const [thing, place, person, body] = [one(THINGS), one(PLACES), one(PEOPLE), one(BODIES)];
    const number = 2 + Math.floor(chance() * 40);
    const text = `Die ${thing} in ${place} bleibt gesperrt.

Die ${thing} in ${place} sei seit Montag gesperrt, sagte ${person}. „Wir haben ${number} Risse gefunden“, sagte er weiter. Nach Angaben von ${person} kostet die Reparatur ${number} Millionen Euro.

${body[0]!.toUpperCase()}${body.slice(1)} teilte am Freitag mit, die ${thing} werde in ${number} Wochen wieder geöffnet. Zuvor hatte ${body} den Bericht dementiert. Aus Kreisen der Verwaltung in ${place} hieß es, ${number} Beschäftigte könnten ihre Stelle verlieren. Vermerk ${i}.`;
    const base = { text, published, title: `${thing} in ${place} gesperrt` };
    made.push({ ...base, name: `a${i}`, url: `https://a.example/${i}`, publisher: one(PAPERS) });
    // Every third is taken over by another paper on the same day, shortened.
    if (i % 3 === 0 && made.length < count - examples.length)
      made.push({
        ...base,
        text: `${text.split("\n\n").slice(0, 2).join("\n\n")} (dpa)`,
        ...{ name: `b${i}`, url: `https://b.example/${i}`, publisher: one(PAPERS) },
      });
  }
  return [...examples, ...made];
}
