import { openBorders } from "./analysis/checks/borders.ts";
import { lazySyntax } from "./analysis/lazy-syntax.ts";
import { openLexicon } from "./analysis/lexicon-automaton.ts";
import { openNames } from "./analysis/names/model.ts";
import { openVectors } from "./analysis/network/vectors.ts";
import { openSyntax } from "./analysis/open-syntax.ts";
import { openPlaces } from "./analysis/places/gazetteer.ts";
import { openWordClasses } from "./analysis/word-classes.ts";
import type { Models } from "./pipeline.ts";

/** The models' folder, seen from this file in `src/` and in `dist/` alike. */
const FOLDER = new URL("../models/de/", import.meta.url);

/** Bytes of a model file: from disk in Node, by `fetch` in a browser. The only input of the core. */
async function bytesOf(file: string, folder: URL): Promise<Uint8Array> {
  const url = new URL(file, folder);
  if (url.protocol !== "file:") {
    const answer = await fetch(url);
    if (!answer.ok) throw new RangeError(`The model ${url.href} cannot be fetched: ${answer.status}.`);
    return new Uint8Array(await answer.arrayBuffer());
  }
  const { readFileSync } = process.getBuiltinModule("node:fs");
  try {
    return readFileSync(url);
  } catch {
    throw new RangeError(`The model models/de/${file} is missing. Make it with: npm run train`);
  }
}

/** Opens the models of a folder. Throws a `RangeError` that names the command where one is missing or damaged. */
export async function openModels(folder: URL): Promise<Models> {
  const files = ["lexicon.bin", "places.bin", "borders.bin", "vectors.bin", "syntax.bin", "words.bin", "names.bin"].map(
    (file) => bytesOf(file, folder),
  );
  const [lexiconBytes, places, borders, vectors, weights, classes, names] = (await Promise.all(files)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const lexicon = openLexicon(lexiconBytes);
  return {
    lexicon,
    gazetteer: openPlaces(places),
    borders: openBorders(borders),
    names: openNames(names, openWordClasses(classes)),
    syntax: lazySyntax(() => openSyntax(weights, openVectors(vectors), lexicon)),
  };
}

let loaded: Promise<Models> | null = null;

/** The models that come with the package, loaded once. */
export function loadModels(): Promise<Models> {
  loaded ??= openModels(FOLDER);
  return loaded;
}
