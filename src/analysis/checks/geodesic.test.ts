import { expect, test } from "vitest";
import { geodesic } from "./geodesic.ts";

test.each([
  // Vincenty's own line from Flinders Peak to Buninyong, on WGS 84 (Geoscience Australia: 54,972.271 m on GRS 80).
  [[144.42486788, -37.95103341], [143.92649552, -37.65282113], 54_972.271, 306.868],
  // A quarter of the equator and of a meridian (NGA.STND.0036: 10,001,965.729 m).
  [[0, 0], [90, 0], 10_018_754.171, 90],
  [[0, 0], [0, 90], 10_001_965.729, 0],
] as const)("measures from %j to %j", (from, to, metres, bearing) => {
  const found = geodesic(from, to);
  expect(found.distance).toBeCloseTo(metres, 1);
  expect(found.bearing).toBeCloseTo(bearing, 2);
});

test("is zero at a point, the same both ways, and never fails", () => {
  expect(geodesic([12, 50], [12, 50]).distance).toBe(0);
  expect(geodesic([12, 50], [-70, 3]).distance).toBeCloseTo(geodesic([-70, 3], [12, 50]).distance, 3);
  // Half round the earth, where Vincenty does not converge; the longest geodesic is 20,004 km.
  expect(geodesic([0, 0.1], [179.9, 0]).distance / 1000).toBeGreaterThan(19_900);
  expect(geodesic([0, 0.1], [179.9, 0]).distance / 1000).toBeLessThan(20_120);
});
