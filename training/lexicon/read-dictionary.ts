import { join } from "node:path";
import { Can, Trait } from "../../src/analysis/lexicon.ts";
import { closedClass } from "../../src/languages/de/rows/closed-class.ts";
import { xzLines } from "../xz-lines.ts";
import { closedClassBits } from "./closed-class-bits.ts";
import { addReading, type Dictionary, type Reading } from "./reading.ts";
import { KIND, tagBits } from "./tags.ts";
import { addUnknownForms } from "./unknown-forms.ts";

/** What no word of a text looks like: forms of several words, soft hyphens, letters that were lost in a conversion. */
const UNUSABLE = /[\s\u00ad\ufffd]/u;

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
    if (form === "" || UNUSABLE.test(form) || UNUSABLE.test(lemma.trim())) continue;
    if (!tags.has(tag)) tags.set(tag, tagBits(tag));
    const known = tags.get(tag) ?? null;
    if (known !== null) addReading(dictionary, form, { lemma: lemma.trim(), ...known }, KIND);
  }
  joinDoubles(dictionary);
  addUnknownForms(dictionary);
  return dictionary;
}

/**
 * Joins what the dictionary says twice: a participle is listed as a form of the verb and as an adjective,
 * "werden" as an auxiliary and as a full verb.
 */
function joinDoubles(dictionary: Dictionary): void {
  for (const [form, readings] of dictionary) {
    joinAdjective(form, readings);
    for (const verb of [...readings]) {
      const full = readings.find((r) => r !== verb && isItsFullVerb(r, verb));
      if (!full) continue;
      verb.bits |= full.bits;
      verb.finite |= full.finite;
      readings.splice(readings.indexOf(full), 1);
    }
  }
}

function joinAdjective(form: string, readings: Reading[]): void {
  for (const participle of [Can.participle1, Can.participle2]) {
    const verbs = readings.filter((r) => r.bits === participle);
    const at = readings.findIndex((r) => r.lemma === form && r.bits === (participle | Can.adjective) && r.traits === 0);
    if (at < 0 || verbs.length === 0) continue;
    for (const verb of verbs) verb.bits |= Can.adjective;
    readings.splice(at, 1);
  }
}

const isItsFullVerb = (full: Reading, verb: Reading): boolean =>
  (verb.traits & (Trait.auxiliary | Trait.modal)) !== 0 &&
  full.lemma === verb.lemma &&
  full.traits === 0 &&
  (full.bits & KIND) === (verb.bits & KIND);
