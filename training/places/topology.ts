import { readFileSync } from "node:fs";
import { missing } from "../xz-lines.ts";

/** [longitude, latitude] in degrees. */
export type Position = readonly [number, number];

/** TopoJSON as far as it is read here (specification: github.com/topojson/topojson-specification). */
interface TopoJson {
  readonly transform?: { readonly scale: Position; readonly translate: Position };
  readonly arcs: readonly (readonly Position[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}

interface Geometry {
  readonly type: string | null;
  readonly id?: string | number;
  readonly properties?: Readonly<Record<string, string>>;
  readonly arcs?: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

export interface Shape {
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
  /** The outer ring of each polygon; holes are left out. */
  readonly rings: readonly (readonly Position[])[];
  /** Indices of its arcs in `Topology.arcs`, without direction. */
  readonly arcs: readonly number[];
}

export interface Topology {
  readonly arcs: readonly (readonly Position[])[];
  readonly shapes: readonly Shape[];
}

/** Reads one object of a TopoJSON file with its arcs in degrees. */
export function readTopology(file: string, object: string): Topology {
  let json: TopoJson;
  try {
    json = JSON.parse(readFileSync(file, "utf8")) as TopoJson;
  } catch {
    throw missing(file);
  }
  const arcs = json.arcs.map((arc) => decode(arc, json.transform));
  const shapes = (json.objects[object]?.geometries ?? []).flatMap((g) => shape(g, arcs));
  return { arcs, shapes };
}

/** With a transform, positions are differences on a grid. */
function decode(arc: readonly Position[], transform: TopoJson["transform"]): readonly Position[] {
  if (transform === undefined) return arc;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]): Position => {
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
}

function shape(g: Geometry, arcs: Topology["arcs"]): readonly Shape[] {
  const polygons =
    g.type === "Polygon"
      ? [g.arcs as readonly (readonly number[])[]]
      : g.type === "MultiPolygon"
        ? (g.arcs as readonly (readonly (readonly number[])[])[])
        : [];
  if (polygons.length === 0) return [];
  return [
    {
      id: String(g.id ?? ""),
      properties: g.properties ?? {},
      rings: polygons.map((polygon) => ring(polygon[0] ?? [], arcs)),
      arcs: polygons.flat(2).map((index) => (index < 0 ? ~index : index)),
    },
  ];
}

/** A negative index is the arc's complement, read backwards. */
function ring(indices: readonly number[], arcs: Topology["arcs"]): readonly Position[] {
  const positions: Position[] = [];
  for (const index of indices) {
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    positions.push(...(index < 0 ? [...arc].reverse() : arc).slice(positions.length === 0 ? 0 : 1));
  }
  return positions;
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export function bounds(positions: readonly Position[]): Bounds {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

/** The shoelace formula in degrees, latitude-weighted at the ring's middle: good enough to tell the largest ring. */
export function area(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i]!;
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    sum += x1 * y2 - x2 * y1;
  }
  const { south, north } = bounds(ring);
  return Math.abs(sum / 2) * Math.cos((((south + north) / 2) * Math.PI) / 180);
}

/** The ring with the largest area: the mainland. */
export const mainland = (s: Shape): readonly Position[] =>
  s.rings.reduce((best, ring) => (area(ring) > area(best) ? ring : best), s.rings[0] ?? []);

/** Centre of gravity of a ring, in degrees (Bourke 1988, "Calculating the area and centroid of a polygon"). */
export function centre(ring: readonly Position[]): Position {
  let twice = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i]!;
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  if (Math.abs(twice) < 1e-9) return ring[0] ?? [0, 0];
  return [x / (3 * twice), y / (3 * twice)];
}

/** Whether a position lies inside a ring, by counting crossings to the east. */
export function inside(ring: readonly Position[], [lon, lat]: Position): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}
