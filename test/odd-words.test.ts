import { expect, test } from "vitest";
import { loadModels, type Reading } from "../src/index.ts";
import { formats } from "../src/interfaces/export/formats.ts";
import { entryOf } from "../src/ledger/entry.ts";
import { sources } from "./sources.ts";

const models = await loadModels();
const exporters = await Promise.all(formats.map(({ load }) => load()));

/** Words that every plain object knows: a table that is one takes them for its own rows. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);

/** Sentences with a place for such a word wherever a table of words is asked. */
const SENTENCES = [
  "Ute # sagte, die Brücke sei dicht.",
  "# sagte Ute Moor unter Berufung auf Kreise der Bahn.",
  "Die Lage sei ernst, hieß es unter # auf Kreise. Er nannte das ein „#“.",
  "Am 12. # 2023 um 8 Uhr # begann der Streik, wie # # mitteilte.",
  "Im # Jahr sagte sie in #, 30 # westlich von #, sie kenne # #.",
  "#Viertel nach # am # Montag: „#“, so die #. #schaft und #ung schweigen.",
  "Die Gemeinde # im Landkreis # in der Provinz # meldete # Tote.",
];

test.each(NAMES)("a text that says %s is read, stored and exported", async (name) => {
  for (const sentence of SENTENCES) {
    const text = sentence.replaceAll("#", name);
    const { reading } = entryOf({ text, name, title: name, published: "2026-11-23", language: name }, models);
    expect(reading.document.text).toBe(text);
    for (const write of exporters) for await (const _ of write(inTurn(reading), { version: "0", text: true }));
  }
});

async function* inTurn(reading: Reading): AsyncGenerator<Reading> {
  yield reading;
}

test("a text that ends on any word is read", () => {
  for (const end of "über ein die mit unter und Berufung auf laut so wie sehr fast um 12. der „ gegenüber etwa".split(
    " ",
  ))
    for (const start of ["Sie sprachen", "Der Minister sagte, laut", "Laut der", "„Es reicht“, sagte"])
      expect(() => entryOf({ text: `${start} ${end}` }, models)).not.toThrow();
});

/** A table of rows by any string. */
const TABLE = /^(?:export )?const (?<name>\w+): Readonly<Record<string, /gmu;

/** Asked for what our own rows say, never for what a text does. */
const OWN_KEYS = new Set(["languages/de/statements/factuality/hedges.ts: GRADES"]);

test("no plain object is asked for a word of a text: tables are Maps", () => {
  const asked = sources()
    .filter(({ path }) => !path.startsWith("interfaces/web/"))
    .flatMap(({ path, content }) =>
      [...content.matchAll(TABLE)].flatMap(({ groups }) =>
        new RegExp(String.raw`\b${groups!.name}\[`, "u").test(content) ? [`${path}: ${groups!.name}`] : [],
      ),
    );
  expect(asked.filter((one) => !OWN_KEYS.has(one))).toEqual([]);
});
