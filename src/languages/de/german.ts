import { findNames } from "../../analysis/names/find-names.ts";
import { conform } from "../../analysis/ud-tree/conform.ts";
import type { Language } from "../language.ts";
import { findChecks } from "./checks/find-checks.ts";
import { findEntities } from "./entities/find-entities.ts";
import { clausesOf } from "./grammar/clauses.ts";
import { segmentText } from "./grammar/segments.ts";
import { placeRows } from "./place-rows.ts";
import { findPlaces } from "./places/find-places.ts";
import { germanRules } from "./rows/rules/rules.ts";
import { tokenRows } from "./rows/token-rows.ts";
import { findStatements } from "./statements/find-statements.ts";
import { findTimes } from "./times/find-times.ts";
import { wordRows } from "./word-rows.ts";

/** German. Its rules stand in `analysis/` and `statements/`, its rows in `languages/de/rows/`. */
export const german: Language = {
  code: "de",
  needsParser: false,
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
