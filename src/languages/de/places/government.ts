import { PlaceKind } from "../../../analysis/places/layout.ts";
import type { PlaceSense } from "../../../analysis/places/place-reading.ts";
import type { Tokens } from "../../../tokens/tokens.ts";
import {
  auxiliaries,
  governmentPossessions,
  governmentPrepositions,
  governmentRelations,
  governmentVerbs,
  wayWords,
} from "../rows/government-words.ts";
import { locativePrepositions } from "../rows/place-words.ts";
import { atBuilding, beforeSubject, countedInTown, towardsGovernment } from "../rows/places/around-places.ts";
import type { Candidate } from "./candidates.ts";

export interface Seat {
  readonly kind: PlaceKind;
  /**
   * A capital whose own town hall is in German news as often as the government: Berlin, Wien, Bern.
   * Only a government's verb makes it one: "Berlin wird teurer" is the town.
   */
  readonly atHome: boolean;
}

/**
 * Tells the government from the place (metonymy; Markert & Nissim 2007, "SemEval-2007 Task 08", "place-for-people").
 *
 *     Moskau bestätigte den Abzug. Er reist nach Moskau.
 *     ^ government                                 ^ location
 */
export function senseOf(tokens: Tokens, candidate: Candidate, { kind, atHome }: Seat): PlaceSense {
  const { forms } = tokens;
  const { first, last, form } = candidate;
  if (form === "adjective" || form === "part" || form === "quarter") return "location";
  const sentence = tokens.sentences[tokens.sentenceOf[first]!]!;
  const word = (i: number): string => (i >= sentence.first && i < sentence.last ? forms[i]! : "");
  const before = word(first - 1);
  const twoBefore = word(first - 2);
  const after = word(last + 1);
  if (kind === PlaceKind.government) return atBuilding.has(before) ? "location" : "government";
  const isCountry = kind === PlaceKind.country;
  if (form === "genitive") return governmentPossessions.has(after) ? "government" : "location";
  if (locativePrepositions.has(before)) return "location";
  if (governmentPrepositions.has(before)) {
    if (isCountry) return "location";
    return before === "zwischen" && isWay(tokens, sentence.first, first) ? "location" : "government";
  }
  if (before === "und" && governmentPrepositions.has(word(first - 3)) && !isCountry)
    return isWay(tokens, sentence.first, first) ? "location" : "government";
  if (towardsGovernment.has(before)) return governmentRelations.has(twoBefore) ? "government" : "location";
  if (before === "von") return governmentRelations.has(twoBefore) ? "government" : "location";
  if (governmentVerbs.has(after)) return "government";
  // The subject may stand after its verb: "Nun droht Peking mit Zöllen", "so Moskau".
  if (before === "so" || before === "So" || (governmentVerbs.has(before) && !atHome)) return "government";
  if (atHome || !isSubjectPlace(before, first === sentence.first)) return "location";
  return auxiliaries.has(after) && !countedInTown.test(word(last + 2)) ? "government" : "location";
}

/** Where a bare subject stands: at the beginning, after a conjunction or a comma, after the article of its name. */
const isSubjectPlace = (before: string, atBeginning: boolean): boolean => atBeginning || beforeSubject.has(before);

function isWay(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wayWords.has(tokens.forms[i]!)) return true;
  return false;
}
