import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { openModels } from "./load-models.ts";

const folder = mkdtempSync(join(tmpdir(), "laut-models-"));
afterAll(() => rmSync(folder, { recursive: true }));
/** A copy of the models with one of them spoilt. */
function spoilt(name: string, spoil: (path: string) => void): URL {
  const copy = join(folder, name);
  cpSync(join(import.meta.dirname, "../models/de"), copy, { recursive: true });
  spoil(join(copy, `${name}.bin`));
  return pathToFileURL(`${copy}/`);
}
const cut = (path: string): void => writeFileSync(path, readFileSync(path).subarray(0, 4_000));
const flip = (path: string): void => {
  const bytes = readFileSync(path);
  bytes[3_000]! ^= 1;
  writeFileSync(path, bytes);
};

test("the models as they are", async () => {
  expect((await openModels(spoilt("none", () => undefined))).lexicon.entryCount).toBeGreaterThan(1);
});

test("a parser whose bytes are damaged is told when it is first asked; that it is cut off, before", async () => {
  const { syntax } = await openModels(spoilt("vectors", flip));
  expect(() => syntax!.labels).toThrow("npm run train -- vectors");
});

test("a missing model is named with the command that makes it", async () => {
  await expect(openModels(spoilt("vectors", rmSync))).rejects.toThrow(
    "The model models/de/vectors.bin is missing. Make it with: npm run train",
  );
});

test.each([
  ["lexicon", flip],
  ["words", cut],
  ["names", flip],
  ["syntax", cut],
])("a damaged model is named with the command that remakes it: %s", async (name, spoil) => {
  await expect(openModels(spoilt(name, spoil))).rejects.toThrow(`npm run train -- ${name}`);
});
