import { asInt16, asInt32, asUint16, asUint32, openModelFile } from "../model-file.ts";
import { packCountry } from "../places/layout.ts";
import { geodesic, type LonLat } from "./geodesic.ts";

export const BORDERS_KIND = "borders";
export const BORDERS_VERSION = 1;

/** Positions are stored as integers of 0.0001 degree, about ten metres; extents as integers of 0.01 degree. */
export const BORDER_DEGREE = 10_000;
export const EXTENT_DEGREE = 100;

/** Sections of models/de/borders.bin, in the order of the file. */
export const BorderSection = {
  /** uint16: the two states of each line, as `packCountry` packs them. */
  pairs: 0,
  /** uint32: the first position of each line, and the end of the last. */
  lineStarts: 1,
  /** int32: longitude and latitude of each position. */
  positions: 2,
  /** uint16: the states that have an extent. */
  states: 3,
  /** int16: west, south, east, north of each state's mainland. */
  extents: 4,
} as const;

/** West, south, east, north in degrees. */
export type Extent = readonly [number, number, number, number];

/** The land borders between states. */
export interface Borders {
  /**
   * Metres from a point to the nearest border between two states, or to any border of the first where the second is null.
   * Null where they have no common land border.
   */
  distance(point: LonLat, state: string, neighbour: string | null): number | null;
  /** The extent of a state's mainland; null for a state that the map does not have. */
  extent(state: string): Extent | null;
}

/**
 * Opens models/de/borders.bin.
 * @throws {RangeError} where the bytes are not such a file, or of another version
 */
export function openBorders(bytes: Uint8Array): Borders {
  const sections = openModelFile(bytes, BORDERS_KIND, BORDERS_VERSION);
  const pairs = asUint16(sections[BorderSection.pairs]!);
  const lineStarts = asUint32(sections[BorderSection.lineStarts]!);
  const positions = asInt32(sections[BorderSection.positions]!);
  const states = asUint16(sections[BorderSection.states]!);
  const extents = asInt16(sections[BorderSection.extents]!);

  const nearestOn = (point: LonLat, line: number): LonLat => {
    let best: LonLat = [0, 0];
    let least = Number.POSITIVE_INFINITY;
    for (let p = lineStarts[line]!; p + 1 < lineStarts[line + 1]!; p++) {
      const at = (k: number) => positions[2 * p + k]! / BORDER_DEGREE;
      const near = nearestOnSegment(point, [at(0), at(1)], [at(2), at(3)]);
      if (near.square >= least) continue;
      least = near.square;
      best = near.point;
    }
    return best;
  };

  return {
    distance: (point, state, neighbour) => {
      const a = packCountry(state);
      const b = neighbour === null ? 0 : packCountry(neighbour);
      let least: number | null = null;
      for (let line = 0; line + 1 < lineStarts.length; line++) {
        const [one, other] = [pairs[2 * line]!, pairs[2 * line + 1]!];
        const isWanted = b === 0 ? one === a || other === a : (one === a && other === b) || (one === b && other === a);
        if (!isWanted) continue;
        const { distance } = geodesic(point, nearestOn(point, line));
        if (least === null || distance < least) least = distance;
      }
      return least;
    },
    extent: (state) => {
      const i = states.indexOf(packCountry(state));
      if (i < 0) return null;
      const degree = (k: number) => extents[4 * i + k]! / EXTENT_DEGREE;
      return [degree(0), degree(1), degree(2), degree(3)];
    },
  };
}

/**
 * The point of a segment nearest to another, and the square of its distance in degrees of latitude. Degrees of longitude
 * shrink with the cosine of the point's latitude, which is right for segments near it; far ones lose anyway.
 */
function nearestOnSegment(
  point: LonLat,
  from: LonLat,
  to: LonLat,
): { readonly point: LonLat; readonly square: number } {
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  const x1 = turn(from[0] - point[0]) * shrink;
  const y1 = from[1] - point[1];
  const x2 = turn(to[0] - point[0]) * shrink;
  const y2 = to[1] - point[1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  const [x, y] = [x1 + t * dx, y1 + t * dy];
  return { point: [point[0] + x / shrink, point[1] + y], square: x * x + y * y };
}

/** A difference of longitudes, the short way round. */
const turn = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
