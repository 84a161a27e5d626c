import { nameKey } from "../../../propositions/name-key.ts";
import type { StoredWords } from "../../ledger-reader.ts";
import { agencies, agencyName } from "../rows/agencies.ts";
import { groupEnding } from "../rows/claims/name-words.ts";
import { oppositeSides } from "../rows/claims/participant-words.ts";
import { existence } from "../rows/claims/predicate-words.ts";
import { measuredNouns, people, plainlyCounted } from "../rows/claims/quantity-words.ts";
import { generalNouns } from "../rows/event-concepts.ts";
import { unnamedSources } from "../rows/unnamed-sources.ts";
import { accumulates, classesOf, listedConcept, withWider } from "./concepts.ts";
import { houseOf } from "./houses.ts";
import { nameReason } from "./same-name.ts";
import { inNominative, listedOutlet } from "./voice.ts";

const general = new Set([...generalNouns].map((noun) => noun.toLowerCase()));

const PERSONS = new RegExp(
  `(?<!\\p{L})(?:${unnamedSources
    .map(({ words }) => words.replace(/^-/u, "\\p{L}*"))
    .filter((words) => !/[()|[\]?]/u.test(words))
    .join("|")})`,
  "iu",
);

const agenciesByKey = new Map(agencies.map(({ name }) => [nameKey(name), name]));

/** What German knows of words that are stored. */
export const storedWords: StoredWords = {
  isExistence: (concept) => concept === existence,
  isListed: (word) => listedConcept(word) !== null,
  withWider,
  classesOf,
  accumulates,
  isMeasuredNoun: (noun) => measuredNouns.test(noun),
  isMeasure: (of) => plainlyCounted.test(of),
  isPeople: (of) => people.test(of),
  isOppositeSide: (role) => oppositeSides.has(role),
  isGeneral: (noun) => general.has(noun),
  isUnnamedSource: (label) => PERSONS.test(label),
  nameReason,
  withoutEnding: (word) => word.replace(groupEnding, ""),
  inNominative,
  outletKey: listedOutlet,
  houseOf,
  agencyName: (form) => agencyName(form) ?? agenciesByKey.get(form ?? "") ?? null,
};
