import { countryName } from "../countries.ts";
import type { MapSize } from "./map-size.ts";

/** The name of a country: whoever looks at borders alone does not know where they are. */
export interface CountryName {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** A country as it lies on the map. */
export interface SeenCountry {
  readonly english: string;
  /** Of what can be seen of it, in square units of the drawing, and its middle. */
  readonly area: number;
  readonly middle: readonly [x: number, y: number];
  readonly holds: (x: number, y: number) => boolean;
}

/** Left, top, right, bottom of what is drawn already. */
export type Drawn = readonly [left: number, top: number, right: number, bottom: number];

/** A country of which less can be seen has no name, in square units of the drawing. */
const LEAST_AREA = 6_000;
/** Of a letter and a line. */
const LETTER = 8.5;
const LINE = 16;
/** From the middle of what can be seen of it, where else its name may stand. */
const STEPS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -60],
  [0, 60],
  [-110, 0],
  [110, 0],
  [0, -130],
  [0, 130],
  [-200, -100],
  [200, 100],
  [-200, 100],
  [200, -100],
];
/** What Natural Earth calls otherwise than the browser's list of countries. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ["United States of America", "US"],
  ["Bosnia and Herz.", "BA"],
  ["Dem. Rep. Congo", "CD"],
  ["Macedonia", "MK"],
  ["Turkey", "TR"],
  ["Myanmar", "MM"],
  ["Central African Rep.", "CF"],
  ["Dominican Rep.", "DO"],
  ["W. Sahara", "EH"],
  ["Eq. Guinea", "GQ"],
  ["Cabo Verde", "CV"],
  ["eSwatini", "SZ"],
  ["Côte d'Ivoire", "CI"],
  ["S. Sudan", "SS"],
  ["Congo", "CG"],
  ["Palestine", "PS"],
]);

/** Names of the countries of which enough can be seen, in the page's language, where each is free of points and of other names. */
export function countryNames(
  countries: readonly SeenCountry[],
  size: MapSize,
  drawn: readonly Drawn[],
): readonly CountryName[] {
  const taken = [...drawn];
  const seen = countries.filter(({ area }) => area >= LEAST_AREA).sort((a, b) => b.area - a.area);
  return seen.flatMap(({ english, middle, holds }): CountryName[] => {
    const name = nameOf(english);
    if (name === null) return [];
    for (const [dx, dy] of STEPS) {
      const [x, y] = [middle[0] + dx, middle[1] + dy];
      const half = (name.length * LETTER) / 2;
      const box: Drawn = [x - half, y - LINE, x + half, y + LINE / 2];
      if (box[0] < 0 || box[1] < 0 || box[2] > size.width || box[3] > size.height) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      if (!holds(x, y)) continue;
      taken.push(box);
      return [{ x, y, name }];
    }
    return [];
  });
}

const overlap = (a: Drawn, b: Drawn): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Null for what has no code of its own. */
function nameOf(english: string): string | null {
  const code = OTHERWISE.get(english) ?? codes().get(english);
  return code === undefined ? null : countryName(code);
}

let known: ReadonlyMap<string, string> | null = null;

/** ISO 3166-1 by the English name, as the browser knows them. */
function codes(): ReadonlyMap<string, string> {
  if (known) return known;
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  known = new Map(
    letters.flatMap((one) =>
      letters.flatMap((other): [string, string][] => {
        const name = english.of(one + other);
        return name === undefined ? [] : [[name, one + other]];
      }),
    ),
  );
  return known;
}
