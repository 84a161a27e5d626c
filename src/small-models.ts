import { asInt8, asInt32, openModelFile, writeModelFile } from "./analysis/model-file.ts";
import { LABELS } from "./analysis/names/labels.ts";
import { NAMES_KIND, NAMES_VERSION } from "./analysis/names/model.ts";
import { DEGREE, MODEL_KIND, MODEL_VERSION, Section } from "./analysis/places/layout.ts";
import { WORDS_KIND, WORDS_VERSION } from "./analysis/word-classes.ts";
import { modelBytes } from "./load-models.ts";

/** The files of a small set, by name; each is read as the whole one is. */
export type SmallModels = ReadonlyMap<string, Uint8Array>;

/**
 * A set of models for pages, made of those that come with the package: 3.9 MB as servers compress them, after 10 MB. It has no
 * parser (load it with `{ parser: false }`); weights of names are few and coarse, places lie within 5 km and lack their ids. What
 * that loses is measured in docs/browser.md. Half a second; in Node alone.
 */
export function smallModels(): SmallModels {
  return new Map([
    ["lexicon.bin", modelBytes("lexicon.bin")],
    ["borders.bin", modelBytes("borders.bin")],
    ["words.bin", noWordClasses()],
    ["names.bin", coarseNames(modelBytes("names.bin"))],
    ["places.bin", coarsePlaces(modelBytes("places.bin"))],
  ]);
}

/** A word without a class is a rare word: the finder of names was trained with such. An empty slot ends every look-up. */
const noWordClasses = (): Uint8Array =>
  writeModelFile(WORDS_KIND, WORDS_VERSION, [new Uint32Array(2), new Uint16Array(2), new Uint8Array(1)]);

/** Section of the weights: a signed byte for each label. */
const WEIGHTS = 1;
/** A feature whose weights are all smaller tells little: of 110,000 a quarter is left. In steps of the file, at most 127. */
const LEAST_WEIGHT = 56;
/** What the weights left are rounded to: a few different bytes are packed well. */
const WEIGHT_STEP = 20;
const MOST_WEIGHT = 120;

function coarseNames(bytes: Uint8Array): Uint8Array {
  const sections = openModelFile(bytes, NAMES_KIND, NAMES_VERSION);
  const weights = asInt8(sections[WEIGHTS]!).slice();
  for (let at = 0; at < weights.length; at += LABELS) {
    const own = weights.subarray(at, at + LABELS);
    if (own.every((weight) => Math.abs(weight) < LEAST_WEIGHT)) own.fill(0);
    else for (let label = 0; label < LABELS; label++) own[label] = rounded(own[label]!, WEIGHT_STEP, MOST_WEIGHT);
  }
  return writeModelFile(NAMES_KIND, NAMES_VERSION, sections.with(WEIGHTS, new Uint8Array(weights.buffer)));
}

const rounded = (value: number, step: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.round(value / step) * step));

/** A tenth of a degree: 11 km from north to south. */
const PLACE_STEP = DEGREE / 10;

function coarsePlaces(bytes: Uint8Array): Uint8Array {
  const sections = openModelFile(bytes, MODEL_KIND, MODEL_VERSION);
  const coarse = (section: number) =>
    new Uint8Array(asInt32(sections[section]!).map((degrees) => rounded(degrees, PLACE_STEP, 180 * DEGREE)).buffer);
  return writeModelFile(
    MODEL_KIND,
    MODEL_VERSION,
    sections
      .with(Section.lon, coarse(Section.lon))
      .with(Section.lat, coarse(Section.lat))
      .with(Section.geonames, new Uint8Array(sections[Section.geonames]!.length)),
  );
}
