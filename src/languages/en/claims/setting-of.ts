import type { ReadArticle } from "../../../propositions/read-article.ts";
import { heaviest, namesIn } from "../../../propositions/setting.ts";
import { commonNames } from "../rows/claims/common-names.ts";

/** What an article is about: the words of its names, of a person the last, most frequent first; not those of every other article. */
export const settingOf = ({ reading }: ReadArticle): readonly string[] =>
  heaviest(new Map([...namesIn(reading)].filter(([word]) => !commonNames.has(word))));
