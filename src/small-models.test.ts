import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { analyseArticle } from "./analyse.ts";
import { loadModels } from "./load-models.ts";
import { type Models, readArticle } from "./pipeline.ts";
import { type SmallModels, smallModels } from "./small-models.ts";

const folder = mkdtempSync(join(tmpdir(), "laut-small-"));
let files: SmallModels;
let models: Models;
beforeAll(async () => {
  files = smallModels();
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  models = await loadModels(pathToFileURL(folder), { parser: false });
});
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLE = {
  text: "„Die Brücke in Husum ist sicher“, sagte Bürgermeisterin Ute Moor am Montag. Sie bleibe bis Freitag gesperrt.",
  published: "2026-11-23",
};

test("a server that compresses sends less than 4 MB, by Brotli as by gzip", () => {
  const sum = (sizeOf: (bytes: Uint8Array) => number) => [...files.values()].reduce((all, one) => all + sizeOf(one), 0);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  expect(sum((bytes) => brotliCompressSync(bytes, { params: quality }).length)).toBeLessThan(4_000_000);
  expect(sum((bytes) => gzipSync(bytes).length)).toBeLessThan(4_000_000);
});

test("it reads who says what, when and where", async () => {
  const whole = readArticle(ARTICLE, await loadModels());
  const small = readArticle(ARTICLE, models);
  const said = ({ statements }: typeof whole) =>
    statements.map(({ type, quote, speaker }) => [type, quote, speaker.spans]);
  expect(said(small)).toEqual(said(whole));
  expect(small.entities.map(({ name, type }) => [name, type])).toContainEqual(["Ute Moor", "PER"]);
  expect(small.places.map(({ name }) => name)).toEqual(["Husum"]);
});

test("a place lies within a tenth of a degree of its own, and has no id", async () => {
  const [near, exact] = [models, await loadModels()].map(({ gazetteer }) => {
    const place = gazetteer.placeAt(gazetteer.findWord("Husum"), 0);
    return { lon: gazetteer.lon(place), lat: gazetteer.lat(place), id: gazetteer.geonames(place) };
  });
  expect(Math.abs(near!.lon - exact!.lon)).toBeLessThanOrEqual(0.05);
  expect(Math.abs(near!.lat - exact!.lat)).toBeLessThanOrEqual(0.05);
  expect([near!.id, exact!.id]).toEqual([null, expect.any(Number)]);
});

test("who asks for a tree is told that there is no parser", () => {
  expect(() => [...analyseArticle(ARTICLE, models)]).toThrow("These models have no parser");
});
