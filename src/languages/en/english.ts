import { findNames } from "../../analysis/names/find-names.ts";
import type { Language } from "../language.ts";
import { findChecks } from "./checks/find-checks.ts";
import { findEntities } from "./find-entities.ts";
import { placeRows } from "./place-rows.ts";
import { findPlaces } from "./places/find-places.ts";
import { englishRules } from "./rows/rules.ts";
import { tokenRows } from "./rows/token-rows.ts";
import { findStatements } from "./statements/find-statements.ts";
import { findTimes } from "./times/find-times.ts";
import { wordRows } from "./word-rows.ts";

/** English. */
export const english: Language = {
  code: "en",
  needsParser: true,
  tokens: tokenRows,
  words: wordRows,
  places: placeRows,
  rules: englishRules,
  conform: (words) => words,
  findClauses: () => [],
  findTimes,
  findNames: ({ tokens, lexicon }, { names }) => findNames(tokens, lexicon, names, true),
  findPlaces: (words, { gazetteer }, names) => findPlaces(words, gazetteer, names),
  findEntities,
  findStatements,
  findChecks: ({ tokens }, _places, times) => findChecks(tokens, times),
};
