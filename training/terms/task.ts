import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../../src/analysis/hash.ts";
import { hashTable } from "../../src/analysis/hash-table.ts";
import { openLexicon } from "../../src/analysis/lexicon-automaton.ts";
import { writeModelFile } from "../../src/analysis/model-file.ts";
import { tokenRows } from "../../src/languages/de/rows/token-rows.ts";
import { wordRows } from "../../src/languages/de/word-rows.ts";
import { countTerms } from "../../src/ledger/stories/count-terms.ts";
import { RAREST, STEPS, TERMS_KIND, TERMS_VERSION } from "../../src/ledger/stories/rarity.ts";
import { toText } from "../../src/text/to-text.ts";
import { tokenise } from "../../src/tokens/tokenise.ts";
import { newsArticles } from "../news.ts";
import type { TrainingTask } from "../task.ts";

const FILE = "models/de/terms.bin";

/** Counts in how many articles of the news each term stands. */
export const termsTask: TrainingTask = {
  writes: [FILE],
  async run({ root, data, log }) {
    const lexicon = openLexicon(readFileSync(join(root, "models/de/lexicon.bin")), wordRows);
    const counts = new Map<string, number>();
    let articles = 0;
    for await (const { title, text } of newsArticles(data)) {
      articles++;
      const tokens = tokenise(toText({ text, language: "de" }), tokenRows);
      for (const term of countTerms(tokens, lexicon, title).keys())
        if (!term.startsWith("count:")) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    const byHash = new Map<number, number>();
    for (const [term, count] of counts) {
      const rarity = Math.log(articles / count);
      if (rarity < RAREST) byHash.set(hashOf(term), 1 + Math.round(STEPS * rarity));
    }
    const { keys, values } = hashTable(byHash, Uint8Array);
    writeFileSync(join(root, FILE), writeModelFile(TERMS_KIND, TERMS_VERSION, [keys, values]));
    log(`terms: ${byHash.size} of ${counts.size} terms in ${articles} articles are common enough for a row`);
  },
};
