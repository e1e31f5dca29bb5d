/**
 * When the moon is new and where the sun stands, after Jean Meeus, Astronomical Algorithms (2nd edition), chapters 25 and 49.
 *
 * Instants are Julian days in universal time. New moons are right to seconds, the sun to about 0.01° (a quarter of an hour).
 */

const DEGREE = Math.PI / 180;
const sin = (degrees: number) => Math.sin((degrees % 360) * DEGREE);
const polynomial = (t: number, ...terms: readonly number[]) => terms.reduceRight((sum, term) => sum * t + term, 0);

/** Periodic terms of the new moon: days, power of the eccentricity, then multiples of M, M′, F and Ω. */
const MOON_TERMS: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
  [-0.00007, 0, 2, 1, 0, 0],
  [0.00004, 0, 0, 2, -2, 0],
  [0.00004, 0, 3, 0, 0, 0],
  [0.00003, 0, 1, 1, -2, 0],
  [0.00003, 0, 0, 2, 2, 0],
  [-0.00003, 0, 1, 1, 2, 0],
  [0.00003, 0, -1, 1, 2, 0],
  [-0.00002, 0, -1, 1, -2, 0],
  [-0.00002, 0, 1, 3, 0, 0],
  [0.00002, 0, 0, 4, 0, 0],
];

/** Terms of the planets: days, angle at k = 0, degrees a lunation. */
const PLANET_TERMS: readonly (readonly [number, number, number])[] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
];

/** Julian day of the k-th new moon; k = 0 is the one of 6 January 2000. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const eccentricity = polynomial(t, 1, -0.002516, -0.0000074);
  const sun = 29.1053567 * k + polynomial(t, 2.5534, 0, -0.0000014, -0.00000011);
  const moon = 385.81693528 * k + polynomial(t, 201.5643, 0, 0.0107582, 0.00001238, -0.000000058);
  const latitude = 390.67050284 * k + polynomial(t, 160.7108, 0, -0.0016118, -0.00000227, 0.000000011);
  const node = -1.56375588 * k + polynomial(t, 124.7746, 0, 0.0020672, 0.00000215);
  const mean = 29.530588861 * k + polynomial(t, 2_451_550.09766, 0, 0.00015437, -0.00000015, 0.00000000073);
  const periodic = MOON_TERMS.reduce(
    (sum, [days, power, m, m1, f, o]) =>
      sum + days * eccentricity ** power * sin(m * sun + m1 * moon + f * latitude + o * node),
    0,
  );
  const planets = PLANET_TERMS.reduce((sum, [days, start, each]) => sum + days * sin(start + each * k), 0);
  const dynamical = mean + periodic + planets;
  return dynamical - deltaT(dynamical) / 86_400;
}

/** Apparent longitude of the sun in degrees, 0–360, at a Julian day in universal time. */
export function sunLongitude(julianDay: number): number {
  const t = (julianDay + deltaT(julianDay) / 86_400 - 2_451_545) / 36_525;
  const anomaly = polynomial(t, 357.52911, 35_999.05029, -0.0001537);
  const centre =
    polynomial(t, 1.914602, -0.004817, -0.000014) * sin(anomaly) +
    polynomial(t, 0.019993, -0.000101) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  const aberrationAndNutation = -0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  const longitude = polynomial(t, 280.46646, 36_000.76983, 0.0003032) + centre + aberrationAndNutation;
  return ((longitude % 360) + 360) % 360;
}

/** Seconds that the earth's rotation lags behind uniform time (polynomials of Espenak and Meeus). */
function deltaT(julianDay: number): number {
  const year = 2000 + (julianDay - 2_451_545) / 365.25;
  if (year < 1986) return polynomial(year - 1975, 45.45, 1.067, -1 / 260, -1 / 718);
  if (year < 2005) return polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
  if (year < 2050) return polynomial(year - 2000, 62.92, 0.32217, 0.005589);
  return -20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * Math.max(0, 2150 - year);
}
