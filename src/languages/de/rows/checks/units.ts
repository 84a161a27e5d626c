import type { Dimension, Unit } from "../../../../language/unit.ts";
import type { CheckExample } from "./example.ts";

// Units that news sets beside one another. Factors: Bureau international des poids et mesures, The International System of
// Units (2019), tables 8 and 9; NIST Handbook 44, appendix C, for English and American units.

export interface UnitRow extends Unit {
  readonly forms: readonly string[];
  /** Whether the unit belongs to the metric system. */
  readonly metric: boolean;
  readonly example: CheckExample;
}

const FOOT = 0.3048;
const MILE = 1609.344;
const SEA_MILE = 1852;
const ACRE = 4046.8564224;

export const unitRows: readonly UnitRow[] = [
  row(
    ["Kilometer", "Kilometern", "km"],
    "length",
    [1000],
    true,
    "Die Insel liegt 100 Seemeilen (185 Kilometer) vor der Küste.",
  ),
  row(["Meter", "Metern", "m"], "length", [1], true, "Die Maschine flog in 30.000 Fuß (9.100 Meter) Höhe."),
  row(["Zentimeter", "Zentimetern", "cm"], "length", [0.01], true, "Es fielen 10 Zoll (25 Zentimeter) Schnee."),
  row(["Millimeter", "Millimetern", "mm"], "length", [0.001], true, "Das Rohr misst 2 Zoll (51 Millimeter)."),
  row(["Meile", "Meilen"], "length", [MILE, SEA_MILE], false, "Der Sturm zog in 60 Meilen (97 km) Entfernung vorbei."),
  row(["Seemeile", "Seemeilen", "sm"], "length", [SEA_MILE], false, "Das Boot trieb 300 sm (555 km) vor der Küste."),
  row(["Fuß"], "length", [FOOT], false, "Das Boot ist 40 Fuß (12 Meter) lang."),
  row(["Zoll"], "length", [0.0254], false, "Es fielen 20 Zoll (51 cm) Schnee."),
  row(["Yard", "Yards"], "length", [0.9144], false, "Das Feld ist 100 Yards (91 Meter) lang."),
  row(
    ["Quadratkilometer", "Quadratkilometern", "km²"],
    "area",
    [1e6],
    true,
    "Es brannten 5.000 Hektar (50 Quadratkilometer) Wald.",
  ),
  row(["Hektar", "ha"], "area", [1e4], true, "Es brannten 200 Acres (81 Hektar) Wald."),
  row(["Quadratmeter", "Quadratmetern", "m²"], "area", [1], true, "Das Haus hat 2.000 Quadratfuß (186 Quadratmeter)."),
  row(
    ["Quadratmeile", "Quadratmeilen"],
    "area",
    [MILE * MILE],
    false,
    "Der See misst 100 Quadratmeilen (259 Quadratkilometer).",
  ),
  row(["Quadratfuß"], "area", [FOOT * FOOT], false, "Der Laden hat 3.000 Quadratfuß (280 Quadratmeter)."),
  row(["Acre", "Acres"], "area", [ACRE], false, "Die Farm hat 1.000 Acres (405 Hektar)."),
  row(["Kilogramm", "Kilo", "kg"], "weight", [1], true, "Der Fisch wog 40 britische Pfund (18 Kilogramm)."),
  row(["Tonnen", "Tonne", "t"], "weight", [1000], true, "Die Fracht wog 4.400 Pfund (2 Tonnen)."),
  row(["Gramm", "g"], "weight", [0.001], true, "Gefunden wurden 10 Unzen (283 Gramm) Gold."),
  row(["Pfund"], "weight", [0.45359237, 0.5], false, "Der Kürbis wiegt 200 Pfund (91 kg)."),
  row(
    ["Unze", "Unzen", "Feinunze", "Feinunzen"],
    "weight",
    [0.028349523, 0.0311034768],
    false,
    "Der Barren wiegt 100 Unzen (3,1 Kilogramm).",
  ),
  row(["Liter", "Litern", "l"], "volume", [1], true, "Es flossen 500 Gallonen (1.900 Liter) Öl aus."),
  row(["Kubikmeter", "Kubikmetern", "m³"], "volume", [1000], true, "Es flossen 1.000 Barrel (159 Kubikmeter) Öl aus."),
  row(["Gallone", "Gallonen"], "volume", [3.785411784, 4.54609], false, "Der Tank fasst 100 Gallonen (379 Liter)."),
  row(["Barrel", "Barrels"], "volume", [158.987294928], false, "Es liefen 200 Barrel (31.800 Liter) Öl aus."),
  row(
    ["km/h", "Stundenkilometer", "Stundenkilometern", "Kilometer pro Stunde", "Kilometern pro Stunde"],
    "speed",
    [1],
    true,
    "Der Sturm erreichte 100 mph (160 km/h).",
  ),
  row(
    ["mph", "Stundenmeilen", "Meilen pro Stunde"],
    "speed",
    [1.609344],
    false,
    "Der Wind wehte mit 75 mph (120 Stundenkilometern).",
  ),
  row(["Knoten"], "speed", [1.852], false, "Die Fähre lief 20 Knoten (37 km/h)."),
  row(["Celsius", "°C", "Grad"], "temperature", [1], true, "Es wurde 104 Grad Fahrenheit (40 Grad Celsius) heiß."),
  {
    ...row(["Fahrenheit", "°F"], "temperature", [5 / 9], false, "In der Wüste wurden 122 °F (50 °C) gemessen."),
    zero: -160 / 9,
  },
];

function row(
  forms: readonly string[],
  dimension: Dimension,
  factors: readonly number[],
  metric: boolean,
  sentence: string,
): UnitRow {
  const kind = dimension === "length" ? "distance" : "measure";
  return { forms, dimension, factors, metric, example: { sentence, check: `${kind}: consistent` } };
}
