// Nouns for persons, and what only looks like one.

import { wordClass } from "../word-classes/word-class.ts";

/** Nouns for people that no table has, by how they end: "Pianist", "Juristin", "Stuntman". */
export const personEnds =
  /(?:er|or|ist|ent|ant|eur|loge|iker|iat|när|ling|mann|frau|in|isten|enten|anten|logen|toren)s?$/u;

/** Last parts that end surnames as well: "Ackermann", "Burgmeister". They count only as whole words or behind a hyphen. */
export const surnameEnds = wordClass(
  "mann manns männer männers mannes manness mannen mannens frau fraus frauen frauens meister meisters",
  "graf grafs bauer bauers junge junges kaiser kaisers könig königs fischer fischers fürst fürsts herr",
  "herrs herrn herrns schüler schülers maler malers dieb diebs star stars bund bunds",
);

/** "die 19-Jährige". */
export const agedBase = "jährige";

/** "71-Jährige", whose capital stands behind its number. */
export const agedNoun = /^\d+-?Jährige/u;
/** The age in "71-jährige", "71-jähriger". */
export const ageInWord = /^(\d+)-?jährig/u;

/** "Regierungssprecher": who speaks for what stands behind. */
export const officeEnds =
  /(?:sprecher|sprecherin|minister|ministerin|präsident|präsidentin|chef|chefin|leiter|leiterin|vorsitzende|vorsitzender|anwalt|anwältin|trainer|trainerin|direktor|direktorin|bürgermeister|bürgermeisterin|experte|expertin|beamter|beamte|vertreter|vertreterin)$/u;

/** "Herr Moor", "die Herren"; "dem Ratsherrn". */
export const gentleman = { masculine: "Herr", plural: "Herren" } as const;
/** "Frau Moor". */
export const lady = { feminine: "Frau", plural: "Frauen" } as const;
