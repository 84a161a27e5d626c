import type { StoredWords } from "../../ledger-reader.ts";
import { agencyByForm } from "../rows/agencies.ts";
import { oppositeSides } from "../rows/claims/clause-words.ts";
import { generalNouns } from "../rows/claims/event-concepts.ts";
import { measuredNouns, people, plainlyCounted } from "../rows/claims/quantity-words.ts";
import { unnamedSources } from "../rows/unnamed-sources.ts";
import { accumulates, isListed } from "./concepts.ts";
import { listedOutlet } from "./outlets.ts";
import { EXISTENCE } from "./predicate.ts";

const PERSONS = new RegExp(
  `(?<!\\p{L})(?:${unnamedSources.map(({ words }) => words).join("|")}|officials?|aides?|insiders?)(?!\\p{L})`,
  "iu",
);

/** What English knows of words that are stored. */
export const storedWords: StoredWords = {
  isExistence: (concept) => concept === EXISTENCE,
  isListed,
  withWider: (concept) => [concept],
  classesOf: () => [],
  accumulates,
  isMeasuredNoun: (noun) => measuredNouns.test(noun),
  isMeasure: (of) => plainlyCounted.has(of),
  isPeople: (of) => people.test(of),
  isOppositeSide: (role) => oppositeSides.has(role),
  isGeneral: (noun) => generalNouns.has(noun),
  isUnnamedSource: (label) => PERSONS.test(label),
  // Names have no grammar of their own: the other languages' reasons hold.
  nameReason: () => null,
  withoutEnding: (word) => word,
  inNominative: (label) => label,
  outletKey: listedOutlet,
  houseOf: () => null,
  agencyName: (form) => (form === null ? null : (agencyByForm.get(form) ?? null)),
};
