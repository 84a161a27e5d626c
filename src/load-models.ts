import { openBorders } from "./analysis/checks/borders.ts";
import { lazySyntax } from "./analysis/lazy-syntax.ts";
import type { Lexicon } from "./analysis/lexicon.ts";
import { openLexicon } from "./analysis/lexicon-automaton.ts";
import { checkModelHead, HEAD_BYTES } from "./analysis/model-file.ts";
import { openNames } from "./analysis/names/model.ts";
import { SYNTAX_KIND, SYNTAX_VERSION } from "./analysis/network/syntax-file.ts";
import { openVectors, VECTORS_KIND, VECTORS_VERSION } from "./analysis/network/vectors.ts";
import { openSyntax } from "./analysis/open-syntax.ts";
import { openPlaces } from "./analysis/places/gazetteer.ts";
import type { SyntaxModel } from "./analysis/syntax.ts";
import { NO_WORD_CLASSES, openWordClasses, type WordClasses } from "./analysis/word-classes.ts";
import type { Language } from "./languages/language.ts";
import { languages } from "./languages/languages.ts";
import { modelOnDisk } from "./model-on-disk.ts";
import type { Models } from "./pipeline.ts";

/** The first language's, which every reading needs; those of the others are opened when first asked for. */
const [FIRST] = languages;

/** The models' folder, seen from this file in `src/` and in `dist/` alike. */
const FOLDER = new URL(`../models/${FIRST.code}/`, import.meta.url);

/** What every reading needs, and what the parser does. */
const FILES = ["lexicon.bin", "words.bin", "names.bin", "places.bin", "borders.bin"] as const;
const PARSER = ["vectors.bin", "syntax.bin"] as const;
type File = (typeof FILES)[number] | (typeof PARSER)[number];

export interface LoadOptions {
  /** False: without the parser, whose files are not asked for then; no sentence is parsed, and `analyseArticle` throws. */
  readonly parser?: boolean;
}

/** Bytes of a model file from disk. The only input of the core, but for `fetched`. */
function bytesOf(file: File, folder: URL, language = FIRST.code): Uint8Array {
  try {
    return modelOnDisk(new URL(file, folder));
  } catch {
    throw new RangeError(`The model models/${language}/${file} is missing. Make it with: npm run train`);
  }
}

/** The beginning of a model file on disk, and how long it is: of one that is not compressed. */
function startOf(file: File, folder: URL): Start | null {
  const { closeSync, fstatSync, openSync, readSync } = process.getBuiltinModule("node:fs");
  let opened: number;
  try {
    opened = openSync(new URL(file, folder), "r");
  } catch {
    return null;
  }
  const bytes = new Uint8Array(HEAD_BYTES);
  const read = readSync(opened, bytes);
  const { size } = fstatSync(opened);
  closeSync(opened);
  return { bytes: bytes.subarray(0, read), size };
}

/** Bytes of a model file in a browser. */
async function fetched(file: File, folder: URL): Promise<Uint8Array> {
  const url = new URL(file, folder);
  const answer = await fetch(url);
  if (!answer.ok) throw new RangeError(`The model ${url.href} cannot be fetched: ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The bytes of a file; of a file that lies on disk its start can be had alone. */
interface Bytes {
  (file: File): Uint8Array;
  readonly start?: (file: File) => Start | null;
}
interface Start {
  readonly bytes: Uint8Array;
  readonly size: number;
}

const onDisk = (folder: URL, language = FIRST.code): Bytes =>
  Object.assign((file: File) => bytesOf(file, folder, language), { start: (file: File) => startOf(file, folder) });

/** What each language has of its own. */
function openOwn(
  language: Language,
  bytes: Bytes,
  classes: WordClasses,
  { parser = true }: LoadOptions,
): Pick<Models, "lexicon" | "names" | "syntax"> {
  const lexicon = openLexicon(bytes("lexicon.bin"), language.words);
  return {
    lexicon,
    names: openNames(bytes("names.bin"), classes),
    syntax: parser ? openParser(bytes, lexicon) : null,
  };
}

/** It is read and opened when a rule first asks; that a file is missing, cut off or of another version is told now. */
function openParser(bytes: Bytes, lexicon: Lexicon): SyntaxModel {
  const check = (file: File, kind: string, version: number): (() => Uint8Array) => {
    const start = bytes.start?.(file) ?? null;
    if (start !== null) {
      checkModelHead(start.bytes, start.size, kind, version);
      return () => bytes(file);
    }
    const whole = bytes(file);
    checkModelHead(whole, whole.length, kind, version);
    return () => whole;
  };
  const weights = check("syntax.bin", SYNTAX_KIND, SYNTAX_VERSION);
  const vectors = check("vectors.bin", VECTORS_KIND, VECTORS_VERSION);
  return lazySyntax(() => openSyntax(weights(), openVectors(vectors()), lexicon));
}

const openAll = (bytes: Bytes, options: LoadOptions): Models => ({
  ...openOwn(FIRST, bytes, openWordClasses(bytes("words.bin")), options),
  gazetteer: openPlaces(bytes("places.bin"), FIRST.places),
  borders: openBorders(bytes("borders.bin")),
});

/** Opens the models of a folder. Throws a `RangeError` that names the command where one is missing or damaged. */
export async function openModels(folder: URL, options: LoadOptions = {}): Promise<Models> {
  if (folder.protocol === "file:") {
    const models = openAll(onDisk(folder), options);
    return { ...models, of: othersOf(models, folder, options) };
  }
  const files = await Promise.all(
    [...FILES, ...(options.parser === false ? [] : PARSER)].map(
      async (file) => [file, await fetched(file, folder)] as const,
    ),
  );
  const all = new Map(files);
  return openAll((file) => all.get(file)!, options);
}

/** The models of the other languages, each opened when it is first asked for; borders are everyone's, places by the language's names. */
function othersOf(models: Models, folder: URL, options: LoadOptions): (code: string) => Models | null {
  const opened = new Map<string, Models>();
  return (code) => {
    const language = languages.find((one) => one.code === code);
    if (language === undefined || language === FIRST) return null;
    const known = opened.get(code);
    if (known) return known;
    const own = onDisk(new URL(`../${code}/`, folder), code);
    const gazetteer = openPlaces(bytesOf("places.bin", folder), language.places);
    const made = { ...models, gazetteer, ...openOwn(language, own, NO_WORD_CLASSES, options) };
    opened.set(code, made);
    return made;
  };
}

const loaded = new Map<string, Promise<Models>>();

/**
 * The models that come with the package, each place loaded once. `from` is where the files of `models/de` lie: in a browser an
 * address, absolute or seen from the page ("/models/"); in Node a file: URL. Without it they are looked for beside the package.
 * `smallModels` makes files that a page fetches faster.
 */
export function loadModels(from: string | URL = FOLDER, options: LoadOptions = {}): Promise<Models> {
  const base = (globalThis as { readonly location?: { readonly href: string } }).location?.href ?? FOLDER;
  const { href } = new URL(`${from}`.replace(/\/?$/u, "/"), base);
  const key = `${options.parser ?? true} ${href}`;
  const known = loaded.get(key) ?? openModels(new URL(href), options);
  loaded.set(key, known);
  // What could not be fetched may be there the next time.
  known.catch(() => loaded.delete(key));
  return known;
}

/** The bytes of a file of the models that come with the package. Throws a `RangeError` where it is missing. Node alone. */
export const modelBytes = (file: File): Uint8Array => bytesOf(file, FOLDER);
