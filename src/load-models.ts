import { openBorders } from "./analysis/checks/borders.ts";
import { lazySyntax } from "./analysis/lazy-syntax.ts";
import { openLexicon } from "./analysis/lexicon-automaton.ts";
import { openModelFile } from "./analysis/model-file.ts";
import { openNames } from "./analysis/names/model.ts";
import { SYNTAX_KIND, SYNTAX_VERSION } from "./analysis/network/syntax-file.ts";
import { openVectors, VECTORS_KIND, VECTORS_VERSION } from "./analysis/network/vectors.ts";
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
  // The parser is opened later, but what is wrong with its files is told now.
  openModelFile(weights, SYNTAX_KIND, SYNTAX_VERSION);
  openModelFile(vectors, VECTORS_KIND, VECTORS_VERSION);
  return {
    lexicon,
    gazetteer: openPlaces(places),
    borders: openBorders(borders),
    names: openNames(names, openWordClasses(classes)),
    syntax: lazySyntax(() => openSyntax(weights, openVectors(vectors), lexicon)),
  };
}

const loaded = new Map<string, Promise<Models>>();

/**
 * The models that come with the package, each place loaded once. `from` is where the files of `models/de` lie: in a browser an
 * address, absolute or seen from the page ("/models/"); in Node a file: URL. Without it they are looked for beside the package.
 */
export function loadModels(from: string | URL = FOLDER): Promise<Models> {
  const base = (globalThis as { readonly location?: { readonly href: string } }).location?.href ?? FOLDER;
  const { href } = new URL(`${from}`.replace(/\/?$/u, "/"), base);
  const known = loaded.get(href) ?? openModels(new URL(href));
  loaded.set(href, known);
  // What could not be fetched may be there the next time.
  known.catch(() => loaded.delete(href));
  return known;
}
