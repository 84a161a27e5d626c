import { readFileSync } from "node:fs";
import { hashOf } from "../../analysis/hash.ts";
import { type HashTable, lookUp } from "../../analysis/hash-table.ts";
import { asUint32, openModelFile } from "../../analysis/model-file.ts";

export const TERMS_KIND = "terms";
export const TERMS_VERSION = 1;

/** Steps of the stored number in one unit of rarity. */
export const STEPS = 31;
/** Rarity of words that are in at most seven of the 20,715 articles, and of all that the table lacks. */
export const RAREST = 8;

const FILE = new URL("../../../models/de/terms.bin", import.meta.url);
let table: HashTable | null = null;

/**
 * How rare a term is in the news: the natural logarithm of all articles by those that have it, from 0 to `RAREST`. A fixed
 * table: were it the ledger's own counts, what follows what would change with every article.
 */
export function rarityOf(term: string): number {
  return rarityOfHash(hashOf(term)) ?? RAREST;
}

/** The same of a term by its hash; null for what the table lacks: it holds nouns and names only. */
export function rarityOfHash(hash: number): number | null {
  table ??= open();
  const steps = lookUp(table, hash);
  return steps === 0 ? null : (steps - 1) / STEPS;
}

function open(): HashTable {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(FILE);
  } catch {
    throw new RangeError("The model models/de/terms.bin is missing. Make it with: npm run train -- terms");
  }
  const [keys, values] = openModelFile(bytes, TERMS_KIND, TERMS_VERSION);
  return { keys: asUint32(keys!), values: values! };
}
