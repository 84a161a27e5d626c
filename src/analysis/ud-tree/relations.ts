import { relationOf, type UdWord } from "./word.ts";

/** Parts of speech that a relation may have; a word with another gets the first of them, or another relation where `or` names one. */
const FITTING: Readonly<
  Record<string, { readonly upos: readonly string[]; readonly or?: Readonly<Record<string, string>> }>
> = {
  advmod: { upos: ["ADV", "ADJ", "CCONJ", "DET", "PART", "SYM"], or: { SCONJ: "mark" } },
  aux: { upos: ["AUX"], or: { VERB: "dep", NOUN: "dep", ADJ: "dep" } },
  cop: { upos: ["AUX", "PRON", "DET", "SYM"], or: { VERB: "dep", NOUN: "dep", ADJ: "dep" } },
  det: { upos: ["DET", "PRON"], or: { NOUN: "dep", PROPN: "dep", VERB: "dep" } },
  nummod: { upos: ["NUM", "NOUN", "SYM"], or: { ADJ: "amod", ADP: "dep", PROPN: "dep", VERB: "dep" } },
  punct: { upos: ["PUNCT"] },
  case: { upos: ["ADP", "PART", "ADV", "NOUN", "SYM", "SCONJ", "VERB", "X", "CCONJ"], or: { DET: "det" } },
  mark: { upos: ["SCONJ", "ADP", "ADV", "PART", "CCONJ", "SYM", "X"] },
};

/** Relations whose dependent stands to the right of its head. */
const RIGHTWARDS = new Set(["conj", "appos", "flat", "fixed", "goeswith"]);

/** Part of speech and relation fit each other; what is joined follows what it is joined to. */
export function fitRelations(words: readonly UdWord[]): void {
  for (const [at, word] of words.entries()) {
    const relation = relationOf(word);
    // STTS: verbs that only help, VA and VM, are AUX wherever they help.
    if ((relation === "aux" || relation === "cop") && /^V[AM]/u.test(word.xpos)) word.upos = "AUX";
    if (word.upos === "PUNCT" && word.head >= 0 && relation !== "root") word.deprel = "punct";
    const fitting = FITTING[relationOf(word)];
    if (fitting && !fitting.upos.includes(word.upos)) {
      const other = fitting.or?.[word.upos];
      if (other) word.deprel = other;
      else word.upos = fitting.upos[0]!;
    }
    if (at < word.head && RIGHTWARDS.has(relationOf(word))) word.deprel = "dep";
  }
}
