import { xzLines } from "../xz-lines.ts";

/** One row of the GeoNames selection. */
export interface Town {
  readonly geonames: number;
  readonly name: string;
  /** The German name that GeoNames knows; empty for none. */
  readonly german: string;
  readonly country: string;
  /** First-level region in the country's own numbering: "02" in DE.02. */
  readonly admin: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** GeoNames feature code: PPLC capital, PPLA seat of a region, PPLX quarter … */
  readonly feature: string;
}

export async function readTowns(file: string): Promise<readonly Town[]> {
  const towns: Town[] = [];
  for await (const line of xzLines(file)) {
    const [id, name, german, country, admin, lat, lon, population, feature] = line.split("\t");
    if (id === undefined || feature === undefined || !/^\d+$/u.test(id)) continue;
    towns.push({
      geonames: Number(id),
      name: name ?? "",
      german: german ?? "",
      country: country ?? "",
      admin: admin ?? "",
      lat: Number(lat),
      lon: Number(lon),
      population: Number(population),
      feature,
    });
  }
  return towns;
}
