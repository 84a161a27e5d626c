import { join } from "node:path";
import { Can } from "../../src/analysis/lexicon.ts";
import { closedClass } from "../../src/language/de/closed-class.ts";
import { xzLines } from "../xz-lines.ts";
import { closedClassBits } from "./closed-class-bits.ts";
import { addReading, type Dictionary } from "./reading.ts";
import { KIND, tagBits } from "./tags.ts";

/** What no word of a text looks like: forms of several words, soft hyphens, control characters. */
const UNUSABLE = /[\s\u00ad]/u;

/** The dictionary file and the rows of the closed classes, joined; forms in the order of their first line. */
export async function readDictionary(data: string): Promise<Dictionary> {
  const dictionary: Dictionary = new Map();
  // A word of a closed class keeps to its rows: the dictionary calls "seiner" a form of "mein" and "er" one of "ich".
  for (const row of closedClass) {
    for (const form of row.forms.split(" ")) {
      addReading(dictionary, form, { lemma: row.lemma ?? form, ...closedClassBits(row) }, KIND);
    }
  }
  const tags = new Map<string, ReturnType<typeof tagBits>>();
  for await (const line of xzLines(join(data, "lexicon/german-pos-dict.tsv.xz"))) {
    const [form = "", lemma = "", tag = ""] = line.split("\t");
    if (form === "" || UNUSABLE.test(form)) continue;
    if (!tags.has(tag)) tags.set(tag, tagBits(tag));
    const known = tags.get(tag) ?? null;
    if (known !== null) addReading(dictionary, form, { lemma: lemma.trim(), ...known }, KIND);
  }
  dropDoubles(dictionary);
  return dictionary;
}

/** Drops what one reading of a form already says: the participle as an adjective beside the participle of the verb. */
function dropDoubles(dictionary: Dictionary): void {
  const uninflected = Can.participle1 | Can.participle2;
  for (const readings of dictionary.values()) {
    for (const verb of readings) {
      if ((verb.bits & uninflected) === 0 || (verb.bits & Can.adjective) !== 0) continue;
      const at = readings.findIndex((r) => r.bits === (verb.bits | Can.adjective) && r.traits === 0);
      if (at < 0) continue;
      verb.bits |= Can.adjective;
      readings.splice(at, 1);
    }
  }
}
