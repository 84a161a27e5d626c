/**
 * Places on a corpus of names, and their speed.
 *
 *   node bench/places.ts GERMEVAL.tsv [--errors N]
 *
 * GERMEVAL.tsv: GermEval 2014 (Benikova et al. 2014), as in ../shared/data/names. A place that overlaps a LOC counts as
 * found. Adjectives ("Berliner") and governments' seats are left out, as the corpus counts neither as LOC; places inside
 * longer names ("Bank of England") are neither right nor wrong. Streets and buildings are LOC there and not looked for here.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openPlaces } from "../src/analysis/places/gazetteer.ts";
import { placeRows } from "../src/languages/de/place-rows.ts";
import { findPlaces } from "../src/languages/de/places/find-places.ts";
import { tokenRows } from "../src/languages/de/rows/token-rows.ts";
import { loadModels } from "../src/load-models.ts";
import { toText } from "../src/text/to-text.ts";
import { tokenise } from "../src/tokens/tokenise.ts";

interface Gold {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
  /** Parts of other names, and words made of places. */
  readonly others: readonly { readonly start: number; readonly end: number }[];
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: "string" } } });
const file = positionals[0];
if (file === undefined || !existsSync(file)) {
  console.error("usage: node bench/places.ts GERMEVAL.tsv [--errors N]\nThe corpus lies in ../shared/data/names.");
  process.exit(2);
}

/** Columns: number, word, outer name, inner name, as B- and I- tags; a blank line ends a sentence. */
function readGold(block: string): Gold {
  let text = "";
  const places: { start: number; end: number }[] = [];
  const others: { start: number; end: number }[] = [];
  for (const line of block.split("\n")) {
    const [number, word = "", outer = "", inner = ""] = line.split("\t");
    if (number === undefined || !/^\d+$/u.test(number)) continue;
    const span = { start: text.length, end: text.length + word.length };
    text += `${word} `;
    for (const tag of [outer, inner]) {
      if (tag === "B-LOC") places.push({ ...span });
      else if (tag === "I-LOC" && places.length > 0) places.at(-1)!.end = span.end;
      else if (/LOCderiv|LOCpart|ORGpart/u.test(tag)) others.push(span);
    }
  }
  return { text, places, others };
}

const { gazetteer, lexicon } = await loadModels();
const gold = readFileSync(file, "utf8").split("\n\n").map(readGold);
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;
let [right, wrong, missed] = [0, 0, 0];
const errors: string[] = [];
const texts = gold.map(({ text }) => tokenise(toText({ text, language: "de" }), tokenRows));
gold.forEach(({ text, places, others }, i) => {
  const found = findPlaces(texts[i]!, gazetteer, { lexicon }).filter(
    ({ rule }) => rule !== "de/place-adjective" && rule !== "de/place-government",
  );
  for (const place of found) {
    if (places.some((g) => overlap(g, place))) right++;
    else if (!others.some((g) => overlap(g, place))) {
      wrong++;
      errors.push(
        `wrong   ${text.slice(Math.max(0, place.start - 30), place.start)}[${text.slice(place.start, place.end)}]`,
      );
    }
  }
  for (const g of places)
    if (!found.some((place) => overlap(g, place))) {
      missed++;
      errors.push(`missed  ${text.slice(g.start, g.end)}`);
    }
});
for (const error of errors.slice(0, Number(values.errors ?? 0))) console.log(error);
const [precision, recall] = [right / (right + wrong), right / (right + missed)];
console.log(
  `LOC: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${right} right, ${wrong} wrong, ${missed} missed`,
);

/** Times the corpus is read for the clock; the first rounds warm the program up. */
const ROUNDS = 20;
const count = texts.reduce((sum, tokens) => sum + tokens.count, 0);
for (let i = 0; i < ROUNDS; i++) for (const tokens of texts) findPlaces(tokens, gazetteer);
const began = performance.now();
for (let i = 0; i < ROUNDS; i++) for (const tokens of texts) findPlaces(tokens, gazetteer);
const seconds = (performance.now() - began) / 1000;
const bytes = readFileSync(join(import.meta.dirname, "../models/de/places.bin"));
const opened = performance.now();
openPlaces(bytes, placeRows);
console.log(
  `${count} tokens, ${Math.round((count * ROUNDS) / seconds)} tokens/s; opened in ${(performance.now() - opened).toFixed(0)} ms`,
);
