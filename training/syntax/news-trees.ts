import { ATTRIBUTES } from "../../src/analysis/network/labels.ts";
import { Morph, type SyntaxModel } from "../../src/analysis/syntax.ts";
import { tokenRows } from "../../src/languages/de/rows/token-rows.ts";
import { toText } from "../../src/text/to-text.ts";
import { tokenise } from "../../src/tokens/tokenise.ts";
import { newsArticles } from "../news.ts";
import type { GoldSentence } from "./treebanks.ts";

/** Contractions as treebanks part them. */
const PARTED: ReadonlyMap<string, readonly string[]> = new Map([
  ["im", ["in", "dem"]],
  ["am", ["an", "dem"]],
  ["zum", ["zu", "dem"]],
  ["zur", ["zu", "der"]],
  ["vom", ["von", "dem"]],
  ["beim", ["bei", "dem"]],
  ["ins", ["in", "das"]],
  ["ans", ["an", "das"]],
]);
/** Of every so many articles the first so many sentences of middle length are taken: 12,915. */
const EVERY = 8;
const MOST = 5;
const [SHORTEST, LONGEST] = [5, 40];
/** Of five sentences so many keep their contractions, as running text has them. */
const KEEP = 2;

/** Sentences of the news with the trees that a model gives them, as if a treebank had them. */
export async function newsTrees(data: string, model: SyntaxModel): Promise<GoldSentence[]> {
  const found: GoldSentence[] = [];
  let read = 0;
  for await (const { text } of newsArticles(data)) {
    if (read++ % EVERY !== 0) continue;
    const { sentences, forms } = tokenise(toText({ text, language: "de" }), tokenRows);
    const whole = sentences.filter(
      ({ first, last }) => last - first >= SHORTEST && last - first <= LONGEST && /^[.?!]$/u.test(forms[last - 1]!),
    );
    for (const { first, last } of whole.slice(0, MOST)) {
      const plain = forms.slice(first, last);
      const parted = () => plain.flatMap((form) => PARTED.get(form) ?? [form]);
      found.push(withTree(found.length % 5 < KEEP ? plain : parted(), model));
    }
  }
  return found;
}

function withTree(forms: readonly string[], model: SyntaxModel): GoldSentence {
  const { upos, xpos, morph, heads, deprel } = model.analyse(forms, [{ first: 0, last: forms.length }]);
  const { labels } = model;
  const featsOf = (i: number): ReadonlyMap<string, string> =>
    new Map(
      ATTRIBUTES.flatMap((attribute, a) => {
        const { shift, mask } = Morph[attribute];
        const value = labels.values[a]![(morph[i]! >> shift) & mask]!;
        return value === "" ? [] : [[attribute, value] as const];
      }),
    );
  return {
    treebank: "gsd",
    id: "",
    words: forms.map((form, i) => ({
      form,
      lemma: "",
      upos: labels.upos[upos[i]!]!,
      xpos: labels.xpos[xpos[i]!]!,
      feats: featsOf(i),
      head: heads[i]!,
      deprel: labels.deprel[deprel[i]!]!,
      doubtful: false,
    })),
  };
}
