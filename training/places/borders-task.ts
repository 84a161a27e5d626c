import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  BORDER_DEGREE,
  BORDERS_KIND,
  BORDERS_VERSION,
  type BorderSection,
  EXTENT_DEGREE,
} from "../../src/analysis/checks/borders.ts";
import { writeModelFile } from "../../src/analysis/model-file.ts";
import { packCountry } from "../../src/analysis/places/layout.ts";
import type { TrainingTask } from "../task.ts";
import { atlasFolder, countryCodes } from "./atlas.ts";
import { bordersCard } from "./card.ts";
import { area, bounds, mainland, type Position, readTopology, type Shape, type Topology } from "./topology.ts";

export const bordersTask: TrainingTask = {
  writes: ["models/de/borders.bin", "models/de/borders.md"],
  run({ root }): void {
    const atlas = atlasFolder(root);
    const { byNumber } = countryCodes(atlas);
    const topology = readTopology(join(atlas, "world-atlas/countries-50m.json"), "countries");
    const codeOf = (shape: Shape): string =>
      WITHOUT_NUMBER[shape.properties.name ?? ""] ?? byNumber.get(shape.id.padStart(3, "0")) ?? "";
    const lines = borderLines(topology, codeOf);
    const shapes = largestByCode(topology.shapes, codeOf);
    const starts = [0];
    for (const { arc } of lines) starts.push(starts.at(-1)! + arc.length);
    const sections: Record<keyof typeof BorderSection, ArrayBufferView> = {
      pairs: Uint16Array.from(lines.flatMap(({ codes }) => codes.map(packCountry))),
      lineStarts: Uint32Array.from(starts),
      positions: Int32Array.from(lines.flatMap(({ arc }) => arc.flat()).map((d) => Math.round(d * BORDER_DEGREE))),
      states: Uint16Array.from(shapes.map(([code]) => packCountry(code))),
      extents: Int16Array.from(
        shapes.flatMap(([, shape]) => {
          const { west, south, east, north } = bounds(mainParts(shape).flat());
          return [west, south, east, north].map((d) => Math.round(d * EXTENT_DEGREE));
        }),
      ),
    };
    const bytes = writeModelFile(BORDERS_KIND, BORDERS_VERSION, [
      sections.pairs,
      sections.lineStarts,
      sections.positions,
      sections.states,
      sections.extents,
    ]);
    const card = bordersCard({
      lines: lines.length,
      pairs: new Set(lines.map(({ codes }) => codes.join())).size,
      points: starts.at(-1)!,
      bytes: bytes.length,
    });
    mkdirSync(join(root, "models/de"), { recursive: true });
    writeFileSync(join(root, "models/de/borders.bin"), bytes);
    writeFileSync(join(root, "models/de/borders.md"), card);
  },
};

/** What Natural Earth draws apart without an ISO number; the parts go to the state that ISO counts them to. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = { Kosovo: "XK", "N. Cyprus": "CY", Somaliland: "SO" };

interface Line {
  readonly codes: readonly [string, string];
  readonly arc: Topology["arcs"][number];
}

/** In a topology an arc that two states share is a stretch of their border. */
function borderLines({ arcs, shapes }: Topology, codeOf: (shape: Shape) => string): readonly Line[] {
  const owners = new Map<number, Set<string>>();
  for (const shape of shapes) {
    const code = codeOf(shape);
    if (code === "") continue;
    for (const arc of shape.arcs) {
      const own = owners.get(arc) ?? new Set();
      owners.set(arc, own.add(code));
    }
  }
  return [...owners]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, codes]): readonly Line[] => {
      const [one, other] = [...codes].sort();
      const arc = arcs[index];
      return one === undefined || other === undefined || arc === undefined ? [] : [{ codes: [one, other], arc }];
    });
}

/** Parts with at least this share of the largest one's area belong to a state's extent: Mindanao does, French Guiana does not. */
const MAIN_PART = 0.25;

function mainParts(shape: Shape): readonly (readonly Position[])[] {
  const least = MAIN_PART * area(mainland(shape));
  return shape.rings.filter((ring) => area(ring) >= least);
}

function largestByCode(
  shapes: readonly Shape[],
  codeOf: (shape: Shape) => string,
): readonly (readonly [string, Shape])[] {
  const byCode = new Map<string, Shape>();
  for (const shape of shapes) {
    const code = codeOf(shape);
    const before = byCode.get(code);
    if (code !== "" && (before === undefined || mainland(shape).length > mainland(before).length))
      byCode.set(code, shape);
  }
  return [...byCode].sort(([a], [b]) => (a < b ? -1 : 1));
}
