import { type AnswerRows, answersIn } from "../../../propositions/answers.ts";
import type { Answer } from "../../../propositions/proposition.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import { partOf } from "../parts.ts";
import {
  accusingNouns,
  answeredNouns,
  numberNouns,
  reportNouns,
  sortedNouns,
  untrueWords,
} from "../rows/claims/answer-words.ts";
import { numberWords } from "../rows/claims/quantity-words.ts";
import { voiceOf } from "./voice.ts";

const rows: AnswerRows = {
  answeredNouns,
  untrueWords,
  sortedNouns,
  numberNouns,
  reportNouns,
  accusingNouns,
  isPreposition: (words, token) => partOf(words, token) === "ADP",
  isNoun: (words, token) => /^(?:NOUN|PROPN)$/u.test(partOf(words, token) ?? ""),
  isNumber: (word) => numberWords.has(word.toLowerCase()),
  contentRule: null,
  hedgeRule: null,
  voiceOf,
};

/** Statements that deny or confirm others of the same article without saying them again. */
export const answersOf = (article: ReadArticle): readonly Answer[] => answersIn(article, rows);
