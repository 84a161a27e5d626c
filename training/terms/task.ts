import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashTable } from "../../src/analysis/hash-table.ts";
import { openLexicon } from "../../src/analysis/lexicon-automaton.ts";
import { writeModelFile } from "../../src/analysis/model-file.ts";
import { lookUpWords, type Words } from "../../src/analysis/words.ts";
import { ledgerLanguageFor } from "../../src/languages/stored-words.ts";
import { countTerms } from "../../src/ledger/stories/count-terms.ts";
import { RAREST, STEPS, TERMS_KIND, TERMS_VERSION, termHash } from "../../src/ledger/stories/rarity.ts";
import { toText } from "../../src/text/to-text.ts";
import { tokenise } from "../../src/tokens/tokenise.ts";
import { type NewsArticle, newsArticles, newsFiles } from "../news.ts";
import type { TrainingTask } from "../task.ts";

/** Counts in how many articles of a language's news each term stands. By the dictionary alone: what can be a noun counts as one. */
function taskFor(language: string, news: string): TrainingTask {
  const file = `models/${language}/terms.bin`;
  return {
    writes: [file],
    async run({ root, data, log }) {
      const own = ledgerLanguageFor(language);
      const lexicon = openLexicon(readFileSync(join(root, `models/${language}/lexicon.bin`)), own.words);
      const wordsOf = (text: string): Words => lookUpWords(tokenise(toText({ text, language }), own.tokens), lexicon);
      const counts = new Map<string, number>();
      let articles = 0;
      const count = ({ title, text }: NewsArticle) => {
        articles++;
        for (const term of countTerms(wordsOf(text), wordsOf(title), own.ledger.termsAt).keys())
          if (!term.startsWith("count:")) counts.set(term, (counts.get(term) ?? 0) + 1);
      };
      for await (const article of newsArticles(data, news)) count(article);
      const byHash = new Map<number, number>();
      for (const [term, often] of counts) {
        const rarity = Math.log(articles / often);
        if (rarity < RAREST) byHash.set(termHash(term, language), 1 + Math.round(STEPS * rarity));
      }
      const { keys, values } = hashTable(byHash, Uint8Array);
      writeFileSync(join(root, file), writeModelFile(TERMS_KIND, TERMS_VERSION, [keys, values]));
      log(`terms: ${byHash.size} of ${counts.size} terms in ${articles} articles are common enough for a row`);
    },
  };
}

export const termsTask = taskFor("de", newsFiles.de);
export const englishTermsTask = taskFor("en", newsFiles.en);
