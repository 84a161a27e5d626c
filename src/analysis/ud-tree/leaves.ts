import { childrenOf, relationOf, type UdWord } from "./word.ts";

/** What may hang on a function word all the same (universaldependencies.org/u/overview/syntax, "function words"). */
const ON_FUNCTION_WORDS = new Set(["conj", "cc", "fixed", "goeswith", "punct", "reparandum", "advmod", "dep"]);
const ON_AUXILIARIES = new Set(["conj", "cc", "fixed", "goeswith", "punct", "reparandum"]);

/**
 * Auxiliaries, copulas, prepositions, conjunctions and punctuation carry nothing: what hangs on them goes to what they hang on.
 *
 *     Sie ist gestern gekommen.    gestern < ist  ->  gestern < gekommen
 *         ^^^ ^^^^^^^
 */
export function emptyLeaves(words: readonly UdWord[]): void {
  const children = childrenOf(words);
  // From the root down, so that whoever gets something is settled already.
  for (const at of fromTheRoot(words, children)) {
    const word = words[at]!;
    const may = mayCarry(relationOf(word));
    if (!may || word.head < 0) continue;
    if (isClause(words, at, children[at]!)) {
      word.deprel = children[at]!.some((child) => relationOf(words[child]!) === "mark") ? "advcl" : "parataxis";
      continue;
    }
    for (const child of children[at]!) if (!may.has(relationOf(words[child]!))) words[child]!.head = carrier(words, at);
  }
}

/**
 * A copula or an auxiliary with a subject of its own is the verb of a clause.
 *
 *     … weil Apple jetzt da ist.
 *       ^^^^ ^^^^^          ^^^
 */
const isClause = (words: readonly UdWord[], at: number, children: readonly number[]): boolean =>
  /^(?:cop|aux)/u.test(words[at]!.deprel) && children.some((child) => /^(?:nsubj|csubj)/u.test(words[child]!.deprel));

const NOTHING: ReadonlySet<string> = new Set();

const mayCarry = (relation: string): ReadonlySet<string> | null => {
  if (relation === "aux" || relation === "cop") return ON_AUXILIARIES;
  if (relation === "case" || relation === "mark" || relation === "cc") return ON_FUNCTION_WORDS;
  return relation === "punct" ? NOTHING : null;
};

/** The first word above that is none of these itself. */
function carrier(words: readonly UdWord[], at: number): number {
  let up = words[at]!.head;
  while (words[up]!.head >= 0 && mayCarry(relationOf(words[up]!)) !== null) up = words[up]!.head;
  return up;
}

function fromTheRoot(words: readonly UdWord[], children: readonly (readonly number[])[]): number[] {
  const order = [...words.keys()].filter((at) => words[at]!.head < 0);
  for (let next = 0; next < order.length; next++) order.push(...children[order[next]!]!);
  return order;
}
