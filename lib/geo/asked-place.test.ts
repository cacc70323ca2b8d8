import { describe, expect, it } from 'vitest';
import { readAskedPlace, readPlaceField } from './asked-place';
import { getPlaceIndex } from './server-places';

const index = getPlaceIndex();
const read = (text: string) => readAskedPlace(index, text);

describe('a text in the place field', () => {
  it.each([
    ['04109', '04109'],
    ['district:14713', 'district:14713'],
    ['Leipzig', 'municipality:14713000'],
    ['慕尼黑', 'municipality:09162000'],
    ['Sachsen', 'state:DE-SN'],
    ['Landkreis Leipzig', 'district:14729'],
  ])('%s is one place', (text, key) => {
    expect(read(text)).toMatchObject({ kind: 'found', place: { key } });
  });

  it('leaves several places of a name to the visitor', () => {
    const asked = read('Neustadt');
    expect(asked).toMatchObject({ kind: 'several', text: 'Neustadt' });
    expect('places' in asked && asked.places.length).toBeGreaterThan(3);
  });

  it('does not take a misspelled name for the name', () => {
    expect(read('Leipzck')).toMatchObject({ kind: 'unknown', places: [{ key: 'municipality:14713000' }] });
  });

  it('means nothing when it is empty', () => {
    expect(read('  ')).toEqual({ kind: 'none' });
  });

  it('is the place that the form showed, where it means several', () => {
    const key = 'municipality:06534016';
    expect(readPlaceField(index, 'Neustadt (Hessen)', key)).toMatchObject({ kind: 'found', place: { key } });
    expect(readPlaceField(index, 'Neustadt', key)).toMatchObject({ kind: 'found', place: { key } });
    expect(readPlaceField(index, 'Neustadt', 'municipality:14713000')).toMatchObject({ kind: 'several' });
  });
});
