const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
const LOW_DIGITS = 32;

/** Steps per degree, as tools/geodata rounds them: about 220 m. */
const STEPS = { latitude: 500, longitude: 300 };

export type Steps = readonly [latitude: number, longitude: number];

export function unpackTexts(line: string): string[] {
  return line === '' ? [] : line.split('|');
}

export function unpackDeltas(line: string): number[] {
  let sum = 0;
  return line === '' ? [] : line.split(' ').map((delta) => (sum += Number(delta)));
}

/** Two columns of digits for one axis, coarse and fine; the lowest bit is the sign. */
export function unpackOffsets(coarse: string, fine: string): number[] {
  return [...coarse].map((digit, index) => {
    const value = valueOf(digit) * LOW_DIGITS + valueOf(fine[index]);
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  });
}

/** One digit each; higher is more people, zero is unknown or few. */
export function unpackRanks(line: string): number[] {
  return [...line].map(valueOf);
}

export function toPoint([latitude, longitude]: Steps): { latitude: number; longitude: number } {
  return { latitude: toDegrees(latitude, STEPS.latitude), longitude: toDegrees(longitude, STEPS.longitude) };
}

function toDegrees(steps: number, stepsPerDegree: number): number {
  return Math.round((steps / stepsPerDegree) * 10_000) / 10_000;
}

function valueOf(digit: string | undefined): number {
  return VALUES.get(digit ?? '') ?? 0;
}
