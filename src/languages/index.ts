// What a language is made of: the entry for whoever adds one (docs/add-a-language.md).

export { type EntityIndex, NO_ENTITIES } from "../analysis/entities/entity-index.ts";
export type { Lexicon, WordRows } from "../analysis/lexicon.ts";
export type { Check, PlaceMark, TimeMark } from "../analysis/marks.ts";
export type { NameMark } from "../analysis/names/name-mark.ts";
export { noLexicon } from "../analysis/no-lexicon.ts";
export { type NamedPlace, NO_PLACE_ROWS, type PlaceRows } from "../analysis/places/gazetteer.ts";
export type { PlaceReading } from "../analysis/places/place-reading.ts";
export { range, spansOf, type TokenRange, without } from "../analysis/token-range.ts";
export { endingsOf, NO_WORD_ROWS } from "../analysis/word-rows.ts";
export type { Words } from "../analysis/words.ts";
export { type RuleRow, type RuleTable, row } from "../language/rule-row.ts";
export { NO_TOKEN_ROWS, type TokenRows } from "../language/token-rows.ts";
export { assemble, type Certainty, type Fields, type Marks, type When } from "../statements/assemble.ts";
export type { Draft } from "../statements/draft.ts";
export { nest } from "../statements/nest.ts";
export { type Quotation, type Sentence, TokenKind, type Tokens } from "../tokens/tokens.ts";
export type { ClauseMark, Found, Language } from "./language.ts";
export { languages } from "./languages.ts";
