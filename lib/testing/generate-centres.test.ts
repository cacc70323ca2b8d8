import { expect, it } from 'vitest';
import { isWellFormedArea, toStateAgs } from '@/lib/domain/area';
import { slugSchema } from '@/lib/domain/centre-schema';
import type { Centre } from '@/lib/domain/centre';
import { generateCentres } from './generate-centres';

const centres = generateCentres(2_000);
const share = (has: (centre: Centre) => boolean) => centres.filter(has).length / centres.length;

it('gives the same centres for the same seed, and others for another', () => {
  expect(generateCentres(50, 7)).toEqual(generateCentres(50, 7));
  expect(generateCentres(50, 8)).not.toEqual(generateCentres(50, 7));
});

it('begins alike, however many are asked for', () => {
  expect(generateCentres(20)).toEqual(centres.slice(0, 20));
});

it('gives each its own slug and id', () => {
  expect(new Set(centres.map(({ slug }) => slug)).size).toBe(centres.length);
  expect(new Set(centres.map(({ id }) => id)).size).toBe(centres.length);
  for (const { slug } of centres) expect(slugSchema.safeParse(slug).success).toBe(true);
});

it('is as empty as the real centres', () => {
  expect(share(({ languages }) => languages.length === 0)).toBeCloseTo(0.8, 1);
  expect(share(({ contacts }) => contacts.length === 0)).toBeCloseTo(0.17, 1);
  expect(share(({ contacts }) => contacts.some(({ kind }) => kind === 'phone'))).toBeCloseTo(0.11, 1);
  expect(share(({ type }) => type === 'trafficking_counselling')).toBeCloseTo(0.46, 1);
});

it('lays every centre in its own Land', () => {
  for (const { place, state } of centres) {
    const ags = place?.key.replace('municipality:', '') ?? '';
    expect(isWellFormedArea({ level: 'municipality', ags })).toBe(true);
    expect(ags.slice(0, 2)).toBe(toStateAgs(state ?? ''));
  }
});
