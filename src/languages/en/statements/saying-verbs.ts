import type { Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { type SayingVerb, verbsOfSaying } from "../rows/verbs-of-saying.ts";
import type { Tree } from "../tree.ts";

const rows: ReadonlyMap<string, SayingVerb> = new Map(verbsOfSaying.map((row) => [row.lemma, row]));
const OTHERS = new Set(["ADJ", "NOUN"]);

/** The row of a verb; of a word that may be one, too, where it has a subject and governs a clause: "Detectives suspect that …". */
export function sayingVerb(words: Words, tree: Tree, token: number): SayingVerb | undefined {
  if (tree.part(token) === "VERB") return asSaid(words, token, rows.get(tree.lemma(token)));
  if (!OTHERS.has(tree.part(token)) || tree.child(token, "ccomp") < token || tree.child(token, "nsubj") < 0)
    return undefined;
  return rows.get(words.lexicon.verbLemma(words.lower[token]!) ?? "");
}

/** The row of a form, whatever the tree has it for. */
export const sayingForm = (words: Words, token: number): SayingVerb | undefined =>
  asSaid(words, token, rows.get(words.lexicon.verbLemma(words.lower[token]!) ?? ""));

/** "as Hale put it", "Hale went on.": some verbs are of saying with "it" or "on" alone, and nobody goes on a ship by speaking. */
function asSaid({ lower, tokens }: Words, token: number, row: SayingVerb | undefined): SayingVerb | undefined {
  if (row?.opens.has("it")) return lower[token + 1] === "it" ? row : undefined;
  if (!row?.opens.has("on")) return row;
  const isEnd = lower[token + 2] === "as" || tokens.kinds[token + 2] === TokenKind.punctuation;
  return lower[token + 1] === "on" && isEnd ? row : undefined;
}
