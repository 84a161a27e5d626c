import { findChecks } from "../../analysis/checks/find-checks.ts";
import { clausesOf } from "../../analysis/clauses.ts";
import { findEntities } from "../../analysis/entities/find-entities.ts";
import { findNames } from "../../analysis/names/find-names.ts";
import { findPlaces } from "../../analysis/places/find-places.ts";
import { segmentText } from "../../analysis/segments.ts";
import { findTimes } from "../../analysis/times/find-times.ts";
import { conform } from "../../analysis/ud-tree/conform.ts";
import { germanRules } from "../../language/de/rules/rules.ts";
import { tokenRows } from "../../language/de/token-rows.ts";
import { findStatements } from "../../statements/find-statements.ts";
import type { Language } from "../language.ts";
import { placeRows } from "./place-rows.ts";
import { wordRows } from "./word-rows.ts";

/** German. Its rules stand in `analysis/` and `statements/`, its rows in `language/de/`. */
export const german: Language = {
  code: "de",
  needsParser: false,
  hasClaims: true,
  tokens: tokenRows,
  words: wordRows,
  places: placeRows,
  rules: germanRules,
  conform,
  findClauses: (words) => segmentText(words).flatMap((unit) => clausesOf(words, unit)),
  findTimes: ({ tokens, bits }) => findTimes(tokens, { bits }),
  findNames: ({ tokens, lexicon }, { names }) => findNames(tokens, lexicon, names),
  findPlaces: ({ tokens, lexicon }, { gazetteer }) => findPlaces(tokens, gazetteer, { lexicon }),
  findEntities,
  findStatements,
  findChecks: ({ tokens }, places, times, models) => findChecks(tokens, places, times, models),
};
