import type { Dimension, Unit } from "../../../../language/unit.ts";

// Units that news sets beside one another. Factors: Bureau international des poids et mesures, The International System of
// Units (2019), tables 8 and 9; NIST Handbook 44, appendix C, for English and American units. Forms: The Associated Press
// Stylebook ("metric system", "mph", "temperatures") and the Guardian style guide ("measurements").

export interface UnitRow extends Unit {
  readonly forms: readonly string[];
  /** A sentence with a number of the unit beside the same in another. */
  readonly example: string;
}

const FOOT = 0.3048;
const MILE = 1609.344;
const SEA_MILE = 1852;
const POUND = 0.45359237;

type Row = readonly [dimension: Dimension, factors: readonly number[], forms: string, example: string];

/** Forms apart by commas. */
// biome-ignore format: one row a line
const rows: readonly Row[] = [
  ["length", [1000], "kilometers,kilometres,kilometer,kilometre,kms,km", "The island lies 15 kilometers (9 miles) off the coast."],
  ["length", [1], "meters,metres,meter,metre,m", "The blade is 75 meters (82 yards) long."],
  ["length", [0.01], "centimeters,centimetres,centimeter,centimetre,cm", "Up to 10 inches (25 centimeters) of snow fell."],
  ["length", [0.001], "millimeters,millimetres,millimeter,millimetre,mm", "The pipe is 2 inches (51 mm) wide."],
  ["length", [MILE, SEA_MILE], "miles,mile,mi", "The storm passed 60 miles (97 km) away."],
  ["length", [SEA_MILE], "nautical miles,nautical mile", "The boat drifted 100 nautical miles (185 km) off the coast."],
  ["length", [FOOT], "feet,foot,ft", "The boat is 40 feet (12 meters) long."],
  ["length", [0.0254], "inches,inch,in", "It stands on a 20-inch (51-centimeter) plank."],
  ["length", [0.9144], "yards,yard,yds,yd", "The field is 100 yards (91 meters) long."],
  ["area", [1e6], "square kilometers,square kilometres,sq km,km²", "The fire burned 47 square miles (122 square kilometers)."],
  ["area", [1e4], "hectares,hectare,ha", "The fire grew to 135,000 acres (55,000 hectares)."],
  ["area", [1], "square meters,square metres,sq m,m²", "The hall has 2,000 square feet (186 square meters)."],
  ["area", [MILE * MILE], "square miles,square mile,sq miles,sq mi", "The lake covers 259 square kilometers (100 square miles)."],
  ["area", [FOOT * FOOT], "square feet,square foot,sq ft", "The shop has 3,000 square feet (280 square metres)."],
  ["area", [4046.8564224], "acres,acre", "The farm has 1,000 acres (405 hectares)."],
  ["weight", [1], "kilograms,kilogrammes,kilogram,kilos,kilo,kg,kgs", "The limit is 300 kilograms (661 pounds)."],
  ["weight", [1000], "metric tons,metric ton,tonnes,tonne", "The cargo weighed 4,400 pounds (2 tonnes)."],
  ["weight", [0.001], "grams,grammes,gram,g", "They found 10 ounces (283 grams) of gold."],
  ["weight", [POUND], "pounds,pound,lbs,lb", "A 100-pound (45-kg) rock hit the roof."],
  ["weight", [0.028349523, 0.0311034768], "ounces,ounce,oz", "The bar weighs 100 ounces (3.1 kilograms)."],
  ["weight", [14 * POUND], "stones,stone", "He weighed 15 stone (95 kg)."],
  ["weight", [2000 * POUND, 2240 * POUND, 1000], "tons,ton", "The bell weighs 4 tons (3,600 kg)."],
  ["volume", [1], "liters,litres,liter,litre", "About 500 gallons (1,900 liters) of oil leaked."],
  ["volume", [1000], "cubic meters,cubic metres,m³", "About 1,000 barrels (159 cubic meters) of oil leaked."],
  ["volume", [3.785411784, 4.54609], "gallons,gallon", "The tank holds 100 gallons (379 litres)."],
  ["volume", [158.987294928], "barrels,barrel", "About 200 barrels (31,800 liters) of oil leaked."],
  ["speed", [1], "km/h,kmh,kph,kilometers per hour,kilometres per hour,kilometers an hour,kilometres an hour", "Winds reached 100mph (160km/h)."],
  ["speed", [MILE / 1000], "mph,miles per hour,miles an hour", "The storm moved at 30 kph (19 mph)."],
  ["speed", [SEA_MILE / 1000], "knots,kn", "The ferry ran at 20 knots (37 km/h)."],
  ["temperature", [1], "degrees Celsius,degree Celsius,degrees centigrade,degrees C,Celsius,°C,° C,C", "It reached 40 degrees Celsius (104 degrees Fahrenheit)."],
  ["temperature", [5 / 9], "degrees Fahrenheit,degree Fahrenheit,degrees F,Fahrenheit,°F,° F,F", "It reached 122 F (50 C) in the desert."],
];

/** Degrees Celsius at 0 degrees Fahrenheit. */
const ZERO_FAHRENHEIT = -160 / 9;

export const unitRows: readonly UnitRow[] = rows.map(([dimension, factors, forms, example]) => ({
  dimension,
  factors,
  forms: forms.split(","),
  ...(forms.includes("Fahrenheit") && { zero: ZERO_FAHRENHEIT }),
  example,
}));
