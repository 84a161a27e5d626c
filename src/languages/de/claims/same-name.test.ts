import { expect, test } from "vitest";
import { sameName } from "./same-name.ts";

test.each([
  ["=hinrichs", "=malte hinrichs", true],
  ["=nordbahn", "=nordbahn ag", true],
  ["=who", "=weltgesundheitsorganisation", true],
  ["=robert koch-institut", "=rki", true],
  ["=robert koch-institut", "=robert-koch-institut", true],
  ["=norddeutsche bildagentur", "=norddeutsche bild-agentur", true],
  ["=vks", "=verein der küstenschiffer", false],
  ["=vdk", "=verband deutscher küstenschiffer", true],
  ["=bkk", "=bund für küste und kutter", true],
  ["=rki", "=reederei kiel", false],
  ["=polizei husum", "=husumer polizei", true],
  ["=polizei holmwede", "=holmweder polizei", true],
  ["=polizei husum", "=kieler polizei", false],
  ["=bmi", "=bundesinnenministerium", true],
  ["=malte hinrich", "=malte hinrichs", true],
  ["=ole hansen", "=ole jansen", false],
  ["=eu-kommission", "=europäische kommission", true],
  ["=hinrichs", "=malte johannsen", false],
  ["=brandt", "=willem brandt-institut", false],
  ["=brandt", "=ute brandt-holm", false],
  ["=kommission", "=eu-kommission", true],
  ["=spd", "=cdu", false],
] as const)("%s, %s", (one, other, same) => {
  expect([sameName(one, other), sameName(other, one)]).toEqual([same, same]);
});
