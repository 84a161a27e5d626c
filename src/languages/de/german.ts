import { findChecks } from "../../analysis/checks/find-checks.ts";
import { findEntities } from "../../analysis/entities/find-entities.ts";
import { findNames } from "../../analysis/names/find-names.ts";
import { findPlaces } from "../../analysis/places/find-places.ts";
import { findTimes } from "../../analysis/times/find-times.ts";
import { conform } from "../../analysis/ud-tree/conform.ts";
import { tokenRows } from "../../language/de/token-rows.ts";
import { findStatements } from "../../statements/find-statements.ts";
import type { Language } from "../language.ts";

/** German. Its rules stand in `analysis/` and `statements/`, its rows in `language/de/`. */
export const german: Language = {
  code: "de",
  needsParser: false,
  hasClaims: true,
  tokens: tokenRows,
  conform,
  findTimes: ({ tokens, bits }) => findTimes(tokens, { bits }),
  findNames: ({ tokens, lexicon }, { names }) => findNames(tokens, lexicon, names),
  findPlaces: ({ tokens, lexicon }, { gazetteer }) => findPlaces(tokens, gazetteer, { lexicon }),
  findEntities,
  findStatements,
  findChecks: ({ tokens }, places, times, models) => findChecks(tokens, places, times, models),
};
