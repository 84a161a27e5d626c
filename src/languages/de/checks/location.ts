import type { Finding } from "../../../analysis/checks/finding.ts";
import type { PlaceReading } from "../../../analysis/places/place-reading.ts";
import { locationText, sidesOfLand } from "../rows/checks/answers.ts";
import { beforePartOfLand, ofThisLand, partOfGermany } from "../rows/checks/compass.ts";
import { countries } from "../rows/countries.ts";
import { bearingOf } from "./compass.ts";
import { type CheckContext, spanOf, wordsOf } from "./context.ts";
import { lastOf } from "./distance-phrase.ts";

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/**
 * Holds "in the north of" against the map: where in the extent of the region or state the town lies.
 *
 *     in Rosenheim im Südosten von Bayern        im ostdeutschen Görlitz
 *     ^ in the box of Bavaria: east and south         ^ in the box of Germany: east
 */
export function locationChecks(context: CheckContext): readonly Finding[] {
  return context.places.flatMap((_, place) => partOfRegion(context, place) ?? adjectiveBefore(context, place) ?? []);
}

/** "in P im Südosten von R", "in P im Norden Rs", "in P im Norden des Landes" */
function partOfRegion(context: CheckContext, index: number): Finding | null {
  const { tokens, places, placeAt, tokenOf } = context;
  const place = places[index]!;
  const first = tokenOf[index]!;
  if (place.point === null) return null;
  const after = lastOf(context, first, index) + 1;
  const bearing = bearingOf(tokens.forms[after + 1] ?? "");
  if (tokens.forms[after] !== "im" || bearing === null || !/en$/u.test(tokens.forms[after + 1]!)) return null;
  if (tokens.sentenceOf[after + 2] !== tokens.sentenceOf[first]) return null;
  for (let i = after + 2; i <= after + 4; i++) {
    const region = places[placeAt[i] ?? -1];
    if (region !== undefined) {
      const box = boxOf(context, region);
      const last = lastOf(context, i, placeAt[i]!);
      return box === null ? null : finding(context, first, last, place, bearing, box, region.name);
    }
    if (tokens.forms[i] === ofThisLand && place.country !== null) {
      const box = context.borders.extent(place.country);
      return box === null ? null : finding(context, first, i, place, bearing, box, nameOf(place.country));
    }
    if (!beforePartOfLand.has(tokens.forms[i] ?? "")) return null;
  }
  return null;
}

const COMPOUND = /^(?<part>(?:nord|süd|ost|west)+)(?<adjective>\p{Ll}{3,}isch)(?:e[nmrs]?)$/u;
const codeOfAdjective = new Map(countries.map(({ adjective, code }) => [adjective, code]));

/** "im ostfranzösischen P", "in der nordirakischen Stadt P" */
function adjectiveBefore(context: CheckContext, index: number): Finding | null {
  const { tokens, places, tokenOf } = context;
  const place = places[index]!;
  const first = tokenOf[index]!;
  if (place.point === null || place.precision !== "city") return null;
  for (let i = first - 1; i >= Math.max(0, first - 2); i--) {
    if (tokens.sentenceOf[i] !== tokens.sentenceOf[first]) return null;
    const groups = (partOfGermany.exec(tokens.forms[i]!) ?? COMPOUND.exec(tokens.forms[i]!))?.groups;
    const code = codeOfAdjective.get(groups?.adjective ?? "");
    const bearing = bearingOf(groups?.part ?? "");
    // "südsudanesisch" and "nordkoreanisch" speak of states of their own.
    const isState = groups !== undefined && codeOfAdjective.has(`${groups.part}${groups.adjective}`);
    if (code === undefined || bearing === null || isState) continue;
    const box = context.borders.extent(code);
    if (box === null) return null;
    return finding(context, i, lastOf(context, first, index), place, bearing, box, nameOf(code));
  }
  return null;
}

const nameOf = (code: string): string => countries.find((c) => c.code === code)?.name ?? code;

function boxOf({ gazetteer, borders }: CheckContext, region: PlaceReading): Box | null {
  if (region.precision === "country") return region.country === null ? null : borders.extent(region.country);
  if (region.place < 0) return null;
  const own = gazetteer.bounds(region.place);
  if (own !== null) return own;
  // A landscape of the tables may be an administrative region too, which has an extent.
  const name = gazetteer.findWord(region.name);
  for (let k = 0; name >= 0 && k < gazetteer.placeCount(name); k++) {
    const box = gazetteer.bounds(gazetteer.placeAt(name, k));
    if (box !== null) return box;
  }
  return null;
}

/** Within this share of half the extent from the middle, a place may be said to lie on either side. */
const MIDDLE = 0.15;

function finding(
  context: CheckContext,
  first: number,
  last: number,
  place: PlaceReading,
  bearing: number,
  box: Box,
  region: string,
): Finding {
  const [lon, lat] = place.point!;
  const east = offset(lon, box[0], box[2]);
  const north = offset(lat, box[1], box[3]);
  const wanted = { east: Math.sin((bearing * Math.PI) / 180), north: Math.cos((bearing * Math.PI) / 180) };
  const signs = [
    [wanted.east, east],
    [wanted.north, north],
  ].filter(([part]) => Math.abs(part!) > 0.3);
  const verdict = signs.some(([part, at]) => part! * at! < 0 && Math.abs(at!) > MIDDLE)
    ? "inconsistent"
    : signs.every(([part, at]) => part! * at! >= 0)
      ? "consistent"
      : "cannot be told";
  return {
    ...spanOf(context.tokens, first, last),
    kind: "location",
    stated: wordsOf(context.tokens, first, last),
    computed: locationText(place.name, side(north, ...sidesOfLand.north), side(east, ...sidesOfLand.east), region),
    verdict,
  };
}

/** -1 at the low edge, 0 in the middle, 1 at the high edge. */
const offset = (at: number, low: number, high: number): number => (2 * (at - low)) / (high - low) - 1;

const side = (at: number, high: string, low: string): string =>
  `${Math.round(Math.abs(at) * 100)} % ${at >= 0 ? high : low}`;
