import { type HashTable, lookUp } from "../../analysis/hash-table.ts";
import { asUint32, openModelFile } from "../../analysis/model-file.ts";
import { ledgerLanguages } from "../../languages/stored-words.ts";
import { modelOnDisk } from "../../model-on-disk.ts";
import { wordHash } from "../../propositions/wording.ts";

export const TERMS_KIND = "terms";
export const TERMS_VERSION = 1;

/** Steps of the stored number in one unit of rarity. */
export const STEPS = 31;
/** Rarity of words that are in one of 2,981 articles or fewer, and of all that a table lacks. */
export const RAREST = 8;

const FIRST = ledgerLanguages[0]!.code;
const tables = new Map<string, HashTable>();

/** Of a term as the table of its language has it. */
export const termHash = (term: string, language: string): number =>
  wordHash(term, language === FIRST ? null : language);

/**
 * How rare a term is in the news of its language: the natural logarithm of all articles by those that have it, from 0 to `RAREST`. A
 * fixed table: were it the ledger's own counts, what follows what would change with every article.
 */
export function rarityOf(term: string, language = FIRST): number {
  return rarityIn(language, termHash(term, language)) ?? RAREST;
}

/** The same of a word by its hash, of whatever language; null for what the tables lack: they hold nouns and names only. */
export function rarityOfHash(hash: number): number | null {
  for (const { code } of ledgerLanguages) {
    const rarity = rarityIn(code, hash);
    if (rarity !== null) return rarity;
  }
  return null;
}

function rarityIn(language: string, hash: number): number | null {
  const table = tables.get(language) ?? open(language);
  const steps = lookUp(table, hash);
  return steps === 0 ? null : (steps - 1) / STEPS;
}

function open(language: string): HashTable {
  const file = `models/${language}/terms.bin`;
  let bytes: Uint8Array;
  try {
    bytes = modelOnDisk(new URL(`../../../${file}`, import.meta.url));
  } catch {
    throw new RangeError(`The model ${file} is missing. Make it with: npm run train -- terms`);
  }
  const [keys, values] = openModelFile(bytes, TERMS_KIND, TERMS_VERSION);
  const table = { keys: asUint32(keys!), values: values! };
  tables.set(language, table);
  return table;
}
