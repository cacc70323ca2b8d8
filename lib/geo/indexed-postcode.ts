import { type Place } from '@/lib/domain/place';
import { type IndexedArea, type IndexedMunicipality, plus, unpackOffsetPairs } from './indexed-area';
import { type Steps, toPoint, unpackDeltas } from './packed-columns';

/** Lines: digits, positions of municipalities, offsets from their points (four columns), and the further ones' digits and positions. */
export function unpackPostcodes(lines: string[], municipalities: IndexedMunicipality[]): IndexedArea[] {
  const [digits = '', positions = '', ...columns] = lines;
  const offsets = unpackOffsetPairs(columns);
  const first = unpackRows(digits, positions, municipalities, offsets);
  const further = unpackRows(columns[4] ?? '', columns[5] ?? '', municipalities, []);
  return [...first, ...further].sort((a, b) => Number(a.place.key) - Number(b.place.key));
}

function unpackRows(
  digits: string,
  positions: string,
  municipalities: IndexedMunicipality[],
  offsets: Steps[],
): IndexedArea[] {
  const homes = unpackDeltas(positions);
  return unpackDeltas(digits).flatMap((number, index) => {
    const home = municipalities[homes[index] ?? -1];
    if (!home) return [];
    const place = toPostcode(String(number).padStart(5, '0'), home.place, plus(home.steps, offsets[index]));
    return [{ place, rank: home.rank }];
  });
}

function toPostcode(digits: string, municipality: Place, steps: Steps): Place {
  return {
    ...municipality,
    ...toPoint(steps),
    kind: 'postcode',
    key: digits,
    name: digits,
    municipalityName: municipality.name,
  };
}
