// Distances on the earth. Vincenty (1975), "Direct and inverse solutions of geodesics on the ellipsoid with application of
// nested equations", Survey Review 23 (176), pp. 88-93, on the ellipsoid of WGS 84 (NGA.STND.0036): right to a millimetre.

/** [longitude, latitude] in degrees, WGS 84. */
export type LonLat = readonly [number, number];

/** Semi-major axis in metres, and flattening. */
const A = 6_378_137;
const F = 1 / 298.257223563;
const B = A * (1 - F);
/** Radius of the sphere with the ellipsoid's surface, in metres (Moritz 2000, "Geodetic Reference System 1980"). */
const AUTHALIC_RADIUS = 6_371_007.181;

const RADIANS = Math.PI / 180;
/** Vincenty's iteration ends below this change of longitude, in radians: less than a millimetre. */
const PRECISE = 1e-12;
/** Only points nearly opposite each other need more. */
const MOST_STEPS = 100;

export interface Geodesic {
  /** In metres. */
  readonly distance: number;
  /** Bearing at the first point, in degrees clockwise from north, 0 to 360. */
  readonly bearing: number;
}

/** The shortest way between two points. For points nearly opposite each other the sphere answers, within 0.6 %. */
export function geodesic(from: LonLat, to: LonLat): Geodesic {
  const l = (to[0] - from[0]) * RADIANS;
  const u1 = Math.atan((1 - F) * Math.tan(from[1] * RADIANS));
  const u2 = Math.atan((1 - F) * Math.tan(to[1] * RADIANS));
  const [sinU1, cosU1, sinU2, cosU2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = l;
  for (let step = 0; step < MOST_STEPS; step++) {
    const sinLambda = Math.sin(lambda);
    const cosLambda = Math.cos(lambda);
    const sinSigma = Math.hypot(cosU2 * sinLambda, cosU1 * sinU2 - sinU1 * cosU2 * cosLambda);
    if (sinSigma === 0) return { distance: 0, bearing: 0 };
    const cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosLambda;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cosU1 * cosU2 * sinLambda) / sinSigma;
    const cosSqAlpha = 1 - sinAlpha * sinAlpha;
    const cos2SigmaM = cosSqAlpha === 0 ? 0 : cosSigma - (2 * sinU1 * sinU2) / cosSqAlpha;
    const c = (F / 16) * cosSqAlpha * (4 + F * (4 - 3 * cosSqAlpha));
    const before = lambda;
    lambda =
      l +
      (1 - c) *
        F *
        sinAlpha *
        (sigma + c * sinSigma * (cos2SigmaM + c * cosSigma * (-1 + 2 * cos2SigmaM * cos2SigmaM)));
    if (Math.abs(lambda - before) > PRECISE) continue;
    const uSq = (cosSqAlpha * (A * A - B * B)) / (B * B);
    const bigA = 1 + (uSq / 16384) * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
    const bigB = (uSq / 1024) * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
    const third = (bigB / 6) * cos2SigmaM * (-3 + 4 * sinSigma * sinSigma) * (-3 + 4 * cos2SigmaM * cos2SigmaM);
    const deltaSigma =
      bigB * sinSigma * (cos2SigmaM + (bigB / 4) * (cosSigma * (-1 + 2 * cos2SigmaM * cos2SigmaM) - third));
    const bearing = Math.atan2(cosU2 * sinLambda, cosU1 * sinU2 - sinU1 * cosU2 * cosLambda);
    return { distance: B * bigA * (sigma - deltaSigma), bearing: (bearing / RADIANS + 360) % 360 };
  }
  return sphere(from, to);
}

/** Great circle on the authalic sphere (haversine; Sinnott 1984, "Virtues of the Haversine"). */
function sphere(from: LonLat, to: LonLat): Geodesic {
  const [lat1, lat2] = [from[1] * RADIANS, to[1] * RADIANS];
  const l = (to[0] - from[0]) * RADIANS;
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(l / 2) ** 2;
  const bearing = Math.atan2(
    Math.sin(l) * Math.cos(lat2),
    Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(l),
  );
  return {
    distance: 2 * AUTHALIC_RADIUS * Math.asin(Math.min(1, Math.sqrt(h))),
    bearing: (bearing / RADIANS + 360) % 360,
  };
}
