import { alikeNouns } from "../rows/alike-nouns.ts";
import { type NounRole, type ReportingNoun, reportingNouns } from "../rows/reporting-nouns.ts";

/** Rows by their forms in small letters: singular, plural and the endings that cases add. */
const ENDINGS = ["", "n", "s", "es", "en"];
const byForm = new Map<string, ReportingNoun>();
for (const row of reportingNouns)
  for (const noun of [row.noun, row.plural]) {
    if (noun === null) continue;
    const small = noun.toLowerCase();
    for (const ending of ENDINGS) {
      const form = small + ending;
      if (!byForm.has(form)) byForm.set(form, row);
    }
  }

/** "Angst" is no end of "Langstrecke": a last part has at least this many letters. */
const SHORTEST_LAST_PART = 5;

const met = new Map<string, ReportingNoun | null>();
/** Words remembered: a bound for texts that hold very many different ones. */
const MOST_REMEMBERED = 20_000;

/**
 * The row of a noun of saying, in any case, alone or as the last part of a compound ("Polizeiangaben"); `null` for
 * other nouns. Small letters.
 */
export function reportingNoun(word: string): ReportingNoun | null {
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size >= MOST_REMEMBERED) met.clear();
  const found = lookUp(word);
  met.set(word, found);
  return found;
}

/** "Gesicht", "Kandidaten" and their compounds, in any case. */
const ALIKE = new RegExp(`(?:${alikeNouns.split(" ").join("|")})(?:e[ns]?|s|n|nen)?$`, "u");

function lookUp(word: string): ReportingNoun | null {
  if (ALIKE.test(word) && !byForm.has(word)) return null;
  for (let at = 0; at === 0 || word.length - at >= SHORTEST_LAST_PART; at++) {
    const row = byForm.get(word.slice(at));
    if (row !== undefined) return row;
  }
  return null;
}

const hasRole = (word: string, role: NounRole): boolean => reportingNoun(word)?.roles.includes(role) ?? false;

/** A noun for what somebody states or thinks: "nach Angaben", "nach Ansicht", "einem Bericht zufolge". */
export const isSourceNoun = (word: string): boolean => hasRole(word, "nach");

/** A noun for a text that speaks: "laut Studie". */
export const isCarrier = (word: string): boolean => hasRole(word, "carrier");

/** A noun for something written that speaks; behind "nach" others tell of time: "nach Gesprächen", "nach der Drohung". */
export const isText = (word: string): boolean => isCarrier(word) && reportingNoun(word)?.medium === "writing";

/** Whether what the noun names is thought rather than said: "Ansicht", "Meinung". */
export const isThought = (word: string): boolean => reportingNoun(word)?.medium === "thought";
