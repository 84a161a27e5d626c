import { Can } from "../../../analysis/lexicon.ts";
import { type AnswerRows, answersIn } from "../../../propositions/answers.ts";
import type { Answer } from "../../../propositions/proposition.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import {
  accusingNouns,
  answeredNouns,
  numberNouns,
  reportNouns,
  sortedNouns,
  untrueWords,
} from "../rows/claims/answer-words.ts";
import { numeral } from "../times/numerals.ts";
import { isNoun } from "./participants.ts";
import { voiceOf } from "./voice.ts";

const rows: AnswerRows = {
  answeredNouns,
  untrueWords,
  sortedNouns,
  numberNouns,
  reportNouns,
  accusingNouns,
  isNoun,
  isPreposition: ({ bits }, token) => (bits[token]! & Can.preposition) !== 0,
  isNumber: (word) => (numeral(word) ?? 0) > 1,
  contentRule: "de/reporting-noun",
  hedgeRule: "de/own-hedge",
  voiceOf,
};

export const answersOf = (article: ReadArticle): readonly Answer[] => answersIn(article, rows);
