import "./needs-node.ts";
import { loadModels } from "./load-models.ts";
import { readArticle } from "./pipeline.ts";
import type { ReadingWithText } from "./reading.ts";
import type { Article } from "./text/text.ts";

export { analyseArticle, analyseConllu } from "./analyse.ts";
export type { Check, Entity, EntityType, Mention, PlaceMark, TimeMark } from "./analysis/marks.ts";
export { type Days, edtfDays } from "./analysis/times/edtf-days.ts";
export {
  type ExplainedClause,
  type ExplainedName,
  type ExplainedPlace,
  type ExplainedToken,
  type Explanation,
  explainArticle,
} from "./explain.ts";
export type { Act } from "./language/acts.ts";
export type { RuleRow, RuleStage } from "./language/rule-row.ts";
export { ruleOf, rules } from "./languages/rules.ts";
export { type LoadOptions, loadModels } from "./load-models.ts";
export { type Models, readArticle } from "./pipeline.ts";
export type { DocumentHead, Reading, ReadingWithText } from "./reading.ts";
export { type SmallModels, smallModels } from "./small-models.ts";
export type {
  ChainLink,
  Factuality,
  FactualityValue,
  Medium,
  Role,
  Statement,
  StatementType,
} from "./statements/statement.ts";
export { type Reason, type ReasonedField, whyOf } from "./statements/why.ts";
export { articleFromHtml } from "./text/article-from-html.ts";
export { articlesFromNewsml, articlesFromNinjs } from "./text/articles-from-wire.ts";
export { canonicalAddress } from "./text/canonical-address.ts";
export {
  ConlluError,
  ConlluReader,
  type ConlluRow,
  type ConlluSentence,
  readConllu,
  writeConllu,
} from "./text/conllu.ts";
export { type Binary, type Decoded, decode } from "./text/decode.ts";
export type { Doubt } from "./text/doubt.ts";
export type { LanguageGuess } from "./text/language.ts";
export { paragraphsOf } from "./text/paragraphs.ts";
export { publishedAsEdtf } from "./text/published.ts";
export type { Span } from "./text/span.ts";
export type { Article, Text } from "./text/text.ts";
export { writtenDate } from "./text/written-date.ts";

/**
 * Reads one article: who says what, on whose word, how sure, when and where. The same article always gives the same
 * reading. Any text can be read; only damaged model files reject.
 */
export async function read(article: Article): Promise<ReadingWithText> {
  return readArticle(article, await loadModels());
}
