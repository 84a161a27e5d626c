import { type AnswerRows, answersIn } from "../../../propositions/answers.ts";
import type { Answer } from "../../../propositions/proposition.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import { answeredNouns, numberNouns, sortedNouns, untrueWords } from "../rows/claims/answer-words.ts";
import { numeral } from "../times/numerals.ts";
import { isNoun } from "./participants.ts";
import { voiceOf } from "./voice.ts";

const rows: AnswerRows = {
  answeredNouns,
  untrueWords,
  sortedNouns,
  numberNouns,
  isNoun,
  isNumber: (word) => (numeral(word) ?? 0) > 1,
  contentRule: "de/reporting-noun",
  hedgeRule: "de/own-hedge",
  voiceOf,
};

export const answersOf = (article: ReadArticle): readonly Answer[] => answersIn(article, rows);
