import { expect, it } from 'vitest';
import { listPlaceTexts } from './list-place-texts';

it('looks up at least 500 different texts, the same ones in every run', () => {
  const texts = listPlaceTexts();
  expect(new Set(texts).size).toBeGreaterThanOrEqual(500);
  expect(listPlaceTexts()).toEqual(texts);
});

it('has postcodes, names in other scripts and misspelled ones among them', () => {
  const texts = listPlaceTexts();
  expect(texts.filter((text) => /^\d{5}$/.test(text))).toHaveLength(150);
  expect(texts.filter((text) => /\p{Script=Cyrillic}/u.test(text)).length).toBeGreaterThan(5);
  expect(texts.filter((text) => /\p{Script=Arabic}/u.test(text)).length).toBeGreaterThan(5);
});
