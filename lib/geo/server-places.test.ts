import { describe, expect, it } from 'vitest';
import { findPlacesOnServer, resolvePlaceKey, suggestNearOnServer } from './server-places';

describe('resolvePlaceKey', () => {
  it.each([
    ['04109', 'postcode', '04109'],
    ['state:DE-SN', 'state', 'Sachsen'],
    ['district:14729', 'district', 'Landkreis Leipzig'],
    ['municipality:14713000', 'municipality', 'Leipzig'],
  ])('%s', (key, kind, name) => {
    expect(resolvePlaceKey(key)).toMatchObject({ key, kind, name });
  });

  it.each(['', 'Leipzig', '99999', '4109', 'state:SN', 'district:14', 'municipality:1', '__proto__'])(
    '"%s" is no key',
    (key) => expect(resolvePlaceKey(key)).toBeNull(),
  );

  it('a postcode in two Länder has to be chosen', () => {
    expect(resolvePlaceKey('21039')).toBeNull();
  });
});

describe('without scripts', () => {
  it('finds names of all languages', () => {
    expect(findPlacesOnServer('Мюнхен', 1)[0]?.place.name).toBe('München');
  });

  it.each([
    ['Bad Kisinggen', 'Bad Kissingen'],
    ['Rosnhiem', 'Rosenheim'],
    ['99999', '99998'],
  ])('%s: did you mean %s?', (typed, name) => {
    expect(suggestNearOnServer(typed).map(({ place }) => place.name)).toContain(name);
  });

  it('does not guess where nothing is alike', () => {
    expect(suggestNearOnServer('qwrtzpsdfghjkl')).toEqual([]);
  });
});
