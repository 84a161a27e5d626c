// The sections of models/de/places.bin, in the order of the file: written by training/places, read by gazetteer.ts.
// Places 0 … regions-1 are administrative regions, which alone have bounds; the others are towns.
// Names are packed as packed-names.ts has them; beginnings of longer names are among them, without places.
// Name n has `linkCounts[n]` places, in `links`, in order.

export const MODEL_KIND = "places";
export const MODEL_VERSION = 2;

/** Sections by name, with the width of their numbers in bits. */
export const Section = {
  /** int32 for each place. */
  lon: 0,
  /** int32 for each place. */
  lat: 1,
  /** uint32 for each place; 0 for none. */
  geonames: 2,
  /** uint32 for each link. */
  links: 3,
  /** uint16 for each place: its region plus one; 0 for none. */
  regionOf: 4,
  /** uint16 for each place, see `packCountry`. */
  country: 5,
  /** 4 int16 for each region: west, south, east, north. */
  bounds: 6,
  /** uint8 for each place. */
  population: 7,
  /** uint8 for each place, see `PlaceKind`. */
  kind: 8,
  /** uint8 for each name. */
  linkCounts: 9,
  /** uint8 for each name, see `NameClass`. */
  nameClass: 10,
  /** uint8 for each name: its UTF-16 units. */
  lengths: 11,
  /** uint8 for each bucket: its names. */
  buckets: 12,
  /** All names in UTF-8. */
  pool: 13,
} as const;

/** Degrees are stored as integers of 0.00001 degree, about a metre. */
export const DEGREE = 100_000;

/** Bounds are stored as integers of 0.01 degree, about a kilometre. */
export const BOUND_DEGREE = 100;

/** Populations are stored as 8 · log2(population + 1), which keeps them within 9 %. */
export const POPULATION_STEPS = 8;

/** What a place is. */
export const PlaceKind = {
  region: 0,
  /** Capital of a state. */
  capital: 1,
  /** Seat of a first-level region. */
  seat: 2,
  town: 3,
  /** Part of a town. */
  quarter: 4,
  country: 5,
  landscape: 6,
  /** A peak, a strait, a building. */
  site: 7,
  /** A government's seat that is a word of its own: "Kreml". */
  government: 8,
} as const;
export type PlaceKind = (typeof PlaceKind)[keyof typeof PlaceKind];

/** What a name needs before it is taken for a place, and what else it can be: bits of one byte. */
export const NameClass = {
  /** Bits 0 and 1: 0 = always a place; 1 = one piece of evidence or none against it; 2 = direct evidence. */
  needMask: 3,
  givenName: 4,
  surname: 8,
  commonWord: 16,
  /** A longer name begins with this one. */
  opensLonger: 32,
  /** A town's adjective: "Berliner". */
  adjective: 64,
} as const;

/** A state's code as 16 bits: "RU" is 0x5255; 0 for none. */
export const packCountry = (code: string | null): number =>
  code === null || code === "" ? 0 : (code.charCodeAt(0) << 8) | code.charCodeAt(1);

export const unpackCountry = (packed: number): string | null =>
  packed === 0 ? null : String.fromCharCode(packed >> 8, packed & 0xff);
