import type { CountryWeights } from "../../../analysis/places/country-weights.ts";
import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import { NameClass, PlaceKind } from "../../../analysis/places/layout.ts";
import { Evidence } from "./evidence.ts";
import type { Weighed } from "./weighed.ts";

/** Towns from this size on are taken without evidence where nothing speaks against them. */
const WELL_KNOWN = 100_000;

/** "in Essen" is the town, "in Brand" hardly ever: common words need more than a preposition, unless the town is large. */
function isProven({ name, need, evidence }: Weighed, gazetteer: Gazetteer): boolean {
  if (evidence !== Evidence.direct) return evidence === Evidence.certain;
  if (need < 2 || (gazetteer.classOf(name) & NameClass.commonWord) === 0) return true;
  return gazetteer.population(gazetteer.placeAt(name, 0)) >= WELL_KNOWN;
}

/** Those candidates that are places. */
export function accept(
  candidates: readonly Weighed[],
  weights: CountryWeights,
  gazetteer: Gazetteer,
): readonly Weighed[] {
  const persons = new Set<number>();
  const proven = new Set<number>();
  for (const c of candidates) {
    if (c.evidence === Evidence.person) persons.add(c.name);
    if (isProven(c, gazetteer)) proven.add(c.name);
  }
  return candidates.filter((c, i) => {
    if (c.evidence < 0) return false;
    if (isProven(c, gazetteer) || (c.need === 0 && isKnown(c, gazetteer))) return true;
    if (persons.has(c.name)) return false;
    if (proven.has(c.name)) return true;
    const listed = isListed(candidates, i);
    if (c.need === 0) return listed || c.evidence === Evidence.some;
    if (c.form === "genitive" && !isSureGenitive(c, gazetteer)) return false;
    if (c.need === 2) return listed && (gazetteer.classOf(c.name) & NameClass.commonWord) === 0;
    if (c.evidence === Evidence.some || listed) return true;
    const place = gazetteer.placeAt(c.name, 0);
    return weights.has(gazetteer.country(place)) || gazetteer.population(place) >= WELL_KNOWN;
  });
}

/** Smaller towns are named with a preposition at least once; without one, "Merton" is rather a person. */
const SMALL = 50_000;

function isKnown({ name, form, first, last }: Weighed, gazetteer: Gazetteer): boolean {
  if (form === "part" || form === "quarter" || first !== last) return true;
  const place = gazetteer.placeAt(name, 0);
  return gazetteer.population(place) >= SMALL || gazetteer.kind(place) === PlaceKind.site;
}

/** "Sachsens" is the land's, "Bushs" a person's. */
const isSureGenitive = ({ name }: Weighed, gazetteer: Gazetteer): boolean =>
  (gazetteer.classOf(name) & (NameClass.surname | NameClass.givenName)) === 0 &&
  gazetteer.population(gazetteer.placeAt(name, 0)) >= WELL_KNOWN;

/** "Bochum, Essen und Dortmund": right beside a place that is sure, with one token between. */
function isListed(candidates: readonly Weighed[], i: number): boolean {
  const sure = (j: number, distance: number): boolean => {
    const other = candidates[j];
    return (
      other !== undefined &&
      distance === 2 &&
      (other.evidence >= Evidence.direct || other.need === 0) &&
      other.evidence >= 0
    );
  };
  const { first, last } = candidates[i]!;
  return sure(i - 1, first - (candidates[i - 1]?.last ?? 0)) || sure(i + 1, (candidates[i + 1]?.first ?? 0) - last);
}
