import { join } from "node:path";
import { hashOf } from "../../src/analysis/hash.ts";
import { slotOf, tagOf } from "../../src/analysis/names/slots.ts";
import { xzLines } from "../xz-lines.ts";

/** Bits of a path that are kept; the longest path has as many. */
const BITS = 16;
/** The most frequent forms that are kept. */
const MOST_FORMS = 160_000;
const WORD = /\p{L}/u;

/**
 * The paths of forms in a tree of Brown clusters (Brown et al. 1992), by the forms' hashes, as 16 bits from the root.
 * The list is in the order of frequency.
 */
export async function clusterPaths(data: string, folder = "lexicon"): Promise<ReadonlyMap<number, number>> {
  const paths = new Map<number, number>();
  for await (const line of xzLines(join(data, folder, "word-clusters.tsv.xz"))) {
    const [form = "", bits = ""] = line.split("\t");
    const path = Number.parseInt(bits.padEnd(BITS, "0"), 2);
    const hash = hashOf(form);
    if (path === 0 || !WORD.test(form) || paths.has(hash)) continue;
    paths.set(hash, path);
    if (paths.size === MOST_FORMS) break;
  }
  return paths;
}

/** Share of slots that are taken. */
const LOAD = 0.75;

/** Packs the paths for `openClusters`. */
export function clusterTable(entries: ReadonlyMap<number, number>): { tags: Uint16Array; paths: Uint16Array } {
  const slots = Math.ceil(entries.size / LOAD) + 1;
  const tags = new Uint16Array(slots);
  const paths = new Uint16Array(slots);
  // In the order of their places, so that the table depends on the entries alone.
  for (const [hash, path] of [...entries].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))) {
    let slot = slotOf(hash, slots);
    while (tags[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
    tags[slot] = tagOf(hash);
    paths[slot] = path;
  }
  return { tags, paths };
}
